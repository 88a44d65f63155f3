using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>A name table that stops a hostile file from filling the memory with names that are all different.</summary>
internal sealed class BoundedNameTable : NameTable
{
    private const int MaxNames = 50_000;
    private int _count;

    public override string Add(char[] key, int start, int len)
    {
        string? known = Get(key, start, len);
        if (known is not null) return known;
        if (++_count > MaxNames) throw new ReadingBoundException(OfficeTexts.Names, MaxNames);
        return base.Add(key, start, len);
    }
}
