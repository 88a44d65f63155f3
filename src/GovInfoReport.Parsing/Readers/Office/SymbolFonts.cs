namespace GovInfoReport.Parsing;

/// <summary>The characters that symbol fonts show, as far as Unicode has them and figures may be made of them.</summary>
internal static class SymbolFonts
{
    /// <summary>What stands for a symbol without a character; it is marked as uncertain.</summary>
    public const char NoCharacter = '\uFFFD';

    private const string SameInSymbol = " !#%&()+,./0123456789:;<=>?[]_{|}";

    /// <summary>Tells a font by its name.</summary>
    public static SymbolFont Tell(ReadOnlySpan<char> name)
    {
        if (name.Length is < 6 or > 24) return SymbolFont.None;
        return name switch
        {
            "Symbol" or "SymbolMT" or "Symbol MT" or "Standard Symbols L" => SymbolFont.Symbol,
            "Wingdings" => SymbolFont.Wingdings,
            "Wingdings 2" or "Wingdings 3" or "Webdings" or "ZapfDingbats" or "Zapf Dingbats" or "MT Extra"
                or "Marlett" or "OpenSymbol" or "StarSymbol" => SymbolFont.Other,
            _ => SymbolFont.None,
        };
    }

    /// <summary>The character that a font shows for a code; <see cref="NoCharacter"/> where it is not known.</summary>
    /// <param name="font">The font.</param>
    /// <param name="code">The code, in the private area from U+F000 or not.</param>
    public static char CharacterOf(SymbolFont font, int code)
    {
        if (font == SymbolFont.None) return code is > ' ' and < 0xD800 or >= 0xF900 and <= 0xFFEF ? (char)code : NoCharacter;
        int symbol = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        if (symbol > 0xFF) return font == SymbolFont.Other || code > 0xFFEF || code is >= 0xD800 and < 0xF900 ? NoCharacter : (char)code;
        return font switch
        {
            SymbolFont.Symbol => SameInSymbol.Contains((char)symbol, StringComparison.Ordinal) ? (char)symbol : NoCharacter,
            SymbolFont.Wingdings => OfWingdings(symbol),
            _ => symbol == ' ' ? ' ' : NoCharacter,
        };
    }

    private static char OfWingdings(int symbol) => symbol switch
    {
        ' ' => ' ',
        0x80 => '⓪',
        >= 0x81 and <= 0x8A => (char)('①' + symbol - 0x81),
        0x8B => '⓿',
        >= 0x8C and <= 0x95 => (char)('❶' + symbol - 0x8C),
        0x6C => '●',
        0x6E => '■',
        0x6F or 0xA8 => '□',
        0x9F => '•',
        0xA1 => '○',
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => NoCharacter,
    };
}
