namespace GovInfoReport.Parsing;

/// <summary>What a run or a style states of the colour of text; what it does not state is <see langword="null"/>.</summary>
/// <param name="Color">The colour of the text.</param>
/// <param name="Fill">The colour that newer programs fill the text with in its place, see <see cref="OfficeColor"/>.</param>
internal readonly record struct WordInk(WordColor? Color, int? Fill)
{
    /// <summary>The ink with what is not stated here taken over from another.</summary>
    public WordInk Or(in WordInk other) => new(Color ?? other.Color, Fill ?? other.Fill);

    /// <summary>Whether text in the ink cannot be seen on a background, and whether it hardly can, or not in every program.</summary>
    public (bool IsUnseen, bool IsDoubtful) On(int background)
    {
        WordColor color = Color ?? new WordColor(OfficeColor.Automatic, OfficeColor.Automatic);
        return (Fill is { } fill ? color with { Themed = fill } : color).On(background);
    }
}
