namespace GovInfoReport.DataSets;

/// <summary>A row of the table of findings.</summary>
/// <param name="File">The file that it is about.</param>
/// <param name="Number">Which report of the file, from 1.</param>
/// <param name="IsOfReading">Whether reading found it; else a check did.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct FindingRow(string File, int Number, bool IsOfReading, Diagnostic Finding);
