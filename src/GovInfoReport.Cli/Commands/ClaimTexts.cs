using System.Globalization;
using System.Text;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>What a claim is about in words: measures, rows and cells by their names in the language of the output.</summary>
internal static class ClaimTexts
{
    private const string SumStart = "sum(";

    /// <summary>A measure, which has a text of its own or is the code of a cell or row.</summary>
    public static string OfMeasure(string measure)
    {
        if (Texts.Find("measure." + measure) is { } text) return text;
        return Place.TryParse(measure, out Place place) ? OfPlace(place) : measure;
    }

    /// <summary>A reading with its value: cells and sums of cells by their labels.</summary>
    public static string OfReading(ClaimReading reading)
    {
        StringBuilder text = new();
        string expression = reading.Expression;
        for (int at = 0; at < expression.Length;)
        {
            int end = EndOfTerm(expression, at);
            if (end == at)
            {
                text.Append(expression[at] is '+' or '-' ? $" {expression[at]} " : expression[at].ToString());
                at++;
                continue;
            }

            text.Append(OfTerm(expression[at..end]));
            at = end;
        }

        string value = reading.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? Texts.Get("blank");
        return $"{text.ToString().Trim()} = {value}";
    }

    private static int EndOfTerm(string expression, int start)
    {
        if (expression.AsSpan(start).StartsWith(SumStart, StringComparison.Ordinal))
            return expression.IndexOf(')', start) is var close and >= 0 ? close + 1 : expression.Length;
        int end = start;
        while (end < expression.Length && (char.IsAsciiLetterOrDigit(expression[end]) || expression[end] == '.')) end++;
        return end;
    }

    private static string OfTerm(string term)
    {
        if (!term.StartsWith(SumStart, StringComparison.Ordinal))
            return Place.TryParse(term, out Place place) ? OfPlace(place) : term;
        const string AllRows = ".*.total", AllOrganizations = ".org";
        string what = term[SumStart.Length..^1];
        if (what.EndsWith(AllRows, StringComparison.Ordinal))
        {
            string start = what[..^(AllRows.Length - 1)];
            RowGroupDefinition? group = ReportFormat.Current.Tables.SelectMany(t => t.Groups)
                .FirstOrDefault(g => g.Rows[0].Code.StartsWith(start, StringComparison.Ordinal));
            return group is null ? term : new LocalizedText(group.EnglishLabel, group.Label).ToString();
        }

        return what.EndsWith(AllOrganizations, StringComparison.Ordinal) && Place.TryParse(what[..^AllOrganizations.Length], out Place row)
            ? $"{OfPlace(row)} / {Texts.Get("measure.applicants.organizations")}"
            : term;
    }

    private static string OfPlace(Place place) => place switch
    {
        { Cell: { } cell } => cell.LocalizedLabel.ToString(),
        { Row: { } row } => row.LocalizedLabel.ToString(),
        _ => place.Code,
    };
}
