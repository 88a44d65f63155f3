using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>What lies over the cells of a worksheet: pictures, and text boxes.</summary>
internal static class SheetDrawing
{
    private const int MaxPictures = 256;

    /// <summary>Reads the drawing of a sheet: pictures become known by their first cells, text boxes are kept as paragraphs.</summary>
    public static void Read(OfficePackage package, DocumentBuilder document, string sheet, SheetContent content)
    {
        if (!package.Has(Relationships.PartOf(sheet)) || Relationships.Read(package, document, sheet).ByType("/drawing") is not { } part)
            return;
        OfficePackage.Try(document, part, () =>
        {
            using PartReader? reader = package.Open(part);
            (int Row, int Column) place = (-1, -1);
            bool isFrom = false;
            while (reader is not null && reader.Read())
            {
                if (!reader.IsElement) continue;
                switch (reader.Name)
                {
                    case "from": isFrom = true; break;
                    case "to" or "ext": isFrom = false; break;
                    case "col" when isFrom: place.Column = ReadNumber(reader); break;
                    case "row" when isFrom: place.Row = ReadNumber(reader); break;
                    case "cNvPr" when reader.Attribute(package.Names.Add("hidden")) is "1" or "true": place = (-1, -1); break;
                    case "blip" when content.Pictures.Count < MaxPictures: content.Pictures.Add(place); break;
                    case "txBody" when place.Row >= 0: ReadText(reader, content, place); break;
                    default: break;
                }
            }
        });
    }

    private static int ReadNumber(PartReader reader)
    {
        int number = -1, depth = reader.Depth;
        if (reader.IsEmptyElement) return number;
        while (reader.ReadInside(depth))
        {
            if (reader.IsText && int.TryParse(reader.ReadTextChunk(), NumberStyles.None, CultureInfo.InvariantCulture, out int read))
                number = read;
        }

        return number;
    }

    private static void ReadText(PartReader reader, SheetContent content, (int Row, int Column) place)
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        StringBuilder text = new();
        bool isText = false;
        while (reader.ReadInside(depth))
        {
            if (reader.IsElement) isText = reader.Name is "t";
            if (reader.IsEnd && reader.Name is "p") EndParagraph(text, content, place);
            if (!reader.IsText || !isText) continue;
            for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk()) text.Append(chunk);
        }

        EndParagraph(text, content, place);
    }

    private static void EndParagraph(StringBuilder text, SheetContent content, (int Row, int Column) place)
    {
        string paragraph = text.ToString().Trim();
        text.Clear();
        if (paragraph.Length == 0) return;
        // A figure that lies over a cell is as little to be read as a picture of it.
        if (FigureReader.Read(paragraph).Kind == FigureKind.Words) content.TextBoxes.Add(paragraph);
        else if (content.Pictures.Count < MaxPictures) content.Pictures.Add(place);
    }
}
