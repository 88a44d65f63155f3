namespace GovInfoReport.Cli;

/// <summary>The places of a report's cells without its text: half a kilobyte, where the document takes a hundred.</summary>
internal sealed class PackedSources : ReportSources
{
    /// <summary>What stands for a cell that the document does not have.</summary>
    private const byte Absent = byte.MaxValue;

    // For each cell in the order of the format: which numbers of its place differ from those of the cell before, and by how much.
    private readonly byte[] _steps;

    private PackedSources(byte[] steps) => _steps = steps;

    public static PackedSources Of(ReportSources sources)
    {
        using MemoryStream steps = new(ReportFormat.AllCells.Length * 3);
        using BinaryWriter writer = new(steps);
        int[] before = NumbersOf(SourcePosition.None);
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (sources.Find(cell) is not { Position.IsNone: false } source)
            {
                writer.Write(Absent);
                continue;
            }

            int[] numbers = NumbersOf(source.Position);
            int changed = Enumerable.Range(0, numbers.Length).Sum(n => numbers[n] == before[n] ? 0 : 1 << n);
            writer.Write((byte)changed);
            for (int n = 0; n < numbers.Length; n++)
            {
                if (numbers[n] != before[n]) writer.Write7BitEncodedInt(Folded(numbers[n] - before[n]));
            }

            before = numbers;
        }

        return new PackedSources(steps.ToArray());
    }

    public override CellSource? Find(CellDefinition cell)
    {
        using BinaryReader reader = new(new MemoryStream(_steps));
        int[] numbers = NumbersOf(SourcePosition.None);
        for (int index = 0; ; index++)
        {
            byte changed = reader.ReadByte();
            for (int n = 0; changed != Absent && n < numbers.Length; n++)
            {
                if ((changed >> n & 1) != 0) numbers[n] += Unfolded(reader.Read7BitEncodedInt());
            }

            if (index == cell.Index) return changed == Absent ? null : new CellSource(PlaceOf(numbers), "");
        }
    }

    public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;

    private static int[] NumbersOf(in SourcePosition place) =>
        [place.Line, place.Column, place.Page, place.Paragraph, place.Table, place.Row];

    private static SourcePosition PlaceOf(int[] numbers) => new()
    {
        Line = numbers[0],
        Column = numbers[1],
        Page = numbers[2],
        Paragraph = numbers[3],
        Table = numbers[4],
        Row = numbers[5],
    };

    // Small steps back take one byte as small steps on do.
    private static int Folded(int step) => step << 1 ^ step >> 31;

    private static int Unfolded(int folded) => (int)((uint)folded >> 1) ^ -(folded & 1);
}
