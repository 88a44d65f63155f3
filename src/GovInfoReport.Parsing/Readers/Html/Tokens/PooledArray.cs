using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Arrays of the shared pool that grow and shrink.</summary>
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

    /// <summary>Takes an array of usual size in the place of one that has grown.</summary>
    /// <param name="array">The array; if it is larger, it goes back to the pool.</param>
    /// <param name="size">The usual size, a power of two.</param>
    public static void Shrink<T>(ref T[] array, int size)
    {
        if (array.Length <= size) return;
        ArrayPool<T>.Shared.Return(array);
        array = ArrayPool<T>.Shared.Rent(size);
    }
}
