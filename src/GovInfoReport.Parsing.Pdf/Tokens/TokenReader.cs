using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Reads entries of dictionaries, whether they stand there or are referred to, and makes copies without what the library need not see.
/// </summary>
internal sealed class TokenReader(IPdfTokenScanner scanner)
{
    /// <summary>An entry of the kind that is asked for.</summary>
    public bool TryGet<T>(DictionaryToken dictionary, NameToken name, [NotNullWhen(true)] out T? token)
        where T : class, IToken => dictionary.TryGet(name, scanner, out token);

    /// <summary>A token of the kind that is asked for; <see langword="null"/> where it is another.</summary>
    public T? Resolve<T>(IToken token)
        where T : class, IToken => DirectObjectFinder.TryGet(token, scanner, out T? found) ? found : null;

    /// <summary>A number.</summary>
    public double? Number(DictionaryToken dictionary, NameToken name) =>
        TryGet(dictionary, name, out NumericToken? number) ? number.Data : null;

    /// <summary>The numbers of an array, with 0 for what is no number, and no more than so many.</summary>
    public double[]? Numbers(DictionaryToken dictionary, NameToken name, int most)
    {
        if (!TryGet(dictionary, name, out ArrayToken? array)) return null;
        double[] numbers = new double[Math.Min(array.Length, most)];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Resolve<NumericToken>(array[i])?.Data ?? 0;
        return numbers;
    }

    /// <summary>Copies an entry of the kind that is asked for, in place of a reference to it.</summary>
    public bool Copy<T>(DictionaryToken from, Dictionary<NameToken, IToken> to, NameToken name)
        where T : class, IToken
    {
        if (!TryGet(from, name, out T? token)) return false;
        to[name] = token;
        return true;
    }

    /// <summary>Copies an array of numbers.</summary>
    public void CopyNumbers(DictionaryToken from, Dictionary<NameToken, IToken> to, NameToken name, int most)
    {
        if (Numbers(from, name, most) is { } numbers) to[name] = new ArrayToken([.. numbers.Select(static n => new NumericToken(n))]);
    }
}
