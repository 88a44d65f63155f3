namespace GovInfoReport.Parsing.Pdf;

/// <summary>A part of a page: a line, a table or a picture.</summary>
internal abstract class LayoutItem
{
    /// <summary>The box that it takes on the page.</summary>
    public required PageBox Box { get; init; }
}
