namespace GovInfoReport.Parsing;

/// <summary>In which order the heads of table 3 come.</summary>
internal sealed class RequestHeadOrder
{
    private const int PersonColumn = 0;

    // A head of fewer characters may be a part of one that wraps over two lines of running text, whose parts come line by line.
    private const int MinWhole = 3;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    /// <summary>Whether it is another than the format's.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>
    /// Whether lines over a grid say so, by whole heads alone: of wrapped ones, lines of text hold parts in any order.
    /// </summary>
    public bool LinesAreMixed { get; private set; }

    /// <summary>Takes a line over the first row.</summary>
    public void NoteLine(ReadOnlySpan<char> line)
    {
        bool isMixed = HeadLine.IsMixed(line), hasPersonsBehind = HeadLine.HasPersonsBehind(line);
        LinesAreMixed |= isMixed || hasPersonsBehind;
        IsMixed |= (isMixed && HeadLine.IsSeparated(line)) || hasPersonsBehind;
    }

    /// <summary>Takes heads, one after the other.</summary>
    public void Note(in ReadRow row, SubtotalHead subtotal)
    {
        IsMixed |= HeadPieces.HaveOthersBehindTotal(row.Words)
            || (!row.InGrid && (HeadPieces.HaveOthersBefore(row.Words) || HeadPieces.HavePersonsBehind(row.Words)));
        HeadsPassed passed = default;
        for (int piece = 0; piece < row.Words.Count; piece++) NoteNext(row.Words.LabelOf(piece), row.InGrid, subtotal, ref passed);
    }

    private void NoteNext(Label head, bool inGrid, SubtotalHead subtotal, ref HeadsPassed passed)
    {
        int column = head.RequestColumn;
        if (head.Text == HeadWords.Subtotal) subtotal.Note(inGrid, isLast: passed.Organization > PersonColumn);
        if (head.Text == HeadWords.Organizations) passed.PassCommon(inGrid);
        if (column == Label.TotalColumn) NoteTotal(inGrid, ref passed);
        else if (column == PersonColumn) NotePersons(inGrid, ref passed);
        else if (column > PersonColumn && column < Label.TotalColumn && (inGrid || head.Text.Length > MinWhole))
            NoteOrganization(column, subtotal, ref passed);
    }

    private void NoteTotal(bool inGrid, ref HeadsPassed passed)
    {
        passed.Total = passed.Later = true;
        IsMixed |= !inGrid && passed.CommonComesFirst;
    }

    private void NoteOrganization(int column, SubtotalHead subtotal, ref HeadsPassed passed)
    {
        bool isBehindLater = column < passed.Organization;
        IsMixed |= isBehindLater;
        LinesAreMixed |= isBehindLater;
        passed.Organization = column;
        subtotal.NoteOrganization();
    }

    private void NotePersons(bool inGrid, ref HeadsPassed passed)
    {
        bool areBehindOrganizations = passed.Organization > PersonColumn, areFirst = !passed.Persons;
        LinesAreMixed |= (passed.Total && areFirst) || areBehindOrganizations;
        IsMixed |= (passed.Later && areFirst) || (inGrid && areBehindOrganizations);
        passed.Persons = true;
    }

    /// <summary>
    /// Takes the words of running text: heads that blanks or line ends tear apart (合 计, 法律 over 服务 over 机构) are whole once joined.
    /// </summary>
    public void NoteJoined(ReadOnlySpan<char> words)
    {
        int person = words.IndexOf(Requests.Columns[PersonColumn].Label), total = NamedColumns.IndexOf(words, Requests.Columns[^1]);
        IsMixed |= person >= 0 && total >= 0 && total < person;
        int last = person;
        for (int i = PersonColumn + 1; i < Label.TotalColumn - 1; i++)
        {
            // 企业 may be the lower half of 商业企业.
            int at = NamedColumns.IndexOf(words, Requests.Columns[i], MinWhole + 1);
            if (at < 0) continue;
            IsMixed |= at < last;
            last = at;
        }
    }

    // The heads that stand before one: persons, the organisations' common head before these, the total, any that comes behind persons, the
    // last organisation's column.
    private struct HeadsPassed
    {
        public bool Persons;
        public bool Common;
        public bool Total;
        public bool Later;
        public int Organization;

        public void PassCommon(bool inGrid)
        {
            Common |= !Persons;
            Later |= inGrid;
        }

        // It may come before persons since it is the highest; before the total as well, it stands left of them.
        public readonly bool CommonComesFirst => Common && Persons && Organization == PersonColumn;
    }
}
