namespace GovInfoReport.Collections;

/// <summary>Sorts the reports beside a whole: parts, copies, bodies of the state, others.</summary>
internal sealed class MemberSorter
{
    private const int DeadlineMonth = 1, DeadlineDay = 31;

    private readonly ReportView _parent;
    private readonly Roster? _roster;
    private readonly List<Part> _parts = [];
    private readonly List<Part> _outside = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly MemberLists _lists = new();
    private readonly AgencyName _whole;

    private MemberSorter(ReportView parent, Roster? roster) =>
        (_parent, _roster, _whole) = (parent, roster, AgencyName.Parse(parent.Key.Agency));

    private int Year => _parent.Key.Year;

    public static Membership Sort(ReportView parent, IEnumerable<CollectedReport> reports, Roster? roster)
    {
        MemberSorter sorter = new(parent, roster);
        sorter.Run([.. reports.Where(r => !IsSameDocument(r, parent.Source)).Order(ReportOrder.Instance)]);
        return new Membership(sorter._parts, sorter._lists.ToCompleteness(), sorter._findings, sorter._outside);
    }

    private void Run(CollectedReport[] reports)
    {
        NamedReport[] named = [.. Named(reports)];
        RosterEntry[] entries = [.. _roster?.EntriesOf(Year).Where(IsPartOfParent) ?? []];
        string parent = AgencyNames.Fold(_parent.Key.Agency);
        NameGroups groups = new([.. named.Select(n => n.Name), .. entries.Select(e => Fold(e.Agency)), parent]);
        ILookup<string, NamedReport> reportsOf = named.ToLookup(n => groups.LeaderOf(n.Name), StringComparer.Ordinal);
        Dictionary<string, RosterEntry> entryOf = [];
        foreach (RosterEntry entry in entries) entryOf.TryAdd(groups.LeaderOf(Fold(entry.Agency)), entry);
        List<string> vertical = [];
        foreach (IGrouping<string, NamedReport> group in reportsOf.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            RosterEntry? entry = entryOf.GetValueOrDefault(group.Key);
            if (group.Key == groups.LeaderOf(parent) && entry is null) continue;
            if (IsVertical(entry, group.Key)) vertical.Add(entry?.Agency ?? group.First().Report.Report.Agency!);
            else Take(group, entry);
        }

        if (_roster is null && vertical.Count > 0) FindVertical(vertical);
        AgencyName[] outside = [.. _outside.Select(o => AgencyName.Parse(Fold(o.Member.Agency)))];
        foreach ((string leader, RosterEntry entry) in entryOf) Expect(entry, reportsOf.Contains(leader), outside);
    }

    private string Fold(string name) => AgencyNames.FoldWithin(name, _whole);

    // Documents whose agency or year is not known are listed apart.
    private IEnumerable<NamedReport> Named(CollectedReport[] reports)
    {
        RosterNames names = new(_roster, Fold);
        foreach (CollectedReport report in reports)
        {
            // A document that is no report lacks nothing.
            if (report.Findings.Any(f => f.Id == "GIR1019")) continue;
            if (report.IsUnreadable || string.IsNullOrWhiteSpace(report.Report.Agency) || ReportYears.Of(report.Report) is not { } year)
                _lists.Unreadable.Add(report.Source ?? report.Report.Title ?? "");
            else
                yield return new NamedReport(report, names.CanonicalOf(Fold(report.Report.Agency), Year), year);
        }
    }

    // The roster says who is one; without it the name does, but beside a whole that is one too: a tax bureau has tax bureaus below it.
    private bool IsVertical(RosterEntry? entry, string name)
    {
        if (entry is not null || _roster is not null) return entry?.Kind == RosterKind.Vertical;
        return IsOfState(AgencyNames.Parse(name)) && !IsOfState(AgencyNames.Parse(_parent.Key.Agency));

        static bool IsOfState(AgencyName agency) => agency.Kind is AgencyKind.Customs or AgencyKind.Tax or AgencyKind.Vertical;
    }

    private void FindVertical(List<string> names) => _findings.Add(new Diagnostic(
        CollectionDiagnostics.ScopeUnclear, _parent.LocationOf(Place.None), SumTexts.Get("scope.vertical", SumTexts.List(names))));

    private bool IsPartOfParent(RosterEntry entry)
    {
        string parent = AgencyNames.Fold(_parent.Key.Agency);
        return AgencyNames.Fold(entry.Agency) != parent && (entry.Parent is null
            || AgencyNames.Match(AgencyNames.Fold(entry.Parent), parent) == AgencyMatch.Same);
    }

    private void Expect(RosterEntry entry, bool isThere, AgencyName[] outside)
    {
        if (!entry.IsExpected || entry.Kind == RosterKind.Vertical) return;
        _lists.Expected.Add(entry.Agency);
        if (isThere) return;
        _lists.Missing.Add(entry.Agency);

        // A report with nearly that name is worth a question, and no answer.
        AgencyName name = AgencyName.Parse(Fold(entry.Agency));
        int at = Array.FindIndex(outside, o => o.Match(name) == AgencyMatch.Similar);
        if (at < 0) return;
        Part alike = _outside[at];
        _lists.Renamed.Add(entry.Agency);
        _findings.Add(new Diagnostic(
            CollectionDiagnostics.MemberDoubled, alike.View.LocationOf(Place.Of(ReportField.Agency)),
                SumTexts.Get("member.renamed", entry.Agency, alike.Member.Agency)));
    }

    private void Take(IGrouping<string, NamedReport> group, RosterEntry? entry)
    {
        CollectedReport[] ofYear = [.. group.Where(r => r.Year == Year).Select(r => r.Report)];
        string name = entry?.Agency ?? group.First().Report.Report.Agency!;
        bool counts = _roster is null || entry is not null;
        if (ofYear.Length == 0)
        {
            if (counts) _lists.OfAnotherYear.Add(name);
            return;
        }

        YearOfReports year = CopyChoice.Choose(Year, ofYear);
        ReportView view = new(year.Current, new ReportKey(name, Year));
        CollectedReport[] undecided = year.IsUndecided ? [.. year.Others] : [];
        Part part = new(new AggregateMember(name, entry?.Kind, year.Current), view, undecided);
        if (!counts)
        {
            _outside.Add(part);
            _lists.Unexpected.Add(name);
            return;
        }

        if (year.Current.Report.Cells.StatedCount == 0)
        {
            _lists.WithoutTables.Add(name);
            return;
        }

        _parts.Add(part);
        _lists.Received.Add(name);
        if (year.Others.Count > 0) FindCopies(view, year);
        FindLate(view);
    }

    private void FindCopies(ReportView view, YearOfReports year)
    {
        _lists.Doubled.Add(view.Key.Agency);
        _findings.Add(new Diagnostic(
            CollectionDiagnostics.MemberDoubled,
            view.LocationOf(Place.Of(ReportField.Agency)),
            SumTexts.Get("member.copies", view.Key.Agency, year.Others.Count + 1))
        {
            Related = [.. year.Others.Select(o => Location.At(Place.Of(ReportField.Agency)) with { Document = o.Source })],
        });
    }

    private void FindLate(ReportView view)
    {
        DateOnly last = new(Year + 1, DeadlineMonth, DeadlineDay);
        if (view.Report.PublicationDate is not { } date || date <= last) return;
        _lists.Late.Add(view.Key.Agency);
        _findings.Add(new Diagnostic(CollectionDiagnostics.MemberLate, view.LocationOf(Place.Of(ReportField.PublicationDate)),
            view.Key.Agency, date, last));
    }

    private static bool IsSameDocument(CollectedReport report, CollectedReport parent) =>
        ReferenceEquals(report, parent) || ReferenceEquals(report.Report, parent.Report)
        || (report.Source is { } source && parent.Source is { } other && Path.GetFullPath(source) == Path.GetFullPath(other)
            && report.Report.Equals(parent.Report));
}
