using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>Tells what each part of a total is called: 市公安局 of （市公安局收到1200件、…）.</summary>
internal static class PartNames
{
    private const int Longest = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create("、，；：（）");

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>The parts of a total with their names.</summary>
    /// <param name="sentence">The sentence that the parts stand in.</param>
    /// <param name="parts">The parts among its figures.</param>
    /// <param name="opener">Where the parts begin.</param>
    internal static EquatableArray<ClaimPart> Of(ClaimSentence sentence, IEnumerable<int> parts, int opener) =>
        [.. parts.Select(p => Of(sentence, p, opener))];

    private static ClaimPart Of(ClaimSentence sentence, int part, int opener)
    {
        ClaimFigure figure = sentence.Figures[part];
        int start = part == 0 ? opener : Math.Max(opener, sentence.Figures[part - 1].End);
        ClaimSpan span = sentence.Prose.SpanOf(sentence.Start + figure.Start, figure.End - figure.Start);
        return new ClaimPart(NameIn(sentence.Text.AsSpan(start, figure.Start - start)), figure.Value, span);
    }

    // What joins two parts is no part of a name, but where a mark does that already: 3件、和平区5件.
    private static string NameIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text;
        while (Words.List("partStart").LongestAt(name) is { } start) name = name[start.Length..];
        if (name.Length == text.Length && Words.List("partJoin").LongestAt(name) is { } join) name = name[join.Length..];
        while (Words.List("partEnd").EndOf(name) is { } end) name = name[..^end.Length];
        return name.Length > Longest || name.ContainsAny(Marks) ? "" : name.ToString();
    }
}
