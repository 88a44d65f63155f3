namespace GovInfoReport.Benchmarks;

/// <summary>How regular expressions run.</summary>
public enum RegexKind
{
    /// <summary>By the static methods, with the cache as it comes.</summary>
    Static,

    /// <summary>By objects that interpret the pattern.</summary>
    Interpreted,

    /// <summary>By objects compiled to machine code.</summary>
    Compiled,
}
