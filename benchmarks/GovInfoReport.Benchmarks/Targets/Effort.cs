namespace GovInfoReport.Benchmarks;

/// <summary>How long a comparison takes.</summary>
/// <param name="WarmUp">How long each contender runs before it is timed, in seconds.</param>
/// <param name="Measure">How long both are timed, in seconds.</param>
/// <param name="LeastRounds">How many rounds there are at least, whatever they take.</param>
internal sealed record Effort(double WarmUp, double Measure, int LeastRounds)
{
    /// <summary>For numbers to publish.</summary>
    public static Effort Full { get; } = new(0.6, 1.2, 9);

    /// <summary>For the guard against gross regressions, and for what is repeated in many processes.</summary>
    public static Effort Quick { get; } = new(0.3, 0.25, 5);
}
