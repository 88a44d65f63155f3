namespace GovInfoReport.Cli.Tests;

public class TextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("予以公开", 8)]
    [InlineData("（一）a", 7)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("·", 1)]
    public void Chinese_takes_two_columns(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Cutting_and_padding_go_by_columns()
    {
        Assert.Equal("予以…", DisplayWidth.Cut("予以公开", 5));
        Assert.Equal("予以公开", DisplayWidth.Cut("予以公开", 8));
        Assert.Equal("予以  ", DisplayWidth.PadRight("予以", 6));
        Assert.Equal("  予以", DisplayWidth.PadLeft("予以", 6));
    }

    [Fact]
    public void Wrapping_keeps_all_text_and_starts_no_line_with_closing_punctuation()
    {
        const string Label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
        for (int width = 1; width < 60; width++)
        {
            List<string> lines = TextWrap.Lines(Label, width);
            Assert.Equal(Label, string.Concat(lines));
            if (width >= 6) Assert
                .All(lines, line => Assert
                    .True(DisplayWidth.Of(line) <= width && !"，）".Contains(line[0], StringComparison.Ordinal), $"{width}: {line}"));
        }
    }

    [Theory]
    [InlineData("各行合计为 12 + 9 = 4712345，但总计为 56。", 20)]
    [InlineData("add up to 12 + 9 + 1 = 47, but （七）总计 reads 56; [t3.outcomesTotal.enterprise] (288,1)", 30)]
    [InlineData("共１２３４５件，占３４.５％", 10)]
    public void Numbers_and_words_stay_whole(string text, int width)
    {
        List<string> lines = TextWrap.Lines(text, width);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= width, line));
        for (int i = 1; i < lines.Count; i++)
            Assert.False(char.IsLetterOrDigit(lines[i - 1][^1]) && lines[i - 1][^1] < '一' && char.IsLetterOrDigit(lines[i][0])
                && lines[i][0] is < '一', lines[i]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("      ")]
    [InlineData("））））））））））））））））））））））））））））））））")]
    [InlineData("（（（（（（（（（（（（（（（（（（（（（（（（（")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \uD800\uDC00\uD800 𠮷𠮷𠮷𠮷𠮷𠮷")]
    public void Whatever_the_text_every_line_fits_and_nothing_is_lost(string text)
    {
        for (int width = 2; width < 40; width++)
        {
            List<string> lines = TextWrap.Lines(text, width, width + 1);
            Assert.NotEmpty(lines);
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines.Take(1), line => Assert.True(DisplayWidth.Of(line) <= width, line));
            Assert.All(lines.Skip(1), line => Assert.True(DisplayWidth.Of(line) <= width + 1, line));
        }
    }

    [Fact]
    public void Nothing_that_a_terminal_obeys_is_printed() =>
        Assert.Equal(@"a\u001B[31mb c\u202Ed e\u009B予\uD800\uDB40\uDC41𠮷",
            PlainText.OneLine("a\e[31mb\nc\u202Ed\u2028e\u009B予\uD800\U000E0041𠮷"));

    [Fact]
    public void Two_names_never_look_alike() =>
        Assert.Equal(@"a\u000Ab\u200B\u0009.txt", PlainText.Name("a\nb\u200B\t.txt"));

    [Fact]
    public void A_diagnostic_takes_one_line_in_the_fixed_form()
    {
        DiagnosticDescriptor descriptor =
            new("GIR1006", DiagnosticSeverity.Warning, new LocalizedText("t", "t"), new LocalizedText("value “{0}”", "数据“{0}”"));
        Place place = Place.Of(ReportFormat.Current.GetCell("t3.granted.total"));
        Diagnostic placed = new(descriptor, new Location(new SourcePosition { Line = 12, Column = 3 }, place), "1\n2");
        Assert.Equal("a.txt(12,3): warning GIR1006: value “1 2” [t3.granted.total]", DiagnosticLine.Of("a.txt", placed));
        Assert.Equal("a.txt: warning GIR1006: value “x”", DiagnosticLine.Of("a.txt", new Diagnostic(descriptor, Location.None, "x")));
        Assert.Equal("a.pdf(page 3): warning GIR1006: value “x” [t3.granted.total]",
            DiagnosticLine.Of("a.pdf", new Diagnostic(descriptor, new Location(new SourcePosition { Page = 3 }, place), "x")));
    }

    [Fact]
    public void Every_text_of_the_tool_has_both_languages()
    {
        System.Resources.ResourceSet texts = new System.Resources.ResourceManager("GovInfoReport.Cli.CliTexts", typeof(Texts).Assembly)
            .GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        HashSet<string> keys = [.. texts.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key)];
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(key.EndsWith(".zh", StringComparison.Ordinal) ? key[..^3] : key + ".zh", keys));
    }
}
