namespace GovInfoReport.Cli;

/// <summary>The options of single commands, by the names that users write.</summary>
internal static class OptionNames
{
    public const string ByteOrderMark = "--bom";
    public const string Format = "--format";
    public const string Docs = "--docs";
    public const string Parent = "--parent";
    public const string Roster = "--roster";
    public const string Rules = "--rules";
}
