namespace GovInfoReport.Parsing;

/// <summary>Reads workbooks in Office Open XML (<c>.xlsx</c>): every visible worksheet with text is a paragraph with its name and a table.</summary>
/// <remarks>
/// <para>Stateless and thread-safe. Numbers are read as they are stored, to 15 digits; number formats (dates, percentages) are not applied.
/// Formulas give the results that the file keeps. Nothing is loaded from outside the file and no macro runs.</para>
/// <para>Unpacked size, spans and blocks are bounded by the builder's options, and the checksum of every part is compared.</para>
/// </remarks>
public sealed class SpreadsheetDocumentReader : IDocumentReader
{
    private const string UsualWorkbook = "xl/workbook.xml";

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
        List<(string Name, string Id, bool IsHidden)>? sheets = ReadSheets(package, document, names, workbook);
        if (sheets is null) return;
        Relationships relationships = Relationships.Read(package, document, workbook);
        SharedStrings strings = new();
        string stringsPart = relationships.ByType("/sharedStrings") ?? "xl/sharedStrings.xml";
        OfficePackage.Try(document, stringsPart, () =>
        {
            using PartReader? reader = package.Open(stringsPart);
            if (reader is not null) strings.Read(reader, names);
        });
        WordSourceMap map = new(ColumnBits);
        document.SourceMap = map;
        for (int i = 0; i < sheets.Count && !document.IsFull; i++)
        {
            if (!sheets[i].IsHidden) ReadSheet(package, document, names, strings, map, sheets[i].Name, relationships.ById(sheets[i].Id) ?? $"xl/worksheets/sheet{i + 1}.xml", i + 1);
        }
    }

    private static List<(string Name, string Id, bool IsHidden)>? ReadSheets(OfficePackage package, DocumentBuilder document, SpreadsheetNames names, string part)
    {
        List<(string Name, string Id, bool IsHidden)> sheets = [];
        OfficePackage.Try(document, part, () =>
        {
            using PartReader? reader = package.Open(part);
            while (reader is not null && reader.Read())
            {
                if (reader.IsElement && ReferenceEquals(reader.Name, names.Sheet)) sheets.Add((reader.Attribute(names.Name).ToString(), reader.Attribute(names.Id).ToString(), reader.Attribute(names.State) is "hidden" or "veryHidden"));
            }
        });
        if (package.Has(part)) return sheets;
        document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, OfficeTexts.NoMainPart));
        return null;
    }

    private static void ReadSheet(OfficePackage package, DocumentBuilder document, SpreadsheetNames names, SharedStrings strings, WordSourceMap map, string name, string part, int number)
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

            SheetReader sheet = new(reader, names, strings, package, document);
            try
            {
                sheet.Read();
            }
            finally
            {
                // What a damaged sheet gave is kept; its merged ranges are not known then, which only leaves their cells blank.
                if (sheet.Cells.Count > 0)
                {
                    if (length > 0) document.AddParagraph(start, length, map.Cell(map.AddRow(number, 1), 0), 0);
                    SheetGrid.Add(sheet, document, map, number);
                }
            }
        });
    }
}
