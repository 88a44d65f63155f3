namespace GovInfoReport.Parsing;

/// <summary>A figure as it was read: digits, places after the decimal point, unit, and the note after it.</summary>
internal struct Figure
{
    /// <summary>All digits as one whole number, with the sign.</summary>
    public long Digits;

    /// <summary>Where a note starts in the text; 0 where there is none.</summary>
    public int NoteStart;

    public FigureKind Kind;
    public FigureUnit Unit;

    /// <summary>The number of places after the decimal point.</summary>
    public byte Scale;

    /// <summary>Whether a number's text is more than its digits: a note, a unit, a sign, a separator.</summary>
    public bool HasMarks;

    /// <summary>Whether the text is the digits and nothing else: the number as it would be written again.</summary>
    public readonly bool IsDigitsOnly => Kind == FigureKind.Number && !HasMarks;

    /// <summary>A number that is written as digits and nothing else.</summary>
    public static Figure OfDigits(long digits)
    {
        Figure figure = default;
        figure.SetDigits(digits);
        return figure;
    }

    /// <summary>Makes it a number that is written as digits and nothing else.</summary>
    public void SetDigits(long digits)
    {
        Digits = digits;
        NoteStart = 0;
        (Kind, Unit, Scale, HasMarks) = (FigureKind.Number, FigureUnit.None, 0, false);
    }

    /// <summary>The value as a decimal number, with the places as written.</summary>
    public readonly decimal ToDecimal()
    {
        ulong magnitude = Digits < 0 ? (ulong)-Digits : (ulong)Digits;
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, Digits < 0, Scale);
    }

    /// <summary>The value as a count; <see langword="false"/> where it has a fraction.</summary>
    public readonly bool TryGetCount(out long count)
    {
        count = Digits;
        for (int i = 0; i < Scale; i++)
        {
            if (count % 10 != 0) return false;
            count /= 10;
        }

        return true;
    }
}
