using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Characters that workbooks write as <c>_x000D_</c>, since XML has no room for them.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>The text as it is shown: line ends are blanks, and what is no character is nothing.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        StringBuilder decoded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!TryRead(text[i..], out char character))
            {
                decoded.Append(text[i]);
                continue;
            }

            if (character is '\r' or '\n' or '\t') decoded.Append(' ');
            else if (!char.IsControl(character)) decoded.Append(character);
            i += Length - 1;
        }

        return decoded.ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < Length || text[0] != '_' || text[1] != 'x' || text[Length - 1] != '_') return false;
        bool isCode = ushort.TryParse(text[2..(Length - 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code);
        character = (char)code;
        return isCode;
    }
}
