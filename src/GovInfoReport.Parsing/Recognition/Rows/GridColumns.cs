namespace GovInfoReport.Parsing;

/// <summary>The columns of a grid that a piece stands in.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Count">How many; 0 in running text.</param>
internal readonly record struct GridColumns(int First, int Count)
{
    /// <summary>Whether another column stands between columns that are given in their order.</summary>
    public static bool StandApart(ReadOnlySpan<GridColumns> places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i].First > places[i - 1].First + places[i - 1].Count) return true;
        }

        return false;
    }
}
