namespace GovInfoReport.Fuzz;

/// <summary>Makes new inputs of old ones.</summary>
/// <param name="container">How inputs hold their parts.</param>
/// <param name="tokens">What means something in the format.</param>
/// <param name="random">Decides.</param>
internal sealed class Mutator(Container container, IReadOnlyList<byte[]> tokens, Random random)
{
    /// <summary>The largest input, in bytes.</summary>
    public const int MaxLength = 512 * 1024;

    private const int OfWhole = 16;
    private const int OfParts = 12;
    private const int MostParts = 3;

    private readonly ByteMutator _bytes = new(tokens, random);

    /// <summary>Changes an input.</summary>
    /// <param name="input">The input; it stays as it is.</param>
    /// <param name="other">Another one, to take pieces from.</param>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        byte[] mutant = Change(input, other);
        return mutant.Length <= MaxLength ? mutant : mutant[..MaxLength];
    }

    private byte[] Change(byte[] input, byte[] other)
    {
        if (container == Container.None || random.Next(OfWhole) == 0) return _bytes.Mutate(input, other);
        List<Part> parts = container.Split(input);
        if (parts.Count == 0) return _bytes.Mutate(input, other);
        List<Part> others = container.Split(other);
        for (int changes = random.Next(1, MostParts + 1); changes > 0 && parts.Count > 0; changes--)
        {
            int at = random.Next(parts.Count);
            byte[] source = others.Count > 0 ? others[random.Next(others.Count)].Content : other;
            if (random.Next(OfParts) == 0) ChangeParts(parts, at, others);
            else parts[at] = parts[at] with { Content = _bytes.Mutate(parts[at].Content, source) };
        }

        return container.Join(parts);
    }

    private void ChangeParts(List<Part> parts, int at, List<Part> others)
    {
        int second = random.Next(parts.Count);
        switch (random.Next(5))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Insert(second, parts[at]); break;
            case 2: parts[at] = parts[at] with { Content = parts[second].Content }; break;
            case 3: (parts[at], parts[second]) = (parts[second], parts[at]); break;
            default:
                if (others.Count > 0) parts.Insert(at, others[random.Next(others.Count)]);
                break;
        }
    }
}
