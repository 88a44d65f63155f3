namespace GovInfoReport.Validation;

/// <summary>Checks reports. Implementations are thread-safe.</summary>
public interface IReportValidator
{
    /// <summary>Checks a report that came from data; one that was read is checked better with what its reading left in doubt.</summary>
    /// <remarks>
    /// It cannot know what the reading left in doubt: a row that was not found counts as blank here. Of a report that was read from
    /// a document, check the <see cref="ParseResult"/> instead.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <returns>The findings, the verdict, and what became of each rule; the content of a report never makes it throw.</returns>
    ValidationResult Validate(AnnualReport report);

    /// <summary>Checks a report together with what its reading left in doubt, which is not assessed instead of wrong.</summary>
    /// <param name="parsed">What a parser read.</param>
    /// <returns>The findings, the verdict, and what became of each rule; the content of a report never makes it throw.</returns>
    ValidationResult Validate(ParseResult parsed);
}
