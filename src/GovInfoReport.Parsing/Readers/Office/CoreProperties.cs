namespace GovInfoReport.Parsing;

/// <summary>What a package says of itself: title, author and day of creation, as metadata blocks.</summary>
internal static class CoreProperties
{
    private const int MaxValue = 1000;
    private static readonly string[] Wanted = ["title", "creator", "created"];

    /// <summary>Adds a metadata block for each property that is stated.</summary>
    public static void Read(OfficePackage package, DocumentBuilder document) =>
        OfficePackage.Try(document, "docProps/core.xml", () =>
        {
            using PartReader? reader = package.Open("docProps/core.xml", isSmall: true);
            while (reader is not null && reader.Read())
            {
                if (reader.IsElement && reader.Depth == 1 && !reader.IsEmptyElement && Array.IndexOf(Wanted, reader.Name) is >= 0 and int i)
                    Add(reader, document, Wanted[i]);
            }
        });

    private static void Add(PartReader reader, DocumentBuilder document, string name)
    {
        int start = document.Length, depth = reader.Depth;
        document.Append(name);
        document.Append('=');
        int value = document.Length;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk())
            {
                document.Append(chunk[..Math.Min(chunk.Length, MaxValue - Math.Min(MaxValue, document.Length - value))]);
            }
        }

        int length = document.Text[value..].TrimEnd().Length;
        document.Truncate(length == 0 ? start : value + length);
        if (length > 0) document.Add(new Block { Kind = BlockKind.Metadata, Start = start, Length = document.Length - start });
    }
}
