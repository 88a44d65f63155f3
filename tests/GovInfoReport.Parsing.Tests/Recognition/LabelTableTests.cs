using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class LabelTableTests
{
    private static readonly Gen<string> Words = Gen.Char["甲乙丙丁"].Array[1, 12].Select(characters => new string(characters));

    [Fact]
    public void It_finds_what_a_dictionary_finds() =>
        Gen.Select(Words.Array[0, 200], Words.Array[1, 50]).Holds((texts, others) =>
        {
            LabelTable table = new(texts.Length);
            Dictionary<string, Label> expected = [];
            foreach (string text in texts)
            {
                Label label = new(text, LabelRole.Head, ReportFormat.Current.GetTable(3), 0);
                table.TryAdd(text, label);
                expected.TryAdd(text, label);
            }

            foreach (string text in texts.Concat(others)) Assert.Same(expected.GetValueOrDefault(text), table.Find(text));
        });

    [Fact]
    public void Nothing_and_very_long_texts_are_no_labels()
    {
        LabelTable table = new(1);
        Assert.Null(table.Find(""));
        Assert.Null(table.Find(new string('一', 10_000)));
    }
}
