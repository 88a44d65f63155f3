namespace GovInfoReport.Collections;

/// <summary>A part of a whole whose report was added up.</summary>
/// <param name="Agency">Its name, as the roster or its report has it.</param>
/// <param name="Kind">What it is to the whole; <see langword="null"/> where no roster says.</param>
/// <param name="Report">Its report.</param>
public sealed record AggregateMember(string Agency, RosterKind? Kind, CollectedReport Report);
