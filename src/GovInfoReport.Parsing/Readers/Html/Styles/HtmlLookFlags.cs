namespace GovInfoReport.Parsing;

/// <summary>How text looks that stands in an element; the first four as <see cref="CharacterTraits"/> has them.</summary>
[Flags]
internal enum HtmlLookFlags
{
    None = 0,
    Struck = 1,
    Raised = 2,
    Lowered = 4,
    Uncertain = 8,

    /// <summary>It is not seen and takes no room, whatever elements within say.</summary>
    Gone = 16,

    /// <summary>It is fully transparent, whatever elements within say.</summary>
    Clear = 32,

    /// <summary>It is not visible, but elements within may be.</summary>
    Invisible = 64,

    /// <summary>It has no size, but elements within may have one.</summary>
    Vanishing = 128,

    /// <summary>Lines of blocks start far off the screen, unless a block says otherwise.</summary>
    Indents = 256,

    /// <summary>Its line starts far off the screen.</summary>
    OffScreen = 512,

    /// <summary>It has the colour of what is behind it.</summary>
    Lost = 1024,

    /// <summary>A shadow shows it, whatever its colour.</summary>
    Shadow = 2048,

    /// <summary>What is behind it is a picture.</summary>
    OnPicture = 4096,

    /// <summary>Its characters are filled with a colour of their own, whatever <c>color</c> says of elements within.</summary>
    Filled = 8192,

    /// <summary>Elements that are set absolutely within it are set from its place, wherever that is.</summary>
    Positions = 16384,

    /// <summary>It is set to the left of what it is set from, or above it: off the screen, where that is the page.</summary>
    PutAway = 32768,

    /// <summary>All that text is not seen for.</summary>
    Unseen = Gone | Clear | Invisible | Vanishing | OffScreen | Lost,

    /// <summary>All that is told of characters that are seen.</summary>
    Traits = Struck | Raised | Lowered | Uncertain,
}
