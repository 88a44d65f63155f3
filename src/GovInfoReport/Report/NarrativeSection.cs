namespace GovInfoReport;

/// <summary>A section of prose: 一、总体情况, 五、存在的主要问题及改进情况 or 六、其他需要报告的事项.</summary>
/// <param name="Heading">The heading as the report writes it.</param>
/// <param name="Text">The text below the heading, one paragraph a line; empty where the report has the heading alone.</param>
public sealed record NarrativeSection(string Heading, string Text)
{
    /// <summary>The parts of the text that open with （一）, （二） … (小标题), in order; empty where the text has none.</summary>
    /// <remarks>A view of <see cref="Text"/>, made anew at each call.</remarks>
    public EquatableArray<NarrativeSubsection> Subsections => NarrativeSubsection.Split(Text);
}
