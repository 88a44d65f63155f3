namespace GovInfoReport.Parsing.Tests.Recognition;

/// <summary>What recognition makes of text that a reader marks as struck out, raised, lowered or uncertain.</summary>
public class SeenTextTests
{
    private const CharacterTraits Struck = CharacterTraits.Struck, Raised = CharacterTraits.Raised, Uncertain = CharacterTraits.Uncertain;

    [Fact]
    public void A_document_without_marks_is_given_back_as_it_is()
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        AddCell(builder, 0, 0, ("12", CharacterTraits.None));
        Document document = builder.ToDocument();
        Assert.Same(document, SeenText.Of(document));
    }

    [Fact]
    public void Struck_text_is_left_out_and_blanks_around_it_too()
    {
        Assert.Equal("12", Read([("9", Struck), ("12", CharacterTraits.None)]));
        Assert.Equal("12", Read([("12", CharacterTraits.None), (" ", CharacterTraits.None), ("9", Struck)]));
        Assert.Equal("12\n13", Read([("12\n", CharacterTraits.None), ("9", Struck), ("\n13", CharacterTraits.None)]));
    }

    [Fact]
    public void Raised_digits_get_characters_of_their_own()
    {
        Assert.Equal("198¹", Read([("198", CharacterTraits.None), ("1", Raised)]));
        Assert.Equal("198⁽¹⁾", Read([("198", CharacterTraits.None), ("[1]", Raised)]));
        Assert.Equal("H₂O", Read([("H", CharacterTraits.None), ("2", CharacterTraits.Lowered), ("O", CharacterTraits.None)]));
        Assert.Equal("198（注）", Read([("198", CharacterTraits.None), ("注", Raised)]));
    }

    [Fact]
    public void A_figure_beside_a_struck_one_is_read()
    {
        ParseResult parsed = Recognize("9", Struck, "12", CharacterTraits.None);
        Assert.Equal(12, parsed.Report["t2.licensing.decisions"]);
        Assert.DoesNotContain(parsed.Diagnostics, d => d.Place.Code.StartsWith("t2.licensing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_is_struck_out_alone_is_no_figure_and_said()
    {
        ParseResult parsed = Recognize("9", Struck);
        Assert.Null(parsed.Report["t2.licensing.decisions"]);
        Diagnostic said = Assert.Single(parsed.Diagnostics, d => d.Place.Code == "t2.licensing.decisions");
        Assert.Equal(RecognitionDiagnostics.ValueStruckOut, said.Descriptor);
    }

    [Fact]
    public void A_raised_digit_behind_a_figure_is_a_note()
    {
        ParseResult parsed = Recognize("198", CharacterTraits.None, "1", Raised);
        Assert.Equal(198, parsed.Report["t2.licensing.decisions"]);
        Assert.Equal("¹", Assert.Single(parsed.Report.Notes).Text);
    }

    [Fact]
    public void A_figure_with_an_uncertain_character_is_null_and_said()
    {
        ParseResult parsed = Recognize("1", CharacterTraits.None, "8", Uncertain);
        Assert.Null(parsed.Report["t2.licensing.decisions"]);
        Diagnostic said = Assert.Single(parsed.Diagnostics, d => d.Place.Code == "t2.licensing.decisions");
        Assert.Equal(RecognitionDiagnostics.ValueUncertain, said.Descriptor);
    }

    [Fact]
    public void A_row_that_is_struck_out_as_a_whole_is_no_row()
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        BeginTable(builder);
        AddCell(builder, 1, 0, ("行政许可", Struck));
        AddCell(builder, 1, 1, ("7", Struck));
        AddCell(builder, 2, 0, ("行政许可", CharacterTraits.None));
        AddCell(builder, 2, 1, ("8", CharacterTraits.None));
        builder.EndTable(0);
        ParseResult parsed = Recognize(builder.ToDocument());
        Assert.Equal(8, parsed.Report["t2.licensing.decisions"]);
        Assert.DoesNotContain(parsed.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.ValueStruckOut);
    }

    [Theory]
    [InlineData(Struck, null)]
    [InlineData(CharacterTraits.None, "7")]
    public void A_row_that_is_struck_out_but_for_a_cell_that_spans_rows_is_no_row(CharacterTraits label, string? figure)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        AddCell(builder, 1, 0, ("处理决定数量", CharacterTraits.None));
        builder.Blocks[0].RowSpan = 2;
        AddCell(builder, 1, 1, ("行政许可", label));
        AddCell(builder, 1, 2, ("7", Struck));
        Document seen = SeenText.Of(builder.ToDocument());
        Assert.Equal(figure ?? "", seen.GetText(seen.Blocks.Span[2]).ToString());
    }

    [Fact]
    public void A_picture_in_a_cell_names_its_table()
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        BeginTable(builder);
        AddCell(builder, 1, 0, ("行政许可", CharacterTraits.None));
        builder.Add(new Block
        {
            Kind = BlockKind.Cell,
            Start = builder.Length,
            Row = 1,
            Column = 1,
            RowSpan = 1,
            ColumnSpan = 1,
            Traits = BlockTraits.HoldsPicture
        });
        builder.EndTable(0);
        ParseResult parsed = Recognize(builder.ToDocument());
        Assert.Equal("t2", Assert.Single(parsed.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.FiguresArePictures).Place.Code);
    }

    private static string Read(params (string Text, CharacterTraits Traits)[] runs)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        AddCell(builder, 0, 0, runs);
        Document seen = SeenText.Of(builder.ToDocument());
        return seen.GetText(seen.Blocks.Span[0]).ToString();
    }

    private static ParseResult Recognize(string first, CharacterTraits firstTraits, string second = "",
        CharacterTraits secondTraits = CharacterTraits.None)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        BeginTable(builder);
        AddCell(builder, 1, 0, ("行政许可", CharacterTraits.None));
        AddCell(builder, 1, 1, (first, firstTraits), (second, secondTraits));
        builder.EndTable(0);
        return Recognize(builder.ToDocument());
    }

    private static ParseResult Recognize(Document document) =>
        ReportRecognizer.Recognize(SeenText.Of(document), ReportParserOptions.Default, [], CancellationToken.None);

    private static void BeginTable(DocumentBuilder builder)
    {
        const string Heading = "二、主动公开政府信息情况";
        builder.Append(Heading);
        builder.AddParagraph(0, Heading.Length, 0, 0);
        builder.BeginTable(0);
        AddCell(builder, 0, 0, ("信息内容", CharacterTraits.None));
        AddCell(builder, 0, 1, ("本年处理决定数量", CharacterTraits.None));
    }

    private static void AddCell(DocumentBuilder builder, int row, ushort column, params (string Text, CharacterTraits Traits)[] runs)
    {
        int start = builder.Length;
        foreach ((string text, CharacterTraits traits) in runs)
        {
            builder.Mark(builder.Length, text.Length, traits);
            builder.Append(text);
        }

        builder.Add(new Block
        {
            Kind = BlockKind.Cell,
            Start = start,
            Length = builder.Length - start,
            Row = row,
            Column = column,
            RowSpan = 1,
            ColumnSpan = 1
        });
    }
}
