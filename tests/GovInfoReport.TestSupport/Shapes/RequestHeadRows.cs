namespace GovInfoReport.TestSupport;

/// <summary>The rows of heads of table 3.</summary>
internal enum RequestHeadRows
{
    /// <summary>All heads in one row under 申请人情况.</summary>
    Two,

    /// <summary>The three rows of the official form; two where the order of the columns is another.</summary>
    Official,

    /// <summary>One row.</summary>
    One,

    /// <summary>One row without a word over the labels.</summary>
    OneBare,
}
