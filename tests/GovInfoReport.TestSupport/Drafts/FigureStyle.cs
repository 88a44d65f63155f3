using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>Writes figures as the options ask: digits of either width, thousands separators, units, notes, marks for blanks.</summary>
/// <param name="options">What they ask.</param>
/// <param name="procurementUnit">The unit that the amount of procurement has in the report: the format names none.</param>
internal sealed class FigureStyle(LayoutOptions options, string? procurementUnit)
{
    // Every seventh cell that has something to remark gets a note.
    private const int NoteEvery = 7;

    public string Write(decimal? figure, CellDefinition cell)
    {
        if (figure is not decimal value) return options.BlankMark;
        string digits = options.Thousands
            ? value.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace(',', options.ThousandsMark)
            : value.ToString(CultureInfo.InvariantCulture);
        if (options.WideDigits) digits = string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
        string unit = cell.Kind == CellKind.Amount && cell.Unit.Length == 0 ? procurementUnit ?? "" : options.Units && value != 0
            ? cell.Unit : "";
        string note = options.Notes && cell.Kind == CellKind.Count && value > 1 && cell.Index % NoteEvery == 0
            ? $"（其中修订{Math.Floor(value / 2)}件）" : "";
        string padding = options.PaddedFigures ? " " : "";
        return padding + digits + unit + note;
    }
}
