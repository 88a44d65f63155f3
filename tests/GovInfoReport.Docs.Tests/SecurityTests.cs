using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GovInfoReport.Parsing;

namespace GovInfoReport.Docs.Tests;

public partial class SecurityTests
{
    private const long Mebibyte = 1024 * 1024;

    private static string Page => Repository.Read("docs/security.md");

    [Fact]
    public void Every_bound_is_named_with_its_default()
    {
        IEnumerable<string> bounds = typeof(ReportParserOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal))
            .Select(p => $"{p.Name} {Written(Convert.ToInt64(p.GetValue(ReportParserOptions.Default), CultureInfo.InvariantCulture))}");
        Assert.Equal(bounds.Order(), Row().Matches(Page).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order());
    }

    [Theory]
    [InlineData("docs/security.md")]
    [InlineData("SECURITY.md")]
    public void Links_lead_somewhere(string path)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        MatchCollection links = Link().Matches(Repository.Read(path));
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), link.Value));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Both_readmes_lead_to_the_page(string path) =>
        Assert.Contains("(docs/security.md)", Repository.Read(path), StringComparison.Ordinal);

    private static string Written(long value) =>
        value % Mebibyte == 0 ? $"{value / Mebibyte} MiB" : value.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| `(Max\w+)` \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)\)")]
    private static partial Regex Link();
}
