using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>The public surface of a library as text, one member a line, for a snapshot that shows every change of it.</summary>
public static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Compares the public surface of a library with the snapshot <c>PublicApi.NAME.verified.txt</c> beside the calling test.
    /// </summary>
    /// <param name="assembly">The library.</param>
    /// <param name="name">The name of the package.</param>
    /// <param name="sourceFile">Set by the compiler.</param>
    public static Task Verify(Assembly assembly, string name, [CallerFilePath] string sourceFile = "") =>
        Verifier.Verify(Describe(assembly), "txt", Path.Combine(Path.GetDirectoryName(sourceFile)!, "PublicApi.cs"), name);

    /// <summary>The public and protected members of all public types.</summary>
    public static string Describe(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
        };
        if (type.IsValueType && !type.IsEnum && type.IsDefined(typeof(IsReadOnlyAttribute), false)) kind = "readonly " + kind;
        string[] bases = [.. (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object) ? [parent] : Type.EmptyTypes)
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic))
            .Select(ApiNames.Of)
            .Order(StringComparer.Ordinal)];
        return $"{kind} {ApiNames.Of(type)}" + (bases.Length > 0 ? " : " + string.Join(", ", bases) : "");
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Enum.Format(type, Enum.Parse(type, n), "d")}");
        return type.GetMembers(Declared).Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute), false)).Select(m => m switch
        {
            PropertyInfo property => ApiMembers.Describe(property),
            ConstructorInfo constructor => ApiMembers.Describe(constructor),
            MethodInfo { IsSpecialName: false } method => ApiMembers.Describe(method),
            MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal) => ApiMembers.Describe(method),
            FieldInfo field => ApiMembers.Describe(field),
            EventInfo @event => ApiMembers.Describe(@event),
            _ => null,
        }).OfType<string>();
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", Declared) is { } print
        && print.IsDefined(typeof(CompilerGeneratedAttribute), false);
}
