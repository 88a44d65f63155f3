using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Settles what text counts where a file says that it stands for the characters drawn: where figures are drawn, those.</summary>
internal static class ReplacedText
{
    /// <summary>Puts the text in place of the characters, or keeps them.</summary>
    /// <param name="glyphs">The characters of the page.</param>
    /// <param name="start">The first that the text stands for; all behind it are others of those.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether the text is but a blank, and the characters are gone.</returns>
    public static bool Settle(List<Glyph> glyphs, int start, string text)
    {
        if (glyphs.Count <= start) return false;
        Span<Glyph> drawn = CollectionsMarshal.AsSpan(glyphs)[start..];
        if (IsTold(drawn) && (HasDigit(text) || HasDigit(drawn)))
        {
            if (IsSame(drawn, text)) return false;
            foreach (ref Glyph glyph in drawn) glyph = glyph with { Traits = glyph.Traits | CharacterTraits.Uncertain };
            return false;
        }

        bool isBlank = string.IsNullOrWhiteSpace(text);
        if (!isBlank)
        {
            Glyph last = drawn[^1];
            CharacterTraits traits = CharacterTraits.None;
            foreach (ref readonly Glyph glyph in drawn) traits |= glyph.Traits;
            drawn[0] = drawn[0] with
            {
                Text = CharacterForms.Plain(text),
                Class = CharacterForms.ClassOf(text),
                EndX = last.EndX,
                EndY = last.EndY,
                Traits = traits,
            };
        }

        CollectionsMarshal.SetCount(glyphs, start + (isBlank ? 0 : 1));
        return isBlank;
    }

    // Characters without a code, or with one of a font's own, tell nothing that could be compared.
    private static bool IsTold(ReadOnlySpan<Glyph> drawn)
    {
        foreach (ref readonly Glyph glyph in drawn)
        {
            if (glyph.Text[0] is '\uFFFD' or >= '\uE000' and <= '\uF8FF') return false;
        }

        return true;
    }

    private static bool HasDigit(ReadOnlySpan<Glyph> drawn)
    {
        foreach (ref readonly Glyph glyph in drawn)
        {
            if (HasDigit(glyph.Text)) return true;
        }

        return false;
    }

    private static bool HasDigit(string text)
    {
        foreach (char character in text)
        {
            if (FormText.IsDigit(character)) return true;
        }

        return false;
    }

    private static bool IsSame(ReadOnlySpan<Glyph> drawn, string text)
    {
        StringBuilder all = new();
        foreach (ref readonly Glyph glyph in drawn) all.Append(glyph.Text);
        return Comparable(all.ToString()) == Comparable(text);
    }

    private static string Comparable(string text) => string.Concat(CharacterForms.Normalize(text).Where(static c => !char.IsWhiteSpace(c)));
}
