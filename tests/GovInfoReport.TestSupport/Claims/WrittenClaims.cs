using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>A figure of the prose: where it stands, the figure of the tables, and what else its words may mean.</summary>
internal sealed record ClaimSlot(int Start, int Length, decimal Figure, decimal[] Others);

/// <summary>Prose with figures that agree with the tables.</summary>
/// <param name="Text">The text.</param>
/// <param name="Slots">Its figures.</param>
/// <param name="RequestsStart">Where the sentence of requests begins.</param>
/// <param name="RequestsEnd">Where it ends.</param>
internal sealed record WrittenClaims(string Text, ClaimSlot[] Slots, int RequestsStart, int RequestsEnd)
{
    private const int OneInTen = 10;

    /// <summary>
    /// The text with one figure that no reading of its words gives, or with requests denied, and what a finding of it quotes;
    /// null where it has nothing to spoil.
    /// </summary>
    public (string Text, string Quoted)? Spoil(Random random)
    {
        if (Slots.Length == 0) return null;
        // The first figure is that of requests where there are any.
        if (Slots[0].Start < RequestsEnd && Slots[0].Figure > 0 && random.Next(OneInTen) == 0)
            return (Text[..RequestsStart] + "全年未收到政府信息公开申请。" + Text[RequestsEnd..], "未收到");
        ClaimSlot slot = Slots[random.Next(Slots.Length)];
        decimal wrong = random.Next(4) switch
        {
            0 => slot.Figure + 1,
            1 => slot.Figure - 1,
            2 => slot.Figure + Math.Max(2, decimal.Round(slot.Figure / OneInTen)),
            _ => Slots[random.Next(Slots.Length)] is { } other && IsRate(other) == IsRate(slot) ? other.Figure : slot.Figure,
        };
        if (wrong < 0 || wrong == slot.Figure || slot.Others.Contains(wrong)) return null;
        string written = wrong.ToString(CultureInfo.InvariantCulture);
        return (Text[..slot.Start] + written + Text[(slot.Start + slot.Length)..], written + Text[slot.Start + slot.Length]);
    }

    private bool IsRate(ClaimSlot slot) => Text[slot.Start + slot.Length] == '%';
}
