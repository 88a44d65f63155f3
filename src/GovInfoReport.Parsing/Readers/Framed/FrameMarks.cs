namespace GovInfoReport.Parsing;

/// <summary>The characters that frames of tables are drawn with in text: <c>+---+</c>, <c>├───┤</c>.</summary>
internal static class FrameMarks
{
    private const string Junctions = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯╞╪╡╟╫╢";
    private const string Horizontals = "-=─━═";
    private const string Verticals = "|│┃║";

    private const string Drawn = "┌╔┏╭├";
    private const char FirstDrawn = '\u2500', LastDrawn = '\u257F';
    private const char Typed = '+';

    /// <summary>Where the first line of a table may start; -1 where none does.</summary>
    public static int FindCorner(ReadOnlySpan<char> text)
    {
        // The platform's search for any of so many is compiled anew in every process; these two are not.
        int typed = text.IndexOf(Typed);
        if (typed >= 0) text = text[..typed];
        for (int at = 0; text[at..].IndexOfAnyInRange(FirstDrawn, LastDrawn) is >= 0 and var next; at++)
        {
            at += next;
            if (Drawn.Contains(text[at], StringComparison.Ordinal)) return at;
        }

        return typed;
    }

    /// <summary>Whether lines meet at a character.</summary>
    public static bool IsJunction(char c) => Junctions.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character is a piece of a line between rows.</summary>
    public static bool IsHorizontal(char c) => Horizontals.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character parts two cells of a line.</summary>
    public static bool IsVertical(char c) => Verticals.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a text is nothing but a line between rows; a colon at its end says how a column is set.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        bool isDrawn = false;
        foreach (char c in text)
        {
            if (IsHorizontal(c)) isDrawn = true;
            else if (c != ':' && !IsJunction(c)) return false;
        }

        return isDrawn;
    }
}
