using System.Reflection;

namespace GovInfoReport.Validation;

/// <content>Options from a file of rules.</content>
public sealed partial record ValidationOptions
{
    /// <summary>The name of the file that the tool looks for: <c>govinforeport.rules.json</c>.</summary>
    public const string FileName = "govinforeport.rules.json";

    /// <summary>The JSON Schema of the file of rules.</summary>
    public static string JsonSchema => field ??= ReadSchema();

    /// <summary>Reads options from the text of a file of rules.</summary>
    /// <param name="json">The JSON; comments and trailing commas are allowed. <see cref="JsonSchema"/> describes it.</param>
    /// <param name="basis">The options that the file changes, with the rules that it may name; <see langword="null"/> for <see cref="Default"/>.</param>
    /// <exception cref="RulesFileException">The file is not as it should be; the exception says what is wrong and where.</exception>
    public static ValidationOptions FromJson(string json, ValidationOptions? basis = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RulesFileReader.Read(json, basis ?? Default);
    }

    private static string ReadSchema()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("govinforeport.rules.schema.json")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
