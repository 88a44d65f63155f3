using System.Buffers;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Where the text of a report's last section ends: before the signature, the copies, the attachments and what a site says.
/// </summary>
/// <param name="Start">Where what is no text of the section starts.</param>
/// <param name="Agency">The agency that signs; <see langword="null"/> where none does.</param>
/// <param name="Date">The date of the signature; <see langword="null"/> where it has none.</param>
/// <param name="BadDate">What stands in its place and is no day of the calendar; <see langword="null"/> where nothing does.</param>
internal readonly record struct ReportEnd(int Start, string? Agency, DateOnly? Date, string? BadDate)
{
    /// <summary>The day that a box below the text states as that of publication.</summary>
    public DateOnly? PublishedOn { get; private init; }

    private const int MinName = 3;
    private const int MaxName = 40;
    private const int MaxLines = 16;
    private const string Around = "（）()[]【】 \t\u3000\u00A0";

    private const int MaxLine = 80;
    private const int MostBoxLines = 40;
    private const string Blanks = " \t\u3000\u00A0";

    private static readonly string[] DateLabels = ["发布日期", "成文日期", "编制日期", "报告日期", "填报日期", "报送日期", "上报日期", "签发日期", "日期", "时间"];
    private static readonly SearchValues<char> NoName = SearchValues.Create("。，；：:,;！？“”《》0123456789");
    private static readonly string[] Printed = ["", "印发", "印", "发布"];

    /// <summary>Finds the end in the text of the last section.</summary>
    public static ReportEnd Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> simplified = SimplifiedText.Of(text);
        ReportEnd end = FindIn(simplified);
        return end.Agency is null ? end : end with { Agency = SimplifiedText.Restore(end.Agency, simplified, text) };
    }

    private static ReportEnd FindIn(ReadOnlySpan<char> text)
    {
        ReportEnd end = FindSignature(text);
        ReadOnlySpan<char> kept = text[..end.Start];
        for (int before = kept.Length + 1, lines = 0; kept.Length < before && lines < MaxLines; lines++)
        {
            before = kept.Length;
            kept = SiteWords.CutOff(kept).TrimEnd();
            ReadOnlySpan<char> line = kept[(kept.LastIndexOf('\n') + 1)..];
            if (!TryReadLine(line, out ReportEnd said) && !MayStandBelow(line, kept)) continue;
            kept = kept[..^line.Length].TrimEnd();
            end = end.WithLine(said);
        }

        return end with { Start = kept.Length };
    }

    // A line of a signature: an agency, or a day.
    private static bool TryReadLine(ReadOnlySpan<char> line, out ReportEnd said)
    {
        bool isBad = DateForm.IsUnclear(line);
        bool isDate = TryReadDate(line, out DateOnly date, out bool isSigned) || isBad;
        string? agency = isDate ? null : ReadAgency(line, isDated: false);
        said = new(0, agency, isSigned ? date : null, isBad ? line.Trim(Around).ToString() : null);
        return isDate || agency is not null;
    }

    // With what a line above says.
    private ReportEnd WithLine(in ReportEnd above) => this with
    {
        Agency = Agency ?? above.Agency,
        Date = Date ?? above.Date,
        BadDate = BadDate ?? above.BadDate,
    };

    /// <summary>The end with what a box below the text states of the day of publication: 发布时间：2024-01-22.</summary>
    /// <param name="text">The text that the end was found in.</param>
    /// <param name="work">What counts the work.</param>
    public ReportEnd WithBox(ReadOnlySpan<char> text, WorkMeter work)
    {
        if (Start >= text.Length) return this;
        MetadataReader box = new(work);
        int lines = 0;
        foreach (Range range in text[Start..].Split('\n'))
        {
            ReadOnlySpan<char> line = text[Start..][range];
            if (lines++ == MostBoxLines || SiteWords.IsOfOthers(SimplifiedText.Of(line))) break;
            box.AddText(line);
        }

        return this with { PublishedOn = box.PublishedOn, BadDate = BadDate ?? box.BadDate };
    }

    // The number of a page; whom to ask, below the text.
    private static bool MayStandBelow(ReadOnlySpan<char> line, ReadOnlySpan<char> kept) =>
        PageNumbers.IsPageNumber(line) || (kept.Length > line.Length && EndContact.IsLine(line));

    // The agency, and below it or behind it the date.
    private static ReportEnd FindSignature(ReadOnlySpan<char> text)
    {
        int startBefore = 0;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range];
            int start = range.GetOffsetAndLength(text.Length).Offset;
            if (TryReadDate(line, out DateOnly date, out bool isSigned)
                && ReadAgency(text[startBefore..start].TrimEnd('\n'), isDated: true) is { } before)
            {
                return new(startBefore, before, isSigned ? date : null, null);
            }

            if (ReadOnOneLine(WithColons(line), out date, out isSigned) is { } agency)
                return new(start, agency, isSigned ? date : null, null);
            startBefore = start;
        }

        return new(text.Length, null, null, null);
    }

    // 编制单位, 云溪县水务局, 编制日期, 2024年1月18日 in the cells of a row.
    private static ReadOnlySpan<char> WithColons(ReadOnlySpan<char> line)
    {
        const int LongestLabel = 6;
        int tab = line.IndexOf('\t');
        if (tab is < 0 or > LongestLabel || line.Length > MaxLine) return line;
        StringBuilder written = new(line.Length);
        bool isLabel = true;
        foreach (char c in line)
        {
            written.Append(c != '\t' ? c : isLabel ? '：' : ' ');
            isLabel ^= c == '\t';
        }

        return written.ToString();
    }

    // 云溪县水务局 2024年1月18日, 单位：云溪县水务局 日期：2024年1月18日, 2024年1月18日 云溪县水务局
    private static string? ReadOnOneLine(ReadOnlySpan<char> line, out DateOnly date, out bool isSigned)
    {
        (date, isSigned) = (default, false);
        if (line.Length > MaxLine || !DateReader.TryFind(line, out date, out int length, out int end)) return null;
        ReadOnlySpan<char> before = WithoutDateLabel(line[..(end - length)]), behind = line[end..];
        isSigned = true;
        if (TrimTime(behind).IsEmpty) return ReadAgency(before, isDated: true);
        if (!before.IsEmpty) return ReadPrinting(line, end - length, out isSigned);
        return ReadAgency(behind, isDated: true) is { } agency && AgencyFinder.IsAgency(agency) ? agency : null;
    }

    // 云溪县水务局办公室 2024年1月18日印发
    private static string? ReadPrinting(ReadOnlySpan<char> line, int start, out bool isSigned) =>
        TryReadDate(line[start..], out _, out isSigned) ? ReadAgency(line[..start], isDated: true) : null;

    private static ReadOnlySpan<char> TrimTime(ReadOnlySpan<char> behind) => behind[DateForm.LengthOfTime(behind)..].Trim(Around);

    private static ReadOnlySpan<char> WithoutDateLabel(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(Around);
        if (text is not [.., ':' or '：']) return text;
        text = text[..^1].TrimEnd(Around);
        foreach (string label in DateLabels)
        {
            if (text.EndsWith(label)) return text[..^label.Length].TrimEnd(Around);
        }

        return text;
    }

    // 2024年1月18日, also in brackets; 2024年1月18日印发 is the day of printing.
    private static bool TryReadDate(ReadOnlySpan<char> line, out DateOnly date, out bool isSigned)
    {
        line = line.Trim(Around);
        int colon = line.IndexOfAny(':', '：');
        if (colon > 0 && WithoutDateLabel(line[..(colon + 1)]).IsEmpty) line = line[(colon + 1)..].TrimStart(Around);
        isSigned = DateReader.TryReadDay(line, out date, out int length) && TrimTime(line[length..]).IsEmpty;
        if (length == 0) return false;
        return isSigned || WordSearch.IsAny(line[length..].Trim(Around), Printed);
    }

    // Above a date the name of any body; alone one that is surely an agency's.
    private static string? ReadAgency(ReadOnlySpan<char> line, bool isDated)
    {
        line = AgencyLine.NameOf(line.Trim(Blanks)).TrimStart("（([【 \u3000");
        if (line.Length is < MinName or > MaxName || line.IndexOfAny(NoName) >= 0) return null;
        Span<char> name = stackalloc char[MaxName];
        int length = 0;
        foreach (char c in line)
        {
            if (!TextBlanks.IsBlank(c)) name[length++] = c;
        }

        string agency = name[..length].ToString();
        string body = AgencyLine.WithoutLevel(agency).ToString();
        return (isDated && TitleForm.IsAgency(body)) || AgencyName.Parse(body).Kind != AgencyKind.Unknown ? agency : null;
    }
}
