namespace GovInfoReport.Validation;

/// <summary>The names of measures that more than one place asks for, and what kind each measure is of.</summary>
internal static class ClaimMeasures
{
    internal const string New = "requests.new", Handled = "requests.handled", Settled = "requests.settled",
        CarriedOver = "requests.carriedOver", CarriedForward = "requests.carriedForward", AllSettled = "requests.allSettled";

    internal const string Granted = "outcomes.granted", PartiallyGranted = "outcomes.partiallyGranted",
        GrantedOrPartial = "outcomes.granted+partial";

    internal const string Reviews = "review.total", Litigation = "litigation.total", AllCases = "cases.total";

    internal const string Issued = "t2.normativeDocuments.issued", Fees = "t2.fees.amount", InfoFee = "infoFee.amount",
        Staff = "staff.count";

    internal const string ChannelShare = "share.channel", GrantedShare = "share.granted+partial", Sum = "prose.sum",
        Balance = "prose.balance";

    /// <summary>Whether it counts requests: received, handled, settled or carried.</summary>
    internal static bool IsOfRequests(string measure) => Starts(measure, "requests.");

    /// <summary>Whether it counts the requests that came in: with those carried over, or without.</summary>
    internal static bool IsInflow(string measure) => measure is New or Handled;

    /// <summary>Whether it counts the requests of the year: received, handled or settled.</summary>
    internal static bool IsOfYear(string measure) => IsInflow(measure) || measure == Settled;

    /// <summary>Whether it counts requests that go from one year to the next.</summary>
    internal static bool IsStock(string measure) => measure is CarriedOver or CarriedForward;

    internal static bool IsOutcome(string measure) => Starts(measure, "outcomes.");

    /// <summary>The measure of an outcome that the format divides by reasons.</summary>
    internal static string OutcomeOf(RowGroupDefinition group) => "outcomes." + group.Code;

    /// <summary>Whether it counts requests or what became of them.</summary>
    internal static bool IsOfTableOfRequests(string measure) => IsOfRequests(measure) || IsOutcome(measure) || IsOfRows(measure);

    internal static bool IsOfApplicants(string measure) => Starts(measure, "applicants.");

    /// <summary>Whether it is a cell or row of table 3.</summary>
    internal static bool IsOfRows(string measure) => Starts(measure, "t3.");

    /// <summary>Whether it is a cell or row of table 2.</summary>
    internal static bool IsOfDisclosure(string measure) => Starts(measure, "t2.");

    /// <summary>Whether it is a cell or row of table 4.</summary>
    internal static bool IsOfCaseCells(string measure) => Starts(measure, "t4.");

    internal static bool IsOfReviews(string measure) => Starts(measure, "review.");

    /// <summary>Whether it counts cases by what the prose calls them: reviews, litigation or both.</summary>
    internal static bool IsOfCases(string measure) =>
        IsOfReviews(measure) || Starts(measure, "litigation.") || Starts(measure, "cases.");

    internal static bool IsShare(string measure) => Starts(measure, "share.");

    internal static bool IsGrowth(string measure) => Starts(measure, "growth.");

    /// <summary>Whether the prose alone tells it: a sum, a balance.</summary>
    internal static bool IsOfProse(string measure) => Starts(measure, "prose.");

    /// <summary>The list of words that counts of its kind may have around them, and still be those of the tables.</summary>
    internal static string PlainWordsOf(string measure) =>
        IsOfCases(measure) || IsOfCaseCells(measure) ? "plainCases" : IsOfDisclosure(measure) ? "plainDisclosure"
            : IsShare(measure) || IsGrowth(measure) ? "plainShares" : "plainRequests";

    private static bool Starts(string measure, string prefix) => measure.StartsWith(prefix, StringComparison.Ordinal);
}
