using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Reports of any size, for the growth of time with the input.</summary>
internal static class SizedTexts
{
    /// <summary>A report whose prose fills the size.</summary>
    public static string LongProse(int characters)
    {
        string paragraph = Sample.Report.Overview!.Text + "\n";
        int room = Math.Max(0, characters - Sample.Text.Length);
        StringBuilder prose = new(room + paragraph.Length);
        while (prose.Length < room) prose.Append(paragraph);
        AnnualReport report = Sample.Report with { Overview = new NarrativeSection("一、总体情况", prose.ToString(0, room)) };
        string text = Sample.CommonLayout.Write(report, LayoutOptions.Default);
        return text[..Math.Min(text.Length, characters)];
    }

    /// <summary>One report after the other: more tables than the format has.</summary>
    public static string ManyReports(int characters) => Repeat(Sample.Text, characters);

    /// <summary>A page with one report after the other in its body.</summary>
    public static string LongPage(int characters) => Repeat(Sample.HtmlPage, characters);

    /// <summary>A text over and over, cut at a length.</summary>
    public static string Repeat(string unit, int characters) => string.Create(characters, unit, static (span, unit) =>
    {
        for (int i = 0; i < span.Length; i += unit.Length) unit.AsSpan(0, Math.Min(unit.Length, span.Length - i)).CopyTo(span[i..]);
    });
}
