namespace GovInfoReport.Collections;

/// <summary>Finds the members of a whole by the names that its prose gives: 市公安局, 公安局 and 宿迁市公安局 are one.</summary>
internal sealed class ListedNames
{
    private readonly AgencyName _whole;
    private readonly RosterNames _roster;
    private readonly int _year;
    private readonly Part[] _own;
    private readonly ILookup<string, (AgencyName Name, Part? Part)> _byShortName;
    private readonly ILookup<char, AgencyName> _byFirstOfBody;

    /// <param name="whole">The whole.</param>
    /// <param name="members">Its members.</param>
    /// <param name="own">Those that are its own part.</param>
    /// <param name="roster">Who the members are; <see langword="null"/>: not known.</param>
    public ListedNames(ReportView whole, Membership members, IEnumerable<Part> own, Roster? roster)
    {
        (_whole, _year, _own) = (AgencyName.Parse(whole.Key.Agency), whole.Key.Year, [.. own]);
        _roster = new RosterNames(roster, Fold);
        Completeness complete = members.Completeness;
        (AgencyName Name, Part? Part)[] known =
        [
            .. members.Parts.Select(p => (NameOf(p.Member.Agency), (Part?)p)),
            .. members.Parts.Select(p => (NameOf(p.View.Report.Agency!), (Part?)p)),
            .. complete.Missing.Concat(complete.WithoutTables).Concat(complete.OfAnotherYear).Select(n => (NameOf(n), (Part?)null)),
        ];
        _byShortName = known.ToLookup(k => k.Name.ShortName, StringComparer.Ordinal);
        _byFirstOfBody = known.Select(k => k.Name).Where(n => n.Body.Length > 0).Distinct().ToLookup(n => n.Body[0]);
    }

    /// <summary>What a name stands for.</summary>
    public ListedBody Find(string name)
    {
        AgencyName[] forms = [.. FormsOf(name)];
        foreach (AgencyName form in forms)
        {
            (AgencyName Name, Part? Part)[] same = [.. _byShortName[form.ShortName].Where(k => IsSame(k.Name, form))];
            if (same.Length == 0) continue;
            return Array.TrueForAll(same, k => ReferenceEquals(k.Part, same[0].Part)) ? BodyOf(same[0].Part) : Uncertain;
        }

        if (Array.Exists(forms, IsOwn)) return _own is [{ } own] ? new ListedBody(own, null) : BodyOf(null);
        return Array.Exists(forms, f => f.Body.Length > 0 && _byFirstOfBody[f.Body[0]].Any(k => k.Match(f) == AgencyMatch.Similar))
            ? Uncertain
            : default;
    }

    private static ListedBody Uncertain => new(null, NotAssessableReason.IdentityUncertain);

    private static ListedBody BodyOf(Part? part) => new(part, part is null ? NotAssessableReason.MemberMissing : null);

    private static bool IsSame(AgencyName known, AgencyName form) => known.Equals(form) || known.Match(form) == AgencyMatch.Same;

    private string Fold(string name) => AgencyNames.FoldWithin(name, _whole);

    private AgencyName NameOf(string name) => AgencyName.Parse(_roster.CanonicalOf(Fold(name), _year));

    // As written, and with the place of the whole for its kind: 市公安局 is 宿迁市公安局.
    private IEnumerable<AgencyName> FormsOf(string name)
    {
        yield return NameOf(name);
        if (_whole.Divisions is [.., var place] && name.Length > 1 && name[0] == place[^1])
            yield return NameOf(string.Concat(_whole.Divisions) + name[1..]);
    }

    // The government itself among its members is its own part: 市政府349件, 本级12件.
    private bool IsOwn(AgencyName form) => form.Equals(_whole) || AgencyNames.Match(form.Normal, _whole.Normal) == AgencyMatch.Same
        || AgencyNames.IsOfficeOf(form.Normal, _whole.Normal);
}
