namespace GovInfoReport.Parsing;

/// <summary>A table that is open while its blocks are written.</summary>
internal sealed class HtmlTable : IDisposable
{
    /// <summary>Where text goes.</summary>
    public enum Place
    {
        /// <summary>Not into the table: browsers show such text before it.</summary>
        BeforeTable,

        /// <summary>Into the caption, as paragraphs.</summary>
        Caption,

        /// <summary>Into the block of the open cell.</summary>
        Cell,

        /// <summary>Into paragraphs, for the open cell holds a table of its own.</summary>
        LayoutCell,
    }

    /// <summary>The rows and columns.</summary>
    public HtmlTableGrid Grid { get; } = new();

    /// <summary>Where text goes.</summary>
    public Place TextPlace { get; set; }

    /// <summary>The index of the block that starts the table.</summary>
    public int StartBlock { get; set; }

    /// <summary>The open cell; its text is not known yet.</summary>
    public Block Cell { get; set; }

    /// <summary>Whether the open cell spans other than one row, so that the end of its row group has a say.</summary>
    public bool CellSpansRows { get; set; }

    /// <inheritdoc/>
    public void Dispose() => Grid.Dispose();
}
