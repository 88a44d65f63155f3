namespace GovInfoReport;

/// <summary>Compares the parts of two agencies' names.</summary>
internal static class AgencyMatcher
{
    // Names that differ in one of these differ on purpose: 河东区, 河西区.
    private const string Ordinals = "东西南北中上下前后左右内外大小新老旧一二三四五六七八九十";

    /// <summary>Whether the names are those of one agency.</summary>
    public static AgencyMatch Match(AgencyName first, AgencyName second, Division[] firstDivisions, Division[] secondDivisions)
    {
        if (first.Body != second.Body)
        {
            return first.ShortNameOfPlace() == second.ShortNameOfPlace() && Shortens(first.Body, second.Body)
                && Compare(firstDivisions, secondDivisions, out _) == AgencyMatch.Same ? AgencyMatch.Similar : AgencyMatch.Different;
        }

        // What one has and the other has not must be above: 洪泽区 and 淮安市 are two.
        if (LevelOf(firstDivisions) != LevelOf(secondDivisions)) return AgencyMatch.Different;
        AgencyMatch match = Compare(firstDivisions, secondDivisions, out bool isOne);
        if (match != AgencyMatch.Same) return match;
        bool isNamedAlone = firstDivisions.Length == 0 && secondDivisions.Length == 0 && !first.IsShared;
        return isOne || isNamedAlone ? AgencyMatch.Same : AgencyMatch.Uncertain;
    }

    /// <summary>What the names of the places say, level by level.</summary>
    /// <param name="first">The divisions of one name.</param>
    /// <param name="second">Those of the other.</param>
    /// <param name="isOne">Whether both name a county or a higher division that has its name alone.</param>
    private static AgencyMatch Compare(Division[] first, Division[] second, out bool isOne)
    {
        isOne = false;
        int similar = 0;
        for (AgencyLevel level = AgencyLevel.Unknown; level <= AgencyLevel.Township; level++)
        {
            if (NameAt(first, level) is not { } one || NameAt(second, level) is not { } other) continue;
            if (one == other)
            {
                isOne |= level != AgencyLevel.Township && !DivisionData.Known.IsShared(one);
                continue;
            }

            if (!DifferInOne(one, other)) return AgencyMatch.Different;
            similar++;
        }

        return similar switch { 0 => AgencyMatch.Same, 1 => AgencyMatch.Similar, _ => AgencyMatch.Different };
    }

    private static AgencyLevel LevelOf(Division[] divisions) => divisions.Length == 0 ? AgencyLevel.Unknown : divisions[^1].Level;

    // The province of a known city is known too.
    private static string? NameAt(Division[] divisions, AgencyLevel level)
    {
        foreach (Division division in divisions)
        {
            if (division.Level == level) return division.Name;
            if (level == AgencyLevel.Province && DivisionData.Known.TryFindProvince(division.Name, out string? province)) return province;
        }

        return null;
    }

    private static bool DifferInOne(string first, string second)
    {
        if (first.Length != second.Length || first.Length < 3) return false;
        int at = first.AsSpan().CommonPrefixLength(second);
        return first.AsSpan(at + 1).SequenceEqual(second.AsSpan(at + 1))
            && !Ordinals.Contains(first[at], StringComparison.Ordinal) && !Ordinals.Contains(second[at], StringComparison.Ordinal);
    }

    // 林草局 has characters of 林业和草原局 alone, in their order.
    private static bool Shortens(string first, string second)
    {
        string one = Fold(first), other = Fold(second);
        if (one.Length > other.Length) (one, other) = (other, one);
        if (one.Length < 3 || one[0] != other[0] || one[^1] != other[^1]) return false;
        int at = 0;
        foreach (char c in other)
        {
            if (at < one.Length && one[at] == c) at++;
        }

        return at == one.Length;
    }

    private static string Fold(string body) =>
        body.Replace("委员会", "委", StringComparison.Ordinal).Replace("办公室", "办", StringComparison.Ordinal);

    private static string ShortNameOfPlace(this AgencyName name) => name.ShortName[..^name.Body.Length];
}
