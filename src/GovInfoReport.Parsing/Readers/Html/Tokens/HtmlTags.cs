using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Finds elements by name.</summary>
internal static class HtmlTags
{
    // A multiplicative hash without collisions for the names below, found by trial; HtmlPartsTests fails when a new name breaks it.
    private const int SlotBits = 9;
    private const ulong Multiplier = 0xF40E84D62D8B5617;

    private const int LongestOwnKey = 8;
    private const ulong LowerCase = 0x2020_2020_2020_2020;
    private const ulong NotAscii = 0x8080_8080_8080_8080;

    private static readonly Entry[] Entries = MakeEntries();
    private static readonly HtmlTagTraits[] TraitsByTag = MakeTraits();

    /// <summary>The keys of names that are asked for by themselves.</summary>
    public static readonly ulong BodyKey = ReadKey("body", 0, out _), BodyOfTableKey = ReadKey("tbody", 0, out _),
        RowKey = ReadKey("tr", 0, out _);

    /// <summary>The names, in lower case, with what they are.</summary>
    internal static IEnumerable<(string Name, HtmlTag Tag, HtmlTagTraits Traits)> All =>
    [
        .. Each("span sub sup var ruby", HtmlTag.Phrase, HtmlTagTraits.LeavesSvg),
        .. Each("a", HtmlTag.Anchor, HtmlTagTraits.None),
        .. Each("b big code em font i nobr s small strike strong tt u", HtmlTag.Formatting, HtmlTagTraits.LeavesSvg),
        .. Each("html", HtmlTag.Document, HtmlTagTraits.Block),
        .. Each("head body", HtmlTag.Page, HtmlTagTraits.Block | HtmlTagTraits.LeavesSvg),

        .. Container("address", HtmlTag.Address),
        .. Container("article", HtmlTag.Article),
        .. Container("aside", HtmlTag.Aside),
        .. Container("blockquote", HtmlTag.Blockquote),
        .. Container("center", HtmlTag.Center),
        .. Container("details", HtmlTag.Details),
        .. Container("dialog", HtmlTag.Dialog),
        .. Container("dir", HtmlTag.Dir),
        .. Container("div", HtmlTag.Div),
        .. Container("dl", HtmlTag.Dl),
        .. Container("fieldset", HtmlTag.Fieldset),
        .. Container("figcaption", HtmlTag.Figcaption),
        .. Container("figure", HtmlTag.Figure),
        .. Container("footer", HtmlTag.Footer),
        .. Container("header", HtmlTag.Header),
        .. Container("hgroup", HtmlTag.Hgroup),
        .. Container("main", HtmlTag.Main),
        .. Container("menu", HtmlTag.Menu),
        .. Container("nav", HtmlTag.Nav),
        .. Container("ol", HtmlTag.Ol, HtmlTagTraits.ListScope),
        .. Container("pre listing", HtmlTag.Pre),
        .. Container("search", HtmlTag.Search),
        .. Container("section", HtmlTag.Section),
        .. Container("summary", HtmlTag.Summary),
        .. Container("ul", HtmlTag.Ul, HtmlTagTraits.ListScope),

        .. Each("p", HtmlTag.Paragraph, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg),
        .. Each("h1 h2 h3 h4 h5 h6", HtmlTag.Heading, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg),
        .. Each("li", HtmlTag.ListItem, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg),
        .. Each("dt", HtmlTag.Term, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg),
        .. Each("dd", HtmlTag.Description, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg),
        .. Each("form", HtmlTag.Form, HtmlTagTraits.Block | HtmlTagTraits.Special),
        .. Each("button", HtmlTag.Button, HtmlTagTraits.Special | HtmlTagTraits.ParagraphScope),
        .. Each("legend", HtmlTag.Legend, HtmlTagTraits.Block),
        .. Each("applet marquee object", HtmlTag.Object, HtmlTagTraits.Special | HtmlTagTraits.Scope | HtmlTagTraits.Border),
        .. Each("select", HtmlTag.Select, HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.Scope),
        .. Each("optgroup", HtmlTag.OptionGroup, HtmlTagTraits.Block),
        .. Each("option", HtmlTag.Option, HtmlTagTraits.Block),
        .. Each("svg", HtmlTag.Svg, HtmlTagTraits.None),

        .. Each("br", HtmlTag.LineBreak, HtmlTagTraits.LeavesSvg),
        .. Each("hr", HtmlTag.Rule, HtmlTagTraits.Block | HtmlTagTraits.LeavesSvg),
        .. Each("img image", HtmlTag.Image, HtmlTagTraits.LeavesSvg),
        .. Each("input keygen", HtmlTag.Input, HtmlTagTraits.None),
        .. Each("meta", HtmlTag.Meta, HtmlTagTraits.LeavesSvg),
        .. Each("area base basefont bgsound embed link param source track wbr", HtmlTag.Void, HtmlTagTraits.None),

        .. Each("script", HtmlTag.Script, HtmlTagTraits.RawText),
        .. Each("style", HtmlTag.Style, HtmlTagTraits.RawText),
        .. Each("noscript", HtmlTag.NoScript, HtmlTagTraits.RawText),
        .. Each("iframe", HtmlTag.InlineFrame, HtmlTagTraits.RawText),
        .. Each("noembed", HtmlTag.NoEmbed, HtmlTagTraits.RawText),
        .. Each("noframes", HtmlTag.NoFrames, HtmlTagTraits.RawText),
        .. Each("textarea", HtmlTag.TextArea, HtmlTagTraits.RawText),
        .. Each("xmp", HtmlTag.Example, HtmlTagTraits.RawText | HtmlTagTraits.Block),
        .. Each("title", HtmlTag.Title, HtmlTagTraits.RawText),
        .. Each("template", HtmlTag.Template, HtmlTagTraits.None),

        .. Each("table", HtmlTag.Table, TablePart | HtmlTagTraits.Scope | HtmlTagTraits.BetweenCells | HtmlTagTraits.LeavesSvg),
        .. Each("caption", HtmlTag.Caption, TablePart | HtmlTagTraits.Scope | HtmlTagTraits.Border),
        .. Each("colgroup", HtmlTag.ColumnGroup, TablePart),
        .. Each("col", HtmlTag.Column, TablePart),
        .. Each("thead", HtmlTag.TableHead, TablePart | HtmlTagTraits.BetweenCells),
        .. Each("tbody", HtmlTag.TableBody, TablePart | HtmlTagTraits.BetweenCells),
        .. Each("tfoot", HtmlTag.TableFoot, TablePart | HtmlTagTraits.BetweenCells),
        .. Each("tr", HtmlTag.Row, TablePart | HtmlTagTraits.BetweenCells),
        .. Each("th", HtmlTag.HeadCell, TablePart | HtmlTagTraits.Scope | HtmlTagTraits.Border),
        .. Each("td", HtmlTag.Cell, TablePart | HtmlTagTraits.Scope | HtmlTagTraits.Border),
    ];

    private static HtmlTagTraits TablePart => HtmlTagTraits.Block | HtmlTagTraits.Special | HtmlTagTraits.TablePart;

    /// <summary>
    /// Reads the name of an element. Names of up to eight characters have keys of their own: the characters in lower case, the first one
    /// lowest.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The key of the name.</returns>
    public static ulong ReadKey(ReadOnlySpan<char> html, int start, out int end)
    {
        if (html.Length - start >= LongestOwnKey)
        {
            Vector128<ushort> characters =
                Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(html)), (nuint)start);
            Vector128<byte> name = Vector128.NarrowWithSaturation(characters, characters);
            uint ends = (Vector128.Equals(name, Vector128.Create((byte)'>')) | Vector128
                .Equals(name, Vector128.Create((byte)'/')) | Vector128.LessThanOrEqual(name, Vector128.Create((byte)' ')))
                .ExtractMostSignificantBits();
            int length = BitOperations.TrailingZeroCount(ends);
            if (length < LongestOwnKey)
            {
                end = start + length;
                ulong key = (name.AsUInt64().ToScalar() | LowerCase) & ~(ulong.MaxValue << (8 * length));
                if ((key & NotAscii) == 0 && IsNameEnd(html[end])) return key;
            }
        }

        return ReadKeyOneByOne(html, start, out end);
    }

    /// <summary>The element of a name.</summary>
    /// <param name="key">The key of the name.</param>
    public static HtmlTag Find(ulong key)
    {
        ref Entry entry = ref Entries[Slot(key)];
        return entry.Key == key ? entry.Tag : HtmlTag.Inline;
    }

    /// <summary>What the standard says of an element.</summary>
    public static HtmlTagTraits Traits(HtmlTag tag) => TraitsByTag[(int)tag];

    private static ulong ReadKeyOneByOne(ReadOnlySpan<char> html, int start, out int end)
    {
        ulong key = 0;
        for (end = start; end < html.Length && !IsNameEnd(html[end]); end++)
            key ^= ulong.RotateLeft((ulong)(html[end] | 0x20), 8 * (end - start));
        return key;
    }

    private static bool IsNameEnd(char character) => character is '>' or '/' || HtmlAttributes.IsSpace(character);

    private static int Slot(ulong key) => (int)((key * Multiplier) >> (64 - SlotBits));

    private static Entry[] MakeEntries()
    {
        Entry[] entries = new Entry[1 << SlotBits];
        foreach ((string name, HtmlTag tag, HtmlTagTraits _) in All)
        {
            ulong key = ReadKeyOneByOne(name, 0, out _);
            ref Entry entry = ref entries[Slot(key)];
            if (entry.Key != 0) throw new InvalidOperationException($"The names of elements collide at '{name}'.");
            entry = new Entry(key, tag);
        }

        return entries;
    }

    private static HtmlTagTraits[] MakeTraits()
    {
        HtmlTagTraits[] byTag = new HtmlTagTraits[(int)HtmlTag.Cell + 1];
        foreach ((string _, HtmlTag tag, HtmlTagTraits traits) in All) byTag[(int)tag] |= traits;
        byTag[(int)HtmlTag.Root] = HtmlTagTraits.Special | HtmlTagTraits.Scope;
        return byTag;
    }

    private static IEnumerable<(string Name, HtmlTag Tag, HtmlTagTraits Traits)> Each(string names, HtmlTag tag, HtmlTagTraits traits) =>
        names.Split(' ').Select(name => (name, tag, traits));

    private static IEnumerable<(string Name, HtmlTag Tag, HtmlTagTraits Traits)> Container(string names, HtmlTag tag,
        HtmlTagTraits more = HtmlTagTraits.None) =>
        Each(names, tag, HtmlTagTraits.Block | HtmlTagTraits.Container | HtmlTagTraits.Special | HtmlTagTraits.LeavesSvg | more);

    private readonly record struct Entry(ulong Key, HtmlTag Tag);
}
