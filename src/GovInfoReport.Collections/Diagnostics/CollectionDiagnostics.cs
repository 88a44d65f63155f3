using System.Resources;

namespace GovInfoReport.Collections;

/// <summary>Diagnostics of relations between reports, <c>GIR40xx</c> between years and <c>GIR41xx</c> between levels.</summary>
public static class CollectionDiagnostics
{
    internal static readonly ResourceManager Resources = new("GovInfoReport.Collections.Diagnostics.CollectionMessages",
        typeof(CollectionDiagnostics).Assembly);

    /// <summary>What was carried over is not what last year’s report carried forward (<c>GIR4001</c>).</summary>
    public static DiagnosticDescriptor CarriedOverDiffers { get; } = Make("GIR4001", DiagnosticSeverity.Error);

    /// <summary>What was carried over agrees in total, but not by kinds of applicants (<c>GIR4002</c>).</summary>
    public static DiagnosticDescriptor CarriedOverMoved { get; } = Make("GIR4002", DiagnosticSeverity.Warning);

    /// <summary>Documents in force do not follow from last year’s (<c>GIR4003</c>).</summary>
    public static DiagnosticDescriptor StockDiffers { get; } = Make("GIR4003", DiagnosticSeverity.Warning);

    /// <summary>Items of last year do not follow from last year’s report (<c>GIR4004</c>).</summary>
    public static DiagnosticDescriptor ItemsDiffer { get; } = Make("GIR4004", DiagnosticSeverity.Warning);

    /// <summary>All figures are those of last year’s report (<c>GIR4005</c>).</summary>
    public static DiagnosticDescriptor FiguresReused { get; } = Make("GIR4005", DiagnosticSeverity.Warning);

    /// <summary>The fees of two years differ by a factor near 10,000 (<c>GIR4006</c>).</summary>
    public static DiagnosticDescriptor FeeInYuan { get; } = Make("GIR4006", DiagnosticSeverity.Warning);

    /// <summary>A figure is many times last year’s, or a small part of it (<c>GIR4007</c>).</summary>
    public static DiagnosticDescriptor FigureJumps { get; } = Make("GIR4007", DiagnosticSeverity.Info);

    /// <summary>Two agencies have names that look alike (<c>GIR4008</c>).</summary>
    public static DiagnosticDescriptor NamesAlike { get; } = Make("GIR4008", DiagnosticSeverity.Info);

    /// <summary>Two copies of one report state different figures (<c>GIR4009</c>).</summary>
    public static DiagnosticDescriptor CopiesDiffer { get; } = Make("GIR4009", DiagnosticSeverity.Warning);

    /// <summary>A series of reports lacks a year (<c>GIR4010</c>).</summary>
    public static DiagnosticDescriptor YearMissing { get; } = Make("GIR4010", DiagnosticSeverity.Info);

    /// <summary>A report names no agency or year, or two different years (<c>GIR4011</c>).</summary>
    public static DiagnosticDescriptor Unplaced { get; } = Make("GIR4011", DiagnosticSeverity.Info);

    /// <summary>The parts of a whole state more than the whole (<c>GIR4101</c>).</summary>
    public static DiagnosticDescriptor PartsExceedWhole { get; } = Make("GIR4101", DiagnosticSeverity.Error);

    /// <summary>The whole states more than all of its parts (<c>GIR4102</c>).</summary>
    public static DiagnosticDescriptor WholeExceedsParts { get; } = Make("GIR4102", DiagnosticSeverity.Error);

    /// <summary>Members of a whole have no report that can be used (<c>GIR4103</c>).</summary>
    public static DiagnosticDescriptor MembersMissing { get; } = Make("GIR4103", DiagnosticSeverity.Info);

    /// <summary>A member is there twice, or under another name (<c>GIR4104</c>).</summary>
    public static DiagnosticDescriptor MemberDoubled { get; } = Make("GIR4104", DiagnosticSeverity.Warning);

    /// <summary>It is not clear which bodies a whole covers (<c>GIR4105</c>).</summary>
    public static DiagnosticDescriptor ScopeUnclear { get; } = Make("GIR4105", DiagnosticSeverity.Info);

    /// <summary>A member published its report after the deadline (<c>GIR4106</c>).</summary>
    public static DiagnosticDescriptor MemberLate { get; } = Make("GIR4106", DiagnosticSeverity.Warning);

    /// <summary>The prose of a whole gives a member another count than the member’s report (<c>GIR4107</c>).</summary>
    public static DiagnosticDescriptor ListedCountDiffers { get; } = Make("GIR4107", DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity) => new(id, severity, Resources);
}
