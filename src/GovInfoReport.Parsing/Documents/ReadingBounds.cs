namespace GovInfoReport.Parsing;

/// <summary>Bounds for documents from the open web; readers are given them with the document that they fill.</summary>
/// <remarks>Immutable and thread-safe. Passing a bound gives a diagnostic, and what was read up to there.</remarks>
public record ReadingBounds
{
    /// <summary>The largest file that is read, in bytes, at least 1; default 64 MiB. Of a larger text, as much is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes { get; init => field = AtLeast(1, value, nameof(MaxBytes)); } = 64 * 1024 * 1024;

    /// <summary>
    /// The largest number of characters of one document, those of all parts of a package together, at least 1; default 32 million.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCharacters { get; init => field = AtLeast(1, value, nameof(MaxCharacters)); } = 32_000_000;

    /// <summary>The largest number of blocks (paragraphs, cells) of one document, at least 1; default 2 million.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBlocks { get; init => field = AtLeast(1, value, nameof(MaxBlocks)); } = 2_000_000;

    /// <summary>
    /// How deep elements and tables may nest before the inner ones are read as if they were one, at least 1; default 256.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDepth { get; init => field = AtLeast(1, value, nameof(MaxDepth)); } = 256;

    /// <summary>The largest number of columns or rows that one cell may span, at least 1; default 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxSpan { get; init => field = AtLeast(1, value, nameof(MaxSpan)); } = 1_000;

    /// <summary>
    /// The largest unpacked size of all parts of a Word document or workbook together, in bytes, at least 1; default 128 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxUnpackedBytes { get; init => field = AtLeast(1, value, nameof(MaxUnpackedBytes)); } = 128L * 1024 * 1024;

    /// <summary>The largest number of pages of a PDF that are read, at least 1; default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPages { get; init => field = AtLeast(1, value, nameof(MaxPages)); } = 500;

    /// <summary>The largest number of diagnostics, at least 0; the rest are counted in one more; default 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxDiagnostics { get; init => field = AtLeast(0, value, nameof(MaxDiagnostics)); } = 1_000;

    private static T AtLeast<T>(T least, T value, string name)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
