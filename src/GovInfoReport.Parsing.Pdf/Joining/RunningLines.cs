using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Leaves out what pages carry beside their content: page numbers, and heads and feet that repeat.</summary>
internal static class RunningLines
{
    // The part of a page's height, at its top and bottom, in which heads, feet and page numbers stand.
    private const float Margin = 0.12f;

    // Heads and feet have at most this many lines.
    private const int MostLines = 3;

    /// <summary>Removes running lines from all pages.</summary>
    /// <param name="pages">The pages in order.</param>
    /// <param name="text">The characters of the document.</param>
    public static void Remove(List<PageLayout> pages, TextBuffer text)
    {
        List<Candidate> candidates = [];
        foreach (PageLayout page in pages) Collect(page, text, candidates);
        Dictionary<string, int> repeats = [];
        Dictionary<int, int> offsets = [];
        foreach (Candidate candidate in candidates)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(repeats, candidate.Shape, out _)++;
            if (candidate.PageNumber is int number)
                CollectionsMarshal.GetValueRefOrAddDefault(offsets, number - candidate.Page.Number, out _)++;
        }

        int enough = Math.Max(2, (pages.Count + 1) / 2);
        HashSet<LayoutItem> removed = [];
        HashSet<LayoutItem> ofTables = FindTableHeads(pages, text, enough);
        foreach (Candidate candidate in candidates)
        {
            bool isPageNumber = candidate.PageNumber is int number
                && (!candidate.IsBare || number == candidate.Page.Number || offsets[number - candidate.Page.Number] > 1);
            bool isRepeated = candidate.HasLetters && repeats[candidate.Shape] >= enough && !ofTables.Contains(candidate.Line);
            if (isPageNumber || isRepeated) removed.Add(candidate.Line);
        }

        foreach (PageLayout page in pages) page.Items.RemoveAll(removed.Contains);
    }

    // More lines than a page's head has, all the same on other pages: a table without lines has its heads there.
    private static HashSet<LayoutItem> FindTableHeads(List<PageLayout> pages, TextBuffer text, int enough)
    {
        HashSet<LayoutItem> heads = [];
        foreach (IGrouping<string, PageLayout> same in pages.Where(static p => HasManyLines(p)).GroupBy(p => TopOf(p, text)))
        {
            if (same.Count() >= enough) heads.UnionWith(same.SelectMany(static p => p.Items.Take(MostLines)));
        }

        return heads;
    }

    private static bool HasManyLines(PageLayout page) =>
        page.Items.Count > MostLines && page.Items.Take(MostLines + 1).All(static i => i is LineItem);

    private static string TopOf(PageLayout page, TextBuffer text) =>
        string.Join('\n', page.Items.Take(MostLines + 1).Select(i => Candidate.Make(page, (LineItem)i, text).Shape));

    private static void Collect(PageLayout page, TextBuffer text, List<Candidate> candidates)
    {
        List<LayoutItem> items = page.Items;
        float top = page.Height * (1 - Margin);
        float bottom = page.Height * Margin;
        int first = 0;
        for (; first < items.Count && first < MostLines && items[first] is LineItem line && line.Box.Bottom >= top; first++)
            candidates.Add(Candidate.Make(page, line, text));
        for (int i = items.Count - 1; i >= first && items.Count - i <= MostLines && items[i] is LineItem line
            && line.Box.Top <= bottom; i--)
            candidates.Add(Candidate.Make(page, line, text));
    }

    private readonly record struct Candidate(PageLayout Page, LineItem Line, string Shape, bool HasLetters, int? PageNumber, bool IsBare)
    {
        // Lines of one shape have the same text but for figures, at the same height.
        public static Candidate Make(PageLayout page, LineItem line, TextBuffer text)
        {
            ReadOnlySpan<char> characters = text.Get(line.Text);
            bool hasLetters = false;
            System.Text.StringBuilder shape = new(characters.Length + 8);
            shape.Append((int)(line.Baseline / 4)).Append(':');
            foreach (char character in characters)
            {
                if (char.IsDigit(character))
                {
                    if (shape[^1] != '#') shape.Append('#');
                    continue;
                }

                hasLetters |= char.IsLetter(character);
                shape.Append(character);
            }

            int? number = TextForms.PageNumber(characters, out bool isBare);
            return new Candidate(page, line, shape.ToString(), hasLetters, number, isBare);
        }
    }
}
