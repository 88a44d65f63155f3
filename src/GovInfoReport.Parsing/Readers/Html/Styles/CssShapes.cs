namespace GovInfoReport.Parsing;

/// <summary>Reads shapes that text is clipped to, and transforms, as far as nothing is left of the text.</summary>
internal static class CssShapes
{
    private const int WholeSide = 1000, HalfSide = 500, MaxUpright = 60, WidthOfColumns = 200;

    /// <summary>Whether a value of <c>clip</c> or <c>clip-path</c> leaves nothing, or no more than a dot.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf('('), close = value.LastIndexOf(')');
        if (open < 0 || close < open) return false;
        ReadOnlySpan<char> name = value[..open].Trim(), inner = value[(open + 1)..close];
        Span<int> numbers = stackalloc int[8];
        int count = ReadLengths(inner, numbers);
        if (CssText.Is(name, "rect")) return count == 4 && (numbers[1] - numbers[3] <= 1 || numbers[2] - numbers[0] <= 1);
        if (CssText.Is(name, "inset")) return IsEmptyInset(numbers[..count]);
        if (CssText.Is(name, "circle") || CssText.Is(name, "ellipse"))
            return count > 0 && (numbers[0] == 0 || (CssText.Is(name, "ellipse") && count > 1 && numbers[1] == 0));
        return CssText.Is(name, "polygon") && IsPoint(numbers[..count]);
    }

    /// <summary>What a transform does to text: nothing that matters, or it leaves nothing, or mirrors it.</summary>
    public static int ReadTransform(CssProperty property, ReadOnlySpan<char> value) => property switch
    {
        CssProperty.Scale => ReadFunction("scale", value),
        CssProperty.Translate => ReadFunction("translate", value),
        CssProperty.Rotate => ReadFunction("rotate", value[(value.LastIndexOf(' ') + 1)..]),
        _ => ReadTransform(value),
    };

    private static int ReadTransform(ReadOnlySpan<char> value)
    {
        int code = CssCode.None;
        while (value.IndexOf('(') is int open and >= 0)
        {
            ReadOnlySpan<char> name = value[..open].Trim(" ,\t\n\r"), rest = value[(open + 1)..];
            int close = rest.IndexOf(')');
            if (close < 0) return code;
            code = Math.Max(code, ReadFunction(name, rest[..close]));
            value = rest[(close + 1)..];
        }

        return code;
    }

    private static int ReadFunction(ReadOnlySpan<char> name, ReadOnlySpan<char> inner)
    {
        if (name.StartsWith("scale", StringComparison.OrdinalIgnoreCase)) return ReadScale(inner);
        if (name.StartsWith("translate", StringComparison.OrdinalIgnoreCase)) return ReadShift(inner);
        if (CssText.Is(name, "rotate") || CssText.Is(name, "rotateZ")) return IsUpright(inner.Trim()) ? CssCode.None : CssCode.Mirrored;
        if (CssText.Is(name, "rotateX") || CssText.Is(name, "rotateY"))
            return IsOnEdge(inner.Trim()) ? CssCode.Nothing : CssCode.Mirrored;
        bool isMatrix = name.StartsWith("matrix", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("skew", StringComparison.OrdinalIgnoreCase);
        return isMatrix ? ReadMatrix(name, inner) : CssCode.None;
    }

    private static int ReadShift(ReadOnlySpan<char> inner)
    {
        Span<int> numbers = stackalloc int[8];
        if (ReadLengths(inner, numbers) == 0) return CssCode.None;
        int code = ShiftOf(numbers[0]);
        // A percent is one of the text's own width.
        return code == CssCode.Mirrored && inner.Contains('%') ? CssCode.None : code;
    }

    private static int PixelsOf(ReadOnlySpan<char> number) =>
        CssValues.TryReadNumber(number.Trim(), out double pixels, out _) ? (int)Math.Clamp(pixels, -1_000_000, 1_000_000) : 0;

    private static int ShiftOf(int pixels) => pixels is <= -HalfSide * 3 or >= WholeSide * 5 ? CssCode.Nothing
        : Math.Abs(pixels) >= WidthOfColumns ? CssCode.Mirrored : CssCode.None;

    private static int ReadScale(ReadOnlySpan<char> inner)
    {
        foreach (Range part in inner.SplitAny(" ,"))
        {
            if (inner[part].IsWhiteSpace()) continue;
            if (!CssValues.TryReadNumber(inner[part].Trim(), out double factor, out ReadOnlySpan<char> unit)) continue;
            if (unit is "%") factor /= 100;
            if (Math.Abs(factor) < 0.06) return CssCode.Nothing;
            if (factor < 0) return CssCode.Mirrored;
        }

        return CssCode.None;
    }

    // Six turned over is nine.
    private static bool IsUpright(ReadOnlySpan<char> angle) =>
        ReadDegrees(angle) is { } degrees && Math.Abs(Math.IEEERemainder(degrees, 360)) <= MaxUpright;

    // A quarter turn about an axis shows the text from its edge.
    private static bool IsOnEdge(ReadOnlySpan<char> angle) =>
        ReadDegrees(angle) is { } degrees && Math.Abs(Math.Abs(Math.IEEERemainder(degrees, 180)) - 90) < 2;

    private static double? ReadDegrees(ReadOnlySpan<char> angle)
    {
        if (!CssValues.TryReadNumber(angle, out double turn, out ReadOnlySpan<char> unit)) return null;
        return unit.IsEmpty ? 0 : CssText.Is(unit, "turn") ? turn * 360 : CssText.Is(unit, "rad") ? turn * 180 / Math.PI
            : CssText.Is(unit, "grad") ? turn * 0.9 : turn;
    }

    private static int ReadMatrix(ReadOnlySpan<char> name, ReadOnlySpan<char> inner)
    {
        Span<Range> parts = stackalloc Range[7];
        if (!CssText.Is(name, "matrix") || inner.Split(parts, ',') != 6
            || !CssValues.TryReadNumber(inner[parts[0]].Trim(), out double x, out _)
            || !CssValues.TryReadNumber(inner[parts[3]].Trim(), out double y, out _)) return CssCode.Mirrored;
        int shift = ShiftOf(PixelsOf(inner[parts[4]]));
        if (shift == CssCode.Nothing || ShiftOf(PixelsOf(inner[parts[5]])) == CssCode.Nothing) return CssCode.Nothing;
        if (shift == CssCode.Mirrored) return shift;
        return x is > 0.5 and < 2 && y is > 0.5 and < 2 ? CssCode.None : CssCode.Mirrored;
    }

    private static bool IsEmptyInset(ReadOnlySpan<int> sides)
    {
        if (sides.IsEmpty) return false;
        int top = sides[0], right = sides.Length > 1 ? sides[1] : top;
        int bottom = sides.Length > 2 ? sides[2] : top, left = sides.Length > 3 ? sides[3] : right;
        return top + bottom >= WholeSide || left + right >= WholeSide;
    }

    private static bool IsPoint(ReadOnlySpan<int> numbers)
    {
        bool isAcross = true, isDown = true;
        for (int i = 2; i < numbers.Length; i++)
        {
            if (numbers[i] == numbers[i % 2]) continue;
            if (i % 2 == 0) isAcross = false;
            else isDown = false;
        }

        return numbers.Length >= 2 && (isAcross || isDown);
    }

    private static int ReadLengths(ReadOnlySpan<char> text, Span<int> numbers)
    {
        int count = 0;
        foreach (Range part in text.SplitAny(" ,\t\n\r"))
        {
            ReadOnlySpan<char> piece = text[part].Trim();
            if (piece.IsEmpty) continue;
            if (CssText.Is(piece, "round") || CssText.Is(piece, "at")) break;
            bool isAuto = CssText.Is(piece, "auto");
            int length = 0;
            if (count == numbers.Length || (!isAuto && !CssValues.TryReadLength(piece, out length))) break;
            // "auto" is the side of the box itself: nothing at the top and left, all at the right and bottom.
            numbers[count] = isAuto ? (count is 1 or 2 ? 100_000 : 0) : length;
            count++;
        }

        return count;
    }
}
