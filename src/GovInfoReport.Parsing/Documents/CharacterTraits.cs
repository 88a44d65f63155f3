namespace GovInfoReport.Parsing;

/// <summary>How characters look that a person sees, beside what they are.</summary>
[Flags]
public enum CharacterTraits : byte
{
    /// <summary>They stand on the line, and nothing speaks against them.</summary>
    None = 0,

    /// <summary>A line goes through them: they are no part of a figure or a label.</summary>
    Struck = 1,

    /// <summary>They stand above the line (上标): behind a figure they are the mark of a note.</summary>
    Raised = 2,

    /// <summary>They stand below the line (下标).</summary>
    Lowered = 4,

    /// <summary>
    /// What they are is not certain: a symbol that has no character, something drawn over them. A figure that holds one is in doubt.
    /// </summary>
    Uncertain = 8,
}
