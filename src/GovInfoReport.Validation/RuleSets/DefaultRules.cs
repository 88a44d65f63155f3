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
        new TableClaimRule(),
        new ProseSumRule(),
        new ProseBalanceRule(),
        new GrowthRule(),
        new ShareRule(),
        new DenialRule(),
        new MissingFigureRule(),
        new DeadlineRule(),
        new MobileNumberRule(),
        new IdentityNumberRule(),
    ];

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
