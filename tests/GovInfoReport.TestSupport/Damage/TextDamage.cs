using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Damages of a rendered document.</summary>
internal static class TextDamage
{
    public static DamagedReport CutOff(RenderedReport document, Random random)
    {
        int last = random.Next(document.Pieces.Length - 1);
        int end = document.Pieces[last].End;
        ImmutableArray<Place> places = [.. document.Pieces[(last + 1)..].Select(p => p.Cell.Row).OfType<RowDefinition>().Distinct().Select(Place.Of)];
        return new(document.Text[..end], DamageKind.CutOff, places, $"{DamageKind.CutOff} behind '{document.Pieces[last].Cell.Text}' of {document.Pieces[last].Table}");
    }

    public static DamagedReport InsertPageNumber(RenderedReport document, LayoutOptions options, Random random)
    {
        RenderedPiece piece = document.Pieces[random.Next(document.Pieces.Length)];
        int lineEnd = document.Text.IndexOf('\n', piece.End);
        bool ownLine = lineEnd >= 0 && lineEnd - piece.End < document.Text.Length / 2;
        string page = (random.Next(40) + 1).ToString(null, null);
        string text = ownLine ? document.Text.Insert(lineEnd + 1, $"- {page} -{options.LineEnd}") : document.Text.Insert(piece.End, $" - {page} -");
        ImmutableArray<Place> places = [piece.Cell.Row is { } row ? Place.Of(row) : Place.OfTable(piece.Table.Number)];
        return new(text, DamageKind.PageNumberLine, places, $"{DamageKind.PageNumberLine} '- {page} -' behind '{piece.Cell.Text}' of {piece.Table}");
    }
}
