namespace GovInfoReport.Parsing;

/// <summary>Finds the lines of a written report that say which figures could not be settled; they are no rows and no prose.</summary>
internal sealed class StatedDoubtReader(Document document, BoundedList<UnsettledValue> doubts)
{
    private const int NoLine = -1;

    private int _line = NoLine;

    /// <summary>Takes a piece that is such a line, or stands on one behind its first piece.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TryTake(in Block block, ReadOnlySpan<char> text)
    {
        bool isFragment = block.Kind == BlockKind.Fragment;
        if (isFragment && block.Row == _line) return true;
        _line = NoLine;
        if (!UnsettledMark.TryRead(text, out Place place, out bool isWhole, out ReadOnlySpan<char> written)) return false;
        document.Work.Add(1);
        if (isFragment)
        {
            _line = block.Row;
            written = RestOfLine(block.End - written.Length);
        }

        if (isWhole) doubts.Add(new UnsettledValue(place, written.Trim().ToString().Replace("\\|", "|", StringComparison.Ordinal)));
        return true;
    }

    private ReadOnlySpan<char> RestOfLine(int start)
    {
        ReadOnlySpan<char> rest = document.Text.Span[start..];
        int end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }
}
