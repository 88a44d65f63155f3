namespace GovInfoReport.Parsing;

/// <summary>What a cell between separators is.</summary>
internal enum TextCellKind : byte
{
    /// <summary>Nothing stands in it.</summary>
    Empty,

    /// <summary>A mark for a blank cell.</summary>
    Mark,

    /// <summary>A figure, whatever its digits.</summary>
    Figure,

    /// <summary>Words.</summary>
    Words,

    /// <summary>What is neither words nor a count: 5%.</summary>
    Other,
}
