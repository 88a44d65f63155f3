using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>A part of a narrative section that opens with （一）, （二） ….</summary>
/// <param name="Number">The number of the part as its numeral says, from 1.</param>
/// <param name="Heading">The heading with its numeral: the whole first line, or its first sentence where text follows on the line.</param>
/// <param name="Text">The text after the heading, one paragraph a line.</param>
public sealed record NarrativeSubsection(int Number, string Heading, string Text)
{
    internal static EquatableArray<NarrativeSubsection> Split(string text)
    {
        ImmutableArray<NarrativeSubsection>.Builder parts = ImmutableArray.CreateBuilder<NarrativeSubsection>();
        int start = -1, number = 0;
        for (int line = 0; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            int opened = ChineseNumerals.ReadBracketed(text.AsSpan(line, end - line), out _);
            if (opened > 0)
            {
                if (start >= 0) parts.Add(Cut(text[start..line], number));
                (start, number) = (line, opened);
            }

            line = end + 1;
        }

        if (start >= 0) parts.Add(Cut(text[start..], number));
        return new(parts.ToImmutable());
    }

    private static NarrativeSubsection Cut(string part, int number)
    {
        int lineEnd = part.IndexOf('\n', StringComparison.Ordinal);
        if (lineEnd < 0) lineEnd = part.Length;
        int sentenceEnd = part.AsSpan(0, lineEnd).IndexOf('。') + 1;
        int end = sentenceEnd == 0 ? lineEnd : sentenceEnd;
        return new NarrativeSubsection(number, part[..end].Trim(), part[end..].Trim());
    }
}
