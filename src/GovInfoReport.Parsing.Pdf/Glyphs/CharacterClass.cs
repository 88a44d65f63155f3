namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a character is where lines are broken and blanks are decided.</summary>
internal enum CharacterClass : byte
{
    /// <summary>An ideograph or a full-width sign: no blanks stand around it.</summary>
    Wide,

    /// <summary>A digit, or a sign within a figure.</summary>
    Figure,

    /// <summary>A letter or any other narrow sign.</summary>
    Narrow,
}
