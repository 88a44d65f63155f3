using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoReport.Docs.Tests;

/// <summary>Compiles a snippet as a console program with implicit usings, as a new project has them, and runs it.</summary>
internal static class SnippetProgram
{
    /// <summary>The usings that a new project has without asking.</summary>
    internal const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the program prints, started in the root of the repository, in English.</summary>
    public static string Run(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success,
            string.Join("\n", result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)));

        MethodInfo entry = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        (string folder, CultureInfo culture) = (Environment.CurrentDirectory, CultureInfo.CurrentUICulture);
        using StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = Repository.Root;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentUICulture = culture;
        }

        return output.ToString();
    }
}
