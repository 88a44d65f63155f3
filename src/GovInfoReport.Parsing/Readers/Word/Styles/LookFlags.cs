namespace GovInfoReport.Parsing;

/// <summary>What is on or off in how a run looks.</summary>
[Flags]
internal enum LookFlags : byte
{
    None = 0,

    /// <summary><c>w:strike</c>.</summary>
    Strike = 1,

    /// <summary><c>w:dstrike</c>.</summary>
    DoubleStrike = 2,

    /// <summary><c>w:vanish</c>.</summary>
    Vanish = 4,

    /// <summary><c>w:webHidden</c>: Word prints the text and hides it in its web layout, other programs never show it.</summary>
    WebHidden = 8,

    /// <summary><c>w:specVanish</c>.</summary>
    SpecialVanish = 16,

    /// <summary>Two lines in one (<c>w:eastAsianLayout</c>): which character follows which cannot be told for certain.</summary>
    Combined = 32,

    /// <summary>The toggle properties of the standard (17.7.3): a style of a run turns over what the paragraph's style turned on.</summary>
    Toggles = Strike | Vanish,

    /// <summary>Those that hide text.</summary>
    Hiding = Vanish | SpecialVanish,

    /// <summary>Those that leave in doubt what is seen.</summary>
    Doubtful = WebHidden | Combined,
}
