using AngleSharp.Html;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>The small parts of the HTML reader, each on its own.</summary>
public class HtmlPartsTests
{
    [Fact]
    public void Every_named_character_reference_is_what_AngleSharp_says()
    {
        Assert.Equal(2125, HtmlEntityNames.All.Count());
        Assert.Equal(106, HtmlEntityNames.All.Count(n => HtmlEntityNames.FindUnterminated(n) is not null));
        Span<char> characters = stackalloc char[4];
        foreach (string name in HtmlEntityNames.All)
        {
            Assert.Equal(HtmlEntityProvider.Resolver.GetSymbol(name + ";"), HtmlEntityNames.Find(name));
            Assert.Equal(HtmlEntityProvider.Resolver.GetSymbol(name), HtmlEntityNames.FindUnterminated(name));
            Assert.Equal(name.Length + 2, HtmlEntities.Decode($"&{name};", inAttribute: false, characters, out int written));
            Assert.Equal(HtmlEntityNames.Find(name), characters[..written].ToString());
        }
    }

    [Theory]
    [InlineData("&copy=1", 0)]
    [InlineData("&copy1", 0)]
    [InlineData("&copy;1", 6)]
    [InlineData("&copy/", 5)]
    public void In_attributes_a_query_is_no_reference(string text, int expected) =>
        Assert.Equal(expected, HtmlEntities.Decode(text, inAttribute: true, new char[4], out _));

    [Fact]
    public void Marks_are_found_as_one_by_one() => Gen.Char["<>\"'ab \u3E3C\u2227\u013C中"].Array[0, 200].Holds(characters =>
    {
        for (int start = 0; start < characters.Length; start++)
        {
            ReadOnlySpan<char> window = characters.AsSpan(start, Math.Min(HtmlMarks.Window, characters.Length - start));
            Assert.Equal(HtmlMarks.FindOneByOne(window), HtmlMarks.Find(characters, start, out _));
        }
    }, samples: 200);

    [Theory]
    [InlineData("hidden")]
    [InlineData("ColSpan")]
    [InlineData("ROWSPAN")]
    [InlineData("display:")]
    [InlineData("mso-hide")]
    public void Every_attribute_that_matters_is_hinted_at(string name)
    {
        for (int before = 0; before < 2 * HtmlMarks.Window; before++)
        {
            string html = $"<p a='{new string('x', before)}' {name}>" + new string('y', 3 * HtmlMarks.Window);
            HtmlTokenizer tokens = new(html);
            Assert.True(tokens.Read());
            Assert.InRange(tokens.Hint, html.IndexOf(name, StringComparison.Ordinal), html.IndexOf('>', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Elements_are_found_by_name()
    {
        foreach ((string name, HtmlTag tag, HtmlTagTraits _) in HtmlTags.All)
        {
            Assert.Equal(tag, HtmlTags.Find(Key(name)));
            Assert.Equal(tag, HtmlTags.Find(Key(name.ToUpperInvariant())));
        }

        foreach (string name in (string[])["o:p", "st1:chsdate", "xblockquote", "blockquot", "tdx", "t", "spam", "custom-element"])
            Assert.Equal(HtmlTag.Inline, HtmlTags.Find(Key(name)));
    }

    [Fact]
    public void Names_are_read_alike_in_vectors_and_one_by_one() => Gen.Char["abTD1:-\0\u000B\u4E2D \n/>"].Array[1, 20].Holds(characters =>
    {
        ulong key = HtmlTags.ReadKey(characters, 0, out int end);
        Assert.Equal(key, HtmlTags.ReadKey([.. characters[..end], '>', .. "bcdefghijk"], 0, out int endBefore));
        Assert.Equal(end, endBefore);
        Assert.Equal(key, HtmlTags.ReadKey(new string(characters, 0, end).ToUpperInvariant(), 0, out _));
    }, samples: 2_000);

    [Theory]
    [InlineData(" a=1 b = '2' C=\"3\"/d e= f>", "a=1,b=2,C=3,d=,e=f")]
    [InlineData(" =x =y=z a==b \"c'd\">", "=x=y=z,a==b,\"c'd\"=")]
    [InlineData("/a=b/>", "a=b/")]
    [InlineData(" a=\"1\"b='2'>", "a=1,b=2")]
    [InlineData(" a=>", "a=")]
    [InlineData(">", "")]
    public void Attributes_are_divided_as_by_the_standard(string html, string expected)
    {
        List<string> found = [];
        HtmlAttributes attributes = new(html, 0);
        while (attributes.MoveNext()) found.Add($"{attributes.Name}={attributes.Value}");
        Assert.Equal(expected, string.Join(',', found));
        Assert.Equal(html.Length - 1, attributes.End);
    }

    private static ulong Key(string name) => HtmlTags.ReadKey(name, 0, out _);
}
