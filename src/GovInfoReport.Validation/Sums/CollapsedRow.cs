using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>
/// A row of table 3 that stands for all rows of a group, such as one row （六）其他处理 without its three rows (the form of 2019).
/// Its values come from an additional row of the report.
/// </summary>
internal sealed class CollapsedRow
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private readonly long?[] _values = new long?[Requests.Columns.Length];

    private CollapsedRow(RowGroupDefinition group, AdditionalRow source) => (Group, Source) = (group, source);

    internal RowGroupDefinition Group { get; }

    internal AdditionalRow Source { get; }

    /// <summary>Whether every value is a figure or blank; where not, no sum over the row can be assessed.</summary>
    internal bool IsSettled { get; private set; } = true;

    internal long? this[int column] => _values[column];

    /// <summary>The figures of the six kinds of applicants, a blank as zero.</summary>
    internal decimal[] Addends => [.. _values[..^1].Select(v => (decimal)(v ?? 0))];

    /// <summary>The total that the row states; <see langword="null"/> where it is blank.</summary>
    internal long? Total => _values[^1];

    /// <summary>The collapsed rows of a report: those whose group has no figure but zero in its own rows.</summary>
    internal static List<CollapsedRow> Find(AnnualReport report)
    {
        List<CollapsedRow> found = [];
        foreach (AdditionalRow row in report.AdditionalRows)
        {
            if (row.Place.Table?.Number != Requests.Number || GroupOf(row.Label) is not { } group) continue;
            if (found.Exists(f => f.Group == group) || !group.Rows.All(r => r.Cells.All(c => report.Cells[c] is null or 0))) continue;
            CollapsedRow collapsed = new(group, row);
            collapsed.Read(row);
            found.Add(collapsed);
        }

        return found;
    }

    private static RowGroupDefinition? GroupOf(string label)
    {
        foreach (RowGroupDefinition group in Requests.Groups)
        {
            if (LabelText.AreSame(LabelText.WithoutMark(label), LabelText.WithoutMark(group.Label))) return group;
        }

        return null;
    }

    private void Read(AdditionalRow row)
    {
        IsSettled = row.Values.Count == _values.Length;
        for (int i = 0; i < Math.Min(_values.Length, row.Values.Count); i++)
        {
            string text = row.Values[i].Trim();
            if (FormText.IsBlankCell(text)) continue;
            if (long.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out long value)) _values[i] = value;
            else IsSettled = false;
        }
    }
}
