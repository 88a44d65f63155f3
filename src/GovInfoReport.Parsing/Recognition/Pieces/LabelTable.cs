using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>
/// Finds labels by a text, character for character: its first and last four characters lead to the one text to compare with.
/// </summary>
internal sealed class LabelTable
{
    private const int MaxLength = 63;
    private const int FreeSlotsForEach = 4;

    // The characters at one end of a text that are looked at together.
    private const int EndLength = 4;

    private readonly int _shift;

    // Numbers of entries; 0 where there is none. Small, so that it stays in the processor's cache.
    private readonly ushort[] _slots;
    private readonly Entry[] _entries;
    private int _count;

    public LabelTable(int capacity)
    {
        int bits = 4;
        while (1 << bits < capacity * FreeSlotsForEach) bits++;
        _shift = 64 - bits;
        _slots = new ushort[1 << bits];
        _entries = new Entry[capacity + 1];
    }

    /// <summary>Adds a label under a text; the first one stays.</summary>
    public void TryAdd(string text, Label label)
    {
        if (text.Length is 0 or > MaxLength)
            throw new ArgumentException($"A label has 1 to {MaxLength} characters; '{text}' has {text.Length}.", nameof(text));
        if (_count == _entries.Length - 1) throw new InvalidOperationException("The table was made for fewer labels.");
        Ends ends = Ends.Of(text);
        int slot = SlotOf(ends, text.Length);
        for (; _slots[slot] != 0; slot = NextTo(slot))
        {
            if (_entries[_slots[slot]].Text == text) return;
        }

        _entries[++_count] = new Entry(ends, text, label);
        _slots[slot] = (ushort)_count;
    }

    /// <summary>The label under a text; <see langword="null"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Label? Find(ReadOnlySpan<char> text)
    {
        if ((uint)(text.Length - 1) >= MaxLength) return null;
        Ends ends = Ends.Of(text);
        for (int slot = SlotOf(ends, text.Length); ; slot = NextTo(slot))
        {
            int number = _slots[slot];
            if (number == 0) return null;
            ref readonly Entry entry = ref _entries[number];
            if (entry.Ends.First == ends.First && entry.Ends.Last == ends.Last && entry.Text.Length == text.Length
                && HasMiddle(entry.Text, text)) return entry.Label;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasMiddle(string label, ReadOnlySpan<char> text) =>
        text.Length <= 2 * EndLength || text[EndLength..^EndLength].SequenceEqual(label.AsSpan(EndLength, text.Length - (2 * EndLength)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(Ends ends, int length) =>
        (int)(((ends.First * 0x9E3779B97F4A7C15) + (ends.Last * 0xC2B2AE3D27D4EB4F) + ((ulong)(uint)length << 56)) >> _shift);

    private int NextTo(int slot) => (slot + 1) & (_slots.Length - 1);

    // The first and the last four characters as numbers; a shorter text as a whole.
    private readonly struct Ends(ulong first, ulong last)
    {
        public ulong First { get; } = first;

        public ulong Last { get; } = last;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Ends Of(ReadOnlySpan<char> text)
        {
            ref byte start = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
            if (text.Length >= EndLength)
                return new(Unsafe.ReadUnaligned<ulong>(ref start),
                    Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, (text.Length - EndLength) * sizeof(char))));
            // One to three characters: the middle one may come twice.
            ulong middle = text[text.Length >> 1], last = text[^1];
            return new(text[0] | (middle << 16) | (last << 32), 0);
        }
    }

    private readonly record struct Entry(Ends Ends, string Text, Label Label);
}
