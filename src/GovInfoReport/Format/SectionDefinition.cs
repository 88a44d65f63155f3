using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>One of the six sections of the report (部分).</summary>
[DebuggerDisplay("{Numeral,nq}、{Label,nq}")]
public sealed class SectionDefinition
{
    internal SectionDefinition(int number, string label, string english, params ImmutableArray<string> aliases)
    {
        Number = number;
        Label = label;
        EnglishLabel = english;
        Aliases = aliases;
        Numeral = "一二三四五六".Substring(number - 1, 1);
        Heading = Numeral + "、" + label;
    }

    /// <summary>The number of the section, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>The code that names the section in diagnostics: <c>s1</c> to <c>s6</c>.</summary>
    public string Code => "s" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The Chinese numeral that the official heading starts with: 一 to 六.</summary>
    public string Numeral { get; }

    /// <summary>The official heading without its numeral, such as 总体情况.</summary>
    public string Label { get; }

    /// <summary>The heading in English, such as General situation.</summary>
    public string EnglishLabel { get; }

    /// <summary>The table that stands in the section; <see langword="null"/> where it is prose.</summary>
    internal TableDefinition? Table { get; set; }

    /// <summary>Other headings, without numeral, that published reports use for the same section.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The official heading with its numeral, such as 一、总体情况.</summary>
    public string Heading { get; }

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
