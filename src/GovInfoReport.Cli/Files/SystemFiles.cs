using System.Collections.Frozen;

namespace GovInfoReport.Cli;

/// <summary>The files that Linux makes up when they are read (<c>/proc</c> and its like).</summary>
/// <remarks>They look regular and empty, and reading one may wait for ever.</remarks>
internal static class SystemFiles
{
    private static readonly FrozenSet<string> Systems =
        FrozenSet.ToFrozenSet([
            "proc", "sysfs", "debugfs", "tracefs", "securityfs", "configfs", "cgroup", "cgroup2",
            "cgroupfs", "cgroup2fs", "fusectl", "mqueue",
        ]);

    /// <summary>Whether a path leads to such a file, links followed.</summary>
    public static bool Contains(string path)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            FileSystemInfo file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
            return file is FileInfo { Exists: true, Length: 0 } && Systems.Contains(new DriveInfo(file.FullName).DriveFormat);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
