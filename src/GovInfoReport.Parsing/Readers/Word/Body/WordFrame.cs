namespace GovInfoReport.Parsing;

/// <summary>An open element whose end matters.</summary>
internal enum WordFrameKind : byte
{
    /// <summary>None: the body.</summary>
    Body,

    /// <summary><c>w:p</c>.</summary>
    Paragraph,

    /// <summary><c>w:tbl</c>.</summary>
    Table,

    /// <summary><c>w:tr</c>.</summary>
    Row,

    /// <summary><c>w:tc</c>.</summary>
    Cell,

    /// <summary><c>w:txbxContent</c>.</summary>
    TextBox,

    /// <summary><c>mc:AlternateContent</c> of which no alternative was taken yet.</summary>
    Alternatives,

    /// <summary><c>mc:AlternateContent</c> of which one was taken.</summary>
    AlternativesTaken,

    /// <summary>An element whose text looks otherwise than the text around.</summary>
    Marked,
}

/// <summary>An open element whose end matters, and how deep it stands.</summary>
internal readonly record struct WordFrame(WordFrameKind Kind, int Depth);
