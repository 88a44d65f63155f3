namespace GovInfoReport.Cli;

/// <summary>How often each verdict was given, which is said last where there are several.</summary>
/// <param name="text">The key of the text that names the counts, in the order of <paramref name="verdicts"/>.</param>
/// <param name="verdicts">The verdicts.</param>
internal sealed class VerdictCounts<T>(string text, params T[] verdicts)
    where T : struct, Enum
{
    private readonly int[] _counts = new int[verdicts.Length];

    /// <summary>Whether none was given.</summary>
    public bool IsEmpty => _counts.Sum() == 0;

    /// <summary>Counts one.</summary>
    public void Add(T verdict) => _counts[Array.IndexOf(verdicts, verdict)]++;

    /// <summary>Writes the counts on a line, where two or more were given.</summary>
    public void WriteLine(TextWriter writer, string before = "")
    {
        if (_counts.Sum() > 1) writer.Write(before + Texts.Format(text, [.. _counts.Cast<object?>()]) + "\n");
    }
}
