using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>Finds labels by a text, character for character: a hash of a few characters leads to the one text to compare with.</summary>
internal sealed class LabelTable
{
    private const int MaxLength = 63;
    private const int FreeSlotsForEach = 4;

    private readonly int _capacity;
    private readonly int _shift;
    private readonly Slot[] _slots;
    private int _count;

    public LabelTable(int capacity)
    {
        _capacity = capacity;
        int bits = 4;
        while (1 << bits < capacity * FreeSlotsForEach) bits++;
        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
    }

    /// <summary>Adds a label under a text; the first one stays.</summary>
    public void TryAdd(string text, Label label)
    {
        if (text.Length is 0 or > MaxLength) throw new ArgumentException($"A label has 1 to {MaxLength} characters; '{text}' has {text.Length}.", nameof(text));
        if (_count == _capacity) throw new InvalidOperationException("The table was made for fewer labels.");
        int slot = SlotOf(text);
        while (_slots[slot].Text is { } other)
        {
            if (other == text) return;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(text, label);
        _count++;
    }

    /// <summary>The label under a text; <see langword="null"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Label? Find(ReadOnlySpan<char> text)
    {
        if ((uint)(text.Length - 1) >= MaxLength) return null;
        Slot[] slots = _slots;
        for (int slot = SlotOf(text); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly Slot candidate = ref slots[slot];
            if (candidate.Text is null) return null;
            if (text.SequenceEqual(candidate.Text)) return candidate.Label;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        uint hash = (((((uint)text.Length * 31) + text[0]) * 31 + text[last]) * 31 + text[last >> 1]) * 31 + text[Math.Min(4, last)];
        return (int)((hash * 0x9E3779B1) >> _shift);
    }

    private readonly record struct Slot(string Text, Label Label);
}
