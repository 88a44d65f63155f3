using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Tests;

/// <summary>Any bytes give a report or a <see cref="JsonException"/>.</summary>
public class ReportJsonHostileTests
{
    private static readonly string[] Pieces =
    [
        "\"\\ud800\"", "\\ud800", "\\udc00", "\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "-1",
        "99999999999999999999999999999999999", "\"2024-13-45\"", "\"t9.none\"", "\0", "\\u", "\\x", "[[[[", "{\"a\":",
    ];

    [Fact]
    public void Damaged_json_gives_a_report_or_a_json_exception()
    {
        byte[] good = ReportSerializer.ToJsonUtf8(SampleReport.Full);
        uint state = 12345;
        int Next(int bound)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)bound);
        }

        int refused = 0;
        for (int i = 0; i < 3_000; i++)
        {
            List<byte> bytes = [.. good];
            for (int edit = Next(3); edit >= 0; edit--)
            {
                int at = Next(bytes.Count);
                switch (Next(4))
                {
                    case 0: bytes[at] = (byte)Next(256); break;
                    case 1: bytes.RemoveRange(at, Math.Min(Next(40), bytes.Count - at)); break;
                    case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[Next(Pieces.Length)])); break;
                    default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(Next(200), bytes.Count - at))); break;
                }

                if (bytes.Count == 0) bytes.Add(0);
            }

            if (!Reads([.. bytes])) refused++;
        }

        Assert.InRange(refused, 1_000, 3_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\ud800")]
    [InlineData("{\"title\":\"\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"cells\":{\"\\ud800\":1}}")]
    [InlineData("{\"format\":1}")]
    public void What_is_no_report_gives_a_json_exception(string json) =>
        Assert.Throws<JsonException>(() => ReportSerializer.FromJson(json));

    [Fact]
    public void Deep_nesting_gives_a_json_exception()
    {
        foreach (string open in (string[])["[", "{\"cells\":", "{\"contact\":", "{\"notes\":[{\"place\":"])
            Assert.Throws<JsonException>(() => ReportSerializer.FromJson(string.Concat(Enumerable.Repeat(open, 100_000))));
    }

    [Fact]
    public void Every_character_of_a_text_comes_back()
    {
        StringBuilder all = new();
        for (int c = 0; c <= char.MaxValue; c++) all.Append((char)c).Append(c % 7 == 0 ? "x" : "");
        NarrativeSection overview = new("\uDC00\\\"\uD800", "\uD800\uD800\uDC00\uDC00");
        AnnualReport report = SampleReport.Full with { Title = all.ToString(), Overview = overview };
        Assert.Equal(report, ReportSerializer.FromJson(ReportSerializer.ToJson(report)));
        Assert.Equal(report, ReportSerializer.FromJson(ReportSerializer.ToJsonUtf8(report)));
        string json = ReportSerializer.ToJson(report);
        Assert.DoesNotContain(json, c => char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format);
    }

    // Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, and the blank of Braille.
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
        (0x202A, 0x202E), (0x2060, 0x206F),
        (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8),
    ];

    [Theory]
    [InlineData("\U000E0100", @"\uDB40\uDD00")]
    [InlineData("\U000E0FFF", @"\uDB43\uDFFF")]
    [InlineData("\U0001D173", @"\uD834\uDD73")]
    [InlineData("\U00020000", "\U00020000")]
    public void Beyond_the_first_plane_too(string text, string shown) => Assert.Equal(shown, VisibleText.Escape(text));

    [Fact]
    public void The_characters_that_nobody_sees_are_those_of_Unicode()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bool hidden = char.GetUnicodeCategory((char)c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
                || Ignorable.Any(r => c >= r.First && c <= r.Last);
            string text = ((char)c).ToString();
            Assert.Equal(hidden ? $"\\u{c:X4}" : text, VisibleText.Escape(text));
            Assert.Equal(hidden && c >= 0xA0, VisibleText.HasFormats(text));
        }
    }

    private static bool Reads(byte[] utf8)
    {
        try
        {
            ReportSerializer.FromJson(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
