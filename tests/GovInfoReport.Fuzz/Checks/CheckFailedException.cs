namespace GovInfoReport.Fuzz;

/// <summary>Something that holds for every input does not hold for one.</summary>
/// <param name="message">What, and after a colon the particulars.</param>
internal sealed class CheckFailedException(string message) : Exception(message);
