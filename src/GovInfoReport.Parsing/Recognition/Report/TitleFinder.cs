namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the title before section one: lines that have its form, two or three lines joined, and what the box or the file states. What says
/// most, is repeated, names the year of the period and the agency that signs is taken; of equals the last before the text, else the first.
/// </summary>
internal sealed class TitleFinder(Document document)
{
    private const int FrontMatterLines = 400;
    private const int LongestHead = 100;
    private const int LongestLine = 240;
    private const int LongestYearLine = 40;

    // A menu says 政府信息公开年度报告.
    private const string Work = "工作";

    private readonly List<TitleCandidate> _candidates = [];
    private TitleCandidate? _general, _before;
    private string _line = "", _lineBefore = "";
    private CellPlace _place;

    /// <summary>
    /// A line that speaks as a title does and has not its form; <see langword="null"/> where none does: 云溪县水务局：2023年政府信息公开工作年度报告.
    /// </summary>
    public string? Unclear { get; private set; }

    /// <summary>A title that names another year or another agency than the one taken; <see langword="null"/> where none does.</summary>
    public TitleCandidate? Contradicting { get; private set; }

    /// <summary>Finds it.</summary>
    /// <param name="limit">Where section one begins; -1 where that is not known.</param>
    /// <param name="metadata">What the box and the file state.</param>
    /// <param name="support">What else the document says of its title.</param>
    /// <returns>The title, <see langword="null"/> where the document has none.</returns>
    public TitleCandidate? Find(int limit, MetadataReader metadata, TitleSupport support)
    {
        AddStated(metadata);
        TitleCandidate? stated = _candidates.FirstOrDefault();
        int lines = 0;
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (lines >= FrontMatterLines || (limit >= 0 && block.Start >= limit && block.HoldsText)) break;
            if (!block.HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(block);
            _place = new CellPlace(block.Source, block.SourceLength, CellState.Stated);
            foreach (Range range in text.Split('\n'))
            {
                document.Work.Add(1);
                (int offset, int length) = range.GetOffsetAndLength(text.Length);
                Add(text.Slice(offset, length).Trim(), block.Start + offset, stated);
                if (++lines >= FrontMatterLines) break;
            }
        }

        if (_general is not null) _candidates.Add(_general);
        return Choose(support);
    }

    private void AddStated(MetadataReader metadata)
    {
        foreach ((string name, int weight) in metadata.Titles)
        {
            if (!TitleForm.TryRead(name, out ReadOnlySpan<char> form)) continue;
            string text = form.ToString();
            if (_candidates.Find(c => c.Text == text) is { } same) same.Stated += weight;
            else _candidates.Add(new TitleCandidate(text) { Stated = weight });
        }
    }

    private TitleCandidate? Choose(TitleSupport support)
    {
        TitleCandidate? last = null, best = null;
        foreach (TitleCandidate candidate in _candidates)
        {
            if (candidate.Count > 0 && !(candidate.End <= last?.End)) last = candidate;
        }

        foreach (TitleCandidate candidate in _candidates)
        {
            if (!candidate.IsSeen || IsBehindSite(candidate)) continue;
            if (best is null || candidate.WeightFor(support, candidate == last) > best.WeightFor(support, best == last)) best = candidate;
        }

        if (best is not null) Contradicting = _candidates.Find(c => Contradicts(c, best, last, support));
        return best;
    }

    // 云溪县人民政府-2023年政府信息公开工作年度报告, where a line has the title without the name of the site.
    private bool IsBehindSite(TitleCandidate stated) => stated.Count == 0 && _candidates.Exists(c => c.Count > 0
        && stated.Text.EndsWith(c.Text, StringComparison.Ordinal) && TitleForm.IsStroke(stated.Text.AsSpan(..^c.Text.Length).TrimEnd()));

    // What the box or the file states, the last line before the text, what says as much: of another year, or of another agency.
    private static bool Contradicts(TitleCandidate other, TitleCandidate title, TitleCandidate? last, TitleSupport support)
    {
        if (other == title || !other.IsSeen || other.Year is null || title.Year is null) return false;
        return NamesOther(other, title) && (other.Stated > 0 || other == last
            || other.WeightFor(support, isLast: false) + 1 >= title.WeightFor(support, title == last));
    }

    private static bool NamesOther(TitleCandidate other, TitleCandidate title) =>
        other.Year != title.Year || (other.Agency is { } agency && title.Agency is { } own && !AgencyChoice.AreOne(agency, own));

    private void Add(ReadOnlySpan<char> line, int start, TitleCandidate? stated)
    {
        if (line.IsEmpty) return;
        TitleCandidate? before = _before;
        AddBelow(before, line);
        ReadOnlySpan<char> head = HeadOf(line);
        // 云溪县政府信息公开工作年度报告 over （2023年度）.
        if (before is { Year: null } && IsYearInBrackets(line)) Take(before.Text + line.ToString(), start + line.Length);
        else if (TryRead(WithoutSpread(head), out string? title)) Take(title, start + EndOf(title, head));
        else if (TitleForm.IsUnclear(line)) Unclear ??= line.ToString();
        else if (stated is not null) KeepPlace(stated, line, start);
        // Marks of a heading in Markdown are none of a title that goes on below: # 云溪县水务局.
        (_lineBefore, _line) = (_line, line.Length <= TitleForm.MaxTitle ? AgencyLine.WithoutSeal(line.Trim("#* ")).ToString() : "");
    }

    // The line may hold the title that the box or the file states; a sentence that announces the report is no title: 现公布云溪县….
    private void KeepPlace(TitleCandidate stated, ReadOnlySpan<char> line, int start)
    {
        int at = line.IndexOf(stated.Text);
        if (at < 0 || line[..at].IndexOfAny("，。《") >= 0 || (at > 0 && char.IsLetterOrDigit(line[at - 1]))) return;
        (stated.End, stated.Line) = (start + at + stated.Text.Length, _place);
    }

    // Sentences may follow on the line.
    private static int EndOf(string title, ReadOnlySpan<char> head)
    {
        int at = head.IndexOf(title);
        return at >= 0 && head[(at + title.Length)..].Contains('。') ? at + title.Length : head.Length;
    }

    // What a line says of the title above it.
    private void AddBelow(TitleCandidate? before, ReadOnlySpan<char> line)
    {
        // 政府信息公开年度报告 alone is an entry of a menu, unless the report's text follows it.
        if (_general is not null && line.Contains('。')) _candidates.Add(_general);
        if (_general is not null && !IsBelow(_general, line)) _general = null;
        if (before is { Agency: null } && before != _general) IsBelow(before, line);
        _before = null;
    }

    // A line that holds a whole report begins with its title.
    private static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> line)
    {
        if (line.Length <= TitleForm.MaxTitle) return line;
        int blank = line[..Math.Min(LongestHead, line.Length)].IndexOfAny(' ', '\u3000');
        if (blank > 0) return line[..blank];
        return line.Length > LongestLine ? default : line;
    }

    private void Take(string title, int end)
    {
        TitleCandidate? candidate = _candidates.Find(c => c.Text == title);
        if (candidate is null)
        {
            candidate = new TitleCandidate(title);
            if (candidate.Year is not null || candidate.Agency is not null) _candidates.Add(candidate);
            else if (title.Contains(Work, StringComparison.Ordinal)) _general = candidate;
        }

        candidate.Count++;
        (candidate.End, candidate.Line) = (end, _place);
        if (candidate.FirstEnd == 0) candidate.FirstEnd = end;
        _before = candidate;
    }

    // 云溪县 over 水务局, 云溪县水务局 over 2023年, over the rest of the title.
    private string Above()
    {
        bool isYear = YearReader.TryFind(_line, out _, out int start, out int end) && start == 0 && end == _line.Length;
        return isYear && TitleForm.IsAgency(_lineBefore) ? _lineBefore : DivisionAbove();
    }

    private string DivisionAbove() =>
        AgencyName.Parse(_line) is { Kind: not AgencyKind.Unknown, Divisions.Count: 0 }
        && AgencyName.Parse(_lineBefore) is { Divisions.Count: > 0, Body.Length: 0 } ? _lineBefore : "";

    // The agency or a day may stand between a title without any name and the text.
    private static bool IsBelow(TitleCandidate title, ReadOnlySpan<char> line)
    {
        if (DateReader.TryRead(line.Trim("（）()"), out _, out _) || IsMonth(line)) return true;
        line = AgencyLine.WithoutTail(line);
        if (!TitleForm.IsAgency(line)) return false;
        if (AgencyName.Parse(line.ToString()) is { Kind: AgencyKind.Unknown } or { Divisions.Count: 0 }) return false;
        title.Below ??= line.ToString();
        return true;
    }

    private static bool IsMonth(ReadOnlySpan<char> line) =>
        line is [.., '月'] && YearReader.TryFind(line, out _, out int start, out _) && start == 0;

    private static bool IsYearInBrackets(ReadOnlySpan<char> line) =>
        line is ['（' or '(', .., '）' or ')'] && YearReader.TryFind(line, out _, out int start, out int end) && start == 1
        && end == line.Length - 1;

    // 云溪县2023年 over 政府信息公开工作年度报告.
    private static bool IsYearLine(ReadOnlySpan<char> line, ReadOnlySpan<char> title) =>
        TitleForm.IsStart(line) && line.Length < LongestYearLine && TitleForm.FindYear(title) is null
        && YearReader.TryFind(line, out _, out _, out int end) && (end == line.Length || line[^1] != '日');

    // 年 度 报 告
    private static ReadOnlySpan<char> WithoutSpread(ReadOnlySpan<char> line)
    {
        const int Shortest = 5;
        if (line.Length < Shortest) return line;
        for (int i = 1; i < line.Length; i += 2)
        {
            if (!TextBlanks.IsBlank(line[i]) || TextBlanks.IsBlank(line[i - 1])) return line;
        }

        char[] characters = new char[(line.Length + 1) / 2];
        for (int i = 0; i < characters.Length; i++) characters[i] = line[i * 2];
        return characters;
    }

    private bool TryRead(ReadOnlySpan<char> line, out string title)
    {
        title = "";
        if (TitleForm.TryRead(line, out ReadOnlySpan<char> form))
        {
            title = IsSecondLine(form) ? Above() + _line + form.ToString() : form.ToString();
            return true;
        }

        if (_line.Length == 0) return false;
        if (!TitleForm.IsEnd(line)) return TryReadLastCharacters(line, out title);
        string joined = _line + line.ToString();
        if (!TitleForm.IsStart(_line) || !TitleForm.TryRead(joined, out form)) return TryReadThree(joined, out title);
        title = !TitleForm.NamesAgency(form) && TitleForm.IsAgency(_lineBefore) ? _lineBefore + form.ToString() : form.ToString();
        return true;
    }

    // 云溪县水务局2023年政府 over 信息公开年报.
    private static bool IsCutInSubject(string line) =>
        line.EndsWith("政府", StringComparison.Ordinal) && TitleForm.FindYear(line) is not null;

    private bool IsSecondLine(ReadOnlySpan<char> form)
    {
        // Two entries of a menu are no title: 云溪县人民政府, 政府信息公开年报.
        bool mayBeSecond = !TitleForm.NamesAgency(form)
            && (TitleForm.FindYear(form) is not null || form.Contains(Work, StringComparison.Ordinal) || IsCutInSubject(_line));
        return mayBeSecond && (TitleForm.IsAgency(_line) || IsYearLine(_line, form));
    }

    // 云溪县水务局2023年政府信息公开年度 over 报告, where a page is too narrow for the title.
    private bool TryReadLastCharacters(ReadOnlySpan<char> line, out string title)
    {
        const int Most = 3;
        title = "";
        if (line.Length > Most || !TitleForm.IsStart(_line)) return false;
        string joined = _line + line.ToString();
        bool isTitle = TitleForm.TryRead(joined, out ReadOnlySpan<char> form) && form.Length == joined.Length && TitleForm.Rank(form) > 1;
        if (!isTitle) return false;
        title = joined;
        return true;
    }

    // 云溪县水务局2023年度政府信息公开 over 工作 over 年度报告.
    private bool TryReadThree(string behind, out string title)
    {
        const int Longest = 24;
        title = _lineBefore + behind;
        return behind.Length <= Longest && TitleForm.IsStart(_lineBefore) && TitleForm.TryRead(title, out ReadOnlySpan<char> form)
            && form.Length == title.Length && TitleForm.Rank(form) > 1;
    }
}
