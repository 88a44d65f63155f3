using System.Globalization;

namespace GovInfoReport.Collections;

/// <summary>Reads a roster from CSV.</summary>
internal sealed class RosterReader
{
    private const string Kinds = "own, department, township, vertical, other";

    private static readonly string[] Columns = ["agency", "kind", "parent", "aliases", "from", "to", "expected"];

    private readonly Dictionary<string, int> _places = [];
    private int _row = 1;

    public static Roster Read(string csv)
    {
        List<string[]> rows = CsvRows.Read(csv.TrimStart('\uFEFF'));
        if (rows.Count == 0) throw new FormatException(SumTexts.Get("roster.empty").ToString(null));
        RosterReader reader = new();
        reader.ReadHead(rows[0]);
        List<RosterEntry> entries = [];
        foreach (string[] row in rows.Skip(1))
        {
            reader._row++;
            if (row.Any(f => !string.IsNullOrWhiteSpace(f))) entries.Add(reader.ReadEntry(row));
        }

        return new Roster(entries);
    }

    private void ReadHead(string[] head)
    {
        for (int i = 0; i < head.Length; i++)
        {
            string name = head[i].Trim();
            if (!Columns.Contains(name)) throw Wrong("column", name, string.Join(',', Columns));
            if (!_places.TryAdd(name, i)) throw Wrong("twice", name);
        }

        foreach (string name in Columns[..2])
        {
            if (!_places.ContainsKey(name)) throw Wrong("missing", name);
        }
    }

    private RosterEntry ReadEntry(string[] row)
    {
        string agency = Field(row, "agency");
        if (agency.Length == 0) throw Wrong("noAgency");
        string kind = Field(row, "kind");
        if (kind.Any(char.IsAsciiDigit) || !Enum.TryParse(kind, ignoreCase: true, out RosterKind known))
            throw Wrong("kind", kind, Kinds);
        string parent = Field(row, "parent");
        return new RosterEntry(agency, known)
        {
            Parent = parent.Length == 0 ? null : parent,
            Aliases = [.. Field(row, "aliases").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            From = Year(row, "from"),
            To = Year(row, "to"),
            IsExpected = IsExpected(row),
        };
    }

    private string Field(string[] row, string column) =>
        _places.TryGetValue(column, out int place) && place < row.Length ? row[place].Trim() : "";

    private int? Year(string[] row, string column)
    {
        string text = Field(row, column);
        if (text.Length == 0) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
            : throw Wrong("year", text);
    }

    private bool IsExpected(string[] row) => Field(row, "expected") switch
    {
        "" or "yes" => true,
        "no" => false,
        string other => throw Wrong("expected", other),
    };

    private FormatException Wrong(string what, params object[] arguments) =>
        new(SumTexts.Get("roster." + what, [_row, .. arguments]).ToString(null));
}
