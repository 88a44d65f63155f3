namespace GovInfoReport.Parsing;

/// <content>Fields: their results are read, and what those without a result show.</content>
internal sealed partial class WordBodyReader
{
    private readonly FieldInstruction _instruction = new();

    private void ReadFieldCharacter()
    {
        ReadOnlySpan<char> type = _reader.Attribute(_names.FieldCharacterType);
        if (type is "begin") BeginField();
        else if (type is "separate") _paragraph.Fields &= ~1UL;
        else if (type is "end") EndField();
    }

    private void BeginField()
    {
        _paragraph.IsDirty |= _reader.Attribute(_names.IsDirty) is "1" or "true" or "on";
        _paragraph.Fields = (_paragraph.Fields << 1) | 1;
        _instruction.Clear();
        if (!_reader.IsEmptyElement) ReadFormField();
    }

    private void EndField()
    {
        bool hasResult = (_paragraph.Fields & 1) == 0;
        _paragraph.Fields >>= 1;
        char shown = hasResult ? '\0' : _instruction.Shown();
        _instruction.Clear();
        if (shown != '\0') AppendSymbolOfField(shown);
        if (_paragraph.Fields == 0) _paragraph.IsDirty = false;
    }

    private void AppendSymbolOfField(char shown)
    {
        if (IsShown) AppendText([shown], shown == SymbolFonts.NoCharacter ? CharacterTraits.Uncertain : CharacterTraits.None);
    }

    private void ReadInstruction()
    {
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = _reader.ReadTextChunk(); chunk.Length > 0; chunk = _reader.ReadTextChunk())
                _instruction.Append(chunk);
        }
    }

    /// <summary>A list to choose from shows the entry that was chosen, which stands in no text.</summary>
    private void ReadFormField()
    {
        int depth = _reader.Depth, chosen = 0, entry = 0;
        bool isList = false;
        string shown = "";
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            if (ReferenceEquals(_reader.Name, _names.List)) isList = true;
            else if (isList && ReferenceEquals(_reader.Name, _names.ListResult)) chosen = _reader.Integer(_names.Value) ?? 0;
            else if (isList && ReferenceEquals(_reader.Name, _names.ListEntry) && entry++ == chosen)
                shown = _reader.Attribute(_names.Value).ToString();
        }

        if (shown.Length > 0 && IsShown) AppendText(shown);
    }
}
