using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>What a report says beside its sections and figures, as pairs of a name and a text.</summary>
internal static class ReportFacts
{
    public static IEnumerable<(string Name, string Value)> Of(AnnualReport report, ReportWords words) =>
        First(report, words).Concat(Further(report, words));

    /// <summary>Whose report it is, of which year, and when it was published.</summary>
    public static IEnumerable<(string Name, string Value)> First(AnnualReport report, ReportWords words)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        (string Key, string? Value)[] facts =
        [
            ("agency", report.Agency),
            ("year", report.Year?.ToString(invariant)),
            ("period", report.Period is { } period ? string.Create(invariant, $"{period.Start:yyyy-MM-dd} – {period.End:yyyy-MM-dd}")
                : null),
            ("publicationDate", report.PublicationDate?.ToString("yyyy-MM-dd", invariant)),
        ];
        return Stated(facts, words);
    }

    /// <summary>What else a report says of itself: the box of metadata and whom to ask.</summary>
    public static IEnumerable<(string Name, string Value)> Further(AnnualReport report, ReportWords words)
    {
        (string Key, string? Value)[] facts =
        [
            ("indexNumber", report.Metadata?.IndexNumber),
            ("publisher", report.Metadata?.Publisher),
            ("documentNumber", report.Metadata?.DocumentNumber),
            ("issuedOn", report.Metadata?.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("subject", report.Metadata?.Subject),
            ("address", report.Contact?.Address),
            ("postcode", report.Contact?.Postcode),
            ("telephone", report.Contact is { } contact ? string.Join(words["listSeparator"], TelephonesOf(contact)) : null),
            ("email", report.Contact?.Email),
        ];
        return Stated(facts, words);
    }

    private static IEnumerable<string> TelephonesOf(ContactDetails contact) =>
        contact.Telephone is { } first ? contact.OtherTelephones.Prepend(first) : contact.OtherTelephones;

    private static IEnumerable<(string Name, string Value)> Stated((string Key, string? Value)[] facts, ReportWords words) =>
        facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (words[f.Key], f.Value!));

    /// <summary>What stands beside a table's cells: rows beyond the format, remarks, doubts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="table">The table.</param>
    /// <param name="words">The language.</param>
    /// <param name="withCellNotes">Whether remarks on single cells are among them; a document has them in its cells.</param>
    public static IEnumerable<(string Name, string Text)> Besides(AnnualReport report, TableDefinition table, ReportWords words,
        bool withCellNotes)
    {
        foreach (AdditionalRow row in report.AdditionalRows)
        {
            if (row.Place.Table?.Number == table.Number)
                yield return (words["additionalRow"], $"{row.Label} | {string.Join(" | ", row.Values)}");
        }

        // A document is read again, and codes are exact; a page is for people.
        string Placed(Place place, string text) =>
            withCellNotes ? $"{words.Describe(place)}{words["colon"]}{text}" : $"{text} [{place.Code}]";

        foreach (ReportNote note in report.Notes)
        {
            if (note.Place.Table?.Number == table.Number && (withCellNotes || note.Place.Kind != PlaceKind.Cell))
                yield return (words["note"], Placed(note.Place, note.Text));
        }

        foreach (UnsettledValue value in report.Unsettled)
        {
            if (value.Place.Table?.Number != table.Number) continue;
            yield return (words["unsettled"] + UnsettledMark.Write(value.Place, IsWhole(report, value.Place)), value.Text);
        }
    }

    // Whether no figure of a cell, row or table was read.
    private static bool IsWhole(AnnualReport report, Place place)
    {
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (report.Cells[cell] is not null && place.Contains(Place.Of(cell))) return false;
        }

        return true;
    }
}
