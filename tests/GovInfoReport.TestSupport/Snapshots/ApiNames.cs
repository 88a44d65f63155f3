using System.Reflection;

namespace GovInfoReport.TestSupport;

/// <summary>Names of types as C# writes them, with question marks where null is allowed.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, null);

    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nullability?.ElementType ?? nullability);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        string mark = !type.IsValueType && !type.IsGenericParameter && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (Keywords.TryGetValue(type, out string? keyword)) return keyword + mark;
        if (type.IsArray) return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        if (!type.IsGenericType) return Simple(type) + mark;
        Type[] arguments = type.GetGenericArguments();
        IEnumerable<string> names =
            arguments.Select((a, i) => Of(a, i < nullability?.GenericTypeArguments.Length ? nullability.GenericTypeArguments[i] : null));
        string simple = Simple(type);

        // A type nested in a generic one has no arity of its own.
        int arity = simple.LastIndexOf('`');
        return arity < 0 ? simple + mark : $"{simple[..arity]}<{string.Join(", ", names)}>{mark}";
    }

    private static string Simple(Type type) =>
        type.IsNested && !type.IsGenericParameter ? $"{Of(type.DeclaringType!)}.{type.Name}" : type.Name;
}
