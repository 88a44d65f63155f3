namespace GovInfoReport.Cli;

/// <summary>Writes a finding for people: severity, id, message and place within the width of the terminal.</summary>
internal sealed class FindingText(TextStyle style, int width)
{
    /// <summary>What a finding begins with, and what all that belongs to it.</summary>
    public const string Indent = "  ", DeepIndent = "      ";

    /// <summary>Writes a finding with its place, and its position in the document where it has one.</summary>
    public void Write(TextWriter writer, Diagnostic finding, bool withPosition = true)
    {
        string position = withPosition ? finding.Location.Position.ToString(null) : "";
        string kind = $"{Texts.Get(SeverityName.Of(finding.Severity))} {finding.Id}";
        string place = finding.Place.Kind == PlaceKind.None ? "" : $"[{finding.Place.Code}]";
        if (position.Length > 0) place += $" ({position})";
        List<string> lines =
            TextWrap.Lines($"{kind} {PlainText.OneLine(finding.GetMessage())}", width - Indent.Length, width - DeepIndent.Length);
        writer.Write($"{Indent}{style.Of(finding.Severity, kind)}{lines[0][kind.Length..]}");
        foreach (string line in lines.Skip(1)) writer.Write($"\n{DeepIndent}{line}");
        int used = DisplayWidth.Of(lines[^1]) + (lines.Count == 1 ? Indent : DeepIndent).Length;
        writer.Write(place.Length == 0 ? "" : used + 1 + DisplayWidth.Of(place) <= width ? " " : "\n" + DeepIndent);
        writer.Write(style.Dim(place.TrimStart()) + "\n");
    }

    /// <summary>Writes what would mend a finding.</summary>
    public void WriteSuggestions(TextWriter writer, Diagnostic finding)
    {
        foreach (LocalizedText suggestion in finding.Suggestions)
        {
            string text = Texts.Get("suggestion") + PlainText.OneLine(suggestion.ToString());
            foreach (string line in TextWrap.Indented(text, DeepIndent, DeepIndent + Indent, width)) writer.Write(line + "\n");
        }
    }
}
