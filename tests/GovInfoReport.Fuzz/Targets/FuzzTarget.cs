namespace GovInfoReport.Fuzz;

/// <summary>Something that takes bytes of strangers.</summary>
internal abstract class FuzzTarget
{
    private const long AllowedAlways = 256L * 1024 * 1024;
    private const long AllowedPerByte = 4_000;

    /// <summary>The name, which is that of the folder of its seeds.</summary>
    public abstract string Name { get; }

    /// <summary>How its inputs hold their parts.</summary>
    public virtual Container Container => Container.None;

    /// <summary>What means something in its format.</summary>
    public abstract IReadOnlyList<byte[]> Tokens { get; }

    /// <summary>The inputs to start from: those of the folder, and made ones.</summary>
    public IEnumerable<byte[]> Seeds() => SeedFiles.Read(Name, Container).Concat(MakeSeeds());

    /// <summary>Takes an input and checks what comes of it.</summary>
    /// <param name="input">The input.</param>
    /// <param name="writes">Whether all writers write what was read.</param>
    /// <exception cref="CheckFailedException">Something that always holds does not.</exception>
    public abstract void Run(byte[] input, bool writes);

    /// <summary>How many bytes an input may make the program allocate, all checks and writers included.</summary>
    /// <remarks>By what its parts hold unpacked, or by its own length where a damaged one cannot be taken apart.</remarks>
    public long AllowedBytes(byte[] input)
    {
        long unpacked = Container.Split(input).Sum(p => p.Content.Length + 1_000L);
        return AllowedAlways + AllowedPerByte * Math.Max(unpacked, input.Length);
    }

    /// <summary>Seeds that are made.</summary>
    protected virtual IEnumerable<byte[]> MakeSeeds() => [];
}
