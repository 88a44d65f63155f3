namespace GovInfoReport.Parsing.Pdf;

/// <summary>Turns a page so that its text runs to the right, and moves it so that its lower left corner is the origin again.</summary>
internal readonly struct PageTurn(TextDirection direction, float width, float height)
{
    // Where the corner that becomes the lower left one lies after the turn about the origin.
    private readonly float _moveX = direction switch { TextDirection.Down => height, TextDirection.Left => width, _ => 0 };
    private readonly float _moveY = direction switch { TextDirection.Up => width, TextDirection.Left => height, _ => 0 };

    /// <summary>Whether horizontal lines become vertical ones.</summary>
    public bool IsSideways => direction is TextDirection.Up or TextDirection.Down;

    /// <summary>The turn that takes a page back to how it is seen.</summary>
    public PageTurn Back => direction switch
    {
        TextDirection.Up => new PageTurn(TextDirection.Down, height, width),
        TextDirection.Down => new PageTurn(TextDirection.Up, height, width),
        _ => this,
    };

    /// <summary>Turns a character.</summary>
    public Glyph Turn(in Glyph glyph)
    {
        if (direction is TextDirection.Right or TextDirection.Askew) return glyph;
        Glyph turned = glyph.Turn(direction);
        return turned with
        {
            StartX = turned.StartX + _moveX,
            StartY = turned.StartY + _moveY,
            EndX = turned.EndX + _moveX,
            EndY = turned.EndY + _moveY,
        };
    }

    /// <summary>Turns a point.</summary>
    public (float X, float Y) Turn(float x, float y)
    {
        (float turnedX, float turnedY) = direction switch
        {
            TextDirection.Up => (y, -x),
            TextDirection.Down => (-y, x),
            TextDirection.Left => (-x, -y),
            _ => (x, y),
        };
        return (turnedX + _moveX, turnedY + _moveY);
    }

    /// <summary>Turns a box.</summary>
    public PageBox Turn(PageBox box)
    {
        (float x1, float y1) = Turn(box.Left, box.Bottom);
        (float x2, float y2) = Turn(box.Right, box.Top);
        return new PageBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }
}
