namespace GovInfoReport.Parsing;

/// <summary>Tells which option of a list to choose from is shown while the list is closed.</summary>
internal sealed class HtmlSelection
{
    /// <summary>Where the option's tag starts: the last that is selected, or else the first that is not disabled; -1 where there is
    /// none.</summary>
    public int Shown { get; private set; } = -1;

    /// <summary>Forgets the list.</summary>
    public void Clear() => Shown = -1;

    /// <summary>Finds the option.</summary>
    /// <param name="tokens">The tokenizer at the start tag of the list; it does not move.</param>
    public void Find(HtmlTokenizer tokens)
    {
        int selected = -1, first = -1;
        while (tokens.Read())
        {
            if (!tokens.IsTag) continue;
            // The list ends here, and lists within it are none: so no part of the page is looked through twice.
            if (tokens.Tag is HtmlTag.Select or HtmlTag.Input or HtmlTag.TextArea or HtmlTag.Table or HtmlTag.Row or HtmlTag.Cell
                or HtmlTag.HeadCell) break;
            if (tokens.IsEndTag || tokens.Tag != HtmlTag.Option) continue;
            if (tokens.HasAttribute("selected")) selected = tokens.TextEnd;
            else if (first < 0 && !tokens.HasAttribute("disabled")) first = tokens.TextEnd;
        }

        Shown = selected >= 0 ? selected : first;
    }
}
