using System.Resources;

namespace GovInfoReport.Parsing;

/// <summary>Diagnostics of recognition, <c>GIR1xxx</c>.</summary>
internal static class RecognitionDiagnostics
{
    private static readonly ResourceManager Texts =
        new("GovInfoReport.Parsing.Diagnostics.ParsingMessages", typeof(RecognitionDiagnostics).Assembly);

    public static DiagnosticDescriptor SectionMissing { get; } = Make("GIR1001", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor SectionRepeated { get; } = Make("GIR1002", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor TableMissing { get; } = Make("GIR1003", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RowMissing { get; } = Make("GIR1004", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RowIncomplete { get; } = Make("GIR1005", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor ValueNotUnderstood { get; } = Make("GIR1006", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor ValueDoubtful { get; } = Make("GIR1007", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor UnitContradictsColumn { get; } = Make("GIR1008", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor ValuesWithoutLabel { get; } = Make("GIR1009", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor RowWithoutValues { get; } = Make("GIR1010", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RowUnknown { get; } = Make("GIR1011", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor TableRepeated { get; } = Make("GIR1012", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RowRepeated { get; } = Make("GIR1013", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor OutOfStep { get; } = Make("GIR1014", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor TableIncomplete { get; } = Make("GIR1015", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor MixedFormat { get; } = Make("GIR1016", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor SettledBySums { get; } = Make("GIR1017", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor CasesIncomplete { get; } = Make("GIR1018", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor NotAReport { get; } = Make("GIR1019", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor InvalidDate { get; } = Make("GIR1020", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ColumnsOutOfOrder { get; } = Make("GIR1021", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor CharactersLost { get; } = Make("GIR1022", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor TableIsPicture { get; } = Make("GIR1023", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ValueUncertain { get; } = Make("GIR1024", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor ValueStruckOut { get; } = Make("GIR1025", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor FiguresArePictures { get; } = Make("GIR1026", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor TableWithoutFigures { get; } = Make("GIR1027", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor TotalsBlank { get; } = Make("GIR1028", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ToldByHeads { get; } = Make("GIR1040", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor ToldBySums { get; } = Make("GIR1041", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor OtherReports { get; } = Make("GIR1042", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor StatedUnsettled { get; } = Make("GIR1044", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor TablesDiffer { get; } = Make("GIR1045", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor FieldContradicted { get; } = Make("GIR1049", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor FieldFromElsewhere { get; } = Make("GIR1047", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor FieldUnclear { get; } = Make("GIR1046", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor OtherTelephones { get; } = Make("GIR1048", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor TablesUnshown { get; } = Make("GIR1080", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor FieldStatedTwice { get; } = Make("GIR1070", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor HeadForeign { get; } = Make("GIR1060", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor OfOtherYear { get; } = Make("GIR1061", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor TableForeign { get; } = Make("GIR1062", DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity) => new(id, severity, Texts);
}
