using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The rules of this package.</summary>
public static class DefaultRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static ImmutableArray<IReportRule> All { get; } =
    [
        new BalanceRule(),
        new OutcomesRule(),
        new ApplicantsRule(),
        new CasesRule(),
        new BlankTotalRule(),
        new OnlyTotalsRule(),
        new BlankTableRule(),
        new WrongColumnRule(),
        new DocumentCountsRule(),
        new UnsettledSumRule(),
        new OrganizationSubtotalRule(),
        new FormerDocumentCountsRule(),
        new FormerItemsRule(),
        new SectionMissingRule(),
        new SectionRepeatedRule(),
        new SectionOrderRule(),
        new SectionNumberRule(),
        new SubsectionRaisedRule(),
        new MixedNumberingRule(),
        new SubsectionGapRule(),
        new OverviewSubjectsRule(),
        new ProblemsEmptyRule(),
        new ProcessingFeeRule(),
        new YearsRule(),
        new PeriodRule(),
        new FormerTablesRule(),
        new NoticeRule(),
        new NegativeFigureRule(),
        new NotWholeRule(),
        new UnitInCellRule(),
        new TemplateTextRule(),
        new MisspeltLabelRule(),
        new RegulationsRule(),
        new CollapsedRowRule(),
        new TitleAndPeriodRule(),
        new AgencyAndDateRule(),
        new BlankRowRule(),
        new BlankCellsRule(),
        new ProblemsShortRule(),
        new MeasuresRule(),
        new OldPlanRule(),
        new OtherYearRule(),
        new OtherBodyRule(),
        new OtherWorkRule(),
        new ForeignWordRule(),
        new CitationRule(),
        new OverviewLengthRule(),
        new TableClaimRule(),
        new ProseSumRule(),
        new ProseBalanceRule(),
        new GrowthRule(),
        new ShareRule(),
        new DenialRule(),
        new MissingFigureRule(),
        new StaffRule(),
        new OutcomeNameRule(),
        new DeadlineRule(),
        new MobileNumberRule(),
        new IdentityNumberRule(),
    ];

    /// <summary>
    /// The ids of the rules that run only where they are asked for, as they check what some provinces alone ask for: a severity in the
    /// rules file asks for one, and so does taking its id out of <see cref="ReportValidatorOptions.Off"/>.
    /// </summary>
    public static ImmutableHashSet<string> Off { get; } = ["GIR3034"];

    /// <summary>
    /// The sets of rules that can be named anywhere: <c>all</c>, <c>arithmetic</c>, <c>structure</c>, <c>prose</c>, <c>publication</c>.
    /// </summary>
    public static ImmutableArray<RuleSet> Sets { get; } =
    [
        new("all", ["*"]),
        new("arithmetic", ["GIR2*"]),
        new("structure", ["GIR3*"]),
        new("prose", ["GIR5*"]),
        new("publication", ["GIR6*"]),
    ];
}
