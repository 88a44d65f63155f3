namespace GovInfoReport.Parsing;

/// <summary>
/// Reads digits that nothing sets apart as the figures of a row: figures have no zero before them, and the last of each group is the sum of
/// the others. 640020470 is 64, 0, 0, 2, 0, 4, 70, and nothing else.
/// </summary>
internal static class GluedFigures
{
    /// <summary>More ways of reading than this are none.</summary>
    public const int MaxReadings = 32;

    private const int MaxSteps = 60_000;

    /// <summary>Reads digits in every way; what white space sets apart are two figures.</summary>
    /// <param name="text">The digits, white space, and marks of blank cells.</param>
    /// <param name="columns">How many figures a group has, its sum the last.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <returns>The ways; none where there are too many to look at.</returns>
    public static List<GluedReading> Read(ReadOnlySpan<char> text, int columns, int groups = 1)
    {
        Search search = new(text.ToString(), columns, groups);
        search.Go(0, 0, 0);
        return search.HasGivenUp ? [] : search.Found;
    }

    /// <summary>Reads figures that white space sets apart.</summary>
    public static GluedReading OfPieces(ReadOnlySpan<char> text)
    {
        List<int> starts = [], lengths = [];
        List<long> values = [];
        TextPieces pieces = new(text, 0, text.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            starts.Add(start);
            lengths.Add(end - start);
            values.Add(FigureReader.TryReadDigits(text[start..end], out long value) ? value : 0);
        }

        return new GluedReading([.. starts], [.. lengths], [.. values]);
    }

    /// <summary>Reads digits as figures that are known but for the last.</summary>
    /// <param name="text">The digits, white space, and marks of blank cells.</param>
    /// <param name="values">All figures but the last.</param>
    /// <returns>The reading; <see langword="null"/> where the digits are other figures.</returns>
    public static GluedReading? Fit(ReadOnlySpan<char> text, ReadOnlySpan<long> values)
    {
        GluedReading reading = new(new int[values.Length + 1], new int[values.Length + 1], new long[values.Length + 1]);
        int position = 0;
        for (int i = 0; i < values.Length; i++)
        {
            position = SkipBlanks(text, position);
            int length = LengthAt(text, position, values[i]);
            if (length == 0) return null;
            (reading.Starts[i], reading.Lengths[i], reading.Values[i]) = (position, length, values[i]);
            position += length;
        }

        position = SkipBlanks(text, position);
        ReadOnlySpan<char> last = text[position..].TrimEnd();
        if (!FigureReader.TryReadDigits(last, out long total)) return null;
        // Figures of the next row, or a number of a page, are no total.
        long sum = 0;
        foreach (long value in values) sum += value;
        if (last.Length != sum.ToString(System.Globalization.CultureInfo.InvariantCulture).Length) return null;
        (reading.Starts[^1], reading.Lengths[^1], reading.Values[^1]) = (position, last.Length, total);
        return reading;
    }

    /// <summary>How many figures a text has at most: its digits and marks of blank cells.</summary>
    public static int CountCharacters(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text) count += TextBlanks.IsBlank(c) ? 0 : 1;
        return count;
    }

    /// <summary>How many figures white space sets apart in a text.</summary>
    public static int CountPieces(ReadOnlySpan<char> text)
    {
        int count = 0;
        TextPieces pieces = new(text, 0, text.Length);
        while (pieces.TryNext(out _, out _)) count++;
        return count;
    }

    /// <summary>Whether a character is a mark of a blank cell that cannot be a part of a longer one.</summary>
    public static bool IsBlankCell(char c) => c is '/' or '／';

    // The length of a figure that a text has at a position; 0 where it has another one.
    private static int LengthAt(ReadOnlySpan<char> text, int position, long value)
    {
        if (position == text.Length) return 0;
        if (value == 0) return text[position] is '0' or '０' || IsBlankCell(text[position]) ? 1 : 0;
        int length = 0;
        for (long rest = value; rest > 0; rest /= 10) length++;
        if (position + length > text.Length) return 0;
        for (int i = length - 1; i >= 0; i--, value /= 10)
        {
            if (FormText.DigitOf(text[position + i]) != value % 10) return 0;
        }

        return length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && TextBlanks.IsBlank(text[position])) position++;
        return position;
    }

    // The figures but the last of each group in every length; the last is what the others come to.
    private sealed class Search(string text, int columns, int groups)
    {
        private readonly int[] _starts = new int[columns * groups];
        private readonly int[] _lengths = new int[columns * groups];
        private readonly long[] _values = new long[columns * groups];
        private int _steps;

        public List<GluedReading> Found { get; } = [];

        public bool HasGivenUp => _steps > MaxSteps || Found.Count > MaxReadings;

        public void Go(int position, int cell, long sum)
        {
            position = SkipBlanks(text, position);
            if (cell == _starts.Length)
            {
                if (position == text.Length) Found.Add(new GluedReading([.. _starts], [.. _lengths], [.. _values]));
                return;
            }

            _steps++;
            int more = _starts.Length - cell;
            if (HasGivenUp || text.Length - position < more) return;
            bool isSum = (cell + 1) % columns == 0;
            if (isSum || IsBlankCell(text[position]))
            {
                long value = isSum ? sum : 0;
                int length = LengthAt(text, position, value);
                if (length > 0) Take(position, length, cell, value, isSum ? 0 : sum);
                return;
            }

            TakeEachLength(position, cell, sum, text.Length - position - more + 1);
        }

        private void TakeEachLength(int position, int cell, long sum, int longest)
        {
            long value = 0;
            longest = Math.Min(longest, FigureReader.MaxDigits - 1);
            for (int length = 1; length <= longest; length++)
            {
                int digit = FormText.DigitOf(text[position + length - 1]);
                if (digit < 0) return;
                value = (value * 10) + digit;
                Take(position, length, cell, value, sum + value);
                if (value == 0) return;
            }
        }

        private void Take(int position, int length, int cell, long value, long sum)
        {
            (_starts[cell], _lengths[cell], _values[cell]) = (position, length, value);
            Go(position + length, cell + 1, sum);
        }
    }
}
