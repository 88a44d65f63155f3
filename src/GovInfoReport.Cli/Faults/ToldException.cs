namespace GovInfoReport.Cli;

/// <summary>Trouble with a file that is told in our words, in the user's language.</summary>
internal sealed class ToldException(string message, Exception? reason = null) : IOException(message, reason);
