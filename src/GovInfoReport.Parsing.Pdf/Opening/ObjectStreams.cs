using System.Buffers.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Checks streams of objects before the library takes them apart: that there are as many objects as it says, and that they stand one after
/// another.
/// </summary>
/// <remarks>
/// The library reads as many as it is told, each from the place that it is told to where its brackets close, be that the end of the stream.
/// </remarks>
internal static class ObjectStreams
{
    // A pair of numbers and their blanks.
    private const int LeastBytes = 4;

    // The dictionary of a stream stands before its data, and is not long where the stream is one of objects.
    private const int LongestDictionary = 4_096;

    /// <summary>Whether the data of a stream is sound enough to be taken apart.</summary>
    /// <param name="data">The data, unpacked.</param>
    /// <param name="count">How many objects there are, as the stream says.</param>
    /// <param name="first">Where the first one stands, as the stream says.</param>
    public static bool IsSound(ReadOnlySpan<byte> data, long count, long first)
    {
        if (count < 0 || first < 0 || first > data.Length || count > data.Length / LeastBytes + 1) return false;
        long[] offsets = new long[count];
        ContentLexer numbers = new(data[..(int)first]);
        for (int i = 0; i < count; i++)
        {
            if (numbers.Read() != LexemeKind.Number || numbers.Read() != LexemeKind.Number) return false;
            offsets[i] = first + (long)ContentValues.Number(numbers.Lexeme);
        }

        offsets.AsSpan().Sort();
        return StandApart(data, offsets);
    }

    /// <summary>How many pieces the data is made of: numbers, names, texts, brackets. The library makes an object of each.</summary>
    public static int CountPieces(ReadOnlySpan<byte> data)
    {
        ContentLexer lexer = new(data);
        int count = 0;
        while (lexer.Read() != LexemeKind.End) count++;
        return count;
    }

    /// <summary>
    /// Whether all streams of objects that are not packed are sound, their pieces counted; packed ones are seen when they are unpacked.
    /// </summary>
    public static bool ArePlainOnesSound(ReadOnlySpan<byte> file, ReadingWatch watch)
    {
        ReadOnlySpan<byte> name = "/First"u8;
        for (int at = 0; at < file.Length; at += name.Length)
        {
            int found = file[at..].IndexOf(name);
            if (found < 0) return true;
            at += found;
            if (!IsPlainOneSound(file, at, watch)) return false;
        }

        return true;
    }

    private static bool IsPlainOneSound(ReadOnlySpan<byte> file, int at, ReadingWatch watch)
    {
        ReadOnlySpan<byte> before = file[Math.Max(0, at - LongestDictionary)..at];
        ReadOnlySpan<byte> after = file[at..Math.Min(file.Length, at + LongestDictionary)];
        int stream = after.IndexOf("stream"u8);
        int end = after.IndexOf("endobj"u8);
        if (stream < 0 || end >= 0 && end < stream) return true;
        int start = before.LastIndexOf("obj"u8);
        ReadOnlySpan<byte> dictionary = file[(at - (start < 0 ? 0 : before.Length - start))..(at + stream)];
        if (dictionary.IndexOf("/Filter"u8) >= 0 || NumberOf(dictionary, "/N"u8) is not long count
            || NumberOf(dictionary, "/First"u8) is not long first) return true;
        int data = at + stream + "stream"u8.Length;
        while (data < file.Length && file[data] is (byte)'\r' or (byte)'\n') data++;
        int length = file[data..].IndexOf("endstream"u8);
        ReadOnlySpan<byte> objects = length < 0 ? file[data..] : file.Slice(data, length);
        watch.CountCopied(objects.Length, file.Length);
        watch.CountObjects(CountPieces(objects));
        return IsSound(objects, count, first);
    }

    private static long? NumberOf(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name)
    {
        for (int at = 0; at < dictionary.Length; at += name.Length)
        {
            int found = dictionary[at..].IndexOf(name);
            if (found < 0) return null;
            at += found;
            ReadOnlySpan<byte> value = dictionary[(at + name.Length)..];
            if (value.Length == 0 || !ContentLexer.EndsName(value[0])) continue;
            ContentLexer lexer = new(value);
            // Of a reference, the library makes no number.
            if (lexer.Read() == LexemeKind.Number)
                return Utf8Parser.TryParse(lexer.Lexeme, out long number, out _) ? number : long.MaxValue;
        }

        return null;
    }

    // Whether no object starts within another one.
    private static bool StandApart(ReadOnlySpan<byte> data, long[] offsets)
    {
        ContentLexer lexer = new(data);
        int depth = 0;
        int next = 0;
        while (next < offsets.Length)
        {
            if (offsets[next] >= data.Length) return true;
            if (depth == 0 && lexer.Position <= offsets[next])
            {
                lexer.Position = (int)offsets[next++];
                // The same place again is only as bad as what stands there is long, so it must not be told twice.
                if (next < offsets.Length && offsets[next] == offsets[next - 1]) return false;
            }

            LexemeKind kind = lexer.Read();
            if (kind == LexemeKind.End) return next == offsets.Length;
            if (kind is LexemeKind.ArrayStart or LexemeKind.DictionaryStart) depth++;
            else if (kind is LexemeKind.ArrayEnd or LexemeKind.DictionaryEnd) depth = Math.Max(0, depth - 1);
            bool startsWithin = next < offsets.Length && offsets[next] < lexer.Position && (depth > 0 || offsets[next] > lexer.Start);
            if (startsWithin) return false;
        }

        return true;
    }
}
