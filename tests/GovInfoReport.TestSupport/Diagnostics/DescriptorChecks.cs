using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>What holds of every descriptor of a package: its texts in both languages, and its pages.</summary>
public static class DescriptorChecks
{
    private const int MostArguments = 9;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Fails where a text is missing in a language, or where the languages name other arguments.</summary>
    public static void HasItsTexts(DiagnosticDescriptor descriptor)
    {
        foreach (LocalizedText text in (LocalizedText[])[descriptor.Title, descriptor.Message])
        {
            Assert.NotEmpty(text.ToString(English));
            Assert.Contains(text.ToString(Chinese), c => c is >= '\u4E00' and <= '\u9FFF');
        }

        Assert.DoesNotContain('{', descriptor.Title.ToString(English));
        string english = descriptor.Message.ToString(English), chinese = descriptor.Message.ToString(Chinese);
        for (int i = 0; i < MostArguments; i++) Assert.Equal(Names(english, i), Names(chinese, i));
    }

    /// <summary>Fails where a page is missing in a language, or says another title, severity or message.</summary>
    public static void HasItsPages(DiagnosticDescriptor descriptor)
    {
        string english = File.ReadAllText(RepositoryFiles.PathOf($"docs/diagnostics/{descriptor.Id}.md"));
        string chinese = File.ReadAllText(RepositoryFiles.PathOf($"docs/diagnostics/zh/{descriptor.Id}.md"));
        string head = $"# {descriptor.Id}: {descriptor.Title.ToString(English)}\n\nSeverity: {descriptor.DefaultSeverity}\n";
        Assert.StartsWith(head, english, StringComparison.Ordinal);
        string level = LevelOf(descriptor.DefaultSeverity);
        Assert.StartsWith($"# {descriptor.Id}：{descriptor.Title.ToString(Chinese)}\n\n级别：{level}\n", chinese, StringComparison.Ordinal);
        Assert.Contains($"\n> {descriptor.Message.ToString(English)}\n", english, StringComparison.Ordinal);
        Assert.Contains($"\n> {descriptor.Message.ToString(Chinese)}\n", chinese, StringComparison.Ordinal);
    }

    private static string LevelOf(DiagnosticSeverity severity) =>
        severity switch { DiagnosticSeverity.Error => "错误", DiagnosticSeverity.Warning => "警告", _ => "提示" };

    private static bool Names(string message, int argument) => message.Contains($"{{{argument}}}", StringComparison.Ordinal);
}
