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
            int digit = FormText.DigitOf(text[i]);
            if (digit >= 0) Add(digit);
            else if (!TryTakeMark(text[i], text[(i + 1)..]) && (!FigureReader.IsBlank(text[i]) || !GoesOnBehind(text[i..]))) break;
        }

        return i;
    }

    // What stands between two digits of one figure.
    private bool TryTakeMark(char mark, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || FormText.DigitOf(rest[0]) < 0) return false;
        if (IsUnseen(mark)) return true;
        if (_isFraction) return false;
        if (mark is '.' or '．') BeginFraction();
        else if (mark is ',' or '，' || ((mark == '\u00A0' || TextBlanks.IsThin(mark)) && MayBeginGroup(rest))) BeginGroup();
        else return false;
        return true;
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

    // A hard or thin blank sets thousands apart, where three digits follow and no fourth; else it may stand between two figures.
    private readonly bool MayBeginGroup(ReadOnlySpan<char> rest)
    {
        if (rest.Length < GroupLength || (_sinceSeparator < 0 ? _count > GroupLength : _sinceSeparator != GroupLength)) return false;
        for (int i = 0; i < GroupLength; i++)
        {
            if (FormText.DigitOf(rest[i]) < 0) return false;
        }

        return rest.Length == GroupLength || FormText.DigitOf(rest[GroupLength]) < 0;
    }

    // Soft hyphens and characters of no width: nobody sees them between two digits.
    private static bool IsUnseen(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

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
        bool isDigit = FormText.DigitOf(blanks[next]) >= 0;
        IsSplit |= isDigit;
        _isBroken |= blanks[next] is '.' or '．' or ',' or '，';
        return isDigit;
    }
}
