using System.Text;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>Reads the roster that a call names.</summary>
internal static class RosterFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance
        .GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Whether the call names none, or one that could be read; what is wrong with it is said.</returns>
    public static bool TryRead(CommandCall call, Terminal terminal, out Roster? roster)
    {
        roster = null;
        if (call[OptionNames.Roster] is not { } path) return true;
        try
        {
            roster = Roster.Parse(TextOf(File.ReadAllBytes(path)));
            return true;
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            string reason = exception is FormatException ? exception.Message : FileFault.Reason(exception, path);
            terminal.WriteError(PlainText.OneLine(Texts.Format("between.unreadRoster", PlainText.Name(path), reason)));
            return false;
        }
    }

    // Spreadsheets save CSV in the encoding of the system.
    private static string TextOf(byte[] bytes) =>
        Decode(bytes, Utf8) ?? Decode(bytes, Gb18030) ?? throw new FormatException(Texts.Get("between.rosterEncoding"));

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            using StreamReader reader = new(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
