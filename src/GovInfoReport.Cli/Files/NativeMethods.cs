using System.Runtime.InteropServices;

namespace GovInfoReport.Cli;

/// <summary>Calls of the C library that .NET has no counterpart of.</summary>
internal static class NativeMethods
{
    private const string CLibrary = "libc";

    [DllImport(CLibrary, EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int ControlDescriptor(int descriptor, int command);

    [DllImport(CLibrary, EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] result);

    [DllImport(CLibrary, EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int Stat(byte[] path, byte[] result);

    [DllImport(CLibrary, EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int StatOfIntelMac(byte[] path, byte[] result);
}
