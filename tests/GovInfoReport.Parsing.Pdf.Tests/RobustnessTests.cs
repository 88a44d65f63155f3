using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class RobustnessTests
{
    [Fact]
    public void PagesWithPicturesAndNoTextAreNamed()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => p.Text(60, 700, 16, "正文"))
            .Page(p => p.Picture(0, 0, 595, 842))
            .Page(p => p.Picture(20, 20, 500, 800).Text(280, 40, 12, "- 3 -"))
            .Page(p => p.Picture(60, 600, 100, 100).Text(60, 550, 16, "这一页既有图片也有许多文字内容")));
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal("GIR0012", diagnostic.Id);
        Assert.Equal("2-3", diagnostic.Arguments[0]);
        Assert.Equal(2, diagnostic.Location.Position.Page);
        Assert.Equal(["paragraph 正文", "picture", "picture", "picture", "paragraph 这一页既有图片也有许多文字内容"], reading.Lines);
    }

    [Fact]
    public void AProtectedFileIsReported() => Assert.Equal(
        ["GIR0011"],
        Reading.Of(new TestPdf
        {
            Trailer =
            $"/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length "
            + $"128 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
        }.Page(p => p.Text(60, 700, 16, "正文"))).Diagnostics.Select(d => d.Id));

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n%%EOF")]
    [InlineData("no PDF at all")]
    public void WhatIsNoPdfIsDamaged(string content)
    {
        Reading reading = Reading.Of(Encoding.Latin1.GetBytes(content));
        Assert.Empty(reading.Lines);
        Assert.Equal(["GIR0010"], reading.Diagnostics.Select(d => d.Id));
        // What the library threw is English.
        string said = reading.Diagnostics[0].GetMessage(CultureInfo.GetCultureInfo("zh-CN")).Replace("PDF", "", StringComparison.Ordinal);
        Assert.DoesNotContain(said, char.IsAsciiLetter);
    }

    [Fact]
    public void APageThatCannotBeReadDoesNotStopTheOthers()
    {
        byte[] file = new TestPdf().Page(p => p.Text(60, 700, 16, "第一")).Page(p => p.Text(60, 700, 16, "第二"))
            .Page(p => p.Text(60, 700, 16, "第三")).ToBytes();
        string text = Encoding.Latin1.GetString(file);
        // The content of the second page is no stream any more, but something of the same length.
        int stream = text.IndexOf("stream", text.IndexOf("13 0 obj", StringComparison.Ordinal), StringComparison.Ordinal);
        string damaged = text.Remove(stream, 6).Insert(stream, "strain");
        Reading reading = Reading.Of(Encoding.Latin1.GetBytes(damaged));
        Assert.Contains("paragraph 第一", reading.Lines);
        Assert.Contains("paragraph 第三", reading.Lines);
        Assert.Contains(reading.Diagnostics, d => d.Id == "GIR0010" && d.Location.Position.Page == 2);
    }

    [Fact]
    public void CharactersWithoutMeaningAreReplacedAndReported()
    {
        Reading reading = Reading.Of(new TestPdf { HasMeaning = false }.Page(p => p.Text(60, 700, 16, "规章 10 20")));
        Assert.Equal(["GIR0007"], reading.Diagnostics.Select(d => d.Id));
        Assert.Equal(8, reading.Diagnostics[0].Arguments[1]);
        Assert.DoesNotContain(reading.Texts, t => t.Any(char.IsAsciiDigit));
    }

    [Fact]
    public void TheBoundOfPagesHoldsAndIsReported()
    {
        TestPdf file = new();
        for (int i = 1; i <= 5; i++) file.Page(p => p.Text(60, 700, 16, "正文"));
        Reading reading = Reading.Of(file, ReportParserOptions.Default with { MaxPages = 3 });
        Assert.Equal(3, reading.Paragraphs.Count());
        Assert.Equal(["GIR0009"], reading.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void TheBoundOfBlocksEndsTheReading()
    {
        TestPdf file = new();
        for (int i = 1; i <= 5; i++) file.Page(p => p.Text(60, 700, 16, "第一行。").Text(60, 600, 16, "第二行。"));
        Reading reading = Reading.Of(file, ReportParserOptions.Default with { MaxBlocks = 5 });
        Assert.Equal(["GIR0008"], reading.Diagnostics.Select(d => d.Id));
        Assert.Equal(3, reading.Positions[^1].Page);
    }

    [Fact]
    public void OfTwoThousandPagesOnlyThoseWithinTheBoundAreRead()
    {
        TestPdf file = new();
        for (int i = 1; i <= 2_000; i++) file.Page(p => p.Text(60, 700, 16, "正文文字"));
        byte[] bytes = file.ToBytes();
        Reading reading = Reading.Of(bytes);
        Assert.Equal(500, reading.Paragraphs.Count());
        Assert.Equal(["GIR0009"], reading.Diagnostics.Select(d => d.Id));
        Work work = Work.Of(bytes);
        Assert.InRange(work.ReadBytes, 1, 4 * bytes.Length);
        // Five operators and four characters a page.
        Assert.InRange(work.Steps, 500, 500 * 12);
    }

    [Fact]
    public void APageOfTooManyLinesIsReadWithoutTables()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p =>
        {
            for (int i = 0; i < 40_000; i++) p.Line(20 + i % 100 * 5.5, 20 + i / 100 * 2, 20 + i % 100 * 5.5, 20 + i / 100 * 2 + 5.5);
            p.Text(60, 830, 8, "正文");
        }));
        Assert.Contains("paragraph 正文", reading.Lines);
    }

    [Fact]
    public void APageOfNothingButFiguresIsRead()
    {
        TestPdf file = new TestPdf().Page(p =>
        {
            for (int line = 0; line < 800; line++)
            {
                for (int column = 0; column < 60; column++)
                    p.Text(10 + column * 9.5, 840 - line, 1.1, (line * column).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        });
        Assert.NotEmpty(Reading.Of(file).Lines);
    }

    [Fact]
    public void AFormThatDrawsItselfTenfoldAgainAndAgainEndsAtTheBound()
    {
        TestPdf file = new() { Resources = "/XObject << /X 10 0 R >>" };
        for (int i = 0; i < 12; i++)
        {
            string draw = string.Concat(Enumerable.Repeat("/X Do\n", 10));
            file.Objects.Add(TestPdf
                .Stream(
                    $"/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F 3 0 R >> /XObject << /X {11 + i} 0 R >> "
                    + $">>", i < 11 ? draw : "BT /F 12 Tf <6B63> Tj ET"));
        }

        Reading reading = Reading.Of(file.Page(p => p.Text(60, 700, 16, "正文").Add($"/X Do")));
        Assert.Equal(["GIR0009"], reading.Diagnostics.Select(d => d.Id));
        Assert.Contains("paragraph 正文", reading.Lines);
    }

    [Theory]
    [InlineData(100, "GIR0009")]
    [InlineData(15, null)]
    public void AStreamThatUnpacksToTooMuchIsNotUnpacked(int millions, string? expected)
    {
        byte[] file = new TestPdf().Page(p => p.Add($"MARK")).ToBytes();
        string text = Encoding.Latin1.GetString(file);
        string packed = Encoding.Latin1.GetString(Zeros(millions * 1_000_000L));
        byte[] bomb = Encoding.Latin1
            .GetBytes(text.Replace("<< /Length 5  >>\nstream\nMARK\n",
                $"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{packed}", StringComparison.Ordinal));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(expected is null ? [] : [expected], Reading.Of(bomb).Diagnostics.Select(d => d.Id));
        if (expected is not null) Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 50_000_000);
    }

    [Fact]
    public void CancellationIsHeard() => Assert.Throws<OperationCanceledException>(() =>
        Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 16, "正文")).ToBytes(), cancellationToken: new CancellationToken(true)));

    private static byte[] Zeros(long count)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] blanks = new byte[1_000_000];
            blanks.AsSpan().Fill((byte)' ');
            for (; count > 0; count -= blanks.Length) stream.Write(blanks);
        }

        return packed.ToArray();
    }

    [Fact]
    public void AnyBytesGiveAResult()
    {
        byte[] file = new TestPdf { Information = "/Title (Report)" }
            .Page(p => p.Rectangle(60, 600, 100, 20).Rectangle(160, 600, 100, 20).Text(70, 606, 9, "规章").Text(170, 606, 9, "12"))
            .Page(p => p.Text(60, 700, 16, "正文"))
            .ToBytes();
        Gen.Select(Gen.Int[0, file.Length - 1].Array[1, 12], Gen.Byte.Array[12], Gen.Int[0, 4], Gen.Int[1, file.Length]).Sample(
            (places, bytes, kind, length) =>
            {
                byte[] mutant = [.. file];
                for (int i = 0; i < places.Length; i++) mutant[places[i]] = bytes[i];
                if (kind == 0) mutant = mutant[..length];
                if (kind == 1) mutant = [.. mutant[length..], .. mutant];
                Reading reading = Reading.Of(mutant);
                Assert.Equal(reading.Blocks.Count(b => b.Kind == BlockKind.TableStart),
                    reading.Blocks.Count(b => b.Kind == BlockKind.TableEnd));
            },
            iter: 1_500);
    }
}
