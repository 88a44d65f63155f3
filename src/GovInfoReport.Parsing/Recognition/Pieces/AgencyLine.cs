namespace GovInfoReport.Parsing;

/// <summary>
/// Takes an agency's name out of what stands around it in a line: 云溪县水务局（公章）, 云溪县水务局编制, 编制单位：云溪县水务局,
/// （更正）云溪县水务局, 云溪县水务局（原云溪县水利局）.
/// </summary>
internal static class AgencyLine
{
    private const string Brackets = "【】[]［］ \t\u3000\u00A0";
    private const string Strokes = Brackets + "-－–—―_|｜·•";
    private const char Former = '原';

    // No agency's name ends so.
    private static readonly string[] Tails =
        ["年度", "关于", "的", "编制", "编写", "编报", "发布", "公布", "印发", "制发", "报送", "公开", "对"];

    private static readonly string[] Levels = ["本级机关", "本级"];

    private static readonly string[] Seals =
        ["（公章）", "（印章）", "（盖章）", "（章）", "（签章）", "(公章)", "(印章)", "(盖章)", "(章)", "(签章)"];

    private static readonly string[] Labels =
        ["编制单位", "编制机关", "编报单位", "填报单位", "报告单位", "报送单位", "公开单位", "发布单位", "发布机构", "单位名称", "单位", "机构", "机关", "落款", "署名"];

    /// <summary>The name without a seal.</summary>
    public static ReadOnlySpan<char> WithoutSeal(ReadOnlySpan<char> name) => WithoutAny(name, Seals);

    /// <summary>The name without a seal and without what is done with the report.</summary>
    public static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> name) => WithoutAny(WithoutSeal(name).Trim(Brackets), Tails);

    /// <summary>The name without its label, its seal and what is done with the report.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny(':', '：');
        if (colon > 0 && IsLabel(line[..colon])) line = line[(colon + 1)..];
        return WithoutTail(line);
    }

    /// <summary>The name without remarks: the kind of the document before it, strokes, what the agency was called before.</summary>
    public static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> name)
    {
        const int LongestKind = 10;
        name = name.Trim(Strokes);
        // No name begins with a bracket.
        int close = name is ['（' or '(', ..] ? name.IndexOfAny('）', ')') : -1;
        if (close is > 0 and <= LongestKind) name = name[(close + 1)..].TrimStart(Strokes);
        int open = name is [.., '）' or ')'] ? name.LastIndexOfAny('（', '(') : -1;
        return open > 0 && name[open + 1] == Former ? name[..open].TrimEnd(Strokes) : name;
    }

    /// <summary>The name without what it says behind the body of its scope or its other names: （本级）, 本级, （云溪县林业局）.</summary>
    public static ReadOnlySpan<char> WithoutLevel(ReadOnlySpan<char> name)
    {
        int open = name is [.., '）' or ')'] ? name.LastIndexOfAny('（', '(') : -1;
        return WithoutAny(open > 0 ? name[..open] : name, Levels);
    }

    private static ReadOnlySpan<char> WithoutAny(ReadOnlySpan<char> name, string[] tails)
    {
        for (int i = 0; i < tails.Length;)
        {
            bool isTail = name.Length > tails[i].Length && EndsIn(name, tails[i]);
            if (isTail) name = name[..^tails[i].Length].TrimEnd(Brackets);
            i = isTail ? 0 : i + 1;
        }

        return name;
    }

    // In simplified characters or not: 關於.
    private static bool EndsIn(ReadOnlySpan<char> name, string tail)
    {
        name = name[^tail.Length..];
        for (int i = 0; i < tail.Length; i++)
        {
            if (TraditionalCharacters.Simplify(name[i]) != tail[i]) return false;
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        text = text.Trim(Brackets);
        foreach (string label in Labels)
        {
            if (text.SequenceEqual(label)) return true;
        }

        return false;
    }
}
