using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Damages of a rendered document.</summary>
internal static class TextDamage
{
    public static DamagedReport? Apply(RenderedReport document, LayoutOptions options, DamageKind kind, Random random) => kind switch
    {
        DamageKind.CutOff => CutOff(document, random),
        DamageKind.PageNumberLine => InsertPageNumber(document, options, random),
        DamageKind.BareNumberLine => InsertNumber(document, options, random),
        DamageKind.LostSeparator => LoseSeparator(document, random),
        DamageKind.SlippedBreak => SlipBreak(document, options, random),
        DamageKind.BrokenCell => BreakCell(document, options, random),
        DamageKind.LostLineBreak => LoseLineBreak(document, random),
        DamageKind.LostStart => LoseStart(document, random),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a damage of characters."),
    };

    private static DamagedReport CutOff(RenderedReport document, Random random)
    {
        int last = random.Next(document.Pieces.Length - 1);
        int end = document.Pieces[last].End;
        return new(document.Text[..end], DamageKind.CutOff, Places(document.Pieces[(last + 1)..]),
            $"{DamageKind.CutOff} behind '{document.Pieces[last].Cell.Text}' of {document.Pieces[last].Table}");
    }

    private static DamagedReport LoseStart(RenderedReport document, Random random)
    {
        int first = 1 + random.Next(document.Pieces.Length - 1);
        return Of(document, document.Text[document.Pieces[first].Start..], DamageKind.LostStart, document.Pieces[first],
            Places(document.Pieces[..first]));
    }

    private static DamagedReport InsertPageNumber(RenderedReport document, LayoutOptions options, Random random)
    {
        RenderedPiece piece = document.Pieces[random.Next(document.Pieces.Length)];
        int lineEnd = document.Text.IndexOf('\n', piece.End);
        bool ownLine = lineEnd >= 0 && lineEnd - piece.End < document.Text.Length / 2;
        string page = (random.Next(40) + 1).ToString(null, null);
        string text = ownLine
            ? document.Text.Insert(lineEnd + 1, $"- {page} -{options.LineEnd}")
            : document.Text.Insert(piece.End, $" - {page} -");
        return Of(document, text, DamageKind.PageNumberLine, piece, Places([piece]));
    }

    private static DamagedReport? InsertNumber(RenderedReport document, LayoutOptions options, Random random)
    {
        RenderedPiece piece = document.Pieces[random.Next(document.Pieces.Length)];
        int lineEnd = document.Text.IndexOf('\n', piece.End);
        if (lineEnd < 0) return null;
        string text = document.Text.Insert(lineEnd + 1, (random.Next(40) + 1).ToString(null, null) + options.LineEnd);
        return Of(document, text, DamageKind.BareNumberLine, piece, Places([piece]));
    }

    // Pieces that stand side by side in a row and are not empty.
    private static DamagedReport? LoseSeparator(RenderedReport document, Random random)
    {
        if (ChooseGap(document, random, (a, b) => a.Length > 0 && b.Length > 0) is not { } gap) return null;
        string text = document.Text.Remove(gap.Left.End, gap.Right.Start - gap.Left.End);
        return Of(document, text, DamageKind.LostSeparator, gap.Left, Places([gap.Left, gap.Right]));
    }

    private static DamagedReport? SlipBreak(RenderedReport document, LayoutOptions options, Random random)
    {
        if (ChooseGap(document, random, (_, _) => true) is not { } gap) return null;
        int at = random.Next(gap.Left.End, gap.Right.Start + 1);
        return Of(document, document.Text.Insert(at, options.LineEnd), DamageKind.SlippedBreak, gap.Left, Places([gap.Left, gap.Right]));
    }

    private static DamagedReport? BreakCell(RenderedReport document, LayoutOptions options, Random random)
    {
        RenderedPiece[] wide = [.. document.Pieces.Where(p => p.Length > 2 && p.Cell.Kind != GridCellKind.Figure)];
        if (wide.Length == 0) return null;
        RenderedPiece piece = wide[random.Next(wide.Length)];
        string text = document.Text.Insert(piece.Start + 1 + random.Next(piece.Length - 1), options.LineEnd);
        return Of(document, text, DamageKind.BrokenCell, piece, Places([piece]));
    }

    private static DamagedReport? LoseLineBreak(RenderedReport document, Random random)
    {
        RenderedPiece piece = document.Pieces[random.Next(document.Pieces.Length)];
        int lineEnd = document.Text.IndexOf('\n', piece.Start);
        if (lineEnd < 0) return null;
        int start = lineEnd > 0 && document.Text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        string text = document.Text.Remove(start, lineEnd + 1 - start).Insert(start, " ");
        return Of(document, text, DamageKind.LostLineBreak, piece, Places([piece]));
    }

    private static (RenderedPiece Left, RenderedPiece Right)? ChooseGap(
        RenderedReport document, Random random, Func<RenderedPiece, RenderedPiece, bool> suits)
    {
        (RenderedPiece Left, RenderedPiece Right)[] gaps =
        [
            .. document.Pieces.Zip(document.Pieces.Skip(1)).Where(g =>
                g.First.Table == g.Second.Table && g.First.DrawnRow == g.Second.DrawnRow && g.First.End < g.Second.Start
                    && suits(g.First, g.Second)),
        ];
        return gaps.Length == 0 ? null : gaps[random.Next(gaps.Length)];
    }

    private static ImmutableArray<Place> Places(IEnumerable<RenderedPiece> pieces) =>
        [.. pieces.Select(p => p.Cell.Row is { } row ? Place.Of(row) : Place.OfTable(p.Table.Number)).Distinct()];

    private static DamagedReport Of(RenderedReport document, string text, DamageKind kind, RenderedPiece piece,
        ImmutableArray<Place> places) =>
        new(text, kind, places, $"{kind} at '{document.Text.Substring(piece.Start, piece.Length)}' of {piece.Table}");
}
