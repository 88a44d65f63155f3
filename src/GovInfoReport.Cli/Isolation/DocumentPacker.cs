using System.Globalization;
using System.Runtime.InteropServices;
using GovInfoReport.Parsing;

namespace GovInfoReport.Cli;

/// <summary>Writes a document as bytes for <see cref="DocumentUnpacker"/>, in another process of the same machine.</summary>
internal static class DocumentPacker
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture, Chinese = LocalizedText.ChineseCulture;

    /// <summary>Writes it.</summary>
    public static byte[] Pack(Document document)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes);
        writer.Write(document.Text.Length);
        writer.Write(MemoryMarshal.AsBytes(document.Text.Span));
        writer.Write(document.Blocks.Length);
        writer.Write(MemoryMarshal.AsBytes(document.Blocks.Span));
        writer.Write(document.MarkedText.Length);
        foreach (MarkedText mark in document.MarkedText.Span)
        {
            writer.Write(mark.Start);
            writer.Write(mark.Length);
            writer.Write((byte)mark.Traits);
        }

        writer.Write(document.MayEndEarly);
        PackPlaces(writer, document);
        writer.Write(document.Diagnostics.Length);
        foreach (Diagnostic diagnostic in document.Diagnostics) Pack(writer, diagnostic);
        writer.Flush();
        return bytes.ToArray();
    }

    private static void PackPlaces(BinaryWriter writer, Document document)
    {
        int count = 0;
        foreach (ref readonly Block block in document.Blocks.Span) count = Math.Max(count, block.Source + 1);
        if (document.SourceMap is null) count = 0;
        writer.Write(count);
        for (int i = 0; i < count; i++) Pack(writer, document.SourceMap!.Locate(i, 0));
    }

    private static void Pack(BinaryWriter writer, SourcePosition position)
    {
        writer.Write(position.Page);
        writer.Write(position.Line);
        writer.Write(position.Box.HasValue);
        if (position.Box is not { } box) return;
        writer.Write(box.Left);
        writer.Write(box.Bottom);
        writer.Write(box.Right);
        writer.Write(box.Top);
    }

    private static void Pack(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Id);
        writer.Write((byte)diagnostic.Severity);
        Pack(writer, diagnostic.Location.Position);
        writer.Write(diagnostic.Arguments.Count);
        foreach (object? argument in diagnostic.Arguments) PackArgument(writer, argument);
    }

    private static void PackArgument(BinaryWriter writer, object? argument)
    {
        switch (argument)
        {
            case null:
                writer.Write((byte)ArgumentKind.None);
                break;
            case int number:
                writer.Write((byte)ArgumentKind.Number);
                writer.Write(number);
                break;
            case long number:
                writer.Write((byte)ArgumentKind.LongNumber);
                writer.Write(number);
                break;
            case LocalizedText text:
                writer.Write((byte)ArgumentKind.Text);
                writer.Write(text.ToString(English));
                writer.Write(text.ToString(Chinese));
                break;
            default:
                writer.Write((byte)ArgumentKind.Word);
                writer.Write(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }
}
