namespace GovInfoReport.Parsing;

/// <summary>A label of the catalogue, in comparable form.</summary>
/// <param name="Text">The words as <see cref="LabelText"/> makes them.</param>
/// <param name="Role">What it names.</param>
/// <param name="Table">The table, 2 to 4; 0 where it belongs to none in particular.</param>
/// <param name="Index">The row in its table, or the group or column there.</param>
internal readonly record struct Label(string Text, LabelRole Role, int Table, int Index)
{
    /// <summary>No label.</summary>
    public static Label None => new("", LabelRole.None, 0, 0);

    public bool IsNone => Role == LabelRole.None;

    public bool IsRow => Role == LabelRole.Row;

    /// <summary>The row that it names.</summary>
    public RowDefinition Row => ReportFormat.Current.GetTable(Table).Rows[Index];
}
