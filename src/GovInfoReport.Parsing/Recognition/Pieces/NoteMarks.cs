using System.Buffers;
using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Marks behind a figure that point to a note: raised or lowered digits, circled ones, stars.</summary>
internal static class NoteMarks
{
    private const string OnLine = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private const string WideOnLine = "０１２３４５６７８９＋－＝（）";
    private const string SquareOnLine = "[]［］〔〕";

    /// <summary>Whether a character is such a mark.</summary>
    public static bool IsMark(char c) => Raised.Contains(c) || Lowered.Contains(c) || IsCircled(c) || c is '*' or '＊' or '※';

    /// <summary>Writes the raised or lowered forms of characters.</summary>
    /// <returns>Whether each has such a form; if not, nothing is written.</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, CharacterTraits level, IBufferWriter<char> writer)
    {
        Span<char> forms = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (TextBlanks.IsBlank(c)) continue;
            char form = IsCircled(c) || c is '*' or '＊' or '※' ? c : FormOf(c, level);
            if (form == '\0') return false;
            forms[count++] = form;
        }

        if (count == 0) return false;
        writer.Write(forms[..count]);
        return true;
    }

    /// <summary>The number that a mark stands for as plain digits, a star as it is; empty where a text is not only marks.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[text.Length > 8 ? 0 : text.Length * 2];
        int count = 0;
        foreach (char c in text)
        {
            if (count + 2 > plain.Length || !IsMark(c)) return "";
            int index = Math.Max(Raised.IndexOf(c), Lowered.IndexOf(c));
            if (IsCircled(c) && c - '①' + 1 is int number
                && number.TryFormat(plain[count..], out int written, default, CultureInfo.InvariantCulture)) count += written;
            else if (index is >= 0 and < 10) plain[count++] = OnLine[index];
            else if (index < 0) plain[count++] = '*';
        }

        return plain[..count].ToString();
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    private static char FormOf(char c, CharacterTraits level)
    {
        if (Raised.Contains(c) || Lowered.Contains(c)) return c;
        int index = OnLine.IndexOf(c);
        if (index < 0) index = WideOnLine.IndexOf(c);
        if (index < 0 && SquareOnLine.IndexOf(c) is >= 0 and var bracket) index = OnLine.IndexOf(bracket % 2 == 0 ? '(' : ')');
        return index < 0 ? '\0' : (level & CharacterTraits.Raised) != 0 ? Raised[index] : Lowered[index];
    }
}
