using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>
/// Writes one line of text after another into a document's buffer: white space collapsed, character references decoded, outer white space
/// left out.
/// </summary>
internal sealed class HtmlLineWriter
{
    // Whole vectors are stored, beyond what counts; and a space or line feed may stand before the text.
    private const int Slack = 32;

    // Nearly every cell is shorter.
    private const int LongestCopied = 64;

    // The ideographic space: no white space comes after it in Unicode, but nearly all of Chinese does.
    private const char LastSpace = '\u3000';

    private DocumentBuilder _document = null!;
    private bool _spacePending;

    /// <summary>Whether the line holds nothing yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether blanks that are not mere layout of the source stand on a line that holds nothing else.</summary>
    public bool HoldsBlanks { get; set; }

    /// <summary>Whether a line feed is to be written before the line, once there is anything on it.</summary>
    public bool FollowsLine { get; set; }

    /// <summary>Where the line starts in the buffer.</summary>
    public int Start { get; private set; }

    /// <summary>Where the line's first character stands in the page.</summary>
    public int Source { get; private set; }

    /// <summary>Where the line's last character ends in the page.</summary>
    public int SourceEnd { get; private set; }

    /// <summary>Starts with a document.</summary>
    /// <param name="document">Takes the lines.</param>
    public void Open(DocumentBuilder document) => _document = document;

    /// <summary>Forgets the document.</summary>
    public void Close()
    {
        Clear();
        FollowsLine = false;
        _document = null!;
    }

    /// <summary>Starts a new line in the place of the current one, which must be finished or empty.</summary>
    public void Clear()
    {
        IsEmpty = true;
        HoldsBlanks = false;
        IsReversed = false;
        _spacePending = false;
    }

    /// <summary>Takes away white space at the end of the line.</summary>
    public void Trim()
    {
        ReadOnlySpan<char> text = _document.Text;
        int end = text.Length;
        while (end > Start && text[end - 1] <= LastSpace && char.IsWhiteSpace(text[end - 1])) end--;
        if (end < text.Length) _document.Truncate(end);
    }

    /// <summary>Copies text up to a tag to the end of the document, without counting it as written.</summary>
    /// <param name="html">The page from the text on.</param>
    /// <returns>The length of the text; -1 where it is long, holds white space or character references, or the page ends.</returns>
    public int CopyText(ReadOnlySpan<char> html)
    {
        if (html.Length < LongestCopied + Vector128<ushort>.Count) return -1;
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(html));
        ref ushort to = ref Unsafe
            .As<char, ushort>(ref MemoryMarshal.GetReference(_document.GetSpan(LongestCopied + Vector128<ushort>.Count)));
        for (int i = 0; i < LongestCopied; i += Vector128<ushort>.Count)
        {
            Vector128<ushort> characters = Vector128.LoadUnsafe(ref from, (nuint)i);
            characters.StoreUnsafe(ref to, (nuint)i);
            Vector128<ushort> stops =
                Vector128.LessThanOrEqual(characters, Vector128.Create((ushort)' ')) | Vector128
                .Equals(characters, Vector128.Create((ushort)'&')) | Vector128
                .Equals(characters, Vector128.Create((ushort)'<')) | Unseen(characters);
            uint bits = stops.ExtractMostSignificantBits();
            if (bits == 0) continue;
            int length = i + BitOperations.TrailingZeroCount(bits);
            return html[length] == '<' && (length == 0 || !(IsBlank(html[0]) || IsBlank(html[length - 1]))) ? length : -1;
        }

        return -1;
    }

    /// <summary>Appends text of the page to the line.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="offset">Where it stands in the page.</param>
    /// <param name="inAttribute">Whether it is an attribute's value.</param>
    public void Append(ReadOnlySpan<char> raw, int offset, bool inAttribute = false)
    {
        int read = 0;
        if (IsEmpty)
        {
            while (read < raw.Length && HtmlAttributes.IsSpace(raw[read])) read++;
            if (read == raw.Length) return;
        }

        Span<char> room = _document.GetSpan(raw.Length + Slack);
        int written = 0;
        while (read < raw.Length)
        {
            char character = raw[read];
            if (character > '&' || (character > ' ' && character != '&'))
            {
                if (IsEmpty && IsBlank(character))
                {
                    HoldsBlanks = true;
                    read++;
                    continue;
                }

                if (MayBeUnseen(character) && PassOver(character))
                {
                    read++;
                    continue;
                }

                BeforeCharacter(offset + read, room, ref written);
                // A character that only might have been one is copied alone.
                int plain = Math.Max(1, CopyPlain(raw[read..], room[written..]));
                room[written] = character;
                read += plain;
                written += plain;
                SourceEnd = offset + read;
            }
            else if (character == '&')
            {
                read += AppendReference(raw[read..], offset + read, inAttribute, room, ref written);
            }
            else
            {
                // Other control characters are dropped: no figure or label has any.
                if (HtmlAttributes.IsSpace(character)) _spacePending = true;
                read++;
            }
        }

        _document.Advance(written);
    }

    /// <summary>
    /// Whether a character on the line makes what follows it stand from right to left: no one can tell then what a figure is.
    /// </summary>
    public bool IsReversed { get; private set; }

    // Joiners, marks of direction and soft hyphens: a person sees nothing of them, and one figure on both sides.
    private bool PassOver(char character)
    {
        IsReversed |= character == '\u202E';
        return character is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or '\uFEFF';
    }

    private static bool MayBeUnseen(char character) =>
        (character & 0xFF98) == 0x2008 || (character & 0xFFF0) == 0x2060 || character is '\u00AD' or '\uFEFF';

    private static Vector128<ushort> Unseen(Vector128<ushort> characters) =>
        Vector128.Equals(characters & Vector128.Create((ushort)0xFF98), Vector128.Create((ushort)0x2008)) | Vector128
        .Equals(characters & Vector128.Create((ushort)0xFFF0), Vector128.Create((ushort)0x2060))
        | Vector128.Equals(characters, Vector128.Create((ushort)0x00AD)) | Vector128.Equals(characters, Vector128.Create((ushort)0xFEFF));

    private static Vector256<ushort> Unseen(Vector256<ushort> characters) =>
        Vector256.Equals(characters & Vector256.Create((ushort)0xFF98), Vector256.Create((ushort)0x2008)) | Vector256
        .Equals(characters & Vector256.Create((ushort)0xFFF0), Vector256.Create((ushort)0x2060))
        | Vector256.Equals(characters, Vector256.Create((ushort)0x00AD)) | Vector256.Equals(characters, Vector256.Create((ushort)0xFEFF));

    /// <summary>Sets what comes next apart from what is on the line.</summary>
    public void AddBlank() => _spacePending = true;

    private static bool IsBlank(char character) =>
        character >= '\u0080' && (character <= LastSpace ? char.IsWhiteSpace(character) : character == '\uFEFF');

    private void BeforeCharacter(int source, Span<char> room, ref int written)
    {
        if (IsEmpty)
        {
            if (FollowsLine) room[written++] = '\n';
            Start = _document.Length + written;
            Source = source;
            IsEmpty = false;
        }
        else if (_spacePending)
        {
            room[written++] = ' ';
        }

        _spacePending = false;
    }

    private int AppendReference(ReadOnlySpan<char> raw, int source, bool inAttribute, Span<char> room, ref int written)
    {
        Span<char> characters = stackalloc char[4];
        int length = HtmlEntities.Decode(raw, inAttribute, characters, out int count);
        if (length == 0)
        {
            characters[0] = '&';
            length = count = 1;
        }

        if (characters[0] <= ' ')
        {
            _spacePending |= HtmlAttributes.IsSpace(characters[0]);
        }
        else if (IsEmpty && char.IsWhiteSpace(characters[0]))
        {
            HoldsBlanks = true;
        }
        else if (count != 1 || !PassOver(characters[0]))
        {
            BeforeCharacter(source, room, ref written);
            characters[..count].CopyTo(room[written..]);
            written += count;
            SourceEnd = source + length;
        }

        return length;
    }

    /// <summary>Copies characters up to the next white space or ampersand. The room must be larger by a vector than the text.</summary>
    private static int CopyPlain(ReadOnlySpan<char> text, Span<char> room)
    {
        int i = 0;
        if (text.Length >= Vector128<ushort>.Count && room.Length >= text.Length)
        {
            ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(room));
            if (Vector256.IsHardwareAccelerated)
            {
                for (; i <= text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
                {
                    Vector256<ushort> characters = Vector256.LoadUnsafe(ref from, (nuint)i);
                    characters.StoreUnsafe(ref to, (nuint)i);
                    Vector256<ushort> stops =
                        Vector256.LessThanOrEqual(characters, Vector256.Create((ushort)' ')) | Vector256
                        .Equals(characters, Vector256.Create((ushort)'&')) | Unseen(characters);
                    if (stops != Vector256<ushort>.Zero) return i + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
                }
            }

            if (Vector128.IsHardwareAccelerated)
            {
                for (; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
                {
                    Vector128<ushort> characters = Vector128.LoadUnsafe(ref from, (nuint)i);
                    characters.StoreUnsafe(ref to, (nuint)i);
                    Vector128<ushort> stops =
                        Vector128.LessThanOrEqual(characters, Vector128.Create((ushort)' ')) | Vector128
                        .Equals(characters, Vector128.Create((ushort)'&')) | Unseen(characters);
                    if (stops != Vector128<ushort>.Zero) return i + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
                }
            }
        }

        for (; i < text.Length; i++)
        {
            char character = text[i];
            if (character is <= ' ' or '&' || MayBeUnseen(character)) break;
            room[i] = character;
        }

        return i;
    }
}
