using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>What the rows of a document were bound to, before doubts of whole tables are settled.</summary>
internal sealed class TableBindings
{
    // One for each table, and one for rows that stand where it is open which table is meant.
    private readonly TableEvidence[] _evidence =
        [.. Enumerable.Range(0, ReportFormat.Current.Tables.Length + 1).Select(_ => new TableEvidence())];

    /// <summary>The cells and rows.</summary>
    public TableRecords Records { get; } = new();

    /// <summary>Labels without values, by the number of their table and as positions in the order of rows.</summary>
    public List<(int Table, int Order)> LabelsWithoutValues { get; } = [];

    /// <summary>Values without a label, by the number of their table and as positions in the order of rows.</summary>
    public List<(int Table, int Order)> ValuesWithoutLabel { get; } = [];

    /// <summary>Rows behind whose figures the figures of one more stand on a line of their own.</summary>
    public List<(int Table, int Order)> LinesWithoutLabel { get; } = [];

    /// <summary>The edition of table 2 as the heads of its rows say.</summary>
    public ReportEdition DisclosureEdition { get; private set; }

    /// <summary>（六）其他处理 with figures of its own, as it would be kept beside its reasons, and where it stands.</summary>
    public KeptRow? OtherAsOneRow { get; set; }

    /// <summary>Notes what the heads of a row of table 2 say.</summary>
    public void NoteDisclosure(ReportEdition edition)
    {
        if (DisclosureEdition is ReportEdition.None) DisclosureEdition = edition;
        else if (edition is not ReportEdition.None && edition != DisclosureEdition) DisclosureEdition = ReportEdition.Mixed;
    }

    /// <summary>Rows whose head or label names a year: only the report's year says whether they are its own.</summary>
    public List<(RowDefinition Row, int Year)> NamedYears { get; } = [];

    /// <summary>How many rows were bound so far.</summary>
    public int Order { get; set; }

    /// <summary>What the rows say of a table, or of the rows before it is known which.</summary>
    public TableEvidence EvidenceOf(TableDefinition? table) => _evidence[table is null ? ^1 : table.Index];

    /// <summary>Makes room for the cells of a report.</summary>
    public void Begin() => Records.Begin();

    /// <summary>Forgets all that was read.</summary>
    public void Clear()
    {
        Records.Clear();
        LabelsWithoutValues.Clear();
        ValuesWithoutLabel.Clear();
        LinesWithoutLabel.Clear();
        NamedYears.Clear();
        Order = 0;
        DisclosureEdition = ReportEdition.None;
        OtherAsOneRow = null;
        foreach (TableEvidence evidence in _evidence) evidence.Clear();
    }

    /// <summary>The rows that were found, one a line: the row, its figures, what is not certain.</summary>
    public override string ToString()
    {
        StringBuilder lines = new();
        foreach (RowDefinition any in FormatEditions.Rows)
        {
            RowDefinition row = Records.AsRead(any);
            RowRecord record = Records[row];
            if (!record.Seen && !record.Named) continue;
            lines.Append(row.Code).Append(':');
            foreach (CellDefinition cell in row.Cells)
            {
                CellState state = Records.PlaceOf(cell).State;
                lines.Append(' ').Append(state == CellState.Stated ? Records.FigureOf(cell).ToDecimal() : state);
            }

            lines.Append(" [").Append(record.Traits).AppendLine("]");
        }

        return lines.ToString();
    }
}
