namespace GovInfoReport.Parsing;

/// <content>Finds the row that the words before a run of figures name.</content>
internal sealed partial class TableRecognizer
{
    // Blanks alone may follow any words of a head; only a label word for word makes them a row.
    private Label FindLabel(bool exactly)
    {
        if (_run.Count == 0) return Label.None;
        if (_context != 4 && _run.MayNameCases && _run.Words.Contains("审结", StringComparison.Ordinal) && _run.Words.Contains("维持", StringComparison.Ordinal)) EnterTable(4);
        if (_context == 4) return Label.None;
        Label label = Accept(_lastPiece);
        if (label.IsNone) label = Accept(LabelMatcher.FindJoined(_run));
        // 规章 with nothing behind it opens no table before the heads of one: it is a link of a menu.
        if (exactly && _context == 0 && label.Table == DisclosureTable.Number && _headCount == 0) return Label.None;
        if (label.IsNone && exactly) return label;
        if (label.IsNone) label = Accept(LabelMatcher.FindAtEnd(_run.Words, _context));
        if (label.IsNone) label = FindWrapped();
        if (label.IsNone && _context != 0 && _run.Words.Length >= 3 && _fuzzySearches++ < MaxFuzzySearches)
        {
            label = Accept(LabelMatcher.FindSimilar(_run.Words, _context, _lastRow, RowWindow));
            if (!label.IsNone) _losesCharacters = true;
        }

        if (label.Role is LabelRole.Row or LabelRole.LegacyRow or LabelRole.Group && label.Table != _context) EnterTable(label.Table);
        return label;
    }

    // Short words that are heads as well as rows (其他, 总计) are rows only where the row may come.
    private Label Accept(Label label)
    {
        if (label.Role is not (LabelRole.Row or LabelRole.LegacyRow or LabelRole.Group)) return Label.None;
        if (label.Table == 4 || (label.Table == 2 && _context == 3)) return Label.None;
        if (!label.IsRow || label.Table != 3 || label.Text.Length > 3) return label;
        bool mayCome = label.Index switch
        {
            // 3.其他 comes after the other rows of 其他处理; 总计 after at least one outcome.
            22 => _context == 3 && _lastRow is >= 15 and <= 22,
            23 => _context == 3 && _lastRow is >= 2 and <= 23,
            _ => true,
        };
        return mayCome ? label : Label.None;
    }

    private Label FindWrapped()
    {
        ReadOnlySpan<char> words = LabelMatcher.TakeOffGroup(_run.Words, out Label group);
        Label label = group.IsNone ? Label.None : Accept(LabelMatcher.FindAtEnd(words, _context));
        if (label.IsNone) label = Accept(LabelMatcher.FindBegun(words, _context, _lastRow));
        return label.IsNone ? Accept(group) : label;
    }

    private void EnterTable(int table)
    {
        if (_context == table) return;
        _context = table;
        _lastRow = -1;
    }

    // Where the label of a row stands, where it came in one piece.
    private void NoteLabel(RowDefinition row)
    {
        ref RowRecord record = ref Records[row];
        if (record.LabelLength > 0 || (_lastPiece.IsRow && _lastPiece.Index != row.Index)) return;
        if (!_lastPiece.IsRow && !LabelMatcher.AreSimilar(_run[_run.Count - 1], LabelCatalog.WordsOf(row), MaxMisspelling)) return;
        NoteLabel(ref record, IsLastPieceOfficial(row));
    }

    private void NoteLabel(ref RowRecord record, bool isOfficial)
    {
        (record.LabelStart, record.LabelLength, record.LabelSource) = (_lastPieceStart, _lastPieceLength, _lastPieceSource);
        record.HasOtherLabel = !isOfficial;
    }

    // Whether the last piece is the label of a row as the format writes it.
    private bool IsLastPieceOfficial(RowDefinition row)
    {
        int last = _run.Count - 1;
        return _run.LengthOf(last) == _lastPiece.Text.Length ? _lastPiece.IsOfficial && _lastPiece.Row == row : _run[last].SequenceEqual(LabelCatalog.WordsOf(row));
    }
}
