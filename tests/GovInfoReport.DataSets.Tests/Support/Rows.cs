using System.Data.Common;
using System.Globalization;

namespace GovInfoReport.DataSets.Tests;

/// <summary>Reads what a query gives.</summary>
internal static class Rows
{
    public static List<string?[]> Of(DbCommand command)
    {
        List<string?[]> rows = [];
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }
}
