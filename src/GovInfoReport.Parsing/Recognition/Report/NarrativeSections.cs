namespace GovInfoReport.Parsing;

/// <summary>Reads the prose of sections, and that before the first.</summary>
internal readonly struct NarrativeSections(Document document, DocumentParts parts)
{
    private const int MinSentence = 12;

    /// <summary>The prose of a section; <see langword="null"/> where the document has none.</summary>
    public NarrativeSection? Read(SectionDefinition section)
    {
        ReadOnlySpan<SectionBoundary> boundaries = parts.Boundaries;
        for (int i = 0; i < boundaries.Length; i++)
        {
            if (boundaries[i].Section != section.Number || boundaries[i].IsNested) continue;
            int next = i + 1;
            while (next < boundaries.Length && boundaries[next].IsNested) next++;
            return Read(boundaries[i], boundaries[next..]);
        }

        return ReadGlued(section);
    }

    /// <summary>The sentences between the title and section one.</summary>
    /// <param name="titleEnd">Where the title ends.</param>
    /// <param name="firstSection">Where section one begins.</param>
    public string ReadPreamble(int titleEnd, int firstSection)
    {
        if (firstSection <= titleEnd) return "";
        using PooledText read = NarrativeReader.Read(document, titleEnd, firstSection, parts.IsInOrder);
        ReadOnlySpan<char> text = read.Text.TrimStart("：: 。");
        // Sentences move to the front of the same characters, over what is left out.
        read.Clear();
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range];
            if (IsSentence(line)) read.Append('\n', line);
        }

        return read.Text.ToString();
    }

    private NarrativeSection Read(in SectionBoundary boundary, ReadOnlySpan<SectionBoundary> following)
    {
        int end = following.IsEmpty ? document.Text.Length : following[0].Start;
        using PooledText read = parts.IsInOrder
            ? NarrativeReader.Read(document, boundary.ContentStart, end, inOrder: true)
            : NarrativeReader.ReadBetween(document, boundary, following);
        ReadOnlySpan<char> text = read.Text.TrimStart("：: 。");
        return new NarrativeSection(boundary.Text!, (following.IsEmpty ? SiteWords.CutOff(text) : text).ToString());
    }

    // A heading glued to the text before it: "…进一步提升。六、其他需要报告的事项".
    private NarrativeSection? ReadGlued(SectionDefinition section)
    {
        for (int before = section.Number - 1; before >= 1; before--)
        {
            SectionDefinition other = ReportFormat.Current.Sections[before - 1];
            if (other.Table is not null || !parts.HasSection(other)) continue;
            string? text = Read(other)?.Text;
            int at = text is null ? -1 : HeadingReader.FindGlued(text, section.Number);
            if (at < 0) continue;
            HeadingReader.TryRead(text!.AsSpan(at), out Heading heading);
            int length = heading.Section == section.Number ? heading.Length : 0;
            return new NarrativeSection(text!.Substring(at, length), text[(at + length)..].TrimStart('：', ':', ' ', '。', '\n'));
        }

        return null;
    }

    // Navigation and boxes are words; a preamble is sentences.
    private static bool IsSentence(ReadOnlySpan<char> line) =>
        line.Length >= MinSentence && line.IndexOfAny('。', '，', '：') >= 0 && !line.Contains('\t')
            && (line.Contains('。') || !SiteWords.StandBefore(line));
}
