using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoReport.DataSets;

/// <summary>The one definition of the tables of a data set: every format writes these columns in this order.</summary>
internal static class DataSetTables
{
    /// <summary>The wide table.</summary>
    public static readonly ImmutableArray<DataSetColumn<ReportRow>> Reports =
    [
        DataSetColumn<ReportRow>.Text("file", r => r.File),
        DataSetColumn<ReportRow>.Integer("number", r => r.Number),
        DataSetColumn<ReportRow>.Text("agency", r => r.Report.Agency),
        DataSetColumn<ReportRow>.Text("normalName", r => r.Name?.Normal),
        DataSetColumn<ReportRow>.Text("level", r => r.Name is { Level: not AgencyLevel.Unknown } name ? Camel(name.Level) : null),
        DataSetColumn<ReportRow>.Integer("year", r => r.Report.Year),
        DataSetColumn<ReportRow>.Text("edition", r => NameOf(r.Report.Edition)),
        DataSetColumn<ReportRow>.Text("title", r => r.Report.Title),
        DataSetColumn<ReportRow>.Date("periodStart", r => r.Report.Period?.Start),
        DataSetColumn<ReportRow>.Date("periodEnd", r => r.Report.Period?.End),
        DataSetColumn<ReportRow>.Date("publicationDate", r => r.Report.PublicationDate),
        DataSetColumn<ReportRow>.Text("verdict", r => r.Verdict is { } verdict ? Camel(verdict) : null),
        DataSetColumn<ReportRow>.Integer("readingErrors", r => r.Reading.Errors),
        DataSetColumn<ReportRow>.Integer("readingWarnings", r => r.Reading.Warnings),
        DataSetColumn<ReportRow>.Integer("readingInformation", r => r.Reading.Information),
        DataSetColumn<ReportRow>.Integer("checkErrors", r => r.Checks?.Errors),
        DataSetColumn<ReportRow>.Integer("checkWarnings", r => r.Checks?.Warnings),
        DataSetColumn<ReportRow>.Integer("checkInformation", r => r.Checks?.Information),
        DataSetColumn<ReportRow>.Integer("statedCells", r => r.CountOf(CellRow.Stated)),
        DataSetColumn<ReportRow>.Integer("blankCells", r => r.CountOf(CellRow.Blank)),
        DataSetColumn<ReportRow>.Integer("doubtfulCells", r => r.CountOf(CellRow.Doubtful)),
        DataSetColumn<ReportRow>.Text("procurementUnit", r => r.Report.FormerDisclosure.Procurement.Unit),
        .. ReportFormat.AllCells.Select(ColumnOf),
    ];

    /// <summary>The long table without what says which cell of which report it is.</summary>
    public static readonly ImmutableArray<DataSetColumn<CellRow>> CellsOfReport =
    [
        DataSetColumn<CellRow>.Figure("value", c => c.Value),
        DataSetColumn<CellRow>.Text("state", c => c.State),
        DataSetColumn<CellRow>.Text("rawText", c => c.RawText),
        DataSetColumn<CellRow>.Integer("line", c => c.Line),
    ];

    /// <summary>The long table.</summary>
    public static readonly ImmutableArray<DataSetColumn<CellRow>> Cells =
    [
        DataSetColumn<CellRow>.Text("file", c => c.File),
        DataSetColumn<CellRow>.Integer("number", c => c.Number),
        DataSetColumn<CellRow>.Text("cell", c => c.Cell.Code),
        .. CellsOfReport,
    ];

    /// <summary>The findings.</summary>
    public static readonly ImmutableArray<DataSetColumn<FindingRow>> Findings =
    [
        DataSetColumn<FindingRow>.Text("file", f => f.File),
        DataSetColumn<FindingRow>.Integer("number", f => f.Number),
        DataSetColumn<FindingRow>.Text("stage", f => f.IsOfReading ? "reading" : "check"),
        DataSetColumn<FindingRow>.Text("id", f => f.Finding.Id),
        DataSetColumn<FindingRow>.Text("severity", f => SeverityName.Of(f.Finding.Severity)),
        DataSetColumn<FindingRow>.Text("place", f => f.Finding.Place.Code is { Length: > 0 } code ? code : null),
        DataSetColumn<FindingRow>.Integer("line", f => f.Finding.Location.Position is { Line: > 0 and var line, Page: 0 } ? line : null),
        DataSetColumn<FindingRow>.Figure("expected", f => f.Finding.Expected),
        DataSetColumn<FindingRow>.Figure("actual", f => f.Finding.Actual),
        DataSetColumn<FindingRow>.Text("message", f => f.Finding.GetMessage()),
    ];

    /// <summary>The code book.</summary>
    public static readonly ImmutableArray<DataSetColumn<CodeBookEntry>> CodeBook =
    [
        DataSetColumn<CodeBookEntry>.Text("code", e => e.Code),
        DataSetColumn<CodeBookEntry>.Text("table", e => e.Row.Table.Code),
        DataSetColumn<CodeBookEntry>.Text("tableChinese", e => e.Row.Table.Label),
        DataSetColumn<CodeBookEntry>.Text("tableEnglish", e => e.Row.Table.EnglishLabel),
        DataSetColumn<CodeBookEntry>.Text("group", e => e.Row.Group?.Label),
        DataSetColumn<CodeBookEntry>.Text("groupEnglish", e => e.Row.Group?.EnglishLabel),
        DataSetColumn<CodeBookEntry>.Text("row", e => e.Row.Code),
        DataSetColumn<CodeBookEntry>.Text("rowChinese", e => e.Row.Label),
        DataSetColumn<CodeBookEntry>.Text("rowEnglish", e => e.Row.EnglishLabel),
        DataSetColumn<CodeBookEntry>.Text("column", e => e.Cell.Column.Code),
        DataSetColumn<CodeBookEntry>.Text("columnChinese", e => e.Cell.Column.Label),
        DataSetColumn<CodeBookEntry>.Text("columnEnglish", e => e.Cell.Column.EnglishLabel),
        DataSetColumn<CodeBookEntry>.Text("unit", e => e.Cell.Unit is { Length: > 0 } unit ? unit : null),
        DataSetColumn<CodeBookEntry>.Text("unitEnglish", e => e.EnglishUnit),
        DataSetColumn<CodeBookEntry>.Text("editions", e => string.Join(' ', e.Editions)),
        DataSetColumn<CodeBookEntry>.Text("kind", e => Camel(e.Cell.Kind)),
    ];

    private static DataSetColumn<ReportRow> ColumnOf(CellDefinition cell) => cell.Kind == CellKind.Amount
        ? DataSetColumn<ReportRow>.Amount(cell.Code, r => r.Report.Cells[cell])
        : DataSetColumn<ReportRow>.Integer(cell.Code, r => r.Report.Cells.GetCount(cell.Index));

    private static string? NameOf(ReportEdition edition) => edition switch
    {
        ReportEdition.Format2019 => "2019",
        ReportEdition.Format2021 => "2021",
        ReportEdition.Mixed => "mixed",
        _ => null,
    };

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
