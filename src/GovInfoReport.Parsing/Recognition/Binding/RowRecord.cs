namespace GovInfoReport.Parsing;

/// <summary>A row of the format as it was read.</summary>
internal struct RowRecord
{
    /// <summary>How it was read.</summary>
    public RowTraits Traits;

    /// <summary>Its label, where it came in one piece.</summary>
    public RowLabel Label;

    /// <summary>Its position among the rows in the order of the document.</summary>
    public int Order;

    /// <summary>
    /// How many cells and span paddings the row has in the document, its label and the blank cells before that on its line among them: the
    /// same
    /// for all rows of a table that lost none.
    /// </summary>
    public int Width;

    /// <summary>
    /// How many figures and blank cells stand between its label and the next one, span paddings apart; counted for rows of one column, 0
    /// where no label follows.
    /// </summary>
    public int CellsBehindLabel;

    /// <summary>How many of those stand on the line of the label.</summary>
    public int CellsBesideLabel;

    /// <inheritdoc cref="RowTraits.Seen"/>
    public readonly bool Seen => Has(RowTraits.Seen);

    /// <inheritdoc cref="RowTraits.Named"/>
    public readonly bool Named => Has(RowTraits.Named);

    /// <inheritdoc cref="RowTraits.InGrid"/>
    public readonly bool IsInGrid => Has(RowTraits.InGrid);

    /// <inheritdoc cref="RowTraits.Together"/>
    public readonly bool IsTogether => Has(RowTraits.Together);

    /// <inheritdoc cref="RowTraits.AmbiguousEnd"/>
    public readonly bool HasAmbiguousEnd => Has(RowTraits.AmbiguousEnd);

    /// <inheritdoc cref="RowTraits.Unseparated"/>
    public readonly bool IsUnseparated => Has(RowTraits.Unseparated);

    /// <inheritdoc cref="RowTraits.FitsSum"/>
    public readonly bool FitsSum => Has(RowTraits.FitsSum);

    /// <inheritdoc cref="RowTraits.Whole"/>
    public readonly bool IsWhole => Has(RowTraits.Whole);

    /// <inheritdoc cref="RowTraits.Incomplete"/>
    public readonly bool IsIncomplete => Has(RowTraits.Incomplete);

    /// <inheritdoc cref="RowTraits.Headless"/>
    public readonly bool IsHeadless => Has(RowTraits.Headless);

    /// <inheritdoc cref="RowTraits.Former"/>
    public readonly bool IsFormer => Has(RowTraits.Former);

    /// <inheritdoc cref="RowTraits.Doubled"/>
    public readonly bool IsDoubled => Has(RowTraits.Doubled);

    /// <inheritdoc cref="RowTraits.Placed"/>
    public readonly bool IsPlaced => Has(RowTraits.Placed);

    /// <summary>Whether values of it are lost.</summary>
    public readonly bool LacksValues => IsIncomplete && !Has(RowTraits.Surplus);

    /// <summary>Whether nothing was taken for it yet; its label may have been found.</summary>
    public readonly bool IsUntouched => (Traits & (RowTraits.Seen | RowTraits.Incomplete)) == 0;

    private readonly bool Has(RowTraits traits) => (Traits & traits) != 0;
}
