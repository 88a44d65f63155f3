using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>Reads the roster that a call names.</summary>
internal static class RosterFile
{
    /// <returns>Whether the call names none, or one that could be read; what is wrong with it is said.</returns>
    public static bool TryRead(CommandCall call, Terminal terminal, out Roster? roster)
    {
        roster = null;
        if (call[OptionNames.Roster] is not { } path) return true;
        try
        {
            roster = Roster.Parse(File.ReadAllText(path));
            return true;
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            string reason = exception is FormatException ? exception.Message : FileFault.Reason(exception, path);
            terminal.WriteError(PlainText.OneLine(Texts.Format("between.unreadRoster", PlainText.Name(path), reason)));
            return false;
        }
    }
}
