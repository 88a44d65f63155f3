using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// The instruction of the innermost open field. Fields that are drawn, not looked up, have no result in the file: the instruction is what
/// people see.
/// </summary>
internal sealed class FieldInstruction
{
    private const int MaxLength = 64, LastCircled = 20;
    private readonly StringBuilder _text = new();

    /// <summary>A field begins.</summary>
    public void Clear() => _text.Clear();

    /// <summary>Takes a piece of the instruction; what is beyond the bound does not matter.</summary>
    public void Append(ReadOnlySpan<char> piece) => _text.Append(piece[..Math.Min(piece.Length, MaxLength - _text.Length)]);

    /// <summary>What a field without a result shows: a circled number (带圈字符), or something that is not known here.</summary>
    /// <returns>The character; <see cref="SymbolFonts.NoCharacter"/> for what is not known; a zero where nothing is shown.</returns>
    public char Shown()
    {
        string text = _text.ToString().Trim();
        if (text.StartsWith("SYMBOL ", StringComparison.OrdinalIgnoreCase)) return SymbolFonts.NoCharacter;
        if (!text.StartsWith("EQ ", StringComparison.OrdinalIgnoreCase)) return '\0';
        // eq \o\ac(○,3)
        int comma = text.LastIndexOf(','), end = text.LastIndexOf(')');
        bool isCircled = text.Contains("\\o", StringComparison.OrdinalIgnoreCase) && text.AsSpan().IndexOfAny('○', '◯', '〇') >= 0
            && comma > 0 && end > comma;
        if (!isCircled || !int.TryParse(text.AsSpan(comma + 1, end - comma - 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture,
            out int number)) return SymbolFonts.NoCharacter;
        return number is >= 1 and <= LastCircled ? (char)('①' + number - 1) : SymbolFonts.NoCharacter;
    }
}
