using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Reads plain text and Markdown: a paragraph for each line without separators, fragments where bars or tabs divide a line, tables for Markdown's.</summary>
/// <remarks>Stateless and thread-safe. The document's blocks stretch over the input itself; nothing is copied.</remarks>
public sealed class TextDocumentReader : IDocumentReader
{
    private const int Window = 64;

    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Text;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.UseText(input.Text);
        document.SourceMap = new TextSourceMap(input.Text);
        ReadOnlySpan<char> text = input.Text.Span;
        TextLines lines = new(document, text);
        int lineStart = 0;
        TextSeparators seen = TextSeparators.None;
        for (int window = 0; window < text.Length; window += Window)
        {
            if ((window & 0xFFFFF) == 0) input.CancellationToken.ThrowIfCancellationRequested();
            if (document.IsFull) return;
            ulong marks = FindMarks(text[window..]);
            for (; marks != 0; marks &= marks - 1)
            {
                int i = window + System.Numerics.BitOperations.TrailingZeroCount(marks);
                switch (text[i])
                {
                    case '|':
                        seen |= TextSeparators.Bars;
                        break;
                    case '\t':
                        seen |= TextSeparators.Tabs;
                        break;
                    default:
                        lines.Add(lineStart, i, seen);
                        seen = text[i] == '\f' ? TextSeparators.PageBreak : TextSeparators.None;
                        lineStart = i + 1;
                        break;
                }
            }
        }

        lines.Add(lineStart, text.Length, seen);
        lines.End();
    }

    // One bit for each line feed, form feed, tab and bar of the next 64 characters.
    private static ulong FindMarks(ReadOnlySpan<char> text)
    {
        ulong marks = 0;
        if (text.Length < Window)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] is '\n' or '\f' or '\t' or '|') marks |= 1UL << i;
            }

            return marks;
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> narrow = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32));
            return (Vector512.Equals(narrow, Vector512.Create((byte)'\n')) | Vector512.Equals(narrow, Vector512.Create((byte)'\f'))
                | Vector512.Equals(narrow, Vector512.Create((byte)'\t')) | Vector512.Equals(narrow, Vector512.Create((byte)'|'))).ExtractMostSignificantBits();
        }

        for (int i = 0; i < Window; i += 16)
        {
            Vector128<byte> narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
            Vector128<byte> found = Vector128.Equals(narrow, Vector128.Create((byte)'\n')) | Vector128.Equals(narrow, Vector128.Create((byte)'\f'))
                | Vector128.Equals(narrow, Vector128.Create((byte)'\t')) | Vector128.Equals(narrow, Vector128.Create((byte)'|'));
            marks |= (ulong)found.ExtractMostSignificantBits() << i;
        }

        return marks;
    }
}
