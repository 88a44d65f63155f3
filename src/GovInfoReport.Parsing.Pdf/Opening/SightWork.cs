namespace GovInfoReport.Parsing.Pdf;

/// <summary>Counts the work of looking at what is painted over and under text. Beyond its bound, text is uncertain.</summary>
internal sealed class SightWork
{
    /// <summary>The most comparisons of a document; real ones take some ten thousand.</summary>
    public const long Most = 100_000_000;

    /// <summary>The comparisons so far.</summary>
    public long Done { get; private set; }

    /// <summary>Whether the bound is reached.</summary>
    public bool IsOver => Done >= Most;

    /// <summary>Counts comparisons.</summary>
    public void Count(int comparisons) => Done += comparisons;
}
