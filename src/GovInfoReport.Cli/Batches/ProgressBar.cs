using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>A line on the terminal that says how far a long run is; it is shown only where people watch, and only after a moment.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="countFiles">Counts the files of the run.</param>
/// <param name="patience">The milliseconds before it is shown.</param>
/// <param name="pause">The milliseconds between two of its states.</param>
internal sealed class ProgressBar(Terminal terminal, Func<int> countFiles, long patience = 500, long pause = 100)
{
    private const int Cells = 30;

    private readonly long _start = Environment.TickCount64;
    private long _last;
    private int _done;
    private int _total = -1;
    private int _length;
    private bool _isVisible;

    /// <summary>Counts one more file as done, and shows it where that is due.</summary>
    public void Advance()
    {
        _done++;
        if (!terminal.IsErrorShown || terminal.IsQuiet) return;
        long now = Environment.TickCount64;
        if (now - _start < patience || now - _last < pause) return;
        _last = now;
        if (_total < 0) _total = countFiles();
        int filled = _total == 0 ? Cells : (int)Math.Min(Cells, (long)Cells * _done / _total);
        string count = string.Create(CultureInfo.InvariantCulture, $"{_done}/{_total}");
        terminal.Output.Flush();
        string bar = $"[{new string('#', filled)}{new string('-', Cells - filled)}] {count}";
        _length = bar.Length;
        terminal.Error.Write("\r" + bar);
        terminal.Error.Flush();
        _isVisible = true;
    }

    /// <summary>Takes the line away, before other text is written.</summary>
    public void Clear()
    {
        if (!_isVisible) return;
        // Blanks take it away on any terminal; not every one knows a sequence for it.
        terminal.Error.Write("\r" + new string(' ', _length) + "\r");
        terminal.Error.Flush();
        _isVisible = false;
    }
}
