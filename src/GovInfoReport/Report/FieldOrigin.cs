namespace GovInfoReport;

/// <summary>What part of a document a field of its report was read from.</summary>
public enum FieldOrigin
{
    /// <summary>Not known: the report has no such field, or was not read from a document.</summary>
    NotKnown,

    /// <summary>The title.</summary>
    Title,

    /// <summary>A line of its own, above section one: the agency or a day under the title.</summary>
    Line,

    /// <summary>The metadata box of the publishing site, or what the file states of itself.</summary>
    Metadata,

    /// <summary>A sentence: 现公布云溪县水务局2023年政府信息公开工作年度报告.</summary>
    Sentence,

    /// <summary>The signature at the end.</summary>
    Signature,

    /// <summary>The name of the file; nothing in the document names it.</summary>
    FileName,
}
