using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds the painted areas about a place without asking all of them: each is kept in squares about as large as itself.</summary>
internal sealed class PaintIndex
{
    private const int Levels = 13;
    private const float SmallestSquare = 8;

    private readonly List<PaintedArea> _areas;
    private readonly (ulong Square, int Area)[] _entries;
    private readonly bool[] _isUsed = new bool[Levels];
    private readonly List<int> _found = [];

    /// <summary>Sorts areas into squares.</summary>
    public PaintIndex(List<PaintedArea> areas)
    {
        _areas = areas;
        List<(ulong, int)> entries = new(2 * areas.Count);
        for (int i = 0; i < areas.Count; i++)
        {
            PageBox box = areas[i].Box;
            int level = LevelOf(Math.Max(box.Right - box.Left, box.Top - box.Bottom));
            _isUsed[level] = true;
            Squares squares = new(box, level);
            for (int y = squares.Bottom; y <= squares.Top; y++)
            {
                for (int x = squares.Left; x <= squares.Right; x++) entries.Add((Key(level, x, y), i));
            }
        }

        _entries = [.. entries];
        Array.Sort(_entries);
    }

    /// <summary>The areas that touch a box, from the last that was painted.</summary>
    /// <param name="box">The box.</param>
    /// <param name="work">Counts the areas that were looked at.</param>
    public ReadOnlySpan<int> Find(PageBox box, ref int work)
    {
        _found.Clear();
        for (int level = 0; level < Levels; level++)
        {
            if (!_isUsed[level]) continue;
            Squares squares = new(box, level);
            for (int y = squares.Bottom; y <= squares.Top; y++)
            {
                for (int x = squares.Left; x <= squares.Right; x++) Collect(Key(level, x, y), box, ref work);
            }
        }

        Span<int> found = CollectionsMarshal.AsSpan(_found);
        if (found.Length < 2) return found;
        found.Sort();
        found.Reverse();
        int count = 1;
        for (int i = 1; i < found.Length; i++)
        {
            if (found[i] != found[i - 1]) found[count++] = found[i];
        }

        return found[..count];
    }

    private void Collect(ulong square, PageBox box, ref int work)
    {
        int at = Array.BinarySearch(_entries, (square, -1));
        for (int i = at < 0 ? ~at : at; i < _entries.Length && _entries[i].Square == square; i++)
        {
            work++;
            if (Boxes.Touch(_areas[_entries[i].Area].Box, box)) _found.Add(_entries[i].Area);
        }
    }

    private static int LevelOf(float size)
    {
        int level = 0;
        for (float square = SmallestSquare; square < size && level < Levels - 1; square *= 2) level++;
        return level;
    }

    private static ulong Key(int level, int x, int y) => (ulong)level << 56 | (ulong)(uint)(x & 0xFFF_FFFF) << 28 | (uint)(y & 0xFFF_FFFF);

    // No page reaches so far; what does shares the last square.
    private readonly struct Squares(PageBox box, int level)
    {
        public int Left { get; } = At(box.Left, level);

        public int Bottom { get; } = At(box.Bottom, level);

        public int Right { get; } = At(box.Right, level);

        public int Top { get; } = At(box.Top, level);

        private static int At(float place, int level)
        {
            const float Farthest = 100_000;
            return (int)Math.Clamp(MathF.Floor(place / (SmallestSquare * (1 << level))), -Farthest, Farthest);
        }
    }
}
