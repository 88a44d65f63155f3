using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Draws what is laid over the content of a page: fields of a form, text that was added, lines through text.</summary>
internal sealed class PageAnnotations(TokenReader tokens, PageResources resources, Layers layers, FormFields fields, ReadingWatch watch)
{
    private const int Most = 20_000;
    private const int MostCorners = 8 * 1_000;

    // Flags of annotations: hidden, and not for the screen.
    private const int Unseen = 1 << 1 | 1 << 5;

    private static readonly NameToken Quads = NameToken.Create("QuadPoints");

    /// <summary>Draws the annotations of a page, in their order.</summary>
    /// <param name="page">The dictionary of the page.</param>
    /// <param name="drawing">Draws them.</param>
    public void Draw(DictionaryToken page, PageDrawing drawing)
    {
        if (!tokens.TryGet(page, NameToken.Annots, out ArrayToken? annotations)) return;
        foreach (IToken token in annotations.Data.Take(Most))
        {
            watch.CountStep();
            if (tokens.Resolve<DictionaryToken>(token) is { } annotation && IsSeen(annotation)) DrawOne(annotation, drawing);
        }
    }

    private bool IsSeen(DictionaryToken annotation)
    {
        if (((int)(tokens.Number(annotation, NameToken.F) ?? 0) & Unseen) != 0) return false;
        return !annotation.TryGet(NameToken.Oc, out IToken layer) || layers.StateOf(layer) != LayerState.Hidden;
    }

    private void DrawOne(DictionaryToken annotation, PageDrawing drawing)
    {
        string? kind = tokens.TryGet(annotation, NameToken.Subtype, out NameToken? subtype) ? subtype.Data : null;
        double[]? rectangle = tokens.Numbers(annotation, NameToken.Rect, 4);
        if (kind is null || rectangle is not [double x1, double y1, double x2, double y2]) return;
        PdfRectangle place = new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        switch (kind)
        {
            case "StrikeOut":
                Strike(annotation, drawing);
                break;
            case "Redact":
                drawing.Veil(place);
                break;
            case "Widget":
                new FieldDrawing(drawing, place, fields.Read(annotation)).Draw(AppearanceOf(annotation));
                break;
            case "FreeText":
                FieldValue text = new(annotation.TryGet(NameToken.Contents, out IToken contents) ? fields.TextOf(contents) : null, 0, 0);
                if (AppearanceOf(annotation) is { } drawn) drawing.DrawAppearance(drawn, place);
                else new FieldDrawing(drawing, place, text).Draw(null);
                break;
            // Notes are opened by a click, and a highlight or a line below hides nothing.
            case "Popup" or "Text" or "Link" or "FileAttachment" or "Sound" or "Highlight" or "Underline" or "Squiggly":
                break;
            default:
                if (AppearanceOf(annotation) is { } appearance) drawing.DrawAppearance(appearance, place);
                break;
        }
    }

    private DrawnObject? AppearanceOf(DictionaryToken annotation)
    {
        if (!tokens.TryGet(annotation, NameToken.Ap, out DictionaryToken? appearances)) return null;
        if (!appearances.TryGet(NameToken.N, out IToken normal)) return null;
        if (tokens.Resolve<StreamToken>(normal) is not null) return resources.FindForm(normal);
        if (!tokens.TryGet(annotation, NameToken.As, out NameToken? state)) return null;
        if (tokens.Resolve<DictionaryToken>(normal) is not { } states) return null;
        return states.TryGet(state, out IToken chosen) ? resources.FindForm(chosen) : null;
    }

    private void Strike(DictionaryToken annotation, PageDrawing drawing)
    {
        double[] corners = tokens.Numbers(annotation, Quads, MostCorners) ?? [];
        for (int i = 0; i + 8 <= corners.Length; i += 8)
        {
            double[] across = [corners[i], corners[i + 2], corners[i + 4], corners[i + 6]];
            double[] up = [corners[i + 1], corners[i + 3], corners[i + 5], corners[i + 7]];
            drawing.Strike(new PdfRectangle(across.Min(), up.Min(), across.Max(), up.Max()));
        }
    }
}
