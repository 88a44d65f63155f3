using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>A file of rules (<c>govinforeport.rules.json</c>) has mistakes; what is right in it is <see cref="Rest"/>.</summary>
public sealed class RulesFileException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="errors">What is wrong with the file.</param>
    /// <param name="innerException">The syntax error of the JSON; <see langword="null"/> where the syntax is right.</param>
    public RulesFileException(ImmutableArray<RulesFileError> errors, Exception? innerException = null)
        : base(string.Join(Environment.NewLine, errors), innerException) => Errors = errors;

    /// <summary>What the file sets where it is right; <see langword="null"/> where nothing of it can be read.</summary>
    public ReportValidatorOptions? Rest { get; init; }

    /// <summary>Everything that is wrong with the file, in its order.</summary>
    public ImmutableArray<RulesFileError> Errors { get; }
}
