namespace GovInfoReport.TestSupport;

/// <summary>A choice of the grammar of renderings.</summary>
public interface IRule
{
    /// <summary>What is chosen.</summary>
    string Name { get; }

    /// <summary>The names of the alternatives; the first is the official form.</summary>
    IReadOnlyList<string> Names { get; }
}
