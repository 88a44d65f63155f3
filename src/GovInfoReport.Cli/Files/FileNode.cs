using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>
/// What stands at a path, links followed, told without opening it: .NET itself tells a pipe from a file only by waiting for it.
/// </summary>
/// <param name="Kind">The kind; <see cref="FileNodeKind.Unknown"/> where the system does not say, or nothing stands there.</param>
/// <param name="Device">The device that it stands on; with <paramref name="Number"/> it is the same for every name of one file.</param>
/// <param name="Number">Its number there; 0 where it is not known.</param>
internal readonly record struct FileNode(FileNodeKind Kind, ulong Device, ulong Number)
{
    // The bits of a mode that tell the kind (POSIX), and the layouts of statx (Linux, all processors) and stat (macOS, 64-bit inodes).
    private const int KindBits = 0xF000;
    private const int AtCurrentDirectory = -100;
    private const uint KindAndNumber = 0x101;
    private const int LinuxModeOffset = 28, LinuxNumberOffset = 32, LinuxDeviceOffset = 136;
    private const int MacModeOffset = 4, MacNumberOffset = 8;
    private const int BufferSize = 256;

    /// <summary>Whether it may be opened without waiting: a file, or something of which nothing is known.</summary>
    public bool IsFile => Kind is FileNodeKind.File or FileNodeKind.Unknown;

    public static FileNode Of(string path)
    {
        if (OperatingSystem.IsWindows()) return default;
        byte[] name = Encoding.UTF8.GetBytes(path + '\0');
        byte[] buffer = new byte[BufferSize];
        try
        {
            if (OperatingSystem.IsLinux())
                return NativeMethods.StatX(AtCurrentDirectory, name, 0, KindAndNumber, buffer) == 0 ? OfLinux(buffer) : default;
            if (!OperatingSystem.IsMacOS()) return default;
            int result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? NativeMethods.StatOfIntelMac(name, buffer)
                : NativeMethods.Stat(name, buffer);
            return result == 0 ? OfMac(buffer) : default;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return default;
        }
    }

    private static FileNode OfLinux(ReadOnlySpan<byte> buffer) => new(
        KindOf(BinaryPrimitives.ReadUInt16LittleEndian(buffer[LinuxModeOffset..])),
        BinaryPrimitives.ReadUInt64LittleEndian(buffer[LinuxDeviceOffset..]),
        BinaryPrimitives.ReadUInt64LittleEndian(buffer[LinuxNumberOffset..]));

    private static FileNode OfMac(ReadOnlySpan<byte> buffer) => new(
        KindOf(BinaryPrimitives.ReadUInt16LittleEndian(buffer[MacModeOffset..])),
        BinaryPrimitives.ReadUInt32LittleEndian(buffer),
        BinaryPrimitives.ReadUInt64LittleEndian(buffer[MacNumberOffset..]));

    private static FileNodeKind KindOf(int mode) => (mode & KindBits) switch
    {
        0x8000 => FileNodeKind.File,
        0x4000 => FileNodeKind.Folder,
        0x1000 or 0x2000 or 0x6000 or 0xC000 => FileNodeKind.Special,
        _ => FileNodeKind.Unknown,
    };
}
