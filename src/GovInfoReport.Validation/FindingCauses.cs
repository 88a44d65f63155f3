using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>Finds findings of one cause and leaves one of them, with the places of the others.</summary>
internal static class FindingCauses
{
    private const int FewestAlike = 3;

    // The first says all that the second does.
    private static readonly (string Says, string[] Said, Func<Diagnostic, Diagnostic, bool> IsSame)[] Causes =
    [
        ("GIR3001", ["GIR1001", "GIR1003", "GIR2007"], SameSection),
        ("GIR1003", ["GIR2007"], SameSection),
        ("GIR1023", ["GIR2007", "GIR1003"], SameSection),
        ("GIR1026", ["GIR2007", "GIR1027"], SameSection),
        ("GIR1027", ["GIR2007"], SameSection),
        ("GIR1015", ["GIR2007"], SameSection),
        ("GIR3002", ["GIR1002"], SameSection),
        ("GIR2005", ["GIR1028"], SameSection),
        ("GIR3021", ["GIR1011"], SameLabel),
        ("GIR3021", ["GIR1004"], (finding, other) => finding.Operands.Any(o => o.Cell.Row == other.Place.Row)),
        ("GIR3013", ["GIR1016", "GIR2009"], SameSection),
        ("GIR3013", ["GIR1011"], NamesLabel),
        ("GIR3013", ["GIR1004"], (finding, other) => SameSection(finding, other)
            && ReportFormat.Former.Disclosure.Rows.Any(r => r == other.Place.Row && r.Table == ReportFormat.Former.Disclosure)),
        ("GIR2001", ["GIR5001", "GIR5006"], IsMendedBy),
        ("GIR2002", ["GIR5001", "GIR5006"], IsMendedBy),
        ("GIR2003", ["GIR5001", "GIR5006"], IsMendedBy),
        ("GIR2004", ["GIR5001", "GIR5006"], IsMendedBy),
        ("GIR3003", ["GIR3004"], StandsBetween),
        ("GIR3012", ["GIR1046"], SamePlace),
        ("GIR3022", ["GIR1047"], (finding, other) => (finding.Place.Field, other.Place.Field) is (ReportField.Title, ReportField.Year)),
        ("GIR3029", ["GIR1049"], (finding, other) => other.Place.Field is ReportField.Year && NamesFirst(finding, other)),
        ("GIR2005", ["GIR3025"], (finding, other) => other.Related.Count == 1 && other.Related[0].Place == finding.Place),
        ("GIR3018", ["GIR3008", "GIR3026", "GIR3027"], SameSection),
        ("GIR3011", ["GIR1049"], (_, other) => other.Place.Field is ReportField.Year),
        ("GIR3016", ["GIR1006", "GIR1007", "GIR2010"], SamePlace),
        ("GIR3017", ["GIR1006", "GIR1008", "GIR2010"], SamePlace),
        ("GIR1006", ["GIR2010"], SamePlace),
        ("GIR1007", ["GIR2010"], SamePlace),
    ];

    // Many of these are one slip: a column left blank, the numbers of a list.
    private static readonly string[] OfOneKind = ["GIR2005", "GIR6002", "GIR6003"];

    /// <param name="findings">The findings.</param>
    /// <param name="accepted">
    /// Findings that are suppressed: what they say of a cause is accepted, and no other finding of that cause comes in their place.
    /// </param>
    internal static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> findings, IReadOnlyCollection<Diagnostic> accepted)
    {
        List<Diagnostic> kept = [.. findings];
        foreach ((string says, string[] said, Func<Diagnostic, Diagnostic, bool> isSame) in Causes)
        {
            foreach (Diagnostic finding in accepted)
            {
                if (finding.Id == says) kept.RemoveAll(other => Array.IndexOf(said, other.Id) >= 0 && isSame(finding, other));
            }

            for (int i = 0; i < kept.Count; i++)
            {
                if (kept[i].Id == says) Absorb(kept, ref i, other => Array.IndexOf(said, other.Id) >= 0, isSame);
            }
        }

        foreach (string id in OfOneKind) JoinAlike(kept, id);
        return [.. kept];
    }

    private static void Absorb(List<Diagnostic> kept, ref int at, Func<Diagnostic, bool> isOfId, Func<Diagnostic, Diagnostic, bool> isSame)
    {
        Diagnostic finding = kept[at];
        Diagnostic[] others = [.. kept.Where(other => isOfId(other) && isSame(finding, other))];
        if (others.Length == 0) return;
        kept[at] = finding with
        {
            Location = finding.Location.Position.IsNone ? new Location(others[0].Location.Position, finding.Place) : finding.Location,
            Related = [.. finding.Related.Concat(others.Select(o => o.Location)).Where(l => l != finding.Location).Distinct()],
        };
        at -= kept.Take(at).Count(others.Contains);
        kept.RemoveAll(others.Contains);
    }

    // Findings of one id in one section: the first names how many there are.
    private static void JoinAlike(List<Diagnostic> kept, string id)
    {
        foreach (IGrouping<SectionDefinition?, Diagnostic> alike in kept.Where(d => d.Id == id).GroupBy(d => d.Place.Section).ToArray())
        {
            Diagnostic[] all = [.. alike];
            if (all.Length < FewestAlike) continue;
            int first = kept.IndexOf(all[0]);
            object? named = all[0].Arguments[0];
            string text = named?.ToString() ?? "";
            LocalizedText name = named is CellDefinition cell ? cell.LocalizedLabel : new(text, text);
            LocalizedText several = new(
                $"{name.ToString(CultureInfo.InvariantCulture)} and {all.Length - 1} more",
                $"{name.ToString(LocalizedText.ChineseCulture)}等 {all.Length} 处");
            kept[first] = all[0] with
            {
                Arguments = [several, .. all[0].Arguments.Skip(1)],
                Expected = null,
                Operands = [.. all.SelectMany(d => d.Operands).DistinctBy(o => o.Cell)],
                Related = [.. all.Skip(1).Select(d => d.Location).Distinct()],
            };
            kept.RemoveAll(d => Array.IndexOf(all, d, 1) > 0);
        }
    }

    // Sections that change places are numbered wrongly, too: all from the one that comes too early to the one that comes too late.
    private static bool StandsBetween(Diagnostic finding, Diagnostic other)
    {
        if (finding.Place.Section is not { } late || other.Place.Section is not { } section) return false;
        int early = finding.Related.Count > 0 ? finding.Related[0].Place.Section?.Number ?? late.Number : late.Number;
        return section.Number >= Math.Min(early, late.Number) && section.Number <= Math.Max(early, late.Number);
    }

    private static bool NamesFirst(Diagnostic finding, Diagnostic other) => finding.Arguments[0] is int year
        && other.Arguments.Any(a => a?.ToString()?.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) == true);

    // The prose has the figure with which the sum holds: the finding of the sum says so.
    private static bool IsMendedBy(Diagnostic finding, Diagnostic other) =>
        other is { Expected: not null, Operands: [{ } mended, ..] } && finding.Operands.Any(o => o.Cell == mended.Cell);

    private static bool SamePlace(Diagnostic finding, Diagnostic other) => finding.Place == other.Place;

    private static bool SameSection(Diagnostic finding, Diagnostic other) =>
        finding.Place.Section is { } section && section == other.Place.Section;

    private static bool SameLabel(Diagnostic finding, Diagnostic other) =>
        SameSection(finding, other) && finding.Arguments.Count > 0 && other.Arguments.Count > 0
            && Equals(finding.Arguments[0], other.Arguments[0]);

    private static bool NamesLabel(Diagnostic finding, Diagnostic other) =>
        SameSection(finding, other) && other.Arguments.Count > 0 && other.Arguments[0] is string label
        && finding.Arguments.Any(a => a is string names && names.Contains(label, StringComparison.Ordinal));
}
