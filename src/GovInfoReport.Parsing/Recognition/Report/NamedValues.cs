namespace GovInfoReport.Parsing;

/// <summary>The values that stand in a text behind names of contact details: behind each 电话： first, then behind each 联系方式：.</summary>
internal ref struct NamedValues(ReadOnlySpan<char> text, string[] names)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _from;

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What stands before the name.</summary>
    public ReadOnlySpan<char> Before { get; private set; }

    /// <summary>Whether a colon stands behind the name.</summary>
    public bool HasColon { get; private set; }

    /// <summary>The text from the value on.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes on to the next.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryNext()
    {
        while (_next < names.Length)
        {
            Name = names[_next];
            int at = ContactNames.IndexOf(_text, Name, _from, out int behind);
            (_next, _from) = at < 0 ? (_next + 1, 0) : (_next, behind);
            if (at < 0 || !ContactNames.TrySkipMarks(_text[behind..], out int marks)) continue;
            Before = _text[..at];
            HasColon = _text.Slice(behind, marks).IndexOfAny(":：") >= 0;
            Value = _text[(behind + marks)..];
            return true;
        }

        return false;
    }
}
