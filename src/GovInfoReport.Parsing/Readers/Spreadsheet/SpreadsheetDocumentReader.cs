namespace GovInfoReport.Parsing;

/// <summary>
/// Reads workbooks in Office Open XML (<c>.xlsx</c>): every visible worksheet with text is a paragraph with its name and a table.
/// </summary>
/// <remarks>
/// <para>Stateless and thread-safe. Cells are read as they are shown: number formats round, scale, add text and hide; hidden rows and
/// columns are none, and struck, raised and uncertain text is marked. Formulas give the results that the file keeps; a formula without one,
/// or one that programs calculate anew when they open the file, is uncertain. Nothing is loaded from outside the file and no macro
/// runs.</para>
/// <para>Unpacked size, spans and blocks are bounded by the builder's options, and the checksum of every part is compared.</para>
/// </remarks>
public sealed class SpreadsheetDocumentReader : IDocumentReader
{
    private const string UsualWorkbook = "xl/workbook.xml";

    // Far more than any workbook has.
    private const int MaxSheets = 1_000;

    /// <summary>A sheet may be as wide as 16,384 columns.</summary>
    private const int ColumnBits = 14;

    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Spreadsheet;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        OfficePackage.Read(input, document, package => Read(package, document));
    }

    private static void Read(OfficePackage package, DocumentBuilder document)
    {
        CoreProperties.Read(package, document);
        string workbook = Relationships.Read(package, document, "").ByType("/officeDocument") ?? UsualWorkbook;
        if (!package.Has(workbook)) workbook = UsualWorkbook;
        SpreadsheetNames names = new(package.Names);
        List<(string Name, string Id, bool IsHidden)>? sheets = ReadSheets(package, document, names, workbook, out bool isCalculatedOnLoad);
        if (sheets is null) return;
        Relationships relationships = Relationships.Read(package, document, workbook);
        WorkbookParts parts = ReadParts(package, document, names, relationships, isCalculatedOnLoad);
        WordSourceMap map = new(ColumnBits);
        document.SourceMap = map;
        for (int i = 0; i < sheets.Count && !document.IsFull; i++)
        {
            if (!sheets[i].IsHidden)
                ReadSheet(package, document, parts, map, sheets[i].Name,
                    relationships.ById(sheets[i].Id) ?? $"xl/worksheets/sheet{i + 1}.xml", i + 1);
        }
    }

    private static WorkbookParts ReadParts(OfficePackage package, DocumentBuilder document, SpreadsheetNames names,
        Relationships relationships, bool isCalculatedOnLoad)
    {
        SheetColors colors = new();
        CellStyles styles = new(colors);
        SharedStrings strings = new(document.Bounds);
        Read("theme", "xl/theme/theme1.xml", reader => colors.ReadTheme(reader, names));
        Read("styles", "xl/styles.xml", reader => styles.Read(reader, names));
        // The colours that fonts name by number stand behind the fonts.
        if (colors.HasOwnPalette)
        {
            styles = new CellStyles(colors);
            Read("styles", "xl/styles.xml", reader => styles.Read(reader, names));
        }

        Read("sharedStrings", "xl/sharedStrings.xml", reader => strings.Read(reader, names, colors));
        return new WorkbookParts(names, strings, styles, colors, isCalculatedOnLoad);

        void Read(string type, string usual, Action<PartReader> read)
        {
            string part = relationships.ByType("/" + type) ?? usual;
            OfficePackage.Try(document, part, () =>
            {
                using PartReader? reader = package.Open(part);
                if (reader is not null) read(reader);
            });
        }
    }

    private static List<(string Name, string Id, bool IsHidden)>? ReadSheets(OfficePackage package, DocumentBuilder document,
        SpreadsheetNames names, string part, out bool isCalculatedOnLoad)
    {
        List<(string Name, string Id, bool IsHidden)> sheets = [];
        bool isCalculated = false;
        OfficePackage.Try(document, part, () =>
        {
            using PartReader? reader = package.Open(part);
            while (reader is not null && reader.Read())
            {
                if (!reader.IsElement) continue;
                if (ReferenceEquals(reader.Name, names.Calculation))
                    isCalculated = reader.Attribute(names.CalculatesOnLoad) is "1" or "true";
                else if (ReferenceEquals(reader.Name, names.Sheet) && sheets.Count == MaxSheets)
                    throw new ReadingBoundException(OfficeTexts.Sheets, MaxSheets);
                else if (ReferenceEquals(reader.Name, names.Sheet))
                    sheets.Add((reader.Attribute(names.Name).ToString(), reader.Attribute(names.Id).ToString(),
                        reader.Attribute(names.State) is "hidden" or "veryHidden"));
            }
        });
        isCalculatedOnLoad = isCalculated;
        if (package.Has(part)) return sheets;
        document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, OfficeTexts.NoMainPart));
        return null;
    }

    private static void ReadSheet(OfficePackage package, DocumentBuilder document, WorkbookParts parts, WordSourceMap map, string name,
        string part, int number)
    {
        int start = document.Length;
        document.Append(name);
        int length = name.AsSpan().TrimEnd().Length;
        OfficePackage.Try(document, part, () =>
        {
            using PartReader? reader = package.Open(part);
            if (reader is null)
            {
                if (!package.Has(part)) document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, OfficeTexts.NoSheet));
                return;
            }

            SheetReader sheet = new(reader, parts, package, document);
            try
            {
                sheet.Read();
            }
            finally
            {
                // What a damaged sheet gave is kept; its merged ranges are not known then, which only leaves their cells blank.
                if (!document.Work.Token.IsCancellationRequested) Add(package, document, map, sheet.Content, part, start, length, number);
            }
        });
    }

    private static void Add(OfficePackage package, DocumentBuilder document, WordSourceMap map, SheetContent content, string part,
        int start, int length, int number)
    {
        content.Conditions.Apply(content, document);
        content.ShowMergedCells(Math.Clamp(document.Bounds.MaxSpan, 1, ushort.MaxValue));
        SheetDrawing.Read(package, document, part, content);
        if (content.Cells.Count == 0 && content.TextBoxes.Count == 0) return;
        int source = map.Cell(map.AddRow(number, 1), 0);
        if (length > 0) document.AddParagraph(start, length, source, 0, BlockTraits.NamesSheet);
        if (content.Cells.Count > 0) SheetGrid.Add(content, document, map, number);
        foreach (string text in content.TextBoxes)
        {
            document.AddParagraph(document.Length, text.Length, source, 0);
            document.Append(text);
        }
    }
}
