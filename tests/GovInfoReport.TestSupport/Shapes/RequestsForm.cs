namespace GovInfoReport.TestSupport;

/// <summary>How table 3 is drawn.</summary>
internal sealed record RequestsForm
{
    /// <summary>In the order of columns: one that adds up the five kinds of organizations.</summary>
    public const int Subtotal = 7;

    public static RequestsForm Default { get; } = new();

    /// <summary>The columns of the format in the order in which they are drawn, <see cref="Subtotal"/> among them or not.</summary>
    public IReadOnlyList<int> Order { get; init; } = [0, 1, 2, 3, 4, 5, 6];

    /// <summary>The head of a column before the labels: numbers of rows.</summary>
    public string? Before { get; init; }

    /// <summary>The word for a sum of some columns or rows.</summary>
    public string SumWord { get; init; } = "小计";

    /// <summary>The head of a column between the labels and the figures: numbers of rows.</summary>
    public string? Between { get; init; }

    /// <summary>The head of a column behind the figures.</summary>
    public string? Behind { get; init; }

    /// <summary>Whether a blank column stands behind each.</summary>
    public bool Spacers { get; init; }

    /// <summary>The rows of heads.</summary>
    public RequestHeadRows Heads { get; init; }

    /// <summary>Where the labels of groups stand.</summary>
    public GroupPlace Groups { get; init; }

    /// <summary>Whether a row under each group adds up its rows.</summary>
    public bool SumRows { get; init; }

    /// <summary>After how many rows the heads stand again; 0 for never.</summary>
    public int HeadsAgain { get; init; }
}
