namespace GovInfoReport.Collections;

/// <summary>The lists of a <see cref="Completeness"/> while they are made.</summary>
internal sealed class MemberLists
{
    public List<string> Expected { get; } = [];

    public List<string> Received { get; } = [];

    public List<string> Missing { get; } = [];

    public List<string> Unreadable { get; } = [];

    public List<string> WithoutTables { get; } = [];

    public List<string> OfAnotherYear { get; } = [];

    public List<string> Doubled { get; } = [];

    public List<string> Renamed { get; } = [];

    public List<string> Unexpected { get; } = [];

    public List<string> Late { get; } = [];

    public Completeness ToCompleteness() => new()
    {
        Expected = [.. Expected],
        Received = [.. Received],
        Missing = [.. Missing],
        Unreadable = [.. Unreadable],
        WithoutTables = [.. WithoutTables],
        OfAnotherYear = [.. OfAnotherYear],
        Doubled = [.. Doubled],
        Renamed = [.. Renamed],
        Unexpected = [.. Unexpected],
        Late = [.. Late],
    };
}
