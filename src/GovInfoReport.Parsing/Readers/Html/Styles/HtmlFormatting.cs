namespace GovInfoReport.Parsing;

/// <summary>An entry of the standard's list of active formatting elements; one without a key is its marker.</summary>
internal struct HtmlFormatting
{
    public ulong Key;
    public HtmlElementFacts Facts;
    public HtmlStyle? Style;
    public int Open;
    public int Attributes;
    public int AttributesLength;

    public readonly bool IsBorder => Key == 0;
}
