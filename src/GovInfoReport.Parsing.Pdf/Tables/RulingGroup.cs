namespace GovInfoReport.Parsing.Pdf;

/// <summary>The lines of a page that hang together, directly or through others: what belongs to one table.</summary>
internal sealed class RulingGroup
{
    /// <summary>The horizontal lines.</summary>
    public List<Ruling> Horizontals { get; } = [];

    /// <summary>The vertical lines.</summary>
    public List<Ruling> Verticals { get; } = [];

    /// <summary>Groups lines by their crossings.</summary>
    /// <param name="horizontals">The horizontal lines.</param>
    /// <param name="verticals">The vertical lines.</param>
    /// <returns>The groups that have lines both ways.</returns>
    public static List<RulingGroup> Find(List<Ruling> horizontals, List<Ruling> verticals)
    {
        int[] parents = new int[horizontals.Count + verticals.Count];
        for (int i = 0; i < parents.Length; i++) parents[i] = i;
        for (int h = 0; h < horizontals.Count; h++)
        {
            for (int v = 0; v < verticals.Count; v++)
            {
                if (Touch(horizontals[h], verticals[v])) parents[Root(parents, h)] = Root(parents, horizontals.Count + v);
            }
        }

        Dictionary<int, RulingGroup> groups = [];
        for (int h = 0; h < horizontals.Count; h++) GroupOf(groups, Root(parents, h)).Horizontals.Add(horizontals[h]);
        for (int v = 0; v < verticals.Count; v++) GroupOf(groups, Root(parents, horizontals.Count + v)).Verticals.Add(verticals[v]);
        return [.. groups.Values.Where(g => g.Horizontals.Count > 0 && g.Verticals.Count > 0)];
    }

    private static bool Touch(Ruling horizontal, Ruling vertical) =>
        vertical.At >= horizontal.From - RulingMerger.Tolerance && vertical.At <= horizontal.To + RulingMerger.Tolerance
        && horizontal.At >= vertical.From - RulingMerger.Tolerance && horizontal.At <= vertical.To + RulingMerger.Tolerance;

    private static RulingGroup GroupOf(Dictionary<int, RulingGroup> groups, int root)
    {
        if (!groups.TryGetValue(root, out RulingGroup? group)) groups[root] = group = new RulingGroup();
        return group;
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index) index = parents[index] = parents[parents[index]];
        return index;
    }
}
