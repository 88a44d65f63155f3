using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Reads the attributes of a tag one after another, exactly as the HTML standard divides them.</summary>
/// <remarks>
/// Character by character, so it is used only where the attributes matter or a stray quote makes the end of the tag doubtful.
/// </remarks>
internal ref struct HtmlAttributes
{
    private const ulong Spaces = (1UL << ' ') | (1UL << '\n') | (1UL << '\r') | (1UL << '\t') | (1UL << '\f');

    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create("\t\n\f\r >");

    private readonly ReadOnlySpan<char> _html;
    private int _position;
    private int _valueEnd;

    /// <summary>Reads attributes.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    public HtmlAttributes(ReadOnlySpan<char> html, int nameEnd)
    {
        _html = html;
        _position = nameEnd;
        _valueEnd = End = -1;
    }

    /// <summary>The name of the current attribute, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value of the current attribute, as written: entities are not decoded.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the current attribute ends.</summary>
    public readonly int Position => _position;

    /// <summary>Where the tag's <c>&gt;</c> stands, once all attributes are read; -1 where it has none.</summary>
    public int End { get; private set; }

    /// <summary>Whether the last value reaches up to the tag's <c>&gt;</c>.</summary>
    public readonly bool EndsInValue => End >= 0 && _valueEnd == End;

    /// <summary>Finds the value of an attribute; of several of the same name the first counts.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    /// <param name="name">The name in lower case.</param>
    /// <param name="value">The value as written.</param>
    public static bool TryFind(ReadOnlySpan<char> html, int nameEnd, ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        HtmlAttributes attributes = new(html, nameEnd);
        while (attributes.MoveNext())
        {
            if (!attributes.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            value = attributes.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether a character is white space in HTML.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char character) => character <= ' ' && ((1UL << character) & Spaces) != 0;

    /// <summary>
    /// Whether an equals sign is the one between a name and its value: it may also be part of a value without quotes, or of a name.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    /// <param name="sign">Where the equals sign stands.</param>
    /// <returns>False where it is not, or that is not plain to see.</returns>
    public static bool IsEqualsSign(ReadOnlySpan<char> html, int nameEnd, int sign)
    {
        if (sign > Vector128<ushort>.Count && html[sign - 1] > '=')
        {
            // Nearly always something else, white space and a short name come before it, and no other equals sign.
            Vector128<ushort> before = Load(html, sign - Vector128<ushort>.Count);
            uint spaces = Vector128.LessThanOrEqual(before, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
            if (spaces != 0 && (spaces & 1) == 0 && !Vector128.EqualsAny(before, Vector128.Create((ushort)'='))) return true;
        }

        return IsEqualsSign(html[nameEnd..(sign + 1)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsEqualsSign(ReadOnlySpan<char> attributes)
    {
        int last = attributes.Length - 2, i = last;
        while (i >= 0 && attributes[i] > '=') i--;
        if (i == last) return false;
        while (i >= 0 && attributes[i] != '=' && !IsSpace(attributes[i])) i--;
        while (i >= 0 && IsSpace(attributes[i])) i--;
        return i < 0 || attributes[i] != '=';
    }

    /// <summary>Where the <c>&gt;</c> of a tag stands; -1 where it has none.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    public static int FindTagEnd(ReadOnlySpan<char> html, int nameEnd)
    {
        HtmlAttributes attributes = new(html, nameEnd);
        while (attributes.MoveNext()) ;
        return attributes.End;
    }

    /// <summary>Goes to the next attribute; false at the end of the tag, or of the page.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> html = _html;
        int i = _position;
        while (i < html.Length && (IsSpace(html[i]) || html[i] == '/')) i++;
        if (i >= html.Length) return false;
        if (html[i] == '>')
        {
            End = _position = i;
            return false;
        }

        // A name may start with an equals sign, but not hold one.
        int nameStart = i++;
        i = FindNameEnd(html, i);
        Name = html[nameStart..i];
        Value = default;
        while (i < html.Length && IsSpace(html[i])) i++;
        if (i < html.Length && html[i] == '=') i = ReadValue(i + 1);
        _position = i;
        return i < html.Length;
    }

    private static int FindNameEnd(ReadOnlySpan<char> html, int i)
    {
        if (html.Length - i >= Vector128<ushort>.Count)
        {
            // Most names fit into one vector. One that holds control characters is gone through below.
            Vector128<ushort> start = Load(html, i);
            uint ends = (Vector128.Equals(start, Vector128.Create((ushort)'=')) | Vector128.Equals(start, Vector128.Create((ushort)'>')) |
                Vector128.Equals(start, Vector128.Create((ushort)'/')) | Vector128.LessThanOrEqual(start, Vector128.Create((ushort)' ')))
                .ExtractMostSignificantBits();
            if (ends != 0) i += BitOperations.TrailingZeroCount(ends);
        }

        while (i < html.Length && !IsSpace(html[i]) && html[i] is not ('/' or '>' or '=')) i++;
        return i;
    }

    private static int FindQuote(ReadOnlySpan<char> value, char quote)
    {
        if (value.Length >= Vector128<ushort>.Count)
        {
            // The values that matter are numbers.
            uint quotes = Vector128.Equals(Load(value, 0), Vector128.Create((ushort)quote)).ExtractMostSignificantBits();
            if (quotes != 0) return BitOperations.TrailingZeroCount(quotes);
        }

        return value.IndexOf(quote);
    }

    private static Vector128<ushort> Load(ReadOnlySpan<char> html, int start) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(html)), (nuint)start);

    private int ReadValue(int i)
    {
        ReadOnlySpan<char> html = _html;
        while (i < html.Length && IsSpace(html[i])) i++;
        if (i >= html.Length || html[i] == '>') return i;
        char quote = html[i];
        bool quoted = quote is '"' or '\'';
        if (quoted) i++;
        int length = quoted ? FindQuote(html[i..], quote) : html[i..].IndexOfAny(UnquotedEnd);
        if (length < 0) return html.Length;
        Value = html.Slice(i, length);
        _valueEnd = i + length + (quoted ? 1 : 0);
        return _valueEnd;
    }
}
