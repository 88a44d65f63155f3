namespace GovInfoReport.Parsing.Pdf;

/// <summary>What stands on a page, from the top: lines of text, tables and pictures.</summary>
internal sealed class PageLayout(int number, float width, float height)
{
    /// <summary>The number of the page, from 1.</summary>
    public int Number => number;

    /// <summary>The width of the page.</summary>
    public float Width => width;

    /// <summary>The height of the page.</summary>
    public float Height => height;

    /// <summary>How many blocks the page makes at most.</summary>
    public int BlockCount => Items.Sum(static i => i is TableItem table ? table.Contents.Length + 2 : 1);

    /// <summary>Turns boxes back to the page as it is seen.</summary>
    public required PageTurn ToSeen { get; init; }

    /// <summary>Whether the page is a picture of a page.</summary>
    public required bool IsScanned { get; init; }

    /// <summary>The parts of the page, from the top.</summary>
    public List<LayoutItem> Items { get; } = [];
}
