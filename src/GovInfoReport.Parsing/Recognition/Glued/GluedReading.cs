namespace GovInfoReport.Parsing;

/// <summary>One way of reading digits that nothing sets apart as figures.</summary>
/// <param name="Starts">Where each figure starts.</param>
/// <param name="Lengths">How many characters each has.</param>
/// <param name="Values">What each says; 0 for a mark of a blank cell.</param>
internal sealed record GluedReading(int[] Starts, int[] Lengths, long[] Values);
