namespace GovInfoReport;

/// <summary>The kinds of sums that hold between the cells of one report (勾稽关系).</summary>
public enum RelationKind
{
    /// <summary>In a column of table 3: new requests + carried over = outcomes total + carried forward (第一项加第二项之和，等于第三项加第四项之和).</summary>
    Balance,

    /// <summary>In a column of table 3: the outcomes total is the sum of all outcomes.</summary>
    Outcomes,

    /// <summary>In a row of table 3: the total is the sum of the six kinds of applicants.</summary>
    Applicants,

    /// <summary>In a group of table 4: the total is the sum of the four outcomes of cases.</summary>
    Cases,
}
