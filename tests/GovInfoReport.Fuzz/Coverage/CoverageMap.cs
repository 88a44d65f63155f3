using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace GovInfoReport.Fuzz;

/// <summary>Counts how often each branch of the instrumented assemblies is taken, and tells which counts are new.</summary>
/// <remarks>One for a process: the instrumented code knows one place to count in.</remarks>
internal sealed unsafe class CoverageMap
{
    private const int Size = 65_536;

    private readonly byte* _hits = (byte*)NativeMemory.AlignedAlloc(Size, 64);
    private readonly byte[] _seen = new byte[Size];

    public CoverageMap()
    {
        Trace.SharedMem = _hits;
        Reset();
    }

    /// <summary>How many branches were taken by any input.</summary>
    public int Edges { get; private set; }

    /// <summary>Forgets the last input.</summary>
    public void Reset()
    {
        new Span<byte>(_hits, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Takes in what the last input did.</summary>
    /// <returns>Whether it took a branch that none took before it, or took one so often as none did.</returns>
    public bool Take()
    {
        bool isNew = false;
        ulong* words = (ulong*)_hits;
        for (int i = 0; i < Size / sizeof(ulong); i++)
        {
            if (words[i] == 0) continue;
            for (int at = i * sizeof(ulong); at < (i + 1) * sizeof(ulong); at++)
            {
                byte count = CountClass(_hits[at]);
                if ((count & ~_seen[at]) == 0) continue;
                if (_seen[at] == 0) Edges++;
                _seen[at] |= count;
                isNew = true;
            }
        }

        return isNew;
    }

    // One bit for 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, and more.
    private static byte CountClass(byte hits) => hits switch
    {
        0 => 0,
        < 4 => (byte)(1 << (hits - 1)),
        < 32 => (byte)(1 << (BitOperations.Log2(hits) + 1)),
        < 128 => 1 << 6,
        _ => 1 << 7,
    };
}
