namespace GovInfoReport.Parsing;

/// <summary>
/// Heads in several lines of text, whose spans do not show: which head stands under which is told by what they name, and so are the
/// columns.
/// </summary>
internal sealed class HeadTree
{
    // Fewer may be named by other words.
    private const int MinOrganizations = 3;

    private static readonly string[] YearEnds = ["年", "年度", "同期", "年数", "年数据", "年度数据"];

    private readonly List<Node> _roots = [];

    private HeadTree()
    {
    }

    /// <summary>Puts the heads of lines together.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">The lines over the first figures, the highest first.</param>
    /// <param name="keepsBlanks">Whether a blank cell is a column, too: one without a head.</param>
    /// <returns>The heads; <see langword="null"/> where one of them finds no place.</returns>
    public static HeadTree? Of(Document document, IReadOnlyList<TextLine> lines, bool keepsBlanks = false)
    {
        HeadTree tree = new();
        List<Node> above = [];
        foreach (TextLine line in lines)
        {
            List<Node> nodes = [];
            foreach (ShapePiece piece in line.Pieces)
            {
                if (piece.Length > 0 || keepsBlanks) nodes.Add(new Node(piece, document.Text.Span.Slice(piece.Start, piece.Length)));
            }

            NoteOrganizations(nodes);
            if (above.Count == 0) tree._roots.AddRange(nodes);
            else if (!TryPlace(above, nodes)) return null;
            // Heads that have none under them yet may have some in a later line.
            above = nodes;
        }

        return tree;
    }

    /// <summary>Whether words name no column of a table: such a head stands over labels, or over a further column.</summary>
    public static bool NamesNone(string words) =>
        Node.KindOf(words) == HeadKind.Other && ShapeWords.DisclosureColumnOf(words) is null;

    /// <summary>The heads over each column, the highest first, column by column.</summary>
    public List<ShapePiece[]> Columns()
    {
        List<ShapePiece[]> columns = [];
        foreach (Node root in _roots) root.AddColumns([], columns);
        return columns;
    }

    // Among kinds of organisations, words that name none and a blank cell are another: 科研构.
    private static void NoteOrganizations(List<Node> nodes)
    {
        if (nodes.Count(n => n.IsOrganization) < MinOrganizations || !nodes.TrueForAll(n => n.MayBeOrganization)) return;
        foreach (Node node in nodes) node.BecomeOrganization();
    }

    private static bool TryPlace(List<Node> above, List<Node> nodes)
    {
        int parent = 0;
        // A kind of organisation stands under no other head of a line that has their common one.
        bool hasOrganizations = above.Exists(n => n.IsOfOrganizations);
        foreach (Node node in nodes)
        {
            bool needsOrganizations = hasOrganizations && node.IsOrganization;
            while (parent < above.Count && !MayStandUnder(above[parent])) parent++;

            bool MayStandUnder(Node other) => other.Takes(node) && (!needsOrganizations || other.IsOfOrganizations);
            if (parent == above.Count) return false;
            above[parent].Children.Add(node);
        }

        return true;
    }

    private sealed class Node
    {
        private const int MaxApplicant = 3;

        private readonly ShapePiece _piece;
        private readonly string _words;
        private HeadKind _kind;

        public Node(ShapePiece piece, ReadOnlySpan<char> text)
        {
            _piece = piece;
            _words = ShapeWords.Normalize(text);
            _kind = KindOf(_words);
        }

        public List<Node> Children { get; } = [];

        public bool IsOfOrganizations => _kind == HeadKind.Organizations;

        public bool IsOrganization => _kind == HeadKind.Organization;

        public bool MayBeOrganization => _kind is HeadKind.Organization or HeadKind.Other;

        public void BecomeOrganization() => _kind = HeadKind.Organization;

        public bool Takes(Node child) =>
            MayTake(child) && (child._words.Length == 0 || !Children.Exists(c => c._words == child._words));

        public void AddColumns(ShapePiece[] over, List<ShapePiece[]> columns)
        {
            ShapePiece[] own = [.. over, _piece];
            if (Children.Count == 0) columns.Add(own);
            foreach (Node child in Children) child.AddColumns(own, columns);
        }

        public static HeadKind KindOf(string words)
        {
            if (words == HeadWords.Applicants) return HeadKind.Applicants;
            if (words == HeadWords.Organizations) return HeadKind.Organizations;
            if (words == HeadWords.Litigation) return HeadKind.Litigation;
            int column = ShapeWords.RequestColumnOf(words);
            if (column >= 0) return KindOf(column, words);
            if (ShapeWords.CaseGroupOf(words) >= 0) return HeadKind.CaseGroup;
            if (ShapeWords.OutcomeOf(words) >= 0) return HeadKind.Outcome;
            return EndsInYear(words) ? HeadKind.Year : HeadKind.Other;
        }

        // 自然人 and 总计, but not words that hold them.
        private static HeadKind KindOf(int column, string words)
        {
            if (column > 0 && column < Label.TotalColumn) return HeadKind.Organization;
            return words.Length <= MaxApplicant ? HeadKind.Applicant : HeadKind.Other;
        }

        private static bool EndsInYear(string words)
        {
            foreach (string end in YearEnds)
            {
                if (words.EndsWith(end, StringComparison.Ordinal)) return true;
            }

            return false;
        }

        private bool MayTake(Node child) => _kind switch
        {
            HeadKind.Applicants => child._piece.Length == 0
                || child._kind is HeadKind.Applicant or HeadKind.Organizations or HeadKind.Organization or HeadKind.Year,
            HeadKind.Organizations => child._kind == HeadKind.Organization || child._words == HeadWords.Subtotal,
            HeadKind.Year => child._kind is HeadKind.Applicant or HeadKind.Organizations or HeadKind.Organization or HeadKind.Applicants,
            HeadKind.Litigation => child._kind == HeadKind.CaseGroup,
            HeadKind.CaseGroup => ShapeWords.OutcomeOf(child._words) >= 0 && ShapeWords.CaseGroupOf(child._words) < 0,
            _ => false,
        };
    }
}
