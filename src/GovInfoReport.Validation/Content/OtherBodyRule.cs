namespace GovInfoReport.Validation;

/// <summary>GIR3030: the report speaks of its own kind of body as its own: no 我局 in the report of a town.</summary>
internal sealed class OtherBodyRule : IReportRule
{
    private static readonly string[] OfDepartments = ["我局", "我委", "我厅", "我中心"];
    private static readonly string[] OfTownships = ["我镇", "我乡", "我街道", "我办事处"];

    private static readonly LocalizedText LevelUnknown = ValidationTexts.Reason("levelUnknown");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3030", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        // A department may speak of its county as ours, a county of no town or department.
        string[]? strange = AgencyLevels.Of(context) switch
        {
            AgencyLevel.Township => OfDepartments,
            AgencyLevel.Department => OfTownships,
            AgencyLevel.Government => [.. OfDepartments, .. OfTownships],
            _ => null,
        };
        if (strange is null)
        {
            context.NotApplicable(LevelUnknown);
            return;
        }

        string agency = context.AnnualReport.Agency ?? "";
        foreach ((Place place, string text) in context.Texts)
        {
            string? found = strange.FirstOrDefault(s =>
                text.Contains(s, StringComparison.Ordinal) && !agency.EndsWith(s[1..], StringComparison.Ordinal));
            if (found is not null) context.Add(new Diagnostic(Descriptor, Location.At(place), found, agency));
        }
    }
}
