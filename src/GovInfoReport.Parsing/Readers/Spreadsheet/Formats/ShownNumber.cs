namespace GovInfoReport.Parsing;

/// <summary>What a number format makes of a value.</summary>
/// <param name="Text">The text that is shown; empty: nothing is.</param>
/// <param name="IsCertain">Whether the text is what people see; otherwise the format asks for something that is not followed here.</param>
/// <param name="Color">The colour that the format asks for; <see langword="null"/>: none.</param>
internal readonly record struct ShownNumber(string Text, bool IsCertain, int? Color);
