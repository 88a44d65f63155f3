using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>The words of the notes of a document, from the part of its footnotes or endnotes.</summary>
internal sealed class WordNoteTexts
{
    // Far more than any document has.
    private const int MaxNotes = 10_000;

    private readonly Dictionary<string, string> _notes = [];

    /// <summary>The words of a note; <see langword="null"/> where there are none.</summary>
    public string? Find(string id) => _notes.GetValueOrDefault(id);

    /// <summary>Reads the part.</summary>
    public void Read(PartReader reader, WordNames names)
    {
        while (reader.Read() && _notes.Count < MaxNotes)
        {
            bool isNote = reader.IsElement && (ReferenceEquals(reader.Name, names.Footnote) || ReferenceEquals(reader.Name, names.Endnote));
            if (!isNote || reader.IsEmptyElement) continue;
            string id = reader.Attribute(names.NoteId).ToString(), words = ReadNote(reader, names);
            if (words.Length > 0) _notes.TryAdd(id, words);
        }
    }

    private static string ReadNote(PartReader reader, WordNames names)
    {
        StringBuilder words = new();
        int depth = reader.Depth;
        bool isUnseen = false;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            if (ReferenceEquals(reader.Name, names.Run)) isUnseen = false;
            else if (ReferenceEquals(reader.Name, names.Paragraph) && words.Length > 0) words.Append(' ');
            else if (ReferenceEquals(reader.Name, names.RunProperties)) isUnseen = IsUnseen(reader, names);
            else if (names.IsSkipped(reader.Name)) reader.Skip();
            else if (ReferenceEquals(reader.Name, names.Text)) Append(reader, isUnseen ? null : words);
        }

        return words.ToString().Trim();
    }

    private static bool IsUnseen(PartReader reader, WordNames names)
    {
        bool isUnseen = false;
        if (reader.IsEmptyElement) return false;
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (reader.IsElement && reader.Name is "vanish" or "strike" or "dstrike") isUnseen |= reader.IsOn(names.Value);
        }

        return isUnseen;
    }

    private static void Append(PartReader reader, StringBuilder? words)
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk()) words?.Append(chunk);
        }
    }
}
