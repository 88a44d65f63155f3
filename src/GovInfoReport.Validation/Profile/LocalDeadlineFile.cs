using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace GovInfoReport.Validation;

/// <summary>The lines of local-deadlines.tsv.</summary>
internal static class LocalDeadlineFile
{
    private const int Columns = 6;
    private const string Below = "within", Own = "own";

    internal static ImmutableArray<LocalDeadline> Known { get; } = [.. Lines().Select(Read)];

    /// <summary>Reads one line.</summary>
    /// <exception cref="FormatException">The line is not of the form that the head of the file tells.</exception>
    internal static LocalDeadline Read(string line)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != Columns || fields[^1].Trim().Length == 0 || fields[1] is not (Below or Own)
            || !Enum.TryParse(fields[2], ignoreCase: true, out AgencyLevel level) || !MonthDay.TryParse(fields[4], out MonthDay day))
            throw new FormatException($"No local deadline: {line}");
        string[] years = fields[3].Split('-');
        return new LocalDeadline(fields[0], level, day, fields[^1])
        {
            IsForDivisionsBelow = fields[1] == Below,
            FirstYear = Year(years[0]),
            LastYear = years[^1].Length == 0 ? null : Year(years[^1]),
        };
    }

    private static int Year(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("local-deadlines.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
