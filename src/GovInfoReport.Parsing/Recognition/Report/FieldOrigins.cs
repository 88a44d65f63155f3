namespace GovInfoReport.Parsing;

/// <summary>What parts of a document the fields of its report were read from, four bits a field.</summary>
internal record struct FieldOrigins
{
    private const int Bits = 4;
    private const ulong Mask = (1 << Bits) - 1;

    private ulong _origins;

    /// <summary>The origin of a field.</summary>
    public FieldOrigin this[ReportField field]
    {
        readonly get => (FieldOrigin)((_origins >> ((int)field * Bits)) & Mask);
        set => _origins = (_origins & ~(Mask << ((int)field * Bits))) | ((ulong)value << ((int)field * Bits));
    }
}
