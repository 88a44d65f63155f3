namespace GovInfoReport.Parsing;

/// <summary>Tells whether a text is a value of a named field: a date where a date belongs, an agency behind 来源.</summary>
internal static class BoxValues
{
    private const int MaxNumber = 60;
    private const int MaxPublisher = 50;

    /// <summary>Whether the text is a value of the name's field; it is cut to what belongs to it.</summary>
    public static bool IsValue(BoxName name, ref ReadOnlySpan<char> value)
    {
        switch (name.Field)
        {
            case BoxField.IssuedOn or BoxField.PublishedOn:
                return DateReader.TryReadDay(value, out _, out _);
            case BoxField.IndexNumber:
                value = UpToBlank(value);
                return value.Length <= MaxNumber && HasDigitOrLetter(value);
            case BoxField.DocumentNumber:
                return value.Length <= MaxNumber && HasDigitOrLetter(value) && !DateReader.TryRead(value, out _, out _);
            case BoxField.Publisher or BoxField.Reporting:
                return IsPublisher(name, ref value);
            case BoxField.Name or BoxField.FileTitle:
                if (TitleForm.TryRead(value, out ReadOnlySpan<char> title)) value = title;
                return true;
            default:
                return true;
        }
    }

    private static bool IsPublisher(BoxName name, ref ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> first = UpToBlank(value);
        if (first.Length < value.Length && AgencyName.Parse(first.ToString()).Kind != AgencyKind.Unknown) value = first;
        if (value.Length is < 2 or > MaxPublisher || DateReader.TryReadDay(value, out _, out _)) return false;
        if (value.IndexOfAny('>', '。', '：') >= 0 || TitleForm.IsPronoun(value)) return false;
        return name.Weight > BoxNames.Weak || AgencyName.Parse(value.ToString()).Kind != AgencyKind.Unknown;
    }

    private static ReadOnlySpan<char> UpToBlank(ReadOnlySpan<char> value)
    {
        int blank = value.IndexOfAny(" \u3000\u00A0\t|");
        return blank > 0 ? value[..blank] : value;
    }

    private static bool HasDigitOrLetter(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (char.IsAsciiLetterOrDigit(c) || FormText.DigitOf(c) >= 0) return true;
        }

        return false;
    }
}
