namespace GovInfoReport.Parsing;

/// <summary>Tells the sheets of a workbook that are a report each: one for every year.</summary>
internal static class SheetParts
{
    // A title stands above the tables.
    private const int MaxAboveTitle = 8;

    private static readonly RowDefinition FirstRow = ReportFormat.Current.Requests.Rows[0];

    /// <summary>The blocks at which the reports start, the first at the document's; one where the sheets are one report.</summary>
    public static List<int> Of(Document document)
    {
        List<int> starts = [];
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            bool isSheet = blocks[i].Kind == BlockKind.Paragraph && (blocks[i].Traits & BlockTraits.NamesSheet) != 0;
            if (isSheet && IsReport(document, i)) starts.Add(starts.Count == 0 ? 0 : i);
        }

        return starts.Count == 0 ? [0] : starts;
    }

    private static bool IsReport(Document document, int sheet)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        bool hasTitle = false;
        for (int i = sheet + 1, texts = 0; i < blocks.Length; i++)
        {
            document.Work.Add(1);
            if ((blocks[i].Traits & BlockTraits.NamesSheet) != 0) return false;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if (text.IsEmpty) continue;
            if (++texts <= MaxAboveTitle) hasTitle |= TitleForm.TryRead(text, out _);
            else if (!hasTitle) return false;
            if (LabelCatalog.Find(text).Row == FirstRow) return hasTitle;
        }

        return false;
    }
}
