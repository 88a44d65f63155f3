using System.Diagnostics;

namespace GovInfoReport.Benchmarks;

/// <summary>Publishes programs, of this repository and others, as a user would.</summary>
internal static class Publisher
{
    /// <summary>The property for native code.</summary>
    public const string Native = "-p:PublishAot=true";

    /// <summary>The folder of the sources.</summary>
    public static string Repository => FindRepository();

    /// <summary>Publishes a program, and returns its file.</summary>
    /// <param name="project">The folder of its project.</param>
    /// <param name="program">Its name.</param>
    /// <param name="output">The folder to publish into.</param>
    /// <param name="properties">Properties of the build.</param>
    /// <exception cref="MeasurementException">It cannot be published here.</exception>
    public static string Publish(string project, string program, string output, params string[] properties)
    {
        bool isNative = properties.Contains(Native);
        // Objects of their own, so that the repository's builds stay as they are.
        string[] arguments = ["publish", project, "-c", "Release", "-o", output, "--use-current-runtime", .. isNative ? (string[])[] : ["--self-contained", "false"], $"-p:ArtifactsPath={output}-build", .. properties];
        ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return Path.Combine(output, Executable(program));
        string needs = isNative ? "Native code needs a linker: clang or gcc with the headers of zlib, on Windows the C++ tools of Visual Studio.\n" : "";
        throw new MeasurementException($"{program} could not be published. {needs}dotnet {string.Join(' ', arguments)} printed:\n{log}");
    }

    /// <summary>The file name of a program on this system.</summary>
    public static string Executable(string program) => OperatingSystem.IsWindows() ? program + ".exe" : program;

    private static string FindRepository()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "GovInfoReport.sln"))) return directory.FullName;
        }

        throw new MeasurementException("The benchmarks do not stand in the repository, so nothing can be published.");
    }
}
