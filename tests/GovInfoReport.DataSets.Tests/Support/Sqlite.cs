using Microsoft.Data.Sqlite;

namespace GovInfoReport.DataSets.Tests;

/// <summary>Asks a database.</summary>
internal static class Sqlite
{
    public static List<string?[]> Ask(string path, string query)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return Rows.Of(command);
    }
}
