using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Writes what was read of an Office file with how it looks: <c>~struck~</c>, <c>^raised^</c>, <c>_lowered_</c>, <c>?uncertain?</c>; cells
/// are set apart by bars.
/// </summary>
internal static class OfficeLooks
{
    private static readonly (CharacterTraits Trait, char Sign)[] Signs =
        [(CharacterTraits.Struck, '~'), (CharacterTraits.Raised, '^'), (CharacterTraits.Lowered, '_'), (CharacterTraits.Uncertain, '?')];

    /// <summary>The paragraphs and cells of a file, one behind another.</summary>
    public static string Dump(byte[] bytes, IDocumentReader? reader = null)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Document document = OfficeReading.Read(bytes, builder, reader);
        List<string> pieces = [];
        foreach (Block block in document.Blocks.Span)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Cell)
                pieces.Add(Write(document, block) + ((block.Traits & BlockTraits.HoldsPicture) != 0 ? "[picture]" : ""));
        }

        pieces.AddRange(document.Diagnostics.Select(d => "! " + d.Id));
        return string.Join('|', pieces);
    }

    private static string Write(Document document, in Block block)
    {
        StringBuilder text = new();
        CharacterTraits before = CharacterTraits.None;
        for (int i = block.Start; i <= block.End; i++)
        {
            CharacterTraits traits = i == block.End ? CharacterTraits.None : SeenText.TraitsOf(document.MarkedText.Span, i, 1);
            foreach ((CharacterTraits trait, char sign) in Signs)
            {
                if (((traits ^ before) & trait) != 0) text.Append(sign);
            }

            before = traits;
            if (i < block.End)
                text.Append(document.Text.Span[i] == '\n' ? '/' : document.Text.Span[i] == SymbolFonts.NoCharacter ? '#'
                    : document.Text.Span[i]);
        }

        return text.ToString();
    }
}
