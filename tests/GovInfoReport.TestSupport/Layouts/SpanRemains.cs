namespace GovInfoReport.TestSupport;

/// <summary>Where the bars stand that remain of spans.</summary>
public enum SpanRemains
{
    /// <summary>on a line of their own after the row; in layouts of a row a line at its end.</summary>
    OwnLine,

    /// <summary>after the last cell of the row.</summary>
    LastCell,

    /// <summary>nowhere.</summary>
    None,
}
