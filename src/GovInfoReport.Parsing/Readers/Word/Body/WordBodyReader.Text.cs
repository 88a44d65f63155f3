namespace GovInfoReport.Parsing;

/// <content>Runs: text, breaks, tabs, fields.</content>
internal sealed partial class WordBodyReader
{
    private bool _isHidden;

    /// <summary>Whether text belongs to the paragraph being read. The result of a field inside another field's instruction is only an operand.</summary>
    private bool IsShown => _isInParagraph && !_isHidden && _paragraph.Fields >> 1 == 0;

    private void ReadRunProperties()
    {
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        bool? ofStyle = null, own = null;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.Vanish)) own = _reader.IsOn(_names.Value);
            else if (ReferenceEquals(name, _names.RunStyle)) ofStyle = _parts.Styles.Find(_reader.Attribute(_names.Value))?.IsHidden;
            else if (ReferenceEquals(name, _names.OldRun)) _reader.Skip();
        }

        _isHidden = own ?? ofStyle ?? _isHidden;
    }

    private void ReadText()
    {
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        bool isShown = IsShown;
        while (_reader.ReadInside(depth))
        {
            if (!isShown || !_reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = _reader.ReadTextChunk(); chunk.Length > 0; chunk = _reader.ReadTextChunk()) AppendText(chunk);
        }
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        if (_document.Length == _paragraph.Start) text = text.TrimStart();
        else if (_paragraph.IsAfterNumber)
        {
            text = text.TrimStart();
            if (text.IsEmpty) return;
            // “1.” before “5” is a list number before a figure, not 1.5.
            if (char.IsDigit(text[0]) && _document.Text[^1] != '\t') _document.Append('\t');
            _paragraph.IsAfterNumber = false;
        }

        _document.Append(text);
    }

    private void AppendSign(char sign)
    {
        if (IsShown) AppendText([sign]);
    }

    private void ReadFieldCharacter()
    {
        ReadOnlySpan<char> type = _reader.Attribute(_names.FieldCharacterType);
        if (type is "begin") _paragraph.Fields = (_paragraph.Fields << 1) | 1;
        else if (type is "separate") _paragraph.Fields &= ~1UL;
        else if (type is "end") _paragraph.Fields >>= 1;
    }
}
