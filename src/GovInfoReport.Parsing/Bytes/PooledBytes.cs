using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>The bytes of a stream in a pooled array, up to one more than a bound so that passing it shows.</summary>
internal sealed class PooledBytes : IDisposable
{
    private byte[] _array;
    private int _length;

    private PooledBytes(int size) => _array = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(0, _length);

    public static PooledBytes Read(Stream stream, int bound, CancellationToken cancellationToken)
    {
        PooledBytes bytes = new(SizeHint(stream, bound));
        while (bytes.Room(bound) is { IsEmpty: false } room)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(room.Span);
            if (read == 0) break;
            bytes._length += read;
        }

        return bytes;
    }

    public static async Task<PooledBytes> ReadAsync(Stream stream, int bound, CancellationToken cancellationToken)
    {
        PooledBytes bytes = new(SizeHint(stream, bound));
        while (bytes.Room(bound) is { IsEmpty: false } room)
        {
            int read = await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            bytes._length += read;
        }

        return bytes;
    }

    public void Dispose()
    {
        if (_array.Length == 0) return;
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
    }

    private static int SizeHint(Stream stream, int bound) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 256, bound + 1L) : 16 * 1024;

    private Memory<byte> Room(int bound)
    {
        if (_length > bound) return default;
        if (_length == _array.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(_length * 2);
            _array.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_array);
            _array = larger;
        }

        return _array.AsMemory(_length, (int)Math.Min(_array.Length - _length, bound + 1L - _length));
    }
}
