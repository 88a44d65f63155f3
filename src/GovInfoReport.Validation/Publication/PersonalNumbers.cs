using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>Finds mobile numbers and identity-card numbers in text.</summary>
internal static class PersonalNumbers
{
    private const int MobileLength = 11;
    private const int IdentityLength = 18;

    internal enum Kind
    {
        None,
        Mobile,
        IdentityCard,
    }

    /// <summary>The first number of a kind from a position on; -1 where there is none.</summary>
    internal static int Find(ReadOnlySpan<char> text, int from, Kind kind, out int length)
    {
        // Every run of eleven digits has one at each eleventh character: the rest need not be looked at.
        for (int i = from + MobileLength - 1; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i += MobileLength;
                continue;
            }

            int start = i, end = i + 1;
            while (start > from && char.IsAsciiDigit(text[start - 1])) start--;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end < text.Length && text[end] is 'X' or 'x' && end - start == IdentityLength - 1) end++;
            length = end - start;
            bool whole = start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]);
            if (whole && KindOf(text[start..end]) == kind) return start;
            i = end + MobileLength;
        }

        length = 0;
        return -1;
    }

    /// <summary>
    /// The name of a person directly before a number: two or three characters between marks, none of them of a word for telephones or
    /// bodies. <see langword="null"/>: none.
    /// </summary>
    internal static string? NameBefore(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before = text.TrimEnd(Between);
        int start = before.Length;
        while (start > 0 && before[start - 1] is >= '\u4E00' and <= '\u9FFF') start--;
        ReadOnlySpan<char> name = before[start..];
        return name.Length is 2 or 3 && !name.ContainsAny(OfNoName) ? name.ToString() : null;
    }

    private const string Between = " \u3000:：（(,，";
    private static readonly SearchValues<char> OfNoName =
        SearchValues.Create("电话手机号码联系传真热线咨询监督投诉举报值班邮编微信办局科股室所站处组队人员址真线");

    private static Kind KindOf(ReadOnlySpan<char> digits) => digits.Length switch
    {
        MobileLength when digits[0] == '1' && digits[1] >= '3' => Kind.Mobile,
        IdentityLength when IsIdentityNumber(digits) => Kind.IdentityCard,
        _ => Kind.None,
    };

    // Six digits of the place, the date of birth, three in sequence, a check digit (GB 11643).
    private static bool IsIdentityNumber(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<byte> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        int sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        char check = "10X98765432"[sum % 11];
        return char.ToUpperInvariant(digits[^1]) == check && DateOnly.TryParseExact(digits[6..14], "yyyyMMdd", out DateOnly born)
            && born.Year >= 1900;
    }
}
