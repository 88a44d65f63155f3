using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds the agency that only sentences name: 编制X2023年政府信息公开工作年度报告, 请与X联系.</summary>
internal static class AgencyFinder
{
    private const int MaxName = 32;
    private const int MaxReport = 24;
    private const string Street = "街道";

    private static readonly SearchValues<char> Clauses = SearchValues.Create("，。、；：:,;《》“”\"（）()\n \u3000");
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("（(，,。；;：:\n");
    private static readonly string[] Verbs = ["编制", "完成", "做好", "公布", "公开", "发布", "形成", "制定", "撰写", "现将", "梳理", "汇总", "了", "为", "由", "对"];
    private static readonly string[] Bases = ["根据", "按照", "依据", "依照", "遵照", "按"];
    private static readonly string[] Authors = ["本报告由", "本年度报告由", "本年报由"];
    private static readonly string[] Made = ["编制", "编写", "编报", "发布", "公布"];
    private static readonly string[] Asks = ["请与", "请联系", "请向", "可与", "可联系", "请咨询"];
    private static readonly string[] Bodies = ["局", "委员会", "街道办事处", "海关"];

    /// <summary>The publisher, where the report itself names it, too: an office publishes the reports of others.</summary>
    /// <param name="publisher">What the box or the file states.</param>
    /// <param name="preamble">The text before section one.</param>
    /// <param name="overview">Section one.</param>
    public static string? FindPublisher(string? publisher, ReadOnlySpan<char> preamble, ReadOnlySpan<char> overview) =>
        publisher is not null && IsAgency(publisher) && (preamble.IndexOf(publisher) >= 0 || overview.IndexOf(publisher) >= 0)
            ? publisher : null;

    /// <summary>The agency that a sentence says to have made the report: 本报告由X编制.</summary>
    public static string? FindAuthor(ReadOnlySpan<char> preamble)
    {
        foreach (string by in Authors)
        {
            int at = preamble.IndexOf(by);
            if (at < 0) continue;
            ReadOnlySpan<char> clause = WordSearch.UpToAny(preamble[(at + by.Length)..], Clauses);
            foreach (string verb in Made)
            {
                // 机构编制委员会编制
                int verbAt = clause.LastIndexOf(verb);
                if (verbAt > 0 && verbAt < MaxName && IsAgency(clause[..verbAt])) return clause[..verbAt].ToString();
            }
        }

        return null;
    }

    /// <summary>The report that a sentence announces: 现公布X2023年政府信息公开工作年度报告, or 编制2023年政府信息公开工作年度报告.</summary>
    public static AnnouncedReport FindAnnounced(ReadOnlySpan<char> text)
    {
        int? announced = null;
        for (int from = 0; YearReader.TryFind(text[from..], out int year, out int start, out int end); from += end)
        {
            ReadOnlySpan<char> behind = text[(from + end)..].TrimStart('的');
            if (!behind.StartsWith("政府信息公开") && !behind.StartsWith("信息公开")) continue;
            if (behind[..Math.Min(behind.Length, MaxReport)].IndexOf("报告") < 0) continue;
            ReadOnlySpan<char> before = text[Math.Max(0, from + start - MaxName)..(from + start)];
            ReadOnlySpan<char> name = before[(before.LastIndexOfAny(Clauses) + 1)..];
            // 根据云溪县2023年政府信息公开工作年度报告编制要求 is the report of another.
            if (WordSearch.StartsWithAny(name, Bases)) continue;
            ReadOnlySpan<char> agency = BehindVerbs(name);
            if (agency.Length < name.Length) announced ??= year;
            if (IsAgency(agency)) return new(agency.ToString(), announced);
        }

        return new(null, announced);
    }

    private static ReadOnlySpan<char> BehindVerbs(ReadOnlySpan<char> clause)
    {
        foreach (string verb in Verbs)
        {
            int at = clause.LastIndexOf(verb);
            if (at >= 0) clause = clause[(at + verb.Length)..];
        }

        return clause;
    }

    /// <summary>The agency that a sentence asks to turn to, where the text speaks as that agency does.</summary>
    /// <param name="preamble">The text before section one.</param>
    /// <param name="overview">Section one: whether it speaks of 我局.</param>
    public static string? FindAsked(ReadOnlySpan<char> preamble, ReadOnlySpan<char> overview)
    {
        foreach (string ask in Asks)
        {
            int at = preamble.IndexOf(ask);
            if (at < 0) continue;
            ReadOnlySpan<char> name = WordSearch.UpToAny(preamble[(at + ask.Length)..].TrimStart("：: "), EndsOfName);
            int contact = name.IndexOf("联系");
            if (contact >= 0) name = name[..contact];
            if (name.Length is > 2 and < MaxName && AgencyOf(name.ToString(), preamble, overview) is { } agency) return agency;
        }

        return null;
    }

    // An office that speaks of itself: 我办.
    private static bool IsOffice(string asked, ReadOnlySpan<char> preamble, ReadOnlySpan<char> overview)
    {
        const string Own = "我办";
        bool speaks = preamble.IndexOf(Own) >= 0 || overview.IndexOf(Own) >= 0;
        return speaks && asked.EndsWith("办公室", StringComparison.Ordinal) && IsAgency(asked);
    }

    // The office that is asked belongs to the agency, where the text speaks as the agency does: 我局, or 七都街道 again.
    private static string? AgencyOf(string asked, ReadOnlySpan<char> preamble, ReadOnlySpan<char> overview)
    {
        if (IsOffice(asked, preamble, overview)) return asked;
        foreach (string body in Bodies)
        {
            int at = asked.IndexOf(body, StringComparison.Ordinal);
            if (at < 2 || asked[..(at + body.Length)] is not { } agency || !IsAgency(agency)) continue;
            string own = body.StartsWith(Street, StringComparison.Ordinal) ? StreetOf(agency) : "我" + body[0];
            return overview.IndexOf(own) >= 0 || (own[0] == '我' && preamble.IndexOf(own) >= 0) ? agency : null;
        }

        return StreetAsked(asked, overview);
    }

    private static string? StreetAsked(string asked, ReadOnlySpan<char> overview)
    {
        int street = asked.IndexOf(Street, StringComparison.Ordinal);
        if (street < 1) return null;
        string name = asked[..(street + Street.Length)];
        return IsAgency(name) && overview.IndexOf(StreetOf(name)) >= 0 ? name : null;
    }

    private static string StreetOf(string agency) =>
        AgencyName.Parse(agency).Divisions is { Count: > 0 } divisions ? divisions[divisions.Count - 1] : agency;

    /// <summary>Whether a name is surely an agency's, and not that of any agency of its kind.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || TitleForm.IsPronoun(name)) return false;
        AgencyName agency = AgencyName.Parse(name.ToString());
        return agency.Kind != AgencyKind.Unknown && (agency.Divisions.Count > 0 || !agency.IsShared);
    }
}
