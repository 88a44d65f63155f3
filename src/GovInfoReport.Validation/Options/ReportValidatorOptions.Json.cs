using System.Reflection;
using System.Text;

namespace GovInfoReport.Validation;

/// <content>Options from a file of rules.</content>
public sealed partial record ReportValidatorOptions
{
    /// <summary>The name of the file that the tool looks for: <c>govinforeport.rules.json</c>.</summary>
    public const string FileName = "govinforeport.rules.json";

    /// <summary>The JSON Schema of the file of rules.</summary>
    public static string JsonSchema => field ??= ReadSchema();

    /// <summary>The largest file of rules that is read, in bytes: 1 MiB.</summary>
    public const int MaxFileSize = 1024 * 1024;

    /// <summary>Reads options from a file of rules in UTF-8, or in UTF-16 with a byte order mark.</summary>
    /// <param name="json">The file; no more than <see cref="MaxFileSize"/> and one bytes are read from it, and it is left open.</param>
    /// <param name="basis">The options that the file changes, with the rules that it may name; <see langword="null"/> for
    /// <see cref="Default"/>.</param>
    /// <exception cref="RulesFileException">The file is not as it should be; the exception says what is wrong and where.</exception>
    public static ReportValidatorOptions FromJson(Stream json, ReportValidatorOptions? basis = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] bytes = new byte[MaxFileSize + 1];
        int length = json.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MaxFileSize) throw RulesFileReader.TooLarge();
        using StreamReader reader = new(new MemoryStream(bytes, 0, length), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return RulesFileReader.Read(reader.ReadToEnd(), basis ?? Default);
    }

    /// <summary>Reads options from the text of a file of rules.</summary>
    /// <param name="json">The JSON; comments and trailing commas are allowed. <see cref="JsonSchema"/> describes it.</param>
    /// <param name="basis">The options that the file changes, with the rules that it may name; <see langword="null"/> for
    /// <see cref="Default"/>.</param>
    /// <exception cref="RulesFileException">The file is not as it should be; the exception says what is wrong and where.</exception>
    public static ReportValidatorOptions FromJson(string json, ReportValidatorOptions? basis = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MaxFileSize) throw RulesFileReader.TooLarge();
        return RulesFileReader.Read(json, basis ?? Default);
    }

    private static string ReadSchema()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("govinforeport.rules.schema.json")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
