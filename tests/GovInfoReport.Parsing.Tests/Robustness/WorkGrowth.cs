using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Counts the work on documents of one kind and growing size: it may not grow faster than they do.</summary>
internal static class WorkGrowth
{
    private const double Allowed = 2.2;

    // What a small document costs beside its size.
    private const int Slack = 20_000;

    /// <summary>Reads documents of one, two, four and eight times the size.</summary>
    /// <param name="reader">The reader of the kind.</param>
    /// <param name="make">Makes a document of about so many characters or pieces.</param>
    /// <param name="size">The smallest size.</param>
    public static void IsLinear(IDocumentReader reader, Func<int, DocumentInput> make, int size)
    {
        long[] work = [.. ((int[])[1, 2, 4, 8]).Select(times => Of(reader, make(size * times)))];
        string counts = string.Join(", ", work.Select(w => w.ToString("N0", CultureInfo.InvariantCulture)));
        for (int i = 1; i < work.Length; i++) Assert.True(work[i] <= (work[i - 1] * Allowed) + Slack, counts);
    }

    /// <summary>How much work one document is, to its report.</summary>
    public static long Of(IDocumentReader reader, DocumentInput input)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Read(reader, input, builder);
        return builder.Work.Done;
    }

    /// <summary>Reads a document to its report.</summary>
    public static void Read(IDocumentReader reader, DocumentInput input, DocumentBuilder builder)
    {
        reader.Read(input, builder);
        ReportRecognizer.Recognize(SeenText.Of(builder.ToDocument()), ReportParserOptions.Default, [], input.CancellationToken);
    }
}
