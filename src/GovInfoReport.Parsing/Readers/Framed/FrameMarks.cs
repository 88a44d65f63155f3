using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>The characters that frames of tables are drawn with in text: <c>+---+</c>, <c>├───┤</c>.</summary>
internal static class FrameMarks
{
    private const string Junctions = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯╞╪╡╟╫╢";
    private const string Horizontals = "-=─━═";
    private const string Verticals = "|│┃║";

    private static readonly SearchValues<char> Corners = SearchValues.Create("+┌╔┏╭├");
    private static readonly SearchValues<char> AllJunctions = SearchValues.Create(Junctions);
    private static readonly SearchValues<char> AllHorizontals = SearchValues.Create(Horizontals);
    private static readonly SearchValues<char> OfRules = SearchValues.Create(Junctions + Horizontals + ":");

    /// <summary>Where the first line of a table may start; -1 where none does.</summary>
    public static int FindCorner(ReadOnlySpan<char> text) => text.IndexOfAny(Corners);

    /// <summary>Whether lines meet at a character.</summary>
    public static bool IsJunction(char c) => AllJunctions.Contains(c);

    /// <summary>Whether a character is a piece of a line between rows.</summary>
    public static bool IsHorizontal(char c) => AllHorizontals.Contains(c);

    /// <summary>Whether a character parts two cells of a line.</summary>
    public static bool IsVertical(char c) => Verticals.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a text is nothing but a line between rows; a colon at its end says how a column is set.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) =>
        text.Length > 0 && text.ContainsAny(AllHorizontals) && !text.ContainsAnyExcept(OfRules);
}
