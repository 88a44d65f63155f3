namespace GovInfoReport.Parsing;

/// <summary>The row that words name.</summary>
/// <param name="Label">The label of the row or group; <see cref="Label.None"/> where the words name none.</param>
/// <param name="Table">The table that is expected from here on.</param>
/// <param name="IsSearched">Whether the words were compared with all labels, which takes time.</param>
/// <param name="IsDamaged">Whether characters of the label are lost.</param>
internal readonly record struct FoundRow(Label Label, TableDefinition? Table, bool IsSearched = false, bool IsDamaged = false)
{
    /// <inheritdoc/>
    public override string ToString() => Label.IsNone ? $"no row ({Table})" : $"{Label.Text} ({Table})";
}
