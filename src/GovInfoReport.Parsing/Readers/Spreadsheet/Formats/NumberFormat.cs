using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>A number format of a workbook: says what is shown of a value.</summary>
internal sealed class NumberFormat
{
    private const int MaxCode = 255;
    private readonly List<FormatSection> _sections;

    private NumberFormat(List<FormatSection> sections) => _sections = sections;

    /// <summary>The format of cells that have none.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>Whether values are shown as they are.</summary>
    public bool IsGeneral { get; private init; }

    /// <summary>Reads the code of a format; what is longer than programs allow is followed to the bound.</summary>
    public static NumberFormat Parse(ReadOnlySpan<char> code)
    {
        bool isGeneral = code.Trim() is "General" or "general" or "GENERAL" or "@" or "";
        return new NumberFormat(new FormatParser(code[..Math.Min(code.Length, MaxCode)]).ReadAll()) { IsGeneral = isGeneral };
    }

    /// <summary>What is shown of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="general">The number as it is shown without a format.</param>
    public ShownNumber Show(double value, string general)
    {
        if (Choose(value, out bool hasSign) is not { } section || section.Has(FormatTokenKind.Unknown))
            return new ShownNumber(general, false, null);
        if (section.Has(FormatTokenKind.Date)) return DateFormat.Show(section, value);
        StringBuilder text = new();
        bool isCertain = true;
        if (section.Has(FormatTokenKind.Digit)) isCertain = DigitFormat.TryWrite(section, value, hasSign, text);
        else WriteOthers(section, hasSign && general.StartsWith('-') ? general : general.TrimStart('-'), text);
        return new ShownNumber(text.ToString(), isCertain, section.Color);
    }

    /// <summary>What is shown before and behind the text of a cell.</summary>
    /// <param name="color">The colour that the format asks for; <see langword="null"/>: none.</param>
    /// <returns><see langword="null"/>: the text itself is not shown, only what stands before.</returns>
    public (string Before, string? Behind) ShowText(out int? color)
    {
        FormatSection? section = _sections.Count == 4 ? _sections[3] : _sections.FindLast(s => s.Has(FormatTokenKind.Text));
        color = section?.Color;
        if (section is null) return ("", "");
        int at = section.Tokens.FindIndex(t => t.Kind is FormatTokenKind.Text or FormatTokenKind.General);
        string before = string.Concat(
            section.Tokens.Take(at < 0 ? section.Tokens.Count : at).Where(t => t.Kind == FormatTokenKind.Literal).Select(t => t.Text));
        return (before, at < 0 ? null
            : string.Concat(section.Tokens.Skip(at + 1).Where(t => t.Kind == FormatTokenKind.Literal).Select(t => t.Text)));
    }

    private static void WriteOthers(FormatSection section, string general, StringBuilder text)
    {
        foreach (FormatToken token in section.Tokens)
            text.Append(token.Kind is FormatTokenKind.General or FormatTokenKind.Text ? general : token.Text);
    }

    // Of the first three sections; without comparisons: positive, negative, zero.
    private FormatSection? Choose(double value, out bool hasSign)
    {
        hasSign = true;
        int count = Math.Min(_sections.Count, 3);
        // A section for text does not count among those of numbers.
        if (count > 1 && count == _sections.Count && _sections[count - 1].Has(FormatTokenKind.Text)) count--;
        for (int i = 0; i < count; i++)
        {
            FormatSection section = _sections[i];
            bool isLast = i == count - 1;
            bool passes = section.Operator is not null ? section.Passes(value) : isLast
                || i switch { 0 => count == 2 && _sections[1].Operator is null ? value >= 0 : value > 0, _ => value < 0 };
            if (!passes) continue;
            hasSign = !section.IsForNegative
                && (i != 1 || _sections[0].Operator is not null || (section.Operator is not null && !section.IsForNegative));
            return section;
        }

        return null;
    }
}
