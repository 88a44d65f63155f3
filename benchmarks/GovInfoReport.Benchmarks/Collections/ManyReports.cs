using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// Generated reports of many agencies over four years, the same in every run: what each carries forward the next carries over.
/// </summary>
internal static class ManyReports
{
    private const int FirstYear = 2021;

    private static readonly string[] Cities = ["淮安市", "宿迁市", "盐城市", "徐州市", "南通市", "扬州市", "苏州市", "无锡市", "常州市", "镇江市"];

    private static readonly string[] Bodies =
        ["人民政府", "人民政府办公室", "教育局", "公安局", "民政局", "财政局", "交通运输局", "水利局", "农业农村局", "卫生健康委员会"];

    /// <summary>How many years an agency reports for.</summary>
    public const int Years = 4;

    /// <summary>Departments of counties of cities, as real agencies are named.</summary>
    public static string OfCounty(int number)
    {
        int county = number / Bodies.Length;
        string name = $"{Character(county / Cities.Length)}{Character(county * 7)}";
        return $"{Cities[county % Cities.Length]}{name}{(county % 3 == 0 ? "区" : "县")}{Bodies[number % Bodies.Length]}";
    }

    /// <summary>Names any two of which differ in one character: the worst case.</summary>
    public static string OfOneCharacter(int number) => $"临{Character(number)}县教育局";

    /// <summary>Makes reports.</summary>
    /// <param name="count">How many.</param>
    /// <param name="nameOf">The name of an agency.</param>
    public static List<CollectedReport> Make(int count, Func<int, string> nameOf)
    {
        Random random = new(count);
        List<CollectedReport> reports = [];
        for (int agency = 0; reports.Count < count; agency++)
        {
            string name = nameOf(agency);
            decimal[] carried = new decimal[ReportFormat.Current.GetTable(3).Columns.Length];
            for (int year = FirstYear; year < FirstYear + Years; year++)
            {
                AnnualReport report = new()
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{name}{year}年政府信息公开工作年度报告"),
                    Agency = name,
                    Year = year,
                    Cells = Cells(random, carried),
                };
                reports.Add(CollectedReport.Of(report, $"{agency}/{year}.txt"));
            }
        }

        return reports;
    }

    private static string Character(int number) => ((char)('一' + (number % 20_000))).ToString();

    // A tenth of the zeros is left blank.
    private static ReportCells Cells(Random random, decimal[] carried)
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells)
        {
            decimal figure = random.Next(3) == 0 ? random.Next(60) : 0;
            cells[cell] = figure == 0 && random.Next(10) == 0 ? null : figure;
        }

        var rows = ReportFormat.Current.GetTable(3).Rows;
        for (int i = 0; i < carried.Length; i++)
        {
            cells[rows[1].Cells[i]] = carried[i];
            carried[i] = cells[rows[^1].Cells[i]] ?? 0;
        }

        return cells.ToCells();
    }
}
