namespace GovInfoReport.Parsing;

/// <summary>A declaration of a style sheet or of a <c>style</c> attribute.</summary>
/// <param name="Property">The property.</param>
/// <param name="Keyword">Whether it has a value of its own.</param>
/// <param name="Value">What the value comes to, in the terms of <see cref="CssCode"/>.</param>
/// <param name="IsImportant">Whether it is <c>!important</c>.</param>
internal readonly record struct CssDeclaration(CssProperty Property, CssKeyword Keyword, int Value, bool IsImportant);
