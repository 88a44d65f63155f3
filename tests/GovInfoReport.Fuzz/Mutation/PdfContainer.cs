using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Fuzz;

/// <summary>The objects of a PDF, their streams inflated; the lengths of streams and the table of objects are written anew.</summary>
internal sealed partial class PdfContainer : Container
{
    private const string TrailerName = "trailer";
    private const string StreamName = "stream";

    public override List<Part> Split(byte[] input)
    {
        string file = Encoding.Latin1.GetString(input);
        List<Part> parts = [.. Objects().Matches(file).Select(m => ReadObject(m.Value))];
        if (parts.Count == 0) return [];
        Match trailer = Trailer().Match(file);
        if (trailer.Success) parts.Add(new Part(TrailerName, Encoding.Latin1.GetBytes(trailer.Groups[1].Value)));
        return parts;
    }

    public override byte[] Join(IReadOnlyList<Part> parts)
    {
        StringBuilder file = new("%PDF-1.7\n");
        SortedDictionary<int, int> offsets = [];
        string trailer = "<< /Root 1 0 R >>";
        foreach (Part part in parts)
        {
            string content = Encoding.Latin1.GetString(part.Content);
            if (part.Name == TrailerName)
            {
                trailer = content;
                continue;
            }

            Match start = ObjectStart().Match(content);
            if (start.Success) offsets[int.Parse(start.Groups[1].Value, CultureInfo.InvariantCulture)] = file.Length;
            file.Append(part.Name == StreamName ? WithLength(content) : content).Append('\n');
        }

        int table = file.Length;
        file.Append("xref\n");
        foreach ((int number, int offset) in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer {trailer}\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // Only a stream whose length is right is given a right one later: a wrong one is kept as found.
    private static Part ReadObject(string text)
    {
        int length = StreamLength(text), start = StreamStart(text);
        string stated = Length().Match(text).Groups[1].Value;
        if (stated != length.ToString(CultureInfo.InvariantCulture)) return new("object", Encoding.Latin1.GetBytes(text));
        if (Flate().IsMatch(text[..start]) && Inflate(Encoding.Latin1.GetBytes(text.Substring(start, length))) is { } plain)
            text = string.Concat(Flate().Replace(text[..start], "", 1), plain, text.AsSpan(start + length));
        return new(StreamName, Encoding.Latin1.GetBytes(text));
    }

    private static string WithLength(string text)
    {
        int length = StreamLength(text);
        return length < 0 ? text : Length().Replace(text, "/Length " + length.ToString(CultureInfo.InvariantCulture), 1);
    }

    private static int StreamLength(string text)
    {
        int start = StreamStart(text), end = text.LastIndexOf("endstream", StringComparison.Ordinal);
        if (start < 0 || end < start) return -1;
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] == '\r') end--;
        return end - start;
    }

    private static int StreamStart(string text)
    {
        Match start = StreamOpening().Match(text);
        return start.Success ? start.Index + start.Length : -1;
    }

    private static string? Inflate(byte[] packed)
    {
        try
        {
            using ZLibStream stream = new(new MemoryStream(packed), CompressionMode.Decompress);
            byte[] plain = new byte[Mutator.MaxLength];
            int length = stream.ReadAtLeast(plain, plain.Length, throwOnEndOfStream: false);
            return Encoding.Latin1.GetString(plain, 0, length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\d{1,9}\s+\d{1,5}\s+obj\b[\s\S]*?\bendobj\b")]
    private static partial Regex Objects();

    [GeneratedRegex(@"^(\d{1,9})\s+\d{1,5}\s+obj\b")]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"\btrailer\s*(<<[\s\S]*?)\s*startxref")]
    private static partial Regex Trailer();

    [GeneratedRegex(@"\bstream\r?\n")]
    private static partial Regex StreamOpening();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"/Filter\s*(/FlateDecode|\[\s*/FlateDecode\s*\])")]
    private static partial Regex Flate();
}
