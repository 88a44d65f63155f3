using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>
/// A name table with two differences to the platform's. It stops a hostile file from filling the memory with names that are all
/// different, and it finds the names that occur over and over in a small cache without hashing all their characters, which halves
/// the time that the XML reader takes over a Word document.
/// </summary>
internal sealed class BoundedNameTable : NameTable
{
    private const int MaxNames = 50_000, CacheSize = 1024;
    private readonly string?[] _cache = new string?[CacheSize];
    private int _count;

    public override string Add(char[] key, int start, int len)
    {
        if (len == 0) return "";
        ReadOnlySpan<char> name = key.AsSpan(start, len);
        ref string? cached = ref _cache[((name[0] * 31) + (name[len / 2] * 7) + name[^1] + (len << 5)) & (CacheSize - 1)];
        if (cached is not null && name.SequenceEqual(cached)) return cached;
        return cached = AddNew(key, start, len);
    }

    private string AddNew(char[] key, int start, int len)
    {
        string? known = Get(key, start, len);
        if (known is not null) return known;
        if (++_count > MaxNames) throw new ReadingBoundException(OfficeTexts.Names, MaxNames);
        return base.Add(key, start, len);
    }
}
