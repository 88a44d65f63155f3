using System.Globalization;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vml = DocumentFormat.OpenXml.Vml;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Makes random documents with the Open XML SDK: what Word writes, in combinations that it rarely does.</summary>
internal static class RandomWordDocument
{
    /// <summary>The list that paragraphs use, and the pattern of each of its levels.</summary>
    public static readonly (string Format, string Pattern)[] Levels =
        [("decimal", "%1、"), ("decimal", "（%1.%2）"), ("decimalFullWidth", "%3．")];

    /// <summary>A document as bytes, with its text in the open for failures.</summary>
    public static Gen<byte[]> Bytes => Gen.ULong.Select(seed => Make(new Random((int)(seed & 0x7FFFFFFF))));

    private static byte[] Make(Random random)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(Blocks(random, 4, depth: 0)));
            AbstractNum list = new(Levels.Select(Level)) { AbstractNumberId = 0 };
            NumberingInstance instance = new(new AbstractNumId { Val = 0 }) { NumberID = 1 };
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(list, instance);
        }

        return stream.ToArray();
    }

    private static Level Level((string Format, string Pattern) level, int index)
    {
        NumberingFormat format = new() { Val = new EnumValue<NumberFormatValues>(new NumberFormatValues(level.Format)) };
        return new Level(new StartNumberingValue { Val = 1 }, format, new LevelText { Val = level.Pattern }) { LevelIndex = index };
    }

    private static List<OpenXmlElement> Blocks(Random random, int most, int depth)
    {
        List<OpenXmlElement> blocks = [];
        for (int i = random.Next(1, most + 1); i > 0; i--)
        {
            int choice = random.Next(10);
            if (choice < 2 && depth < 3) blocks.Add(Table(random, depth));
            else if (choice == 2 && depth < 3)
                blocks.Add(new SdtBlock(new SdtProperties(new SdtAlias { Val = "x" }), new SdtContentBlock(Blocks(random, 2, depth + 1))));
            else blocks.Add(Paragraph(random, depth));
        }

        blocks.Add(Paragraph(random, depth));
        return blocks;
    }

    private static Table Table(Random random, int depth)
    {
        Table table = new(new TableProperties(new TableWidth { Width = "0" }), new TableGrid(new GridColumn()));
        int columns = random.Next(1, 5);
        for (int r = random.Next(1, 5); r > 0; r--)
        {
            TableRow row = new();
            TableRowProperties properties = new();
            int c = 0;
            if (random.Next(8) == 0) properties.Append(new GridBefore { Val = c = 1 });
            if (random.Next(10) == 0) properties.Append(new Deleted { Id = "1" });
            if (properties.HasChildren) row.Append(properties);
            while (c < columns)
            {
                int span = random.Next(4) == 0 ? random.Next(1, columns - c + 1) : 1;
                TableCell cell = Cell(random, depth, span);
                row.Append(random.Next(12) == 0 ? new SdtCell(new SdtProperties(), new SdtContentCell(cell)) : cell);
                c += span;
            }

            table.Append(random.Next(12) == 0 ? new SdtRow(new SdtProperties(), new SdtContentRow(row)) : row);
        }

        return table;
    }

    private static TableCell Cell(Random random, int depth, int span)
    {
        TableCellProperties properties = new();
        if (span > 1) properties.Append(new GridSpan { Val = span });
        int merge = random.Next(5);
        if (merge == 0) properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        else if (merge == 1)
            properties.Append(random.Next(2) == 0 ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Continue });
        TableCell cell = new(properties);
        if (merge == 1 && random.Next(4) > 0) cell.Append(new Paragraph());
        else cell.Append(Blocks(random, 2, depth + 1));
        return cell;
    }

    private static Paragraph Paragraph(Random random, int depth)
    {
        Paragraph paragraph = new();
        ParagraphProperties properties = new();
        if (random.Next(4) == 0)
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = random.Next(Levels.Length) },
                new NumberingId { Val = 1 }));
        if (random.Next(12) == 0) properties.Append(new ParagraphMarkRunProperties(new Deleted { Id = "1" }));
        if (properties.HasChildren) paragraph.Append(properties);
        for (int i = random.Next(5); i > 0; i--) paragraph.Append(Inline(random, depth));
        return paragraph;
    }

    private static OpenXmlElement[] Inline(Random random, int depth) => random.Next(14) switch
    {
        0 => [new InsertedRun(Run(random)) { Id = "1" }],
        1 => [new DeletedRun(new Run(new DeletedText("删"))) { Id = "2" }],
        2 => [new MoveFromRun(Run(random)) { Id = "3" }],
        3 => [new MoveToRun(Run(random)) { Id = "4" }],
        4 => [new Run(new RunProperties(new Vanish()), Words(random))],
        5 => [new Run(new RunProperties(new Bold(), new Vanish { Val = false }), Words(random))],
        6 => [new Hyperlink(Run(random), Run(random))],
        7 => [new SdtRun(new SdtProperties(), new SdtContentRun(Run(random)))],
        8 => [new SimpleField(Run(random)) { Instruction = " PAGE " }],
        9 => [Mark(FieldCharValues.Begin), new Run(new FieldCode(" REF x ")), Mark(FieldCharValues.Separate), Run(random),
            Mark(FieldCharValues.End)],
        10 when depth < 3 => [new Run(new Picture(new Vml.Shape(new Vml.TextBox(new TextBoxContent(Blocks(random, 2, depth + 1))))))],
        11 when depth < 3 => [Alternatives(random, depth)],
        _ => [Run(random)],
    };

    private static Run Alternatives(Random random, int depth)
    {
        OpenXmlElement Box() => new Picture(new Vml.Shape(new Vml.TextBox(new TextBoxContent(Blocks(random, 1, depth + 1)))));
        return new Run(new AlternateContent(new AlternateContentChoice(Box()) { Requires = "w" }, new AlternateContentFallback(Box())));
    }

    private static Run Mark(FieldCharValues type) => new(new FieldChar { FieldCharType = type });

    private static Run Run(Random random) => random.Next(8) switch
    {
        0 => new Run(Words(random), new TabChar(), Words(random)),
        1 => new Run(Words(random), new Break(), Words(random)),
        2 => new Run(new RunProperties(new Bold()), new NoBreakHyphen()),
        _ => new Run(Words(random)),
    };

    private static Text Words(Random random)
    {
        string words = random.Next(6) switch
        {
            0 => " ",
            1 => " 本年制发件数 ",
            2 => "法人或其他组织",
            _ => random.Next(1000).ToString(CultureInfo.InvariantCulture),
        };
        return new Text(words) { Space = SpaceProcessingModeValues.Preserve };
    }
}
