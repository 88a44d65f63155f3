using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>A part of a report, by its stable code: a cell, a row, a table, a section or a field.</summary>
/// <remarks>Immutable and thread-safe. The default value is <see cref="None"/>.</remarks>
public readonly record struct Place
{
    // By the field's number; a part of the contact details stands within them.
    private static readonly string[] FieldCodes =
    [
        "title", "agency", "year", "period", "publicationDate", "contact", "metadata", "preamble",
        "contact.address", "contact.postcode", "contact.telephone", "contact.email",
    ];

    private readonly short _index;

    private Place(PlaceKind kind, int index) => (Kind, _index) = (kind, (short)index);

    /// <summary>No part of the report in particular.</summary>
    public static Place None => default;

    /// <summary>What kind of part this is.</summary>
    public PlaceKind Kind { get; }

    /// <summary>The cell; <see langword="null"/> unless this is one.</summary>
    public CellDefinition? Cell => Kind == PlaceKind.Cell ? ReportFormat.AllCells[_index] : null;

    /// <summary>The row, also of a cell; <see langword="null"/> where this is neither.</summary>
    public RowDefinition? Row => Kind switch
    {
        PlaceKind.Row => FormatEditions.Rows[_index],
        _ => Cell?.Row,
    };

    /// <summary>The table, also of a row or cell; <see langword="null"/> where this is none of them.</summary>
    public TableDefinition? Table => Kind == PlaceKind.Table ? ReportFormat.Current.GetTable(_index) : Row?.Table;

    /// <summary>The section, also that of a table, row or cell; <see langword="null"/> where this is none of them.</summary>
    public SectionDefinition? Section => Kind == PlaceKind.Section ? ReportFormat.Current.Sections[_index - 1]
        : Table is TableDefinition table ? ReportFormat.Current.Sections[table.Number - 1] : null;

    /// <summary>The field; <see langword="null"/> unless this is one.</summary>
    public ReportField? Field => Kind == PlaceKind.Field ? (ReportField)_index : null;

    /// <summary>
    /// The stable code: <c>t3.granted.total</c>, <c>t3.granted</c>, <c>t3</c>, <c>s3</c>, <c>title</c>, <c>contact.telephone</c>; empty for
    /// <see cref="None"/>.
    /// </summary>
    public string Code => Kind switch
    {
        PlaceKind.Section => Section!.Code,
        PlaceKind.Table => Table!.Code,
        PlaceKind.Row => Row!.Code,
        PlaceKind.Cell => Cell!.Code,
        PlaceKind.Field => FieldCodes[_index],
        _ => "",
    };

    /// <summary>A section.</summary>
    /// <param name="number">1 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public static Place OfSection(int number)
    {
        if (number is < 1 or > 6) throw new ArgumentOutOfRangeException(nameof(number), number, "The sections are numbered 1 to 6.");
        return new(PlaceKind.Section, number);
    }

    /// <summary>A table.</summary>
    /// <param name="number">2, 3 or 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static Place OfTable(int number) => new(PlaceKind.Table, ReportFormat.Current.GetTable(number).Number);

    /// <summary>A row.</summary>
    /// <param name="row">A row of the format; rows of one code in two editions are one place.</param>
    public static Place Of(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(PlaceKind.Row, row.Ordinal);
    }

    /// <summary>A cell.</summary>
    /// <param name="cell">A cell of the format.</param>
    public static Place Of(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new(PlaceKind.Cell, cell.Index);
    }

    /// <summary>A field.</summary>
    /// <param name="field">The field.</param>
    public static Place Of(ReportField field) => new(PlaceKind.Field, (int)field);

    /// <summary>Finds the place of a code.</summary>
    /// <param name="code">A code as <see cref="Code"/> gives it.</param>
    /// <param name="place">The place, where there is one.</param>
    /// <returns>Whether the code names a place.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out Place place)
    {
        place = default;
        if (code is null) return false;
        if (code.Length == 0) return true;
        ReportFormat format = ReportFormat.Current;
        if (ReportFormat.TryFindCell(code, out CellDefinition? cell)) place = Of(cell);
        else if (FormatEditions.Rows.FirstOrDefault(r => r.Code == code) is { } row) place = Of(row);
        else if (format.Tables.FirstOrDefault(t => t.Code == code) is { } table) place = OfTable(table.Number);
        else if (format.Sections.FirstOrDefault(s => s.Code == code) is { } section) place = OfSection(section.Number);
        else if (Array.IndexOf(FieldCodes, code) is var field and >= 0) place = Of((ReportField)field);
        else return false;
        return true;
    }

    /// <summary>
    /// Whether another place is this one or stands in it; rows of one code are one in all editions, a telephone number is one of the
    /// contact details.
    /// </summary>
    internal bool Contains(Place inner) => Kind switch
    {
        PlaceKind.Row => inner.Row?.Ordinal == _index,
        PlaceKind.Table => inner.Table?.Number == _index,
        PlaceKind.Section => inner.Section?.Number == _index,
        PlaceKind.Field when Field == ReportField.Contact => inner.Field is ReportField.Contact or >= ReportField.ContactAddress,
        _ => inner == this,
    };

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
