using System.Security.Cryptography;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>Names of outputs no longer than file systems take them: the extension makes the name of an input longer.</summary>
internal static class OutputName
{
    // In UTF-8, as most file systems count; a number behind the name and the extension must find room.
    private const int MaxBytes = 255;
    private const int RoomForNumber = 6;
    private const int HashBytes = 4;

    /// <summary>The extension of a format's files.</summary>
    /// <param name="format">The format; <see langword="null"/> for text.</param>
    public static string ExtensionOf(string? format) => format switch
    {
        null or "text" => ".txt",
        "markdown" => ".md",
        _ => "." + format,
    };

    /// <summary>The folder of a file, also where its name says none.</summary>
    public static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    /// <summary>A name of a file out of any text: what stands for folders, or may not stand in names, is replaced.</summary>
    public static string Safe(string text)
    {
        char[] forbidden = [.. Path.GetInvalidFileNameChars(), '/', '\\', ':', '*', '?', '"', '<', '>', '|'];
        string name = string.Concat(text.Select(c => forbidden.Contains(c) || char.IsControl(c) ? '_' : c)).Trim();
        return name.Length == 0 || name[0] == '.' ? "_" + name : name;
    }

    /// <summary>A name that the extension fits behind: the end of a longer one is left out, and a mark of the whole stands there.</summary>
    /// <param name="name">The name of the input, with the folders before it.</param>
    /// <param name="extension">The extension that follows.</param>
    public static string Shorten(string name, string extension)
    {
        int start = name.LastIndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]) + 1;
        string file = name[start..];
        if (Encoding.UTF8.GetByteCount(file) + extension.Length + RoomForNumber <= MaxBytes) return name;
        string mark = "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)).AsSpan(0, HashBytes));
        int room = MaxBytes - RoomForNumber - extension.Length - mark.Length, length = 0;
        foreach (Rune rune in file.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0) break;
            length += rune.Utf16SequenceLength;
        }

        return string.Concat(name.AsSpan(0, start), file.AsSpan(0, length), mark);
    }
}
