namespace GovInfoReport.Fuzz;

/// <summary>The inputs that took branches which none took before them.</summary>
internal sealed class Corpus(Random random)
{
    private readonly List<byte[]> _inputs = [];
    private readonly List<int> _picks = [];

    public int Count => _inputs.Count;

    public void Add(byte[] input)
    {
        _inputs.Add(input);
        _picks.Add(0);
    }

    /// <summary>Any input.</summary>
    public byte[] Any() => _inputs[random.Next(_inputs.Count)];

    /// <summary>An input to change: of three, one that was changed seldom and is small.</summary>
    public byte[] Pick()
    {
        int best = random.Next(_inputs.Count);
        for (int i = 0; i < 2; i++)
        {
            int other = random.Next(_inputs.Count);
            if (Cost(other) < Cost(best)) best = other;
        }

        _picks[best]++;
        return _inputs[best];
    }

    private long Cost(int index) => (_picks[index] + 1L) * (_inputs[index].Length + 1_000);
}
