namespace GovInfoReport.Parsing;

/// <summary>One of the up to four sections of a number format.</summary>
internal sealed class FormatSection
{
    /// <summary>The pieces in their order.</summary>
    public List<FormatToken> Tokens { get; } = [];

    /// <summary>The colour that it asks for; <see langword="null"/>: none.</summary>
    public int? Color { get; set; }

    /// <summary>The comparison that a value must pass, such as <c>&gt;=</c>; <see langword="null"/>: the usual one of its place.</summary>
    public string? Operator { get; set; }

    /// <summary>What the value is compared with.</summary>
    public double Operand { get; set; }

    /// <summary>Whether it has a piece of a kind.</summary>
    public bool Has(FormatTokenKind kind) => Tokens.Exists(t => t.Kind == kind);

    /// <summary>Whether a value passes the comparison that is stated.</summary>
    public bool Passes(double value) => Operator switch
    {
        "<" => value < Operand,
        "<=" => value <= Operand,
        ">" => value > Operand,
        ">=" => value >= Operand,
        "<>" => value != Operand,
        _ => value == Operand,
    };

    /// <summary>Whether it is for negative numbers alone, which are shown without their sign then.</summary>
    public bool IsForNegative => (Operator is "<" && Operand <= 0) || (Operator is "<=" && Operand < 0);
}
