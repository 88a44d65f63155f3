using System.Globalization;
using System.Text;

namespace GovInfoReport.Fuzz;

/// <summary>Changes bytes, mostly as text: characters, tokens, lines, numbers.</summary>
internal sealed class ByteMutator(IReadOnlyList<byte[]> tokens, Random random)
{
    private const int MostStacked = 5;
    private const int MostRange = 64;
    private const int LongRange = 2_000;
    private const int MostRepeats = 300;

    private static readonly byte[][] Characters =
    [
        .. "\r\n\v\f\t \0\u0085\u2028\u00A0\u3000\uFEFF\u200B\u202E\uFFFE|/-—<>&\"'=+@０１㈠①一\u001B".Select(c => Encoding.UTF8.GetBytes([c])),
        [0xF0, 0xA0, 0xAE, 0xB7],
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0x81, 0x30], [0xFE, 0xFF], [0xFF, 0xFE],
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "2", "9", "10", "64", "127", "255", "256", "999", "1000", "1001", "65535", "65536", "16777216",
        "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "1e308",
        "0.1", "1,234", "12.50", "00", "79228162514264337593543950335", "99999999999999999999999999999999",
    ];

    /// <summary>Changes bytes one to sixteen times.</summary>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        List<byte> bytes = [.. input];
        for (int changes = 1 << random.Next(MostStacked); changes > 0; changes--)
        {
            Change(bytes, other);
            if (bytes.Count > Mutator.MaxLength) bytes.RemoveRange(Mutator.MaxLength, bytes.Count - Mutator.MaxLength);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        switch (random.Next(16))
        {
            case 0: Flip(bytes); break;
            case 1 or 2: bytes.InsertRange(Place(bytes), Any(Characters)); break;
            case 3: Replace(bytes, Range(bytes, 1), Any(Characters)); break;
            case 4 or 5: Replace(bytes, Range(bytes, MostRange), []); break;
            case 6: bytes.InsertRange(Place(bytes), Copy(bytes, Range(bytes, MostRange))); break;
            case 7: bytes.InsertRange(Place(bytes), Copy(bytes, Range(bytes, LongRange))); break;
            case 8 when tokens.Count > 0: bytes.InsertRange(Place(bytes), Any(tokens)); break;
            case 9 when tokens.Count > 0: Replace(bytes, Range(bytes, MostRange), Any(tokens)); break;
            case 10: bytes.InsertRange(Place(bytes), Copy(other, RangeIn(other.Length, LongRange))); break;
            case 11 or 12: ChangeNumber(bytes); break;
            case 13: ChangeLine(bytes); break;
            case 14: Repeat(bytes); break;
            case 15 when random.Next(4) == 0: Replace(bytes, (Place(bytes), bytes.Count), []); break;
            default: Replace(bytes, Range(bytes, MostRange), Copy(other, RangeIn(other.Length, MostRange))); break;
        }
    }

    private void Flip(List<byte> bytes)
    {
        if (bytes.Count == 0) return;
        bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
    }

    private void ChangeNumber(List<byte> bytes)
    {
        int start = Place(bytes);
        while (start < bytes.Count && !char.IsAsciiDigit((char)bytes[start])) start++;
        int end = start;
        while (end < bytes.Count && char.IsAsciiDigit((char)bytes[end])) end++;
        if (start == end) return;
        string number = random.Next(2) == 0 ? Any(Numbers) : random.Next(100_000).ToString(CultureInfo.InvariantCulture);
        Replace(bytes, (start, end), Encoding.ASCII.GetBytes(number));
    }

    private void ChangeLine(List<byte> bytes)
    {
        (int Start, int End) line = Line(bytes);
        byte[] text = Copy(bytes, line);
        int change = random.Next(3);
        if (change > 0) Replace(bytes, line, []);
        if (change < 2) bytes.InsertRange(Line(bytes).Start, text);
    }

    private (int Start, int End) Line(List<byte> bytes)
    {
        int place = Place(bytes);
        int start = place == 0 ? 0 : bytes.LastIndexOf((byte)'\n', place - 1) + 1;
        int end = bytes.IndexOf((byte)'\n', Math.Min(place, bytes.Count));
        return (start, end < 0 ? bytes.Count : end + 1);
    }

    private void Repeat(List<byte> bytes)
    {
        byte[] text = random.Next(2) == 0 && tokens.Count > 0 ? Any(tokens) : Copy(bytes, Range(bytes, MostRange));
        int times = random.Next(2, random.Next(8) == 0 ? MostRepeats * 10 : MostRepeats);
        bytes.InsertRange(Place(bytes), Enumerable.Repeat(text, times).SelectMany(t => t).Take(Mutator.MaxLength));
    }

    // Mostly at the start of a character.
    private int Place(List<byte> bytes)
    {
        int place = random.Next(bytes.Count + 1);
        if (random.Next(8) == 0) return place;
        while (place > 0 && place < bytes.Count && (bytes[place] & 0xC0) == 0x80) place--;
        return place;
    }

    private (int Start, int End) Range(List<byte> bytes, int most)
    {
        int start = Place(bytes), end = Math.Min(bytes.Count, start + random.Next(1, most + 1));
        while (end < bytes.Count && (bytes[end] & 0xC0) == 0x80) end++;
        return (start, end);
    }

    private (int Start, int End) RangeIn(int length, int most)
    {
        int start = random.Next(length + 1);
        return (start, Math.Min(length, start + random.Next(1, most + 1)));
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static byte[] Copy(List<byte> bytes, (int Start, int End) range) => [.. bytes[range.Start..range.End]];

    private static byte[] Copy(byte[] bytes, (int Start, int End) range) => bytes[range.Start..range.End];

    private static void Replace(List<byte> bytes, (int Start, int End) range, byte[] text)
    {
        bytes.RemoveRange(range.Start, range.End - range.Start);
        bytes.InsertRange(range.Start, text);
    }
}
