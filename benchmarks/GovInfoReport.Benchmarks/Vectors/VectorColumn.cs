using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>A way to run the program of the comparisons, and the values it printed.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Program">The file of the program.</param>
/// <param name="Variable">The variable that turns vectors off; <see langword="null"/> for none.</param>
internal sealed record VectorColumn(string Name, string Program, string? Variable = null)
{
    private readonly Dictionary<string, List<double>> _values = [];

    /// <summary>The rows, in the order in which the program prints them.</summary>
    public IEnumerable<string> Rows => _values.Keys;

    /// <summary>Runs the program once, in a process of its own.</summary>
    /// <exception cref="MeasurementException">It ended with an error, such as a contender that reads something else than the document says.</exception>
    public void Run(string inputs)
    {
        ProcessStartInfo start = new(Program, [inputs]) { RedirectStandardOutput = true };
        if (Variable is not null) start.Environment[Variable] = "0";
        using Process process = Process.Start(start)!;
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new MeasurementException($"{Name}: {Program} ended with {process.ExitCode}.");
        foreach (string[] line in lines.Select(l => l.Split('\t')))
        {
            if (!_values.TryGetValue(line[0], out List<double>? values)) _values.Add(line[0], values = []);
            values.Add(double.Parse(line[1], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The median of a row over the runs.</summary>
    public string Median(string row)
    {
        List<double> values = _values[row];
        return values.Order().ElementAt(values.Count / 2).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
