namespace GovInfoReport.Parsing;

/// <summary>Tells captions that name another agency than the report's: 附：石桥镇数据.</summary>
internal static class AgencyCaption
{
    private const int MinName = 2;
    private const int MaxName = 24;

    // 全镇, 本局, 各乡镇
    private const string Own = "全本我该";
    private const char Each = '各';

    // The same body in other words.
    private static readonly string[] Offices = ["办公室", "机关", "本级"];

    /// <summary>Whether words name another agency; <see langword="null"/> where they name none, or it is not told.</summary>
    /// <param name="words">The words of the caption.</param>
    /// <param name="agency">The report's agency, where it is known.</param>
    public static bool? IsOther(ReadOnlySpan<char> words, string? agency)
    {
        ReadOnlySpan<char> name = NameIn(words);
        if (name.Length is < MinName or > MaxName || Own.Contains(name[0], StringComparison.Ordinal)) return null;
        bool isEach = name[0] == Each;
        if (isEach) name = name[1..];
        if (agency is null) return null;
        AgencyName other = AgencyName.Parse(name.ToString());
        if (other.Kind == AgencyKind.Unknown) return null;
        return isEach || !AreOne(other, AgencyName.Parse(agency));
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> words)
    {
        if (YearReader.TryFind(words, out _, out int start, out int end))
            words = start == 0 ? words[end..] : words[..start];
        words = words.Trim(' ');
        for (int length = -1; length != words.Length;)
        {
            length = words.Length;
            foreach (string behind in CaptionWords.BehindAgency)
            {
                if (words.EndsWith(behind)) words = words[..^behind.Length].TrimEnd(' ');
            }
        }

        return words;
    }

    // 平安镇 and 云溪县平安镇, 教育局 and 云溪县教育局, 云溪县 and 云溪县人民政府办公室.
    private static bool AreOne(AgencyName caption, AgencyName agency)
    {
        if (caption.Match(agency) != AgencyMatch.Different || ForeignWords.IsWithin(caption.Normal, agency.Normal)) return true;
        if (!caption.Normal.EndsWith(agency.Body, StringComparison.Ordinal) || agency.Body.Length == 0)
            return Array.Exists(Offices, office => caption.Normal == agency.Normal + office);
        return caption.Body == agency.Body && ForeignWords.IsWithin(agency.Normal, caption.Normal);
    }
}
