namespace GovInfoReport.Parsing.Pdf;

/// <summary>A character as a page draws it: its text, the start and the end of its base line in points, and the size of its font.</summary>
internal readonly record struct Glyph(string Text, float StartX, float StartY, float EndX, float EndY, float Size)
{
    /// <summary>Whether the page has a blank before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>What the character is where lines are broken and blanks are decided.</summary>
    public CharacterClass Class { get; init; }

    /// <summary>How it looks, beside what it is.</summary>
    public CharacterTraits Traits { get; init; }

    /// <summary>The number of what it is drawn with in the page's table of inks.</summary>
    public byte Ink { get; init; }

    /// <summary>The left edge of an upright glyph.</summary>
    public float Left => StartX;

    /// <summary>The right edge of an upright glyph.</summary>
    public float Right => EndX;

    /// <summary>The height of the base line of an upright glyph.</summary>
    public float Baseline => StartY;

    /// <summary>The horizontal middle.</summary>
    public float CenterX => Center.X;

    /// <summary>The vertical middle of the ink, near enough for any font.</summary>
    public float CenterY => Center.Y;

    /// <summary>The middle of the ink, near enough for any font.</summary>
    public (float X, float Y) Center
    {
        get
        {
            (float x, float y) = ((StartX + EndX) / 2, (StartY + EndY) / 2);
            float up = Size * HalfHeight;
            TextDirection direction = Direction;
            // Nearly all text runs to the right, and a page asks for the middle of every character.
            if (direction == TextDirection.Right) return (x, y + up);
            return direction switch
            {
                TextDirection.Up => (x - up, y),
                TextDirection.Left => (x, y - up),
                TextDirection.Down => (x + up, y),
                _ => (x, y),
            };
        }
    }

    /// <summary>Which way the text runs.</summary>
    public TextDirection Direction
    {
        get
        {
            float across = EndX - StartX;
            float up = EndY - StartY;
            if (MathF.Abs(up) <= MathF.Abs(across) * LargestTilt) return across >= 0 ? TextDirection.Right : TextDirection.Left;
            if (MathF.Abs(across) <= MathF.Abs(up) * LargestTilt) return up >= 0 ? TextDirection.Up : TextDirection.Down;
            return TextDirection.Askew;
        }
    }

    /// <summary>The glyph in the coordinates of a page that is turned so that text of the direction runs to the right.</summary>
    public Glyph Turn(TextDirection direction) => direction switch
    {
        TextDirection.Up => this with { StartX = StartY, StartY = -StartX, EndX = EndY, EndY = -EndX },
        TextDirection.Down => this with { StartX = -StartY, StartY = StartX, EndX = -EndY, EndY = EndX },
        TextDirection.Left => this with { StartX = -StartX, StartY = -StartY, EndX = -EndX, EndY = -EndY },
        _ => this,
    };

    private const float HalfHeight = 0.35f;

    // The tangent of ten degrees: pages that were scanned askew and got a text layer are still read.
    private const float LargestTilt = 0.176f;
}
