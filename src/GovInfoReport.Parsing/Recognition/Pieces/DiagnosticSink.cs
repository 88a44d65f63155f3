namespace GovInfoReport.Parsing;

/// <summary>Collects diagnostics up to a bound, with their places in the source.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _diagnostics;
    private readonly SourceMap? _sourceMap;
    private readonly int _bound;
    private int _dropped;

    public DiagnosticSink(List<Diagnostic> diagnostics, SourceMap? sourceMap, int bound, int dropped = 0)
    {
        _dropped = dropped;
        _diagnostics = diagnostics;
        _sourceMap = sourceMap;
        _bound = bound;
    }

    /// <summary>Reports something about a part of the report as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, Place place, params EquatableArray<object?> arguments) =>
        Add(new Diagnostic(descriptor, Location.At(place), arguments));

    /// <summary>Reports something about a piece of the source.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, Place place, int source, int length, params EquatableArray<object?> arguments)
    {
        // Places beyond the bound are not looked up.
        if (_diagnostics.Count >= _bound) _dropped++;
        else Add(new Diagnostic(descriptor, new Location(Locate(source, length), place), arguments));
    }

    private SourcePosition Locate(int source, int length) => _sourceMap?.Locate(source, Math.Max(length, 0)) ?? SourcePosition.None;

    /// <summary>Says how many diagnostics were left out.</summary>
    public void End()
    {
        if (_dropped > 0) _diagnostics.Add(new Diagnostic(ReadingDiagnostics.TooManyDiagnostics, Location.None, _dropped));
    }

    private void Add(Diagnostic diagnostic)
    {
        if (_diagnostics.Count < _bound) _diagnostics.Add(diagnostic);
        else _dropped++;
    }
}
