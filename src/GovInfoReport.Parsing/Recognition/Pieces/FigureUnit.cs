namespace GovInfoReport.Parsing;

/// <summary>The unit that a figure carries in its own cell.</summary>
internal enum FigureUnit : byte
{
    /// <summary>None: the column's unit holds.</summary>
    None,

    /// <summary>Pieces of something: 件, 条, 份 ….</summary>
    Pieces,

    /// <summary>Yuan (元).</summary>
    Yuan,

    /// <summary>Ten thousand yuan (万元).</summary>
    TenThousandYuan,

    /// <summary>A hundred million yuan (亿元).</summary>
    HundredMillionYuan,
}
