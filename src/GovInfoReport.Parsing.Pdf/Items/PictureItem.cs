namespace GovInfoReport.Parsing.Pdf;

/// <summary>A picture on a page.</summary>
internal sealed class PictureItem : LayoutItem;
