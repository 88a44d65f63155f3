using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>The texts that the cells of a workbook share, in one buffer.</summary>
internal sealed class SharedStrings
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly List<int> _ends = [];

    /// <summary>The text with an index; empty where there is none.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_ends.Count) return default;
            int start = index == 0 ? 0 : _ends[index - 1];
            return _text.WrittenSpan[start.._ends[index]];
        }
    }

    /// <summary>Reads the shared strings part.</summary>
    public void Read(PartReader reader, SpreadsheetNames names)
    {
        while (reader.Read())
        {
            if (!reader.IsElement || !ReferenceEquals(reader.Name, names.Item)) continue;
            if (!reader.IsEmptyElement) ReadItem(reader, names);
            _ends.Add(_text.WrittenCount);
        }
    }

    private void ReadItem(PartReader reader, SpreadsheetNames names)
    {
        int depth = reader.Depth;
        bool isText = false;
        while (reader.ReadInside(depth))
        {
            if (reader.IsElement && ReferenceEquals(reader.Name, names.Phonetic)) reader.Skip();
            else if (reader.IsElement) isText = ReferenceEquals(reader.Name, names.Text);
            else if (reader.IsText && isText)
            {
                for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk()) _text.Write(chunk);
            }
        }
    }
}
