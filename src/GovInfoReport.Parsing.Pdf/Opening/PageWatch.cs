using UglyToad.PdfPig.Logging;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Watches the library while it reads a page: ends the work at the bounds and on cancellation, and hears of characters that it cannot tell.</summary>
/// <remarks>The library makes its helpers itself and hands them nothing but the options; so this one travels in them, as the log.</remarks>
internal sealed class PageWatch(CancellationToken cancellationToken) : ILog
{
    /// <summary>The most steps of drawing on one page: the most that real pages take is some tens of thousands.</summary>
    public const int MaxSteps = 2_000_000;

    /// <summary>The most characters and pieces of lines that are kept of one page.</summary>
    public const int MaxParts = 200_000;

    /// <summary>The most bytes of drawing steps of one page.</summary>
    public const int MaxContentBytes = 16 * 1024 * 1024;

    private const string LostCharacter = "We could not find the corresponding character with code ";

    private const int StepsBetweenChecks = 1_024;

    private int _steps;
    private long _contentBytes;

    /// <summary>How many characters were met so far for which the file tells no meaning. The library puts the character of the same number in their place, which could read as a figure.</summary>
    public int LostCharacters { get; private set; }

    /// <summary>Starts a new page.</summary>
    public void StartPage()
    {
        cancellationToken.ThrowIfCancellationRequested();
        (_steps, _contentBytes) = (0, 0);
    }

    /// <summary>Counts a step of drawing.</summary>
    /// <exception cref="PageBoundException">There were too many.</exception>
    /// <exception cref="OperationCanceledException">The caller asked for it.</exception>
    public void CountStep()
    {
        if (++_steps % StepsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
        if (_steps > MaxSteps) throw new PageBoundException(PdfTexts.Steps, MaxSteps);
    }

    /// <summary>Counts bytes of drawing steps before they are taken apart.</summary>
    /// <exception cref="PageBoundException">There were too many.</exception>
    public void CountContent(long bytes)
    {
        _contentBytes += bytes;
        if (_contentBytes > MaxContentBytes) throw new PageBoundException(PdfTexts.Content, MaxContentBytes);
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        if (message.StartsWith(LostCharacter, StringComparison.Ordinal)) LostCharacters++;
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
