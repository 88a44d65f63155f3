using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Arrays of the shared pool that grow.</summary>
internal static class PooledArray
{
    /// <summary>Takes a larger array of the pool in the place of another.</summary>
    /// <param name="array">The array; it goes back to the pool.</param>
    /// <param name="used">How many of its items are kept.</param>
    /// <param name="size">How many items there must be room for.</param>
    public static void Grow<T>(ref T[] array, int used, int size)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(size, used * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
