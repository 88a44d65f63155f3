using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>The reader against AngleSharp's DOM: every table's grid, and all text in its order.</summary>
public class HtmlOracleTests
{
    /// <summary>
    /// Without it a table does not end a paragraph (quirks mode); the reader ends it always. It shows where the paragraph holds something
    /// hidden that never ends.
    /// </summary>
    private const string Standard = "<!DOCTYPE html>";

    private static readonly Gen<string> ReportPages =
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Options, Gen.Int[0, HtmlLayout.All.Count - 1],
            (report, options, layout) => HtmlLayout.All[layout].Write(report, options));

    [Fact]
    public void Whole_pages_read_as_the_DOM_has_them() => HtmlPages.Page.Holds(Check, samples: 3_000);

    [Fact]
    public void Damaged_pages_read_as_the_DOM_has_them() => HtmlPages.DamagedPage.Holds(Check, samples: 15_000);

    [Fact]
    public void Tables_whose_tags_repeat_read_as_the_DOM_has_them() => HtmlPages.RepetitivePage.Holds(Check, samples: 3_000);

    [Fact]
    public void Damaged_tables_whose_tags_repeat_read_as_the_DOM_has_them() =>
    HtmlPages.Damage(HtmlPages.RepetitivePage).Holds(Check, samples: 3_000);

    [Fact]
    public void Pages_of_reports_read_as_the_DOM_has_them() => ReportPages.Holds(Check, samples: 150);

    [Fact]
    public void Damaged_pages_of_reports_read_as_the_DOM_has_them() => HtmlPages.Damage(ReportPages).Holds(Check, samples: 600);

    [Theory]
    [InlineData("<p a=b=\"c d=\" e>f\">g")]
    [InlineData("<p a= b=\"c d=\" e>f\">g")]
    [InlineData("<p a=\"1\"=\"c d=\" e>f\">g")]
    [InlineData("<p =\"c d=\" e>f\">g")]
    [InlineData("<p a/=\"c d=\" e>f\">g")]
    [InlineData("<p a=/b='c d=' e>f'>g")]
    [InlineData("<p a=\n bcdefg=\"c d=\" e>f\">g")]
    [InlineData("<td width=\n  title=\"a > b\">g")]
    [InlineData("<p a=\t bcdefg=\"c d=\" e>f\">g")]
    [InlineData("<p a=1 b2='>' c='>' data-d=\">\"e='>' f = '>'>g")]
    public void A_tag_ends_where_the_DOM_has_it(string page) => Check(page);

    [Fact]
    public void Tags_of_any_characters_end_where_the_DOM_has_it() =>
        Gen.Char["ab1===\"\"'>/ \n<"].Array[0, 24].Select(tag => $"<p {new string(tag)}>f<i b=\"'>'\">g").Holds(Check, samples: 10_000);

    /// <summary>No more than three elements that are alike go on in the next block.</summary>
    [Theory]
    [InlineData("<p><b hidden><b hidden><b hidden><b hidden>1</p><p>2</b></b></b>3")]
    [InlineData("<p><b hidden><b hidden><b hidden class=a><b hidden>1</p><p>2</b></b></b>3")]
    [InlineData("<p><b hidden><i hidden><b hidden><b hidden><b hidden>1</p><p>2</b></b></b>3</i>4")]
    [InlineData("<b><b><b><b hidden>1</b>2<p>3</b>4</b></p>5</b>6")]
    [InlineData("<b hidden><b hidden><b hidden><b hidden>1</b>2</b>3</b>4</b>5")]
    [InlineData("<table><td><b hidden><b hidden><b hidden><p><b hidden>1</p></b></b></b>2<td>3</table>")]
    public void Formatting_that_is_alike_goes_on_as_the_DOM_has_it(string page) => Check(page);

    private static void Check(string page)
    {
        if (Agrees(page)) return;
        string smallest = Shrink(page);
        Assert.Fail(
            $"Smallest page:\n{smallest}\n--- DOM\n{DomOracle.Describe(Standard + smallest)}\n--- "
            + $"reader\n{HtmlReading.DescribeAsOracle(Standard + smallest)}");
    }

    private static bool Agrees(string page) => DomOracle.Describe(Standard + page) == HtmlReading.DescribeAsOracle(Standard + page);

    /// <summary>Takes pieces away as long as the two do not agree, so that a failure can be read.</summary>
    private static string Shrink(string page)
    {
        for (int size = page.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= page.Length;)
            {
                string smaller = page.Remove(start, size);
                if (Agrees(smaller)) start += size;
                else page = smaller;
            }
        }

        return page;
    }
}
