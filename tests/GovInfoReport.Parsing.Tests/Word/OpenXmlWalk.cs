using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// The oracle: a plain recursive walk over the Open XML SDK's tree, which writes the same lines as <see cref="OfficeReading.Dump"/>.
/// </summary>
internal sealed class OpenXmlWalk
{
    private readonly List<string> _lines = [];
    private readonly List<int> _counters = [];

    public static string Dump(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        OpenXmlWalk walk = new();
        walk.Container(document.MainDocumentPart!.Document!.Body!, walk.Body);
        return string.Join('\n', walk._lines);
    }

    private void Body(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            _lines.Add($"P {Escape(line)}");
    }

    /// <summary>Walks paragraphs and tables of one place; each paragraph goes to <paramref name="add"/>.</summary>
    private void Container(OpenXmlElement container, Action<string> add, Action? beforeTable = null, Action? afterTable = null)
    {
        StringBuilder joined = new();
        bool isOpen = false;
        foreach (OpenXmlElement block in Flat<SdtBlock, SdtContentBlock>(container))
        {
            if (block is Table table)
            {
                if (isOpen) add(joined.ToString().Trim());
                isOpen = false;
                joined.Clear();
                beforeTable?.Invoke();
                Table(table);
                afterTable?.Invoke();
            }
            else if (block is Paragraph paragraph)
            {
                if (joined.ToString().Trim().Length == 0) joined.Clear();
                isOpen = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
                string number = isOpen || _isInContinuation ? "" : Number(paragraph);
                StringBuilder text = new();
                Inline(paragraph, text, add, beforeTable, afterTable);
                string all = joined.ToString().TrimStart()
                    + (joined.ToString().Trim().Length == 0 ? text.ToString().TrimStart() : text.ToString());
                if (number.Length > 0 && all.TrimStart().Length > 0 && char.IsDigit(all.TrimStart()[0])) all = "\t" + all;
                joined.Clear().Append(isOpen ? all : "");
                if (!isOpen) add((number + all).Trim());
            }
        }

        if (isOpen) add(joined.ToString().Trim());
    }

    private bool _isInContinuation;

    private void Table(Table table)
    {
        _lines.Add("T");
        List<(int Row, int Column, int Span, int Line)> merges = [];
        int r = 0;
        foreach (TableRow row in Flat<SdtRow, SdtContentRow>(table).OfType<TableRow>())
        {
            TableRowProperties? properties = row.TableRowProperties;
            if (properties?.GetFirstChild<Deleted>() is not null) continue;
            int column = properties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            foreach (TableCell cell in Flat<SdtCell, SdtContentCell>(row).OfType<TableCell>())
            {
                int span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                column += Cell(cell, r, column, span, merges);
            }

            r++;
        }

        _lines.Add("/T");
    }

    private int Cell(TableCell cell, int row, int column, int span, List<(int Row, int Column, int Span, int Line)> merges)
    {
        VerticalMerge? merge = cell.TableCellProperties?.VerticalMerge;
        bool continues = merge is not null && merge.Val?.Value != MergedCellValues.Restart, outer = _isInContinuation, hasTable = false;
        _isInContinuation = continues && merges.Exists(m => m.Row == row - 1 && m.Column == column && m.Span == span);
        List<string> paragraphs = [];
        int frame = int.MaxValue;
        void Flush()
        {
            _isInContinuation = false;
            paragraphs.ForEach(Body);
            paragraphs.Clear();
            hasTable = true;
        }

        Container(
            cell,
            text =>
            {
                if (text.Length == 0) return;
                if (hasTable) Body(text);
                else paragraphs.Add(text);
            },
            () =>
            {
                frame = !hasTable && paragraphs.Count == 0 ? _lines.Count : int.MaxValue;
                Flush();
                _isInContinuation = false;
            },
            () =>
            {
                // A table of one short cell that comes first is a frame around text of the cell.
                if (continues || _lines.Count - frame != 3 || !_lines[frame + 1].StartsWith("C ", StringComparison.Ordinal)) return;
                string[] words = _lines[frame + 1].Split(' ', 4);
                string text = words.Length < 4 ? "" : Unescape(words[3]);
                if (text.Length > 60) return;
                _lines.RemoveRange(frame, 3);
                hasTable = false;
                if (text.Length > 0) paragraphs.Add(text);
            });
        _isInContinuation = outer;
        if (hasTable) return span;
        string all = string.Join('\n', paragraphs);
        int above = merges.FindIndex(m => m.Row == row - 1 && m.Column == column && (m.Span == span || all.Length == 0));
        if (continues && above >= 0)
        {
            string[] words = _lines[merges[above].Line].Split(' ', 4);
            string[] size = words[2].Split('x');
            words[2] = string.Create(CultureInfo.InvariantCulture, $"{int.Parse(size[0], CultureInfo.InvariantCulture) + 1}x{size[1]}");
            _lines[merges[above].Line] = string.Join(' ', words);
            merges[above] = merges[above] with { Row = row };
            return span;
        }

        if (merge is not null) merges.Add((row, column, span, _lines.Count));
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"C {row},{column} 1x{span} {Escape(all)}").TrimEnd());
        return span;
    }

    private void Inline(OpenXmlElement parent, StringBuilder text, Action<string> add, Action? beforeTable, Action? afterTable)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is DeletedRun or MoveFromRun or SdtProperties or AlternateContentFallback) continue;
            if (child is Run { RunProperties.Vanish: { } vanish } && (vanish.Val is null || vanish.Val.Value)) continue;
            if (child is TextBoxContent) Container(child, add, beforeTable, afterTable);
            else if (child is Text words) text.Append(words.Text);
            else if (child is TabChar) text.Append('\t');
            else if (child is Break) text.Append('\n');
            else if (child is NoBreakHyphen) text.Append('-');
            else Inline(child, text, add, beforeTable, afterTable);
        }
    }

    private string Number(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value is not { } level) return "";
        while (_counters.Count > level + 1) _counters.RemoveAt(_counters.Count - 1);
        if (_counters.Count == level + 1) _counters[level]++;
        while (_counters.Count <= level) _counters.Add(_counters.Count < level ? 0 : 1);
        (string format, string pattern) = RandomWordDocument.Levels[level];
        for (int i = 0; i <= level; i++)
        {
            string number = Math.Max(1, _counters[i]).ToString(CultureInfo.InvariantCulture);
            if (RandomWordDocument.Levels[i].Format == "decimalFullWidth")
                number = string.Concat(number.Select(c => (char)(c - '0' + '０')));
            pattern = pattern.Replace($"%{i + 1}", number, StringComparison.Ordinal);
        }

        Assert.NotEmpty(format);
        return pattern;
    }

    /// <summary>The elements of a container, with those in content controls in the place of the controls.</summary>
    private static IEnumerable<OpenXmlElement> Flat<TControl, TContent>(OpenXmlElement container)
        where TControl : OpenXmlElement
        where TContent : OpenXmlElement =>
        container.ChildElements
        .SelectMany(child => child is TControl ? Flat<TControl, TContent>(child.GetFirstChild<TContent>()!) : [child]);

    private static string Unescape(string line) =>
        line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static string Escape(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
