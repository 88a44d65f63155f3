namespace GovInfoReport.Parsing;

/// <summary>Reads the digits of a figure, with separators of thousands, a decimal point, and blanks between them.</summary>
internal struct FigureDigits
{
    private const int GroupLength = 3;
    private const int NoSeparator = -1;

    private int _count;
    private int _sinceSeparator;
    private bool _isFraction;
    private bool _isBroken;

    public FigureDigits() => _sinceSeparator = NoSeparator;

    /// <summary>All digits as one whole number.</summary>
    public long Digits { get; private set; }

    /// <summary>The places after the decimal point.</summary>
    public int Scale { get; private set; }

    /// <summary>Whether blanks stand between digits.</summary>
    public bool IsSplit { get; private set; }

    /// <summary>How many digits stand before the decimal point.</summary>
    public readonly int WholeDigits => _count - Scale;

    /// <summary>Whether it is one number: groups are of three, and there are not too many digits.</summary>
    public readonly bool IsValid => !_isBroken && EndsGroup;

    private readonly bool EndsGroup => _sinceSeparator is NoSeparator or GroupLength;

    /// <summary>Reads digits from a digit on.</summary>
    /// <returns>Where the number ends.</returns>
    public int Read(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        for (; i < text.Length && !_isBroken; i++)
        {
            int digit = FigureReader.DigitOf(text[i]);
            bool isBeforeDigit = i + 1 < text.Length && FigureReader.DigitOf(text[i + 1]) >= 0;
            if (digit >= 0) Add(digit);
            else if (text[i] is ',' or '，' && !_isFraction && isBeforeDigit) BeginGroup();
            else if (text[i] is '.' or '．' && !_isFraction && isBeforeDigit) BeginFraction();
            else if (!FigureReader.IsBlank(text[i]) || !GoesOnBehind(text[i..])) break;
        }

        return i;
    }

    private void Add(int digit)
    {
        _isBroken |= ++_count > FigureReader.MaxDigits;
        if (_isBroken) return;
        Digits = (Digits * 10) + digit;
        if (_isFraction) Scale++;
        else if (_sinceSeparator >= 0) _sinceSeparator++;
    }

    // Groups of three, the first of one to three: anything else may be two figures or a decimal comma.
    private void BeginGroup()
    {
        _isBroken |= !EndsGroup || (_sinceSeparator < 0 && _count > GroupLength);
        _sinceSeparator = 0;
    }

    private void BeginFraction()
    {
        _isBroken |= !EndsGroup;
        _isFraction = true;
        _sinceSeparator = NoSeparator;
    }

    // Digits behind blanks: one figure, or two. A separator behind blanks belongs to no number.
    private bool GoesOnBehind(ReadOnlySpan<char> blanks)
    {
        int next = 0;
        while (next < blanks.Length && FigureReader.IsBlank(blanks[next])) next++;
        if (next == blanks.Length) return false;
        bool isDigit = FigureReader.DigitOf(blanks[next]) >= 0;
        IsSplit |= isDigit;
        _isBroken |= blanks[next] is '.' or '．' or ',' or '，';
        return isDigit;
    }
}
