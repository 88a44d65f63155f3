namespace GovInfoReport.Fuzz;

/// <summary>Makes an input smaller as long as the same is wrong about it.</summary>
internal static class Shrinker
{
    private const int MostRuns = 1_500;

    /// <summary>Leaves out pieces, long ones first.</summary>
    /// <param name="container">How the input holds its parts.</param>
    /// <param name="input">The input.</param>
    /// <param name="isSame">Whether the same is wrong about another input.</param>
    public static byte[] Shrink(Container container, byte[] input, Predicate<byte[]> isSame)
    {
        List<Part> parts = container.Split(input);
        if (parts.Count == 0 || !isSame(container.Join(parts))) (container, parts) = (Container.None, [new("", input)]);
        int runs = MostRuns;
        for (int i = parts.Count - 1; i >= 0 && parts.Count > 1 && runs-- > 0; i--)
        {
            List<Part> fewer = [.. parts];
            fewer.RemoveAt(i);
            if (isSame(container.Join(fewer))) parts = fewer;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            for (int length = parts[i].Content.Length; length > 0 && runs > 0; length /= 2)
            {
                for (int start = 0; start < parts[i].Content.Length && runs-- > 0;)
                {
                    byte[] content = parts[i].Content;
                    List<Part> shorter = [.. parts];
                    shorter[i] = parts[i] with { Content = [.. content[..start], .. content[Math.Min(content.Length, start + length)..]] };
                    if (isSame(container.Join(shorter))) parts = shorter;
                    else start += length;
                }
            }
        }

        return container.Join(parts);
    }
}
