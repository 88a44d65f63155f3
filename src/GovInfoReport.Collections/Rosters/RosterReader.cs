using System.Globalization;

namespace GovInfoReport.Collections;

/// <summary>Reads a roster from CSV.</summary>
internal sealed class RosterReader
{
    private static readonly string[] Columns = ["agency", "kind", "parent", "aliases", "from", "to", "expected"];

    private readonly Dictionary<string, int> _places = [];
    private int _row = 1;

    public static Roster Read(string csv)
    {
        List<string[]> rows = CsvRows.Read(csv.TrimStart('\uFEFF'));
        if (rows.Count == 0) throw new FormatException("The roster is empty; it starts with a line 'agency,kind'.");
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
            if (!Columns.Contains(name)) throw Wrong($"there is no column '{name}'; the columns are {string.Join(',', Columns)}");
            if (!_places.TryAdd(name, i)) throw Wrong($"the column '{name}' comes twice");
        }

        foreach (string name in Columns[..2])
        {
            if (!_places.ContainsKey(name)) throw Wrong($"the column '{name}' is missing");
        }
    }

    private RosterEntry ReadEntry(string[] row)
    {
        string agency = Field(row, "agency");
        if (agency.Length == 0) throw Wrong("the agency is blank");
        string kind = Field(row, "kind");
        if (kind.Any(char.IsAsciiDigit) || !Enum.TryParse(kind, ignoreCase: true, out RosterKind known))
            throw Wrong($"'{kind}' is no kind; the kinds are own, department, township, vertical, other");
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
            : throw Wrong($"'{text}' is no year");
    }

    private bool IsExpected(string[] row) => Field(row, "expected") switch
    {
        "" or "yes" => true,
        "no" => false,
        string other => throw Wrong($"'{other}' is neither yes nor no"),
    };

    private FormatException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"Roster, row {_row}: {what}."));
}
