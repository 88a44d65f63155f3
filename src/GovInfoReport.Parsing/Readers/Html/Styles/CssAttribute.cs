namespace GovInfoReport.Parsing;

/// <summary>What a selector asks of an attribute.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Operator">How its value is compared: <c>=</c>, or the sign before it.</param>
/// <param name="Value">What it is compared with; <see langword="null"/>: it must only be there.</param>
/// <param name="FoldsCase">Whether the case of letters does not matter.</param>
internal readonly record struct CssAttribute(string Name, char Operator = '=', string? Value = null, bool FoldsCase = false)
{
    /// <summary>Whether the value of the attribute is as asked for.</summary>
    public bool Matches(ReadOnlySpan<char> value)
    {
        if (Value is null) return true;
        StringComparison comparison = FoldsCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Operator switch
        {
            // Of nothing, no value starts with it, ends with it or holds it.
            '^' => Value.Length > 0 && value.StartsWith(Value, comparison),
            '$' => Value.Length > 0 && value.EndsWith(Value, comparison),
            '*' => Value.Length > 0 && value.Contains(Value, comparison),
            '~' => HasWord(value, comparison),
            '|' => value.StartsWith(Value, comparison) && (value.Length == Value.Length || value[Value.Length] == '-'),
            _ => value.Equals(Value, comparison),
        };
    }

    private bool HasWord(ReadOnlySpan<char> value, StringComparison comparison)
    {
        foreach (Range word in value.SplitAny(" \t\n\r\f"))
        {
            if (!value[word].IsEmpty && value[word].Equals(Value, comparison)) return true;
        }

        return false;
    }
}
