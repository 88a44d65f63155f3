using System.IO.Compression;
using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>An Office Open XML package: its parts by name, read within the bounds.</summary>
internal sealed class OfficePackage : IDisposable
{
    /// <summary>The bound for the small parts: relationships and properties.</summary>
    private const int MaxSmallPart = 1024 * 1024;

    // Far more than any document has: each of them takes memory before it is read.
    private const int MaxEntries = 10_000;

    private readonly ZipArchive _archive;
    private readonly DocumentBuilder _document;
    private long _unpacked;

    private OfficePackage(in DocumentInput input, DocumentBuilder document)
    {
        if (ZipDirectory.CountEntries(input.Bytes.Span) > MaxEntries) throw new ReadingBoundException(OfficeTexts.Entries, MaxEntries);
        _archive = new ZipArchive(new ReadOnlyMemoryStream(input.Bytes), ZipArchiveMode.Read);
        // The directory is read at once: what is wrong with it is no fault of the part that is asked for first.
        _ = _archive.Entries;
        _document = document;
        document.Work.Token = input.CancellationToken;
    }

    /// <summary>The names of all parts read so far: atoms that are compared by reference.</summary>
    public XmlNameTable Names { get; } = new BoundedNameTable();

    /// <summary>Opens a package and reads it; what goes wrong in it becomes a diagnostic.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="document">Takes the diagnostics.</param>
    /// <param name="read">The reading.</param>
    public static void Read(DocumentInput input, DocumentBuilder document, Action<OfficePackage> read)
    {
        if (OfficeFileKinds.ExplainPackage(input.Bytes.Span) is { } other)
        {
            document.Report(other);
            return;
        }

        TryRead(document, part: null, () =>
        {
            using OfficePackage package = new(input, document);
            read(package);
        });
    }

    /// <summary>Reads a part; what goes wrong in it becomes a diagnostic, and what was read of it stays.</summary>
    /// <param name="document">Takes the diagnostics.</param>
    /// <param name="part">The part's name, for the diagnostic.</param>
    /// <param name="read">The reading.</param>
    public static void Try(DocumentBuilder document, string part, Action read) => TryRead(document, part, read);

    /// <summary>Counts unpacked bytes of all parts together.</summary>
    /// <exception cref="ReadingBoundException">There are more than the bound.</exception>
    public void CountUnpacked(int count)
    {
        _document.Work.Add(count);
        _unpacked += count;
        if (_unpacked > _document.Bounds.MaxUnpackedBytes)
            throw new ReadingBoundException(OfficeTexts.Unpacked, _document.Bounds.MaxUnpackedBytes);
    }

    /// <summary>Opens a part; <see langword="null"/> where there is none, or where it is encrypted, which is reported.</summary>
    /// <param name="name">The name, such as <c>word/document.xml</c>. Case does not matter, nor does the kind of slash.</param>
    /// <param name="isSmall">Whether the part is one of those that are always small.</param>
    public PartReader? Open(string name, bool isSmall = false)
    {
        if (Find(name) is not { } entry) return null;
        if (entry.IsEncrypted)
        {
            _document.Report(new Diagnostic(ReadingDiagnostics.Protected, Location.None));
            return null;
        }

        PartStream stream = new(entry.Open(), this, isSmall ? MaxSmallPart : long.MaxValue, entry.Crc32, entry.Length);
        return new PartReader(stream, Names, _document.Bounds);
    }

    /// <summary>Whether the package has a part.</summary>
    public bool Has(string name) => Find(name) is not null;

    public void Dispose() => _archive.Dispose();

    private static void TryRead(DocumentBuilder document, string? part, Action read)
    {
        try
        {
            read();
        }
        catch (ReadingBoundException bound)
        {
            document.Report(bound.ToDiagnostic());
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException)
        {
            // What the platform's ZIP and XML readers throw on content.
            document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, part is null ? OfficeTexts.DamagedPackage
                : OfficeTexts.DamagedPart(part)));
        }
    }

    private ZipArchiveEntry? Find(string name)
    {
        if (_archive.GetEntry(name) is { } exact) return exact;
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            if (entry.FullName.Length == name.Length && entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }
}
