namespace GovInfoReport.Docs.Tests;

/// <summary>A block of C# in a Markdown file, and the block of text after it, which is what it prints.</summary>
/// <param name="Code">The code.</param>
/// <param name="Output">What the file says that it prints; <see langword="null"/> where it says nothing.</param>
internal sealed record MarkdownSnippet(string Code, string? Output)
{
    public static List<MarkdownSnippet> Find(string markdown)
    {
        List<(string Language, string Text)> blocks = [];
        string[] lines = markdown.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(lines, "```", i + 1);
            Assert.True(end > i, $"The block at line {i + 1} has no end.");
            blocks.Add((lines[i][3..], string.Concat(lines[(i + 1)..end].Select(l => l + "\n"))));
            i = end;
        }

        List<MarkdownSnippet> snippets = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language == "csharp")
                snippets.Add(new(blocks[i].Text, i + 1 < blocks.Count && blocks[i + 1].Language == "text" ? blocks[i + 1].Text : null));
        }

        return snippets;
    }
}
