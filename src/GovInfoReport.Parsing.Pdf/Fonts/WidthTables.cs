using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Writes tables of widths (W, W2) anew: the library fills ranges entry by entry, however long they are.</summary>
internal sealed class WidthTables(TokenReader tokens, ReadingWatch watch)
{
    // Numbers of characters in such fonts have two bytes.
    private const int Greatest = 65_535;

    /// <summary>A table without what lies beyond the characters that there can be.</summary>
    /// <param name="table">The table as it is in the file.</param>
    /// <param name="values">How many numbers a character has: one, or three for vertical text.</param>
    public ArrayToken Write(ArrayToken table, int values)
    {
        List<IToken> written = [];
        for (int i = 0; i + 1 < table.Length;)
        {
            int first = NumberAt(table, i);
            if (tokens.Resolve<ArrayToken>(table[i + 1]) is { } list)
            {
                WriteList(written, first, list, values);
                i += 2;
                continue;
            }

            if (i + 1 + values >= table.Length) break;
            WriteRange(written, first, table, i, values);
            i += 2 + values;
        }

        return new ArrayToken(written);
    }

    private void WriteList(List<IToken> written, int first, ArrayToken list, int values)
    {
        int count = Math.Min(list.Length - list.Length % values, values * (Greatest + 1));
        watch.CountFontEntries(count);
        IToken[] numbers = new IToken[count];
        for (int i = 0; i < count; i++) numbers[i] = tokens.Resolve<NumericToken>(list[i]) ?? NumericToken.Zero;
        written.Add(new NumericToken(first));
        written.Add(new ArrayToken(numbers));
    }

    private void WriteRange(List<IToken> written, int first, ArrayToken table, int at, int values)
    {
        int last = Math.Min(NumberAt(table, at + 1), Greatest);
        if (first < 0 || last < first) return;
        watch.CountFontEntries(last - first + 1);
        written.Add(new NumericToken(first));
        written.Add(new NumericToken(last));
        for (int i = 0; i < values; i++) written.Add(tokens.Resolve<NumericToken>(table[at + 2 + i]) ?? NumericToken.Zero);
    }

    private int NumberAt(ArrayToken table, int at) =>
        (int)Math.Clamp(tokens.Resolve<NumericToken>(table[at])?.Data ?? -1, -1, int.MaxValue);
}
