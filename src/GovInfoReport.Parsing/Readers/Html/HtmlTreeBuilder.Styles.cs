namespace GovInfoReport.Parsing;

/// <content>What elements look like.</content>
internal sealed partial class HtmlTreeBuilder
{
    private void AddStyleSheet(ReadOnlySpan<char> html, in HtmlTokenizer token, int start, int length)
    {
        if (!AddSheet(html, token, start, length) || (_open.IsEmpty && !_styles.AnyText)) return;
        _styles.IsLate = true;
        HtmlTokenizer ahead = token;
        while (ahead.Read())
        {
            if (!ahead.IsTag || ahead.IsEndTag || (HtmlTags.Traits(ahead.Tag) & HtmlTagTraits.RawText) == 0) continue;
            HtmlTag tag = ahead.Tag;
            (int from, int count) = ahead.SkipRawText().GetOffsetAndLength(html.Length);
            if (tag == HtmlTag.Style) AddSheet(html, ahead, from, count);
        }
    }

    private bool AddSheet(ReadOnlySpan<char> html, in HtmlTokenizer token, int start, int length)
    {
        bool isCss = !HtmlAttributes.TryFind(html, token.NameEnd, "type", out ReadOnlySpan<char> type) || type.IsEmpty
            || CssText.Is(type.Trim(), "text/css");
        HtmlAttributes.TryFind(html, token.NameEnd, "media", out ReadOnlySpan<char> media);
        return isCss && _styles.AddSheet(html, start, length, media);
    }

    private bool ShowsPicture(HtmlStyle? style)
    {
        const HtmlLookFlags hiding = HtmlLookFlags.Gone | HtmlLookFlags.Clear | HtmlLookFlags.Invisible | HtmlLookFlags.OffScreen;
        return !IsHidden && style is not ({ IsHidden: true } or { HasNoRoom: true }) && (_open.Look.Under(style).Flags & hiding) == 0;
    }

    private void AddPicture()
    {
        HtmlStyle? style = HtmlDefaults.IsFallback(_start.Tag.Facts.Key) ? null : _start.Style;
        if (ShowsPicture(style)) _writer.AddPicture();
    }

    // Text of a style sheet is no text of the page: what it says is in doubt, and what it adds to the text of a cell.
    private void AddGenerated(HtmlStyle style, int source)
    {
        if (IsHidden || _open.Look.IsUnseen) return;
        if (style.Before.Length > 0) _writer.Append(style.Before, source, _open.Look.Traits);
        else if (_writer.IsInCell) _writer.Append("\uFFFD", source, _open.Look.Traits | CharacterTraits.Uncertain);
    }

    // What stands in a shadow is shown where its host stands; with a style or a slot of its own it is not told what of it.
    private void AddShadow(bool isDoubtful, int source)
    {
        if (!isDoubtful || IsHidden || _open.Look.IsUnseen) return;
        _writer.Append("\uFFFD", source, _open.Look.Traits | CharacterTraits.Uncertain);
    }

    private void CloseRubyPart()
    {
        foreach (ulong key in HtmlDefaults.RubyPartKeys)
        {
            if (_open.TryCloseInnermostInline(key)) return;
        }
    }
}
