using System.Reflection;

namespace GovInfoReport.Tests;

/// <summary>A way through the typed properties of a report to a figure, found and followed by reflection.</summary>
internal sealed record TypedPath(IReadOnlyList<PropertyInfo> Properties)
{
    /// <summary>Every way from a report to a figure, in the order of declaration.</summary>
    public static IReadOnlyList<TypedPath> All { get; } = [.. Roots.SelectMany(root => Below([root]))];

    /// <summary>The typed sections.</summary>
    public static IEnumerable<PropertyInfo> Roots => typeof(AnnualReport).GetProperties().Where(p => IsView(p.PropertyType));

    public string Name => string.Join('.', Properties.Select(p => p.Name));

    public bool IsAmount => Properties[^1].PropertyType == typeof(decimal?);

    public decimal? Get(AnnualReport report)
    {
        object? value = report;
        foreach (PropertyInfo property in Properties) value = property.GetValue(value);
        return value is long count ? count : (decimal?)value;
    }

    /// <summary>What <c>report with { A = report.A with { B = figure } }</c> does.</summary>
    public AnnualReport With(AnnualReport report, decimal? figure)
    {
        object? value = IsAmount ? figure : (object?)(long?)figure;
        return (AnnualReport)With(report, 0, value);
    }

    private object With(object owner, int depth, object? figure)
    {
        object copy = owner is AnnualReport ? CopyOf(owner) : owner;
        object? value = depth == Properties.Count - 1 ? figure : With(Properties[depth].GetValue(owner)!, depth + 1, figure);
        Properties[depth].SetValue(copy, value);
        return copy;
    }

    // Boxed structs are copies already; a record is copied as with-expressions copy it.
    private static object CopyOf(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static IEnumerable<TypedPath> Below(IReadOnlyList<PropertyInfo> path) => IsView(path[^1].PropertyType)
        ? path[^1].PropertyType.GetProperties().Where(p => p.SetMethod is not null && p.PropertyType != typeof(string))
        .SelectMany(p => Below([.. path, p]))
        : [new TypedPath(path)];

    private static bool IsView(Type type) =>
        type.IsValueType && type.Assembly == typeof(AnnualReport).Assembly
        && type.GetMethod("WriteTo", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
