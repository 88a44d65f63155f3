using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class RenderingTests
{
    [Fact]
    public void A_rendering_is_repeated_by_what_it_prints()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Rendering drawn = Rendering.Draw(seed, damaged: seed % 2 == 1), repeated = Rendering.Parse(drawn.ToString());
            Assert.Equal(drawn.ToString(), repeated.ToString());
            Assert.Equal((drawn.Kind, drawn.Damage), (repeated.Kind, repeated.Damage));
            // Archives hold the time at which they were written.
            if (drawn.Kind is "word" or "workbook") continue;
            Assert.Equal(drawn.Render()?.Content.ToArray(), repeated.Render()?.Content.ToArray());
        }
    }

    [Fact]
    public void Drawn_documents_are_of_every_container_and_undamaged_unless_asked_for()
    {
        Rendering[] drawn = [.. Enumerable.Range(0, 300).Select(seed => Rendering.Draw(seed))];
        Assert.All(drawn, r => Assert.Equal("none", r.Damage));
        Assert.Superset(new HashSet<string>(["page", "listed-page", "word", "workbook"]), drawn.Select(r => r.Kind).ToHashSet());
        Assert.Contains(drawn, r => r.Kind.StartsWith("pdf", StringComparison.Ordinal));
        Assert.Contains(drawn, r => r.Kind.StartsWith("text", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seed=1 blanks=none-such")]
    [InlineData("seed=1 none-such=slash")]
    [InlineData("seed=x")]
    public void What_the_grammar_does_not_have_is_no_rendering(string text) => Assert.Throws<FormatException>(() => Rendering.Parse(text));
}
