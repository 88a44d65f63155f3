namespace GovInfoReport.Parsing;

/// <summary>The columns that a style takes out of a table: it is drawn without them.</summary>
internal sealed class HtmlColumns
{
    private readonly List<bool> _collapsed = [];

    /// <summary>Whether any is taken out.</summary>
    public bool AnyCollapsed { get; private set; }

    /// <summary>Adds columns.</summary>
    /// <param name="count">How many.</param>
    /// <param name="areCollapsed">Whether they are taken out.</param>
    public void Add(int count, bool areCollapsed)
    {
        for (int i = 0; i < count && _collapsed.Count < HtmlTableGrid.MaxColumns; i++) _collapsed.Add(areCollapsed);
        AnyCollapsed |= areCollapsed;
    }

    /// <summary>Tells where a cell is drawn.</summary>
    /// <param name="column">Its column; takes that among the columns that are drawn.</param>
    /// <param name="span">How many columns it spans; takes the number of those that are drawn.</param>
    /// <returns>Whether any of it is drawn.</returns>
    public bool TryPlace(ref int column, ref int span)
    {
        int before = 0, within = 0;
        for (int i = 0; i < Math.Min(_collapsed.Count, column + span); i++)
        {
            if (!_collapsed[i]) continue;
            if (i < column) before++;
            else within++;
        }

        (column, span) = (column - before, span - within);
        return span > 0;
    }

    /// <summary>Forgets all columns.</summary>
    public void Clear()
    {
        _collapsed.Clear();
        AnyCollapsed = false;
    }
}
