namespace GovInfoReport.Fuzz;

/// <summary>What is wrong about an input.</summary>
/// <param name="Key">The same for all inputs for which the same is wrong.</param>
/// <param name="Report">All that is known.</param>
internal sealed record Finding(string Key, string Report)
{
    private const int Frames = 4;

    public static Finding Of(Exception exception)
    {
        IEnumerable<string> frames = (exception.StackTrace ?? "").Split('\n').Select(FrameOf).Where(IsOurs).Take(Frames);
        string what = exception is CheckFailedException ? exception.Message.Split(':')[0] : exception.GetType().FullName!;
        return new($"{what}\n{string.Join('\n', frames)}", exception.ToString());
    }

    private static bool IsOurs(string frame) => frame.Contains("GovInfoReport", StringComparison.Ordinal);

    // Without the file and line, which change with every edit.
    private static string FrameOf(string line) => line.Split(" in ")[0].Trim();
}
