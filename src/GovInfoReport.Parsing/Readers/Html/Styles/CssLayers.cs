namespace GovInfoReport.Parsing;

/// <summary>The layers of a page's style sheets: a later one weighs more, and what is in none weighs most.</summary>
internal sealed class CssLayers
{
    /// <summary>Stands for no layer.</summary>
    public const byte None = 255;

    private readonly List<string> _names = [];

    /// <summary>Forgets all.</summary>
    public void Clear() => _names.Clear();

    /// <summary>The number of the last of the layers that are named, in the order in which they came; layers in a layer are not told
    /// apart.</summary>
    public byte Find(ReadOnlySpan<char> names)
    {
        byte found = None;
        foreach (Range range in names.Split(','))
        {
            string name = names[range].Trim().ToString().Split('.')[0];
            int index = name.Length == 0 ? -1 : _names.IndexOf(name);
            if (index < 0 && _names.Count < None - 1)
            {
                _names.Add(name);
                index = _names.Count - 1;
            }

            found = (byte)(index < 0 ? None - 1 : index + 1);
        }

        return found;
    }
}
