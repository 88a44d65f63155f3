using System.Buffers;
using System.Runtime.InteropServices;

namespace GovInfoReport.Fuzz;

/// <summary>Characters right before memory that must not be read: reading beyond their end is a death, not whatever stands there.</summary>
/// <remarks>The readers load characters by vectors, without the checks of spans. On Linux alone; elsewhere it is a plain array.</remarks>
internal sealed unsafe partial class GuardedText : MemoryManager<char>
{
    private const int ReadWrite = 3, None = 0, PrivateAnonymous = 0x22;

    private readonly nint _memory;
    private readonly int _size;
    private int _length;

    private GuardedText(nint memory, int size) => (_memory, _size) = (memory, size);

    /// <summary>Makes memory for texts up to a length.</summary>
    /// <returns>The memory; <see langword="null"/> where the system has none of this kind.</returns>
    public static GuardedText? Make(int length)
    {
        if (!OperatingSystem.IsLinux()) return null;
        int page = Environment.SystemPageSize, size = (length * sizeof(char) + page - 1) / page * page;
        nint memory = Map(0, (nuint)(size + page), ReadWrite, PrivateAnonymous, -1, 0);
        bool isGuarded = memory != -1 && Protect(memory + size, (nuint)page, None) == 0;
        return isGuarded ? new(memory, size) : throw new InvalidOperationException("No memory can be guarded.");
    }

    /// <summary>Puts a text right before the end, in the place of the one before.</summary>
    public ReadOnlyMemory<char> Put(string text)
    {
        _length = text.Length;
        text.CopyTo(GetSpan());
        return Memory;
    }

    public override Span<char> GetSpan() => new((void*)(_memory + _size - _length * sizeof(char)), _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new((char*)(_memory + _size) - _length + elementIndex);

    public override void Unpin()
    {
    }

    // It lives as long as the process.
    protected override void Dispose(bool disposing)
    {
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nuint length, int protection);
}
