using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>A line on the terminal that says how far a long run is; it is shown only where people watch, and only after a moment.</summary>
internal sealed class ProgressBar(Terminal terminal, Func<int> countFiles)
{
    private const int Cells = 30;
    private const long MillisecondsBeforeShown = 500;
    private const long MillisecondsBetween = 100;

    private readonly long _start = Environment.TickCount64;
    private long _last;
    private int _done;
    private int _total = -1;
    private bool _isVisible;

    /// <summary>Counts one more file as done, and shows it where that is due.</summary>
    public void Advance()
    {
        _done++;
        if (!terminal.IsErrorShown) return;
        long now = Environment.TickCount64;
        if (now - _start < MillisecondsBeforeShown || now - _last < MillisecondsBetween) return;
        _last = now;
        if (_total < 0) _total = countFiles();
        int filled = _total == 0 ? Cells : (int)Math.Min(Cells, (long)Cells * _done / _total);
        string count = string.Create(CultureInfo.InvariantCulture, $"{_done}/{_total}");
        terminal.Output.Flush();
        terminal.Error.Write($"\r[{new string('#', filled)}{new string('-', Cells - filled)}] {count}");
        terminal.Error.Flush();
        _isVisible = true;
    }

    /// <summary>Takes the line away, before other text is written.</summary>
    public void Clear()
    {
        if (!_isVisible) return;
        terminal.Error.Write("\r\e[K");
        terminal.Error.Flush();
        _isVisible = false;
    }
}
