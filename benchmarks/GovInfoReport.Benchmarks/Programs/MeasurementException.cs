namespace GovInfoReport.Benchmarks;

/// <summary>Something cannot be measured here; the message says why.</summary>
internal sealed class MeasurementException(string message) : Exception(message);
