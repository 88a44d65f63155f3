using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GovInfoReport.Parsing;

namespace GovInfoReport.Cli;

/// <summary>Reads a document from the bytes of <see cref="DocumentPacker"/>.</summary>
/// <remarks>It trusts nothing: a process that read a hostile file may answer anything.</remarks>
internal static class DocumentUnpacker
{
    private const int MostArguments = 16;

    private static readonly DiagnosticDescriptor[] Known =
    [
        ReadingDiagnostics.InvalidBytes, ReadingDiagnostics.TooManyBlocks, ReadingDiagnostics.BoundReached, ReadingDiagnostics.Damaged,
        ReadingDiagnostics.Protected, ReadingDiagnostics.ScannedPages,
    ];

    /// <summary>Reads it into a builder.</summary>
    /// <returns>Whether it could be read; if not, the builder is as it was.</returns>
    public static bool TryUnpack(byte[] bytes, DocumentBuilder document)
    {
        using BinaryReader reader = new(new MemoryStream(bytes));
        try
        {
            char[] text = ReadArray<char>(reader, sizeof(char));
            Block[] blocks = ReadArray<Block>(reader, Unsafe.SizeOf<Block>());
            MarkedText[] marks = new MarkedText[ReadCount(reader, 2 * sizeof(int) + 1)];
            for (int i = 0; i < marks.Length; i++)
                marks[i] = new MarkedText(reader.ReadInt32(), reader.ReadInt32(), (CharacterTraits)reader.ReadByte());
            bool mayEndEarly = reader.ReadBoolean();
            SourcePosition[] places = new SourcePosition[ReadCount(reader, 2 * sizeof(int) + 1)];
            for (int i = 0; i < places.Length; i++) places[i] = ReadPosition(reader);
            Diagnostic[] diagnostics = new Diagnostic[ReadCount(reader, sizeof(int))];
            for (int i = 0; i < diagnostics.Length; i++) diagnostics[i] = ReadDiagnostic(reader);
            if (!AreWithin(text.Length, blocks, marks)) return false;

            document.Append(text);
            foreach (ref readonly Block block in blocks.AsSpan()) document.Add(block);
            foreach (MarkedText mark in marks) document.Mark(mark.Start, mark.Length, mark.Traits);
            document.MayEndEarly = mayEndEarly;
            document.SourceMap = new PackedPlaces(places);
            foreach (Diagnostic diagnostic in diagnostics) document.Report(diagnostic);
            return true;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    private static T[] ReadArray<T>(BinaryReader reader, int size)
        where T : unmanaged
    {
        T[] values = new T[ReadCount(reader, size)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    // No more than there are bytes for: memory is not taken on another's word.
    private static int ReadCount(BinaryReader reader, int size)
    {
        int count = reader.ReadInt32();
        long left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && count <= left / size ? count : throw new InvalidDataException();
    }

    private static SourcePosition ReadPosition(BinaryReader reader)
    {
        SourcePosition place = new() { Page = reader.ReadInt32(), Line = reader.ReadInt32() };
        if (!reader.ReadBoolean()) return place;
        PageBox box = new(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        return place with { Box = box };
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader)
    {
        string id = reader.ReadString();
        DiagnosticDescriptor descriptor = Array.Find(Known, d => d.Id == id) ?? throw new InvalidDataException();
        DiagnosticSeverity severity = (DiagnosticSeverity)reader.ReadByte();
        if (!Enum.IsDefined(severity)) throw new InvalidDataException();
        Location location = new(ReadPosition(reader), Place.None);
        int count = reader.ReadInt32();
        if (count is < 0 or > MostArguments) throw new InvalidDataException();
        object?[] arguments = new object?[count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = ReadArgument(reader);
        return new Diagnostic(descriptor, location, [.. arguments]) { Severity = severity };
    }

    private static object? ReadArgument(BinaryReader reader) => (ArgumentKind)reader.ReadByte() switch
    {
        ArgumentKind.None => null,
        ArgumentKind.Number => reader.ReadInt32(),
        ArgumentKind.LongNumber => reader.ReadInt64(),
        ArgumentKind.Text => new LocalizedText(reader.ReadString(), reader.ReadString()),
        ArgumentKind.Word => reader.ReadString(),
        _ => throw new InvalidDataException(),
    };

    private static bool AreWithin(int length, Block[] blocks, MarkedText[] marks)
    {
        foreach (ref readonly Block block in blocks.AsSpan())
        {
            if (block.Start < 0 || block.Length < 0 || block.Start > length - block.Length || !Enum.IsDefined(block.Kind)) return false;
        }

        int end = 0;
        foreach (MarkedText mark in marks)
        {
            if (mark.Start < end || mark.Length <= 0 || mark.Start > length - mark.Length) return false;
            end = mark.End;
        }

        return true;
    }
}
