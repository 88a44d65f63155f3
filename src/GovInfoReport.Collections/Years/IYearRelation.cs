namespace GovInfoReport.Collections;

/// <summary>A relation between the reports of two years.</summary>
internal interface IYearRelation
{
    /// <summary>Checks the relation.</summary>
    /// <param name="pair">The reports.</param>
    /// <param name="outcome">Takes its results and findings.</param>
    void Check(YearPair pair, PairOutcome outcome);
}
