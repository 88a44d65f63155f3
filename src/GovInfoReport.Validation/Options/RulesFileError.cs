namespace GovInfoReport.Validation;

/// <summary>One thing that is wrong with a file of rules.</summary>
/// <param name="Path">Where: a JSON path such as <c>$.severities.GIR2001</c>, or line and column of a syntax error such as
/// <c>3,7</c>.</param>
/// <param name="Message">What is wrong there, and what would be right.</param>
public sealed record RulesFileError(string Path, LocalizedText Message)
{
    /// <summary>The line of the file, from 1; 0 where it is not known.</summary>
    public int Line { get; init; }

    /// <summary>Path and message, in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
