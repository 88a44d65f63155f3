namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the title that says most, where it stands last before section one: sites repeat it, and say 政府信息公开年报 in their paths.
/// </summary>
internal ref struct TitleFinder(Document document, Span<char> room)
{
    private const int FrontMatterLines = 200;

    private readonly Span<char> _room = room;
    private string? _title;
    private int _end;
    private int? _rank;

    /// <summary>Room for two lines.</summary>
    public const int Room = FrontMatterReader.MaxTitle * 2;

    /// <summary>Finds it.</summary>
    /// <param name="limit">Where section one begins; -1 where that is not known.</param>
    /// <param name="stated">The title that the file states; <see langword="null"/> where it states none.</param>
    /// <returns>The title, and where it ends in the document's text.</returns>
    public (string? Title, int End) Find(int limit, string? stated)
    {
        ReadOnlySpan<char> previous = default;
        int lines = 0;
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (lines == FrontMatterLines || (limit >= 0 && block.Start >= limit && HoldsText(block))) break;
            if (!HoldsText(block)) continue;
            lines++;
            ReadOnlySpan<char> text = document.GetText(block);
            ReadOnlySpan<char> title = TitleOf(previous, text);
            if (!title.IsEmpty) Weigh(title, block.End);
            previous = text;
        }

        if (stated is not null && (_title is null || FrontMatterReader.RankTitle(stated) > RankOfFound())) _title = stated;
        return (_title, _end);
    }

    private readonly ReadOnlySpan<char> TitleOf(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        if (FrontMatterReader.IsTitle(line)) return FrontMatterReader.JoinTitle(before, line, _room);
        return FrontMatterReader.IsTitleEnd(line)
            && FrontMatterReader.IsTitleStart(before) ? FrontMatterReader.Join(before, line, _room) : default;
    }

    private void Weigh(ReadOnlySpan<char> title, int end)
    {
        if (title.SequenceEqual(_title))
        {
            _end = end;
        }
        else if (_title is null)
        {
            (_title, _end) = (title.ToString(), end);
        }
        else if (FrontMatterReader.RankTitle(title) is var rank && rank > RankOfFound())
        {
            (_title, _end, _rank) = (title.ToString(), end, rank);
        }
    }

    private int RankOfFound() => _rank ??= FrontMatterReader.RankTitle(_title);

    private static bool HoldsText(in Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell && block.Length > 0;
}
