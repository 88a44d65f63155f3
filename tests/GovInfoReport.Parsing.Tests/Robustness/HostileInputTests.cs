using System.Globalization;
using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Whatever comes in, a result comes out.</summary>
public class HostileInputTests
{
    private const string Pieces = "|\t\n\r\f 　\u00A0\u200B\0<>&#*-—/.、，。（）()0123456789０９一二三四五六七十第条项规章其他总计件元万\uD800\uDC00\uFFFD\uFEFF";

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 3_000].Holds(bytes => Read(bytes), samples: 300);

    [Fact]
    public void Random_characters() => Gen.Char.Array[0, 2_000].Holds(characters => Read(new string(characters)), samples: 300);

    [Fact]
    public void Random_characters_of_reports() =>
    Gen.Char[Pieces].Array[0, 3_000].Holds(characters => Read(new string(characters)), samples: 300);

    [Fact]
    public void Mutated_documents() =>
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Exact, Gen.Int[0, int.MaxValue - 1]).Holds((report, choice, seed) =>
        {
            StringBuilder text = new(choice.Layout.Write(report, choice.Options));
            Random random = new(seed);
            for (int i = random.Next(1, 40); i > 0; i--) Mutate(text, random);
            Read(text.ToString());
            Read(Encoding.UTF8.GetBytes(text.ToString()));
        }, samples: 300);

    [Fact]
    public void Mutated_pages() =>
        Gen.Select(ReportGenerator.Consistent, Gen.OneOf([.. HtmlLayout.All]), Gen.Int[0, int.MaxValue - 1]).Holds((report, layout, seed) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(layout.Write(report, LayoutOptions.Default));
            Random random = new(seed);
            for (int i = random.Next(1, 200); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Read(bytes);
            Read(bytes[..random.Next(bytes.Length)]);
        }, samples: 60);

    private static void Mutate(StringBuilder text, Random random)
    {
        if (text.Length < 2) return;
        int at = random.Next(text.Length - 1), length = Math.Min(random.Next(1, 200), text.Length - at);
        switch (random.Next(4))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(random.Next(text.Length), text.ToString(at, length)); break;
            case 2: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
            default: text[at] = Pieces[random.Next(Pieces.Length)]; break;
        }
    }

    private static void Read(string text) => Check(ReportParser.Parse(text));

    private static void Read(byte[] bytes) => Check(ReportParser.Parse(bytes));

    // Every message can be made: arguments fit their texts.
    private static void Check(ParseResult read)
    {
        foreach (Diagnostic diagnostic in read.Diagnostics) Assert.NotEmpty(diagnostic.ToString(CultureInfo.InvariantCulture));
        if (read.Report.Cells.StatedCount == 0) Assert.NotEmpty(read.Diagnostics);
    }
}
