namespace GovInfoReport.Cli;

/// <summary>Makes names and a document's text safe to print: one line, and nothing in it that a terminal would obey.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: line breaks and tabs as blanks, every other character that nobody sees as <c>\u202E</c>.</summary>
    public static string OneLine(string text) => VisibleText.OneLine(text);

    /// <summary>The name of a file, every character that nobody sees as <c>\u000A</c>: two names never look alike.</summary>
    public static string Name(string path) => VisibleText.Escape(path);
}
