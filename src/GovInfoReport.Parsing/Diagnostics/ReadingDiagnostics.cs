using System.Resources;

namespace GovInfoReport.Parsing;

/// <summary>Diagnostics of input and reading, <c>GIR0xxx</c>. Readers of other packages report them too.</summary>
public static class ReadingDiagnostics
{
    private static readonly ResourceManager Texts =
        new("GovInfoReport.Parsing.Diagnostics.ParsingMessages", typeof(ReadingDiagnostics).Assembly);

    /// <summary>The input holds nothing.</summary>
    public static DiagnosticDescriptor EmptyInput { get; } = Make("GIR0001", DiagnosticSeverity.Error);

    /// <summary>The file could not be opened. Argument: the reason.</summary>
    public static DiagnosticDescriptor CannotOpen { get; } = Make("GIR0002", DiagnosticSeverity.Error);

    /// <summary>The input is larger than the bound. Arguments: its size, the bound.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = Make("GIR0003", DiagnosticSeverity.Error);

    /// <summary>The input is of a kind that cannot be read. Arguments: what it is, what to do.</summary>
    public static DiagnosticDescriptor UnsupportedKind { get; } = Make("GIR0004", DiagnosticSeverity.Error);

    /// <summary>A reader for the kind is in a package that is not registered. Arguments: the kind, the package.</summary>
    public static DiagnosticDescriptor MissingPackage { get; } = Make("GIR0005", DiagnosticSeverity.Error);

    /// <summary>The declared encoding does not fit the bytes. Arguments: declared, used.</summary>
    public static DiagnosticDescriptor WrongEncoding { get; } = Make("GIR0006", DiagnosticSeverity.Warning);

    /// <summary>Some bytes do not belong to the encoding and were replaced. Arguments: encoding, how many characters.</summary>
    public static DiagnosticDescriptor InvalidBytes { get; } = Make("GIR0007", DiagnosticSeverity.Warning);

    /// <summary>The document has more blocks than the bound. Argument: the bound.</summary>
    public static DiagnosticDescriptor TooManyBlocks { get; } = Make("GIR0008", DiagnosticSeverity.Error);

    /// <summary>Elements nest deeper than the bound, or a cell spans more than the bound. Arguments: what, the bound.</summary>
    public static DiagnosticDescriptor BoundReached { get; } = Make("GIR0009", DiagnosticSeverity.Warning);

    /// <summary>The file is damaged. Argument: the reason.</summary>
    public static DiagnosticDescriptor Damaged { get; } = Make("GIR0010", DiagnosticSeverity.Error);

    /// <summary>The file is protected by a password.</summary>
    public static DiagnosticDescriptor Protected { get; } = Make("GIR0011", DiagnosticSeverity.Error);

    /// <summary>Pages hold pictures and no text. Argument: the pages.</summary>
    public static DiagnosticDescriptor ScannedPages { get; } = Make("GIR0012", DiagnosticSeverity.Error);

    /// <summary>More diagnostics were found than the bound. Argument: how many were left out.</summary>
    public static DiagnosticDescriptor TooManyDiagnostics { get; } = Make("GIR0013", DiagnosticSeverity.Warning);

    /// <summary>
    /// The document declares an encoding that is not known, or that no document with such a declaration is in. Arguments: declared, used.
    /// </summary>
    public static DiagnosticDescriptor UnusableEncoding { get; } = Make("GIR0023", DiagnosticSeverity.Warning);

    /// <summary>The text is the name of a file, not what stands in it. Argument: the text.</summary>
    public static DiagnosticDescriptor FileNameInPlaceOfText { get; } = Make("GIR0026", DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity) => new(id, severity, Texts);
}
