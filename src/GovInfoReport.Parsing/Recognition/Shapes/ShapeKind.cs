namespace GovInfoReport.Parsing;

/// <summary>What a piece of a table is by its text alone.</summary>
internal enum ShapeKind : byte
{
    /// <summary>Nothing, or a mark for it.</summary>
    Blank,

    /// <summary>A figure, or what stands for one.</summary>
    Figure,

    /// <summary>Words: a label, a head, a remark.</summary>
    Words,
}
