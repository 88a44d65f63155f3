using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>The console, with everything written kept.</summary>
internal sealed class Transcript(TextWriter console) : TextWriter
{
    private readonly StringBuilder _kept = new();

    public override Encoding Encoding => console.Encoding;

    /// <summary>Runs something, and returns what it printed.</summary>
    public static string Of(Action run)
    {
        TextWriter console = Console.Out;
        using Transcript transcript = new(console);
        Console.SetOut(transcript);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(console);
        }

        return transcript._kept.ToString();
    }

    public override void Write(char value)
    {
        console.Write(value);
        _kept.Append(value);
    }
}
