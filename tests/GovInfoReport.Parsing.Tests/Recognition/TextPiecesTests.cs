using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextPiecesTests
{
    // Narrow and wide blanks, characters between them that are none, and U+0120, whose low byte is that of a space.
    private static readonly Gen<string> Texts =
        Gen.Char["  \t\n\u0085\u00A0\u2003\u200B\u2028\u205F\u3000\uFEFF·“”…\u2010\u2FFF\u3001\u0120一二三四五六七八九十012345"].Array[0, 260]
        .Select(characters => new string(characters));

    [Fact]
    public void Pieces_are_what_blanks_set_apart() =>
        Gen.Select(Texts, Gen.Int[0, 260], Gen.Int[0, 260]).Holds((text, one, other) =>
        {
            int start = Math.Min(Math.Min(one, other), text.Length), end = Math.Min(Math.Max(one, other), text.Length);
            List<string> pieces = [];
            TextPieces found = new(text, start, end);
            while (found.TryNext(out int from, out int to)) pieces.Add($"{from}:{text[from..to]}");
            Assert.Equal(Split(text, start, end), pieces);
        }, samples: 2_000);

    private static List<string> Split(string text, int start, int end)
    {
        List<string> pieces = [];
        for (int i = start; i < end; i++)
        {
            if (TextBlanks.IsBlank(text[i])) continue;
            int to = i;
            while (to < end && !TextBlanks.IsBlank(text[to])) to++;
            pieces.Add($"{i}:{text[i..to]}");
            i = to;
        }

        return pieces;
    }
}
