namespace GovInfoReport.Collections;

/// <summary>Compares the names of agencies by their normal forms: all that the package asks of names.</summary>
internal static class AgencyNames
{
    // Sets the place that a report came from apart from a name that many places have.
    private const char Origin = '\0';

    /// <summary>The normal form of a name.</summary>
    public static string Fold(string name) => AgencyName.Parse(name).Normal;

    /// <summary>
    /// The normal form of a name among the parts of a whole: what many places have is that of the whole’s own place there, 财政局 that of
    /// 清河县.
    /// </summary>
    public static string FoldWithin(string name, AgencyName whole)
    {
        AgencyName parsed = AgencyName.Parse(name);
        if (!parsed.IsShared) return parsed.Normal;
        string[] above = [.. whole.Divisions.TakeWhile(d => parsed.Divisions.Count == 0 || d != parsed.Divisions[0])];
        bool isBelow = parsed.Divisions.Count == 0 || above.Length < whole.Divisions.Count
            || (parsed.Divisions.Count == 1 && parsed.Level > whole.Level);
        return isBelow ? string.Concat(above) + parsed.Normal : parsed.Normal;
    }

    /// <summary>
    /// What reports of one agency have in common: the normal form, and for one that many places have, where it came from.
    /// </summary>
    public static string KeyOf(AgencyName name, string? source) =>
        name.IsShared && source is not null ? name.Normal + Origin + Path.GetDirectoryName(source) : name.Normal;

    /// <summary>The name of a key, taken apart.</summary>
    public static AgencyName Parse(string key) => AgencyName.Parse(NameOf(key));

    /// <summary>Compares two normal forms.</summary>
    public static AgencyMatch Match(string left, string right) => left == right ? AgencyMatch.Same : Parse(left).Match(Parse(right));

    /// <summary>Whether a name is that of the office of a government, whose report is the government's own part.</summary>
    public static bool IsOfficeOf(string name, string whole)
    {
        AgencyName parsed = AgencyName.Parse(name);
        return parsed.Kind == AgencyKind.GovernmentOffice && Match(string.Concat(parsed.Divisions), whole) == AgencyMatch.Same;
    }

    private static string NameOf(string key) => key.IndexOf(Origin, StringComparison.Ordinal) is >= 0 and var end ? key[..end] : key;
}
