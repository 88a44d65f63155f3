namespace GovInfoReport.Parsing;

/// <summary>How a cell is seen under the rules that stand over its row.</summary>
internal ref struct ConditionalSight
{
    private readonly SheetCell _cell;
    private readonly ReadOnlySpan<char> _text;
    private int? _color, _fill;
    private bool? _isStruck;
    private bool _isFormatKnown, _isHidden, _isDoubtful;

    private ConditionalSight(in SheetCell cell, ReadOnlySpan<char> text)
    {
        _cell = cell;
        _text = text;
    }

    /// <summary>How the text of a cell is seen: <see langword="null"/>: not at all.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">What it shows.</param>
    /// <param name="rules">The rules by priority; those of other columns are left out.</param>
    public static CharacterTraits? See(in SheetCell cell, ReadOnlySpan<char> text, List<(SheetMerge Range, ConditionalRule Rule)> rules)
    {
        ConditionalSight sight = new(cell, text);
        foreach ((SheetMerge range, ConditionalRule rule) in rules)
        {
            if (!range.Covers(cell.Row, cell.Column)) continue;
            bool? holds = rule.Holds(text);
            if (holds is null) sight.TakePossible(rule);
            else if (holds.Value) sight.Take(rule);
            if (holds == true && rule.StopsOthers) break;
        }

        return sight.Result;
    }

    private readonly CharacterTraits? Result
    {
        get
        {
            (bool isUnseen, bool isHardToSee) = OfficeColor.Compare(_color ?? _cell.Colors.Text, _fill ?? _cell.Colors.Background);
            if (_isHidden || isUnseen) return null;
            CharacterTraits struck = _isStruck == true ? CharacterTraits.Struck : CharacterTraits.None;
            return _isDoubtful || isHardToSee ? struck | CharacterTraits.Uncertain : struck;
        }
    }

    private void Take(ConditionalRule rule)
    {
        ConditionalLook look = rule.Look;
        _isHidden |= rule.HidesValue;
        _color ??= look.Color;
        _fill ??= look.Fill;
        _isStruck ??= look.IsStruck;
        if (_isFormatKnown || look.Format is not { } format) return;
        _isFormatKnown = true;
        (bool isHidden, bool isDoubtful) = Show(format);
        _isHidden |= isHidden;
        _isDoubtful |= isDoubtful;
    }

    // What a rule would hide if it held is in doubt.
    private void TakePossible(ConditionalRule rule)
    {
        ConditionalLook look = rule.Look;
        (bool isUnseen, bool isHardToSee) = OfficeColor.Compare(
            _color ?? look.Color ?? _cell.Colors.Text, _fill ?? look.Fill ?? _cell.Colors.Background);
        _isDoubtful |= rule.HidesValue || isUnseen || isHardToSee || (_isStruck is null && look.IsStruck == true)
            || (!_isFormatKnown && look.Format is { } format && Show(format) != (false, false));
    }

    // A format that shows the same figure changes nothing; of others it is not known what they do with the value behind the text.
    private readonly (bool IsHidden, bool IsDoubtful) Show(NumberFormat format)
    {
        if (format.IsGeneral) return (false, false);
        if (!ConditionalRule.TryRead(_text, out double value))
        {
            (string before, string? behind) = format.ShowText(out _);
            return behind is null && before.Length == 0 ? (true, false) : (false, behind is null || before.Length + behind.Length > 0);
        }

        ShownNumber shown = format.Show(value, _text.ToString());
        if (shown is { IsCertain: true, Text: "" }) return (true, false);
        return (false, !shown.IsCertain || !ConditionalRule.TryRead(shown.Text, out double other) || other != value);
    }
}
