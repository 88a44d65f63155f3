using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Logging;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Listens for characters whose meaning the file does not tell. The library puts the character of the same number in their place, which could read as a figure.</summary>
internal sealed class LostCharacters : ILog
{
    /// <summary>What stands for a lost character: the sign that Unicode has for it.</summary>
    public const string Replacement = "\uFFFD";

    private const string Start = "We could not find the corresponding character with code ";

    private readonly HashSet<(char Character, string Font)> _lost = [];

    /// <summary>How many characters of the page were lost.</summary>
    public int Count { get; private set; }

    /// <summary>Starts a new page.</summary>
    public void Clear()
    {
        _lost.Clear();
        Count = 0;
    }

    /// <summary>Whether a letter of the page is, or may be, one that was lost.</summary>
    public bool Contains(Letter letter) => letter.Value.Length == 1 && _lost.Contains((letter.Value[0], letter.FontName?.TrimStart('/') ?? ""));

    /// <inheritdoc/>
    public void Warn(string message)
    {
        // "... with code 31 in font /ABCDEF+SimSun." is the only way in which the library tells it.
        if (!message.StartsWith(Start, StringComparison.Ordinal)) return;
        Count++;
        ReadOnlySpan<char> rest = message.AsSpan(Start.Length);
        int end = rest.IndexOf(" in font ", StringComparison.Ordinal);
        if (end < 0 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int code)) return;
        string font = rest[(end + " in font ".Length)..].TrimStart('/').TrimEnd('.').ToString();
        _lost.Add(((char)code, font));
    }

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
    }
}
