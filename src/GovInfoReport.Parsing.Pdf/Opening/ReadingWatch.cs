using UglyToad.PdfPig.Logging;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Watches over the reading of one document: counts its work, ends it at the bounds and on cancellation, and hears of characters that the
/// library cannot tell.
/// </summary>
/// <remarks>
/// The library makes its helpers itself and hands them nothing but the options; so the watch travels in them, as the log. The library also
/// catches what is thrown at it: whoever calls it asks <see cref="ThrowIfPassed"/> afterwards.
/// </remarks>
internal sealed class ReadingWatch(CancellationToken cancellationToken) : ILog
{
    /// <summary>The most steps of drawing in a document. The largest real reports take some hundred thousand.</summary>
    public const int MaxSteps = 3_000_000;

    /// <summary>The most characters and pieces of lines that are kept of one page.</summary>
    public const int MaxParts = 200_000;

    /// <summary>The most bytes of drawing steps in a document.</summary>
    public const int MaxContentBytes = 32 * 1024 * 1024;

    /// <summary>The most bytes that all streams of a document may unpack to.</summary>
    public const int MaxUnpackedBytes = 128 * 1024 * 1024;

    /// <summary>The most entries that the fonts of a document may have in their tables of characters and widths.</summary>
    public const int MaxFontEntries = 2_000_000;

    /// <summary>The most fonts of a document.</summary>
    public const int MaxFonts = 4_000;

    /// <summary>
    /// The most entries of all tables of objects, and pieces of all streams of objects. The largest real reports have some hundred
    /// thousand.
    /// </summary>
    public const int MaxObjects = 2_000_000;

    /// <summary>
    /// The most pairs of pieces, lines or tables that laying out the pages may compare. A real page takes some hundred thousand.
    /// </summary>
    public const long MaxPairs = 1_000_000_000;

    // Streams are copied out once, by those who keep them.
    private const int MostCopiesOfFile = 16;
    private const long LeastCopiedBytes = 64 * 1024 * 1024;

    // Objects are looked for byte by byte, which takes a hundred times longer: once in a sound file, and a few times in a damaged one.
    private const int MostReadingsOfFile = 4;
    private const long LeastReadBytes = 2 * 1024 * 1024;

    private const string LostCharacter = "We could not find the corresponding character with code ";
    private const string LostText = "Skipping a missing font with name ";

    private const int StepsBetweenChecks = 1_024;

    private const int StepsOfForm = 10;

    private readonly CountedWork _contentBytes = new(PdfTexts.Content);
    private readonly CountedWork _unpackedBytes = new(PdfTexts.Unpacked);
    private readonly CountedWork _readBytes = new(PdfTexts.Reading);
    private readonly CountedWork _copiedBytes = new(PdfTexts.Reading);
    private readonly CountedWork _fontEntries = new(PdfTexts.FontEntries);
    private readonly CountedWork _objects = new(PdfTexts.Objects);
    private readonly CountedWork _pairs = new(PdfTexts.Parts);
    private BoundException? _passed;
    private long _steps;
    private int _fonts;

    /// <summary>
    /// How many characters were met so far for which the file tells no meaning. The library puts the character of the same number in their
    /// place, which could read as a figure.
    /// </summary>
    public int LostCharacters { get; private set; }

    /// <summary>How many texts were passed over so far because their font cannot be read.</summary>
    public int LostTexts { get; private set; }

    /// <summary>The bound of the document that was passed; <see langword="null"/> where none was.</summary>
    public BoundException? Passed => _passed;

    /// <summary>Whether a bound of the document was passed.</summary>
    public bool IsPassed => _passed is not null;

    /// <summary>How often cancellation was asked for.</summary>
    public int Checks { get; private set; }

    /// <summary>The steps of drawing so far.</summary>
    public long Steps => _steps;

    /// <summary>The pairs that were compared so far.</summary>
    public long Pairs => _pairs.Count;

    /// <summary>The bytes of the file that were read one by one so far, each as often as it was read.</summary>
    public long ReadBytes => _readBytes.Count;

    /// <summary>The bytes of the file that were copied so far.</summary>
    public long CopiedBytes => _copiedBytes.Count;

    /// <summary>The bytes that streams unpacked to so far.</summary>
    public long UnpackedBytes => _unpackedBytes.Count;

    /// <summary>What the library handed over for reading pages; <see langword="null"/> until it did.</summary>
    public PageAccess? Access { get; set; }

    /// <summary>The work of looking at what is seen of the text.</summary>
    public SightWork Sight { get; } = new();

    /// <summary>Hears whether the caller wants the work to end.</summary>
    public void Check()
    {
        Checks++;
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Ends the work if that was due before, and the library did not let it.</summary>
    /// <exception cref="BoundException">A bound was passed.</exception>
    /// <exception cref="OperationCanceledException">The caller asked for it.</exception>
    public void ThrowIfPassed()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_passed is { } passed) throw new BoundException(passed.What, passed.Bound);
    }

    /// <summary>Ends the work at a bound.</summary>
    public BoundException Pass(LocalizedText what, long bound) => _passed ??= new BoundException(what, bound);

    /// <summary>Counts the drawing of a form: it saves the state of drawing, and looks up what it draws.</summary>
    public void CountForm()
    {
        for (int i = 0; i < StepsOfForm; i++) CountStep();
    }

    /// <summary>Counts a step of drawing.</summary>
    public void CountStep()
    {
        if (++_steps % StepsBetweenChecks == 0) Check();
        if (_steps > MaxSteps) throw Pass(PdfTexts.Steps, MaxSteps);
    }

    /// <summary>Counts bytes of drawing steps before they are taken apart.</summary>
    public void CountContent(int bytes) => Count(_contentBytes, bytes, MaxContentBytes);

    /// <summary>Counts bytes that a stream unpacked to.</summary>
    public void CountUnpacked(int bytes) => Count(_unpackedBytes, bytes, MaxUnpackedBytes);

    /// <summary>Counts bytes of the file that the library copies at once.</summary>
    public void CountCopied(int bytes, long fileLength) =>
        Count(_copiedBytes, bytes, Math.Max(LeastCopiedBytes, MostCopiesOfFile * fileLength));

    /// <summary>Counts bytes of the file that the library reads one by one.</summary>
    public void CountRead(int bytes, long fileLength) =>
        Count(_readBytes, bytes, Math.Max(LeastReadBytes, MostReadingsOfFile * fileLength));

    /// <summary>Counts entries of a font's tables before they are made.</summary>
    public void CountFontEntries(long entries) => Count(_fontEntries, entries, MaxFontEntries);

    /// <summary>Counts entries of a table of objects, or pieces of a stream of objects, before they are made.</summary>
    public void CountObjects(long entries) => Count(_objects, entries, MaxObjects);

    /// <summary>Counts pairs that are to be compared.</summary>
    public void CountPairs(long left, long right) => Count(_pairs, left * right, MaxPairs);

    /// <summary>Counts a font.</summary>
    public void CountFont()
    {
        Check();
        if (++_fonts > MaxFonts) throw Pass(PdfTexts.Fonts, MaxFonts);
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        if (message.StartsWith(LostCharacter, StringComparison.Ordinal)) LostCharacters++;
        else if (message.StartsWith(LostText, StringComparison.Ordinal)) LostTexts++;
    }

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
    }

    private void Count(CountedWork work, long added, long most)
    {
        Check();
        if (!work.Add(added, most)) throw Pass(work.What, most);
    }
}
