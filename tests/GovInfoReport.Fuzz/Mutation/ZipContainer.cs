using System.IO.Compression;

namespace GovInfoReport.Fuzz;

/// <summary>The entries of a zip archive.</summary>
internal sealed class ZipContainer : Container
{
    private const int MostEntries = 64;

    public override List<Part> Split(byte[] input)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(input));
            return [.. archive.Entries.Take(MostEntries).Select(e => new Part(e.FullName, Unpack(e)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return [];
        }
    }

    public override byte[] Join(IReadOnlyList<Part> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (Part part in parts)
            {
                using Stream entry = archive.CreateEntry(part.Name, CompressionLevel.Fastest).Open();
                entry.Write(part.Content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        byte[] content = new byte[Math.Clamp(entry.Length, 0, Mutator.MaxLength)];
        int length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..length];
    }
}
