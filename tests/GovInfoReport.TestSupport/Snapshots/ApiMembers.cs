using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovInfoReport.TestSupport;

/// <summary>One line for each public or protected member; <see langword="null"/> for members that users cannot see.</summary>
internal static class ApiMembers
{
    // Made anew: it is not safe for tests that run side by side.
    private static NullabilityInfoContext Nullability => new();

    public static string? Describe(PropertyInfo property)
    {
        string?[] accessors = [Accessor(property.GetMethod, "get"), Accessor(property.SetMethod, IsInit(property) ? "init" : "set")];
        if (accessors.All(a => a is null)) return null;
        MethodBase visible = (property.GetMethod ?? property.SetMethod)!;
        string index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(p => $"{ApiNames.Of(p.ParameterType)} {p.Name}"))}]" : "";
        return $"{Modifiers(visible)}{ApiNames.Of(property.PropertyType, Nullability.Create(property))} "
            + $"{property.Name}{index} {{ {string.Join(" ", accessors.OfType<string>())} }}";
    }

    public static string? Describe(ConstructorInfo constructor) =>
        constructor.IsStatic || !IsVisible(constructor) ? null
        : $"{Modifiers(constructor)}.ctor({Parameters(constructor.GetParameters())})";

    public static string? Describe(MethodInfo method)
    {
        if (!IsVisible(method)) return null;
        string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{Modifiers(method)}{ApiNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{generic}({(IsExtension(method) ? "this " : "")}{Parameters(method.GetParameters())})";
    }

    public static string? Describe(FieldInfo field) =>
        !field.IsPublic && !field.IsFamily ? null
        : $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}"
            + $"{ApiNames.Of(field.FieldType, Nullability.Create(field))} {field.Name}";

    public static string? Describe(EventInfo @event) =>
        IsVisible(@event.AddMethod) ? $"event {ApiNames.Of(@event.EventHandlerType!)} {@event.Name}" : null;

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        (IsParams(p) ? "params " : "")
        + (p.IsOut ? "out " : p.IsIn ? "in " : p.ParameterType.IsByRef ? "ref " : "")
        + ApiNames.Of(p.ParameterType, Nullability.Create(p)) + " " + p.Name
        + (p.HasDefaultValue ? " = " + (p.DefaultValue?.ToString() ?? "default") : "")));

    private static bool IsParams(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false);

    private static bool IsExtension(MethodInfo method) => method.IsDefined(typeof(ExtensionAttribute), false);

    private static string? Accessor(MethodInfo? method, string word) =>
        method is null || !IsVisible(method) ? null : (method.IsFamily ? "protected " : "") + word + ";";

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") == true;

    private static bool IsVisible(MethodBase? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Modifiers(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ", scope = method.IsStatic ? "static " : "";
        if (method is not MethodInfo { IsVirtual: true, IsFinal: false } info || method.DeclaringType!.IsInterface) return access + scope;
        return access + scope + (info.GetBaseDefinition() != info ? "override " : info.IsAbstract ? "abstract " : "virtual ");
    }
}
