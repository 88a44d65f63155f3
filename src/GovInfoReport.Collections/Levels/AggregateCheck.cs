namespace GovInfoReport.Collections;

/// <summary>Compares a whole with its parts.</summary>
internal sealed class AggregateCheck
{
    private const string Exceed = "GIR4101", Beyond = "GIR4102";

    private readonly ReportView _whole;
    private readonly Roster? _roster;
    private readonly List<Diagnostic> _findings;
    private readonly List<RelationResult> _relations = [];
    private Membership _members;
    private CellResidual[] _residuals = [];

    private AggregateCheck(ReportView whole, IEnumerable<CollectedReport> reports, Roster? roster)
    {
        (_whole, _roster) = (whole, roster);
        _members = MemberSorter.Sort(whole, reports, roster);
        _findings = [.. _members.Findings];
    }

    private bool HasOwnPart => _members.Parts.Any(IsOwn);

    private bool IsComplete => _roster is not null && _members.Completeness.IsComplete;

    public static AggregateResult Run(ReportView whole, IEnumerable<CollectedReport> reports, Roster? roster)
    {
        AggregateCheck check = new(whole, reports, roster);
        Membership members = check._members;
        check.CountOnce();
        bool isUnclear = check.IsScopeUnclear();
        foreach (CellResidual residual in check._residuals) check._relations.Add(check.Judge(residual, isUnclear));
        check.FindGaps(isUnclear);
        new AggregateFindings(whole, check._members.Parts, check.HasOwnPart).Find(check._residuals, check._relations, check._findings);
        check.CompareLists(members);
        return new AggregateResult(whole.Key, check._members.Completeness, CellsOf(check._residuals), check._relations, check._findings)
        {
            Members = [.. check._members.Parts.Select(p => p.Member)],
            IsOwnPartDerived = !check.HasOwnPart,
        };
    }

    // A part under two names may be listed by either.
    private void CompareLists(Membership members)
    {
        if (_whole.Source.MemberLists.Count == 0) return;
        MemberListCheck check = new(_whole, _members, new ListedNames(_whole, members, members.Parts.Where(IsOwn), _roster));
        foreach (MemberList list in _whole.Source.MemberLists) check.Check(list, _relations, _findings);
    }

    /// <summary>A part that is there under two names, as the residual shows, counts once.</summary>
    private void CountOnce()
    {
        _residuals = ResidualSums.Of(_whole, _members.Parts);
        for (int i = 0; i < _members.Parts.Count; i++)
        {
            Part part = _members.Parts[i];
            Part? twin = _members.Parts.Take(i).FirstOrDefault(p => CopyOf(p, part));
            if (twin is null || !CulpritSearch.Equal([.. _residuals.Where(r => r.IsKnown)], part.View, -1)) continue;
            FindTwin(twin, part);
            _members = _members with { Parts = [.. _members.Parts.Where(p => p != part)] };
            _residuals = ResidualSums.Of(_whole, _members.Parts);
            break;
        }

        foreach (Part outside in _members.Outside)
        {
            if (_members.Parts.FirstOrDefault(p => CopyOf(p, outside)) is { } part) FindTwin(part, outside);
        }
    }

    private static bool CopyOf(Part part, Part other) =>
        part.View.Report.Cells.Equals(other.View.Report.Cells)
            && ReportFormat.Current.Cells.Count(c => part.View.Report.Cells[c] is not (null or 0)) >= 3;

    private void FindTwin(Part part, Part twin)
    {
        Completeness complete = _members.Completeness;
        _members = _members with { Completeness = complete with { Doubled = [.. complete.Doubled, part.Member.Agency] } };
        _findings.Add(new Diagnostic(
            CollectionDiagnostics.MemberDoubled,
            twin.View.LocationOf(Place.Of(ReportField.Agency)),
            SumTexts.Get("member.twoNames", part.Member.Agency, twin.Member.Agency))
        {
            Related = [part.View.LocationOf(Place.Of(ReportField.Agency))],
        });
    }

    // A whole that states nothing but its own part covers only itself.
    private bool IsScopeUnclear() => _members.Parts.FirstOrDefault(IsOwn) is { } own
        && own.View.Report.Cells.Equals(_whole.Report.Cells)
        && _members.Parts.Any(p => p != own && ReportFormat.Current.Cells.Any(c => p.View.Report.Cells[c] is not (null or 0)));

    private RelationResult Judge(CellResidual residual, bool isUnclear)
    {
        CellDefinition cell = residual.Cell;
        Operand[] operands = [_whole.OperandOf(cell)];
        if (isUnclear) return NotAssessable(NotAssessableReason.ScopeUnclear);
        if (residual.Reason is { } reason) return NotAssessable(reason);
        if (residual.Value < 0) return Result(RelationVerdict.Fail, Exceed);
        if (_roster is null) return NotAssessable(NotAssessableReason.ScopeUnclear);
        if (!IsComplete) return NotAssessable(NotAssessableReason.MemberMissing);
        return residual.Value > 0 && HasOwnPart ? Result(RelationVerdict.Fail, Beyond) : Result(RelationVerdict.Pass, Beyond);

        RelationResult Result(RelationVerdict verdict, string id) =>
            new(id, cell, verdict, null, residual.Sum, _whole.Report.Cells[cell], operands);

        RelationResult NotAssessable(NotAssessableReason why) =>
            new(Beyond, cell, RelationVerdict.NotAssessable, why, residual.IsKnown ? residual.Sum : null, _whole.Report.Cells[cell],
                operands);
    }

    private void FindGaps(bool isUnclear)
    {
        Completeness complete = _members.Completeness;
        int differing = _residuals.Count(r => r.IsKnown && r.Value != 0);
        Location place = _whole.LocationOf(Place.None);
        int unread = complete.IsComplete ? 0 : complete.Unreadable.Count;
        if (complete.Missing.Count + unread + complete.OfAnotherYear.Count + complete.WithoutTables.Count > 0)
        {
            _findings.Add(new Diagnostic(CollectionDiagnostics.MembersMissing, place, AggregateTexts.Gaps(complete),
                _members.Parts.Count, differing));
        }

        if (isUnclear) Add(SumTexts.Get("scope.own"));
        else if (_roster is null && Array.Exists(_residuals, r => r.IsKnown && r.Value > 0)) Add(SumTexts.Get("scope.noRoster",
            _members.Parts.Count, differing));
        string[] outside = [.. complete.Unexpected.Except(complete.Doubled)];
        if (outside.Length > 0) Add(SumTexts.Get("scope.unexpected", SumTexts.List(outside), Explanation()));

        void Add(LocalizedText text) => _findings.Add(new Diagnostic(CollectionDiagnostics.ScopeUnclear, place, text));
    }

    // A body that took over others has the figures that these are missing.
    private LocalizedText Explanation()
    {
        CellResidual[] known = [.. _residuals.Where(r => r.IsKnown)];
        return _members.Outside.FirstOrDefault(o => CulpritSearch.Equal(known, o.View, 1)) is { } found
            ? SumTexts.Get("scope.explains", found.Member.Agency)
            : SumTexts.Empty;
    }

    private bool IsOwn(Part part) => part.Member.Kind == RosterKind.Own
        || (part.Member.Kind is null && AgencyNames.IsOfficeOf(AgencyNames.Fold(part.Member.Agency), AgencyNames.Fold(_whole.Key.Agency)));

    private static ReportCells CellsOf(CellResidual[] residuals)
    {
        ReportCellsBuilder builder = new();
        foreach (CellResidual residual in residuals)
        {
            if (residual.IsKnown) builder[residual.Cell] = residual.Value;
        }

        return builder.ToCells();
    }
}
