using System.Globalization;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Writes documents drawn from the grammar of renderings to a folder: whole ones, and ones of which a stretch is missing.</summary>
internal static class DrawnFolder
{
    // Every third document is chopped.
    private const int ChoppedOf = 3;

    /// <summary>Writes documents, each to a file named by its number, and their choices to <c>choices.tsv</c> beside them.</summary>
    /// <param name="folder">The folder; it is made where it does not exist.</param>
    /// <param name="options">How many, and the first seed.</param>
    public static void Write(string folder, AccuracyOptions options)
    {
        Directory.CreateDirectory(folder);
        string[] choices = new string[options.Documents + options.Damaged];
        Parallel.For(0, choices.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            bool damaged = i >= options.Documents;
            Rendering rendering = Rendering.Draw(options.Seed + (damaged ? i - options.Documents : i), damaged);
            if (rendering.Render() is not { } document) return;
            ReadOnlyMemory<byte> content = document.Content;
            string missing = "";
            if (i % ChoppedOf == 0)
            {
                Range stretch = Stretch(content.Length, new Random(rendering.Seed));
                missing = $"{stretch.Start}..{stretch.End}";
                content = (byte[])[.. content[..stretch.Start].Span, .. content[stretch.End..].Span];
            }

            string name = i.ToString("000000", CultureInfo.InvariantCulture);
            File.WriteAllBytes(Path.Combine(folder, name), content.Span);
            choices[i] = $"{name}\t{rendering}\t{missing}";
        });
        File.WriteAllLines(Path.Combine(folder, "choices.tsv"), choices.Where(line => line is not null));
    }

    // The end, as of a file that was not loaded wholly; the beginning, as of one that was copied from a page; or what stands between.
    private static Range Stretch(int length, Random random)
    {
        int one = random.Next(length + 1), other = random.Next(length + 1);
        return random.Next(3) switch
        {
            0 => one..length,
            1 => 0..one,
            _ => Math.Min(one, other)..Math.Max(one, other),
        };
    }
}
