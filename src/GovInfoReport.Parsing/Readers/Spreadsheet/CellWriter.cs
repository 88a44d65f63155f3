using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Writes into the document's buffer what a cell shows of its value, and notes how it looks.</summary>
internal sealed class CellWriter(WorkbookParts parts, OfficePackage package, DocumentBuilder document)
{
    private CellStyle _style = CellStyle.Usual;

    /// <summary>How characters look, by their places in the buffer; they become marks of the document with the blocks.</summary>
    public List<MarkedText> Marks { get; } = [];

    /// <summary>Whether the sheet shows nothing of cells that are zero.</summary>
    public bool HidesZeros { get; set; }

    /// <summary>The colour of the cell's text and the one behind it.</summary>
    public (int Text, int Background) Colors => (_style.Font.Color, _style.Background);

    /// <summary>A cell begins.</summary>
    /// <param name="style">The number of its style.</param>
    public void Start(int style) => _style = parts.Styles[style];

    /// <summary>Writes the number of a cell; what is no number is written as it is.</summary>
    /// <param name="stored">The number as the file has it.</param>
    /// <param name="isStale">Whether it is the result of a formula that programs calculate anew.</param>
    public void WriteNumber(ReadOnlySpan<char> stored, bool isStale)
    {
        CharacterTraits doubt = isStale ? CharacterTraits.Uncertain : CharacterTraits.None;
        // Most numbers are a few digits, which are shown as they are stored.
        if (_style.Format.IsGeneral && stored.Length <= NumberText.MaxShown && FigureReader.TryReadDigits(stored, out _))
        {
            if (HidesZeros && !stored.ContainsAnyInRange('1', '9')) return;
            Write(stored, _style.Font, doubt);
            return;
        }

        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            Write(stored, _style.Font, doubt);
            return;
        }

        if (number == 0 && HidesZeros) return;
        string general = NumberText.Shown(number);
        if (_style.Format.IsGeneral)
        {
            Write(general, _style.Font, doubt);
            return;
        }

        ShownNumber shown = _style.Format.Show(number, general);
        Write(shown.Text, _style.Font, shown.IsCertain ? doubt : CharacterTraits.Uncertain, shown.Color);
    }

    /// <summary>Writes the text of a cell.</summary>
    public void WriteText(ReadOnlySpan<char> text, bool isStale = false)
    {
        (string before, string? behind) = _style.Format.ShowText(out int? color);
        CharacterTraits doubt = isStale ? CharacterTraits.Uncertain : CharacterTraits.None;
        Write(before, _style.Font, doubt, color);
        if (behind is null) return;
        Write(text, _style.Font, doubt, color);
        Write(behind, _style.Font, doubt, color);
    }

    /// <summary>Writes a text whose runs have fonts of their own.</summary>
    public void WriteRich(RichText all, Range text, Range runs)
    {
        (int at, int length) = text.GetOffsetAndLength(all.Text.Length);
        int end = at + length;
        (string before, string? behind) = _style.Format.ShowText(out int? color);
        Write(before, _style.Font, CharacterTraits.None, color);
        if (behind is null) return;
        (int firstRun, int count) = runs.GetOffsetAndLength(all.Runs.Count);
        for (int i = firstRun; i < firstRun + count; i++)
        {
            RichRun run = all.Runs[i];
            Write(all.Text[at..run.Start], _style.Font, CharacterTraits.None, color);
            Write(all.Text.Slice(run.Start, run.Length), run.Font, CharacterTraits.None, color);
            at = run.Start + run.Length;
        }

        Write(all.Text[at..end], _style.Font, CharacterTraits.None, color);
        Write(behind, _style.Font, CharacterTraits.None, color);
    }

    /// <summary>Writes that a cell shows something that the file does not tell.</summary>
    public void WriteUnknown()
    {
        // A format that shows nothing of any number hides this one too.
        if (!_style.Format.IsGeneral && _style.Format.Show(1, "1") is { IsCertain: true, Text: "" }) return;
        Write([SymbolFonts.NoCharacter], _style.Font, CharacterTraits.Uncertain);
    }

    private void Write(ReadOnlySpan<char> text, in FontLook font, CharacterTraits doubt, int? color = null)
    {
        if (text.IsEmpty || font.On(_style.Background, color) is not { } traits) return;
        traits |= doubt;
        if (text.Contains("_x", StringComparison.Ordinal)) text = EscapedText.Decode(text);
        // A long shared text that many cells name would grow without bound.
        package.CountUnpacked(text.Length);
        int start = document.Length;
        document.Append(text);
        if (traits == CharacterTraits.None || document.Length == start) return;
        if (Marks.Count == document.Bounds.MaxBlocks) throw new ReadingBoundException(OfficeTexts.Cells, Marks.Count);
        Marks.Add(new MarkedText(start, text.Length, traits));
    }
}
