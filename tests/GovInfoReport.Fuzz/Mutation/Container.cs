namespace GovInfoReport.Fuzz;

/// <summary>How the inputs of a target hold their parts.</summary>
internal abstract class Container
{
    /// <summary>No parts: the bytes as they are.</summary>
    public static Container None { get; } = new Whole();

    /// <summary>Takes an input apart; what is none of this kind is one part.</summary>
    public abstract List<Part> Split(byte[] input);

    /// <summary>Puts parts together so that a reader gets as far as them: sizes, places and check sums are right.</summary>
    public abstract byte[] Join(IReadOnlyList<Part> parts);

    private sealed class Whole : Container
    {
        public override List<Part> Split(byte[] input) => [new("", input)];

        public override byte[] Join(IReadOnlyList<Part> parts) =>
            parts.Count == 1 ? parts[0].Content : [.. parts.SelectMany(p => p.Content)];
    }
}
