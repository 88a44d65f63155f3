namespace GovInfoReport.Parsing;

/// <summary>Reads the prose of sections, and that before the first.</summary>
internal readonly struct NarrativeSections(Document document, DocumentParts parts)
{
    private const int MinSentence = 12;
    private const int MaxFront = 3000;
    private const int MaxBeforeGlued = 20_000;

    /// <summary>The prose of a section; <see langword="null"/> where the document has none.</summary>
    public NarrativeSection? Read(SectionDefinition section) =>
        (ReadWhole(section) ?? ReadGlued(section)) is { } read ? CutAtGlued(read, section.Number) : null;

    private NarrativeSection? ReadWhole(SectionDefinition section)
    {
        ReadOnlySpan<SectionBoundary> boundaries = parts.Boundaries;
        for (int i = 0; i < boundaries.Length; i++)
        {
            if (boundaries[i].Section != section.Number || boundaries[i].IsNested) continue;
            int next = i + 1;
            while (next < boundaries.Length && boundaries[next] is { IsNested: true, IsContents: false }) next++;
            return Read(boundaries[i], boundaries[next..]);
        }

        return null;
    }

    /// <summary>What stands behind the text of the last section: who signs, and when.</summary>
    /// <param name="contact">Whom it says to ask there.</param>
    public ReportEnd ReadEnd(out EndContact contact)
    {
        contact = new EndContact("", null);
        if (parts.Boundaries.IsEmpty || !parts.IsInOrder) return default;
        ReadOnlySpan<SectionBoundary> boundaries = parts.Boundaries;
        int last = boundaries.Length - 1;
        while (last > 0 && boundaries[last].IsContents) last--;
        int end = last + 1 < boundaries.Length ? boundaries[last + 1].Start : document.Text.Length;
        using PooledText read = NarrativeReader.Read(document, boundaries[last].ContentStart, end, parts);
        contact = EndContact.Find(read.Text);
        return ReportEnd.Find(read.Text).WithBox(read.Text, document.Work);
    }

    /// <summary>The sentences between the title and section one.</summary>
    /// <param name="titleEnd">Where the title ends.</param>
    /// <param name="firstSection">Where section one begins.</param>
    public string ReadPreamble(int titleEnd, int firstSection)
    {
        if (firstSection <= titleEnd) return "";
        using PooledText read = NarrativeReader.Read(document, titleEnd, firstSection, parts);
        ReadOnlySpan<char> text = read.Text.TrimStart("：: 。");
        // Sentences move to the front of the same characters, over what is left out.
        read.Clear();
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = WithoutTitle(text[range]);
            if (IsSentence(SimplifiedText.Of(line))) read.Append('\n', line);
        }

        return read.Text.ToString();
    }

    /// <summary>Where section one begins, or the first section that the document has; -1 where it has none.</summary>
    /// <remarks>Its heading may be glued to the text before it: …至2024年12月31日。一、总体情况.</remarks>
    public int FindFirstSection()
    {
        int first = parts.FirstSectionStart;
        if (parts.HasSection(ReportFormat.Current.Overview) || !parts.IsInOrder) return first;
        int end = first < 0 ? document.Text.Length : first;
        int glued = HeadingReader.FindGlued(document.Text.Span[..Math.Min(end, MaxBeforeGlued)], ReportFormat.Current.Overview.Number);
        return glued > 0 ? glued : first;
    }

    /// <summary>All lines before section one; the whole text where none is found, up to a bound.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="firstSection">Where section one begins; -1 where that is not known.</param>
    public string ReadFront(int start, int firstSection)
    {
        int end = firstSection >= 0 ? firstSection : Math.Min(document.Text.Length, MaxFront);
        if (end <= start) return "";
        using PooledText read = NarrativeReader.Read(document, start, end, parts);
        return read.Text.ToString();
    }

    private NarrativeSection Read(in SectionBoundary boundary, ReadOnlySpan<SectionBoundary> following)
    {
        int end = following.IsEmpty ? document.Text.Length : following[0].Start;
        using PooledText read = parts.IsInOrder
            ? NarrativeReader.Read(document, boundary.ContentStart, end, parts)
            : NarrativeReader.ReadBetween(document, boundary, following, parts);
        ReadOnlySpan<char> text = read.Text.TrimStart("：: 。\n");
        bool isLast = following.IsEmpty || boundary.Section == ReportFormat.Current.OtherMatters.Number;
        return new NarrativeSection(boundary.Text!, (isLast ? text[..ReportEnd.Find(text).Start] : text).ToString());
    }

    // Up to the next heading that is glued to the text: 五、存在的主要问题及改进情况 on the line of section one.
    private NarrativeSection CutAtGlued(NarrativeSection section, int number)
    {
        string text = section.Text;
        int end = text.Length;
        foreach (SectionDefinition later in ReportFormat.Current.Sections.AsSpan()[number..])
        {
            if (parts.HasSection(later)) continue;
            int at = HeadingReader.FindGlued(text.AsSpan(0, end), later.Number);
            if (at >= 0) end = at;
        }

        return end == text.Length ? section : new NarrativeSection(section.Heading, text[..end].TrimEnd());
    }

    // A heading glued to the text before it: "…进一步提升。六、其他需要报告的事项".
    private NarrativeSection? ReadGlued(SectionDefinition section)
    {
        for (int before = section.Number - 1; before >= 1; before--)
        {
            SectionDefinition other = ReportFormat.Current.Sections[before - 1];
            if (other.Table is not null || !parts.HasSection(other)) continue;
            string? text = ReadWhole(other)?.Text;
            int at = text is null ? -1 : HeadingReader.FindGlued(text, section.Number);
            if (at < 0) continue;
            HeadingReader.TryRead(text!.AsSpan(at), out Heading heading);
            int length = heading.Section == section.Number ? heading.Length : 0;
            return new NarrativeSection(text!.Substring(at, length), text[(at + length)..].TrimStart('：', ':', ' ', '。', '\n'));
        }

        return null;
    }

    // A title may stand on the line of the sentences: 云溪县水务局2023年政府信息公开工作年度报告 根据….
    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> line)
    {
        int blank = line[..Math.Min(line.Length, TitleForm.MaxTitle)].IndexOfAny(' ', '\u3000');
        bool isTitle = blank > 0 && TitleForm.TryRead(line[..blank], out ReadOnlySpan<char> title) && title.Length == blank;
        return isTitle ? line[blank..].TrimStart() : line;
    }

    // Navigation and boxes are words; a preamble is sentences.
    private static bool IsSentence(ReadOnlySpan<char> line) =>
        line.Length >= MinSentence && line.IndexOfAny('。', '，', '：') >= 0 && !line.Contains('\t')
            && (line.Contains('。') || !(SiteWords.StandBefore(line) || IsBox(line)));

    private static bool IsBox(ReadOnlySpan<char> line) => ContactNames.IsNamed(line) || PeriodReader.IsNamed(line)
        || (BoxNames.TryFind(line.Trim(BoxNames.Marks), 0, out BoxLabel label) && (label.Start == 0 || !line.Contains('，')));
}
