using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// The operands that stand before an operator: where each stands in the content, and its value where it is a number. Of more than there can
/// be, the last ones count.
/// </summary>
internal sealed class Operands
{
    private const int Most = 64;

    private readonly (LexemeKind Kind, int Start, int Length, double Number)[] _all = new (LexemeKind, int, int, double)[Most];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets them.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds one.</summary>
    public void Add(LexemeKind kind, int start, int length, double number)
    {
        if (Count == Most)
        {
            _all.AsSpan(1).CopyTo(_all);
            Count--;
        }

        _all[Count++] = (kind, start, length, number);
    }

    /// <summary>Whether so many numbers stand right before the operator.</summary>
    public bool EndInNumbers(int count)
    {
        if (count > Count) return false;
        for (int i = Count - count; i < Count; i++)
        {
            if (_all[i].Kind != LexemeKind.Number) return false;
        }

        return true;
    }

    /// <summary>A number, counted from the operator: 1 is the last.</summary>
    public double Number(int fromEnd) => _all[Count - fromEnd].Number;

    /// <summary>All numbers.</summary>
    public double[] Numbers()
    {
        double[] numbers = new double[Count];
        int count = 0;
        foreach ((LexemeKind kind, _, _, double number) in _all.AsSpan(0, Count))
        {
            if (kind == LexemeKind.Number) numbers[count++] = number;
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    /// <summary>The kind of an operand, counted from the operator; <see cref="LexemeKind.End"/> where there are not so many.</summary>
    public LexemeKind Kind(int fromEnd) => fromEnd <= Count ? _all[Count - fromEnd].Kind : LexemeKind.End;

    /// <summary>An operand as it is written, counted from the operator.</summary>
    public ReadOnlySpan<byte> Written(ReadOnlySpan<byte> content, int fromEnd) =>
        content.Slice(_all[Count - fromEnd].Start, _all[Count - fromEnd].Length);

    /// <summary>A name, counted from the operator; <see langword="null"/> where there is none.</summary>
    public NameToken? Name(ReadOnlySpan<byte> content, int fromEnd) =>
        Kind(fromEnd) == LexemeKind.Name ? ContentValues.Name(Written(content, fromEnd)) : null;
}
