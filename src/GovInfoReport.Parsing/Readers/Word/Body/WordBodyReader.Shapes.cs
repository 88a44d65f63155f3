namespace GovInfoReport.Parsing;

/// <content>Elements of other vocabularies: alternatives, pictures, drawings, formulas.</content>
internal sealed partial class WordBodyReader
{
    private void OpenForeign(string name)
    {
        if (name is "AlternateContent") Push(WordFrameKind.Alternatives);
        else if (name is "Choice" or "Fallback") OpenAlternative(name);
        else if (!_names.IsKnown(_reader.Namespace)) OpenUnknown();
        else if (WordNames.IsFormula(_reader.Namespace)) OpenFormula(name);
        else if (name is "t") ReadText(); // of a drawing
        else if (name is "blip" or "imagedata" or "chart" or "relIds" or "OLEObject" or "textpath" or "contentPart") AddImage();
        else if (ReferenceEquals(name, _names.ShapeProperties)) ReadShapeProperties();
        else if (_reader.Attribute(_names.ShapeStyle).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)) _reader.Skip();
    }

    /// <summary>Programs leave such an element out, or show the text that it holds, or do not open the file.</summary>
    private void OpenUnknown()
    {
        if (_names.IsIgnorable(_reader.Namespace)) _reader.Skip();
        else PushMarked(CharacterTraits.Uncertain);
    }

    /// <summary>A drawing that is hidden is left out with its picture or text.</summary>
    private void ReadShapeProperties()
    {
        if (_reader.Attribute(_names.IsShapeHidden) is "1" or "true" or "on") _reader.SkipToEnd(_reader.Depth - 1);
    }

    /// <summary>Of the alternatives of the same content the first that asks for nothing unknown is read, and the others are not.</summary>
    private void OpenAlternative(string name)
    {
        if (_top.Kind == WordFrameKind.Alternatives && (name is "Fallback" || IsUnderstood()))
            _top = _top with { Kind = WordFrameKind.AlternativesTaken };
        else if (_top.Kind is WordFrameKind.Alternatives or WordFrameKind.AlternativesTaken) _reader.Skip();
    }

    private bool IsUnderstood()
    {
        string prefixes = _reader.Attribute(_names.Requires).ToString();
        foreach (string prefix in prefixes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_names.IsUnderstood(_reader.NamespaceOf(prefix))) return false;
        }

        return true;
    }

    /// <summary>The text of a formula is read on one line; where it stands on more than one, what it says is not certain.</summary>
    private void OpenFormula(string name)
    {
        if (name is "t") ReadText();
        else if (name is "r") _look = _paragraph.Look;
        else if (name is "sup") PushMarked(CharacterTraits.Raised);
        else if (name is "sub") PushMarked(CharacterTraits.Lowered);
        else if (name is "f" or "rad" or "m" or "nary" or "phant" or "borderBox" or "sPre" or "eqArr")
            PushMarked(CharacterTraits.Uncertain);
    }

    private void AddImage()
    {
        if (_look.IsHidden) return;
        if (_tableDepth > 0)
        {
            // Within the text of a cell no block can stand.
            Table.Cell.Pictures++;
            return;
        }

        int start = _isInParagraph ? _paragraph.Mark : _document.Length;
        _document.Add(new Block { Kind = BlockKind.Image, Start = start, Source = _paragraphNumber });
    }

    private void PushMarked(CharacterTraits traits)
    {
        if (_reader.IsEmptyElement) return;
        _aroundBefore.Push(_around);
        _around |= traits;
        Push(WordFrameKind.Marked);
    }

    /// <summary>The content of a control that nobody filled in is a text that asks for it.</summary>
    private void ReadControlProperties()
    {
        _isPlaceholder = false;
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        while (_reader.ReadInside(depth))
        {
            if (_reader.IsElement && ReferenceEquals(_reader.Name, _names.ShowsPlaceholder)) _isPlaceholder = _reader.IsOn(_names.Value);
        }
    }

    private void OpenControlContent()
    {
        if (_isPlaceholder) PushMarked(CharacterTraits.Uncertain);
        _isPlaceholder = false;
    }
}
