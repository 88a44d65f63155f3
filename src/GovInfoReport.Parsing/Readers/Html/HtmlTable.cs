namespace GovInfoReport.Parsing;

/// <summary>A table that is open while its blocks are written.</summary>
internal sealed class HtmlTable
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

    /// <summary>The columns that are taken out of it.</summary>
    public HtmlColumns Columns { get; } = new();

    /// <summary>Where text goes.</summary>
    public Place TextPlace { get; set; }

    /// <summary>The index of the block that starts the table.</summary>
    public int StartBlock { get; set; }

    /// <summary>The index of the block that the open cell began to be layout with; -1 where it held text before.</summary>
    public int LayoutBlock { get; set; }

    /// <summary>The column of the open cell.</summary>
    public int Column { get; set; }

    /// <summary>How many rows the open cell spans; 0 for all that are left in the row group.</summary>
    public int RowSpan { get; set; }

    /// <summary>How many columns the open cell spans.</summary>
    public int ColumnSpan { get; set; }

    /// <summary>How many blocks stood before the open cell.</summary>
    public int FirstBlock { get; set; }

    /// <summary>Whether a picture is seen in the open cell.</summary>
    public bool HoldsPicture { get; set; }

    /// <summary>Whether pictures are seen in any of its cells.</summary>
    public bool HoldsPictures { get; set; }

    /// <summary>Where the content of the open cell starts in the page.</summary>
    public int CellSource { get; set; }
}
