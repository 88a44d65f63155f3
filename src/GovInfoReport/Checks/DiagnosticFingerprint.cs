using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovInfoReport;

/// <summary>
/// Names a finding by what it says: its id, its place and its figures. Where it stands in the document does not enter, so that
/// edits elsewhere leave the fingerprint as it is.
/// </summary>
public static class DiagnosticFingerprint
{
    private const int Bytes = 16;

    /// <summary>The fingerprint of a finding: 32 hexadecimal digits, the same in every run and language.</summary>
    /// <param name="diagnostic">The finding.</param>
    public static string Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        StringBuilder content = new();
        content.Append(diagnostic.Id).Append('\n').Append(diagnostic.Place.Code).Append('\n');
        Append(content, diagnostic.Expected).Append('\n');
        Append(content, diagnostic.Actual);
        foreach (Operand operand in diagnostic.Operands)
            Append(content.Append('\n').Append(operand.Cell.Code).Append('='), operand.Value);

        // Findings without figures differ by what their messages name: a heading, a text.
        if (diagnostic.Operands.Count == 0)
        {
            foreach (object? argument in diagnostic.Arguments) content.Append('\n').Append(TextOf(argument));
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }

    /// <summary>Whether a text has the form of a fingerprint, in digits of either case.</summary>
    internal static bool IsOne(string text) => text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigit);

    // 12 and 12.0 are the same figure.
    private static StringBuilder Append(StringBuilder content, decimal? value) =>
        content.Append(value?.ToString("0.############################", CultureInfo.InvariantCulture));

    private static string? TextOf(object? argument) => argument switch
    {
        LocalizedText text => text.ToString(CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => argument?.ToString(),
    };
}
