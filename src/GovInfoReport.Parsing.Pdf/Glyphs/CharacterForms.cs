using System.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Brings the code points that fonts give to plain ones, and tells wide characters from narrow ones.</summary>
internal static class CharacterForms
{
    /// <summary>
    /// The text of a glyph with Kangxi radicals, compatibility ideographs and vertical forms as the plain characters that people write.
    /// </summary>
    /// <remarks>Full-width digits and signs stay: what they mean is for the reader of the text to say.</remarks>
    public static string Plain(string text)
    {
        if (text.Length == 1 && !IsOtherForm(text[0])) return text;
        foreach (char character in text)
        {
            if (char.IsSurrogate(character) || IsOtherForm(character)) return Decompose(text);
        }

        return text;
    }

    /// <summary>A text in which characters that mean the same are the same.</summary>
    public static string Normalize(string text)
    {
        StringBuilder plain = new(text.Length);
        // By runes: halves of characters are no text that could be brought to a form.
        foreach (Rune rune in text.EnumerateRunes()) plain.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
        return plain.ToString();
    }

    /// <summary>What the first character of a text is where lines are broken and blanks are decided.</summary>
    public static CharacterClass ClassOf(string text)
    {
        char first = text[0];
        if (char.IsAsciiDigit(first) || first is '.' or ',' or '+' or '-' or '%') return CharacterClass.Figure;
        return IsWide(first) ? CharacterClass.Wide : CharacterClass.Narrow;
    }

    /// <summary>Whether a character takes the width of an ideograph.</summary>
    public static bool IsWide(char character) =>
        character is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE10' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6'
            or '“' or '”' or '‘' or '’' or '…' or '—' or '·' or '①' or >= '\u2460' and <= '\u24FF'
        || char.IsSurrogate(character);

    // Radicals (CJK and Kangxi), compatibility ideographs, vertical forms, ligatures of Latin letters.
    private static bool IsOtherForm(char character) =>
        character is >= '\u2E80' and <= '\u2FD5' or >= '\uF900' and <= '\uFAFF' or >= '\uFE10' and <= '\uFE19' or >= '\uFE30'
        and <= '\uFE4F' or >= '\uFB00' and <= '\uFB06';

    private static string Decompose(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            string one = rune.ToString();
            bool isOther = rune.IsBmp ? IsOtherForm((char)rune.Value) : rune.Value is >= 0x2F800 and <= 0x2FA1F;
            plain.Append(!isOther ? one : RadicalForms.Find((char)rune.Value) is char known ? known.ToString()
                : one.Normalize(NormalizationForm.FormKC));
        }

        return plain.ToString();
    }
}
