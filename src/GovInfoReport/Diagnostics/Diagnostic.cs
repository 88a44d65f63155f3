using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>One finding about a document or a report, as a value; its message is made when someone asks for it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(DiagnosticJsonConverter))]
public sealed record Diagnostic
{
    /// <summary>Makes a diagnostic of its descriptor's default severity.</summary>
    /// <param name="descriptor">What all diagnostics of this id have in common.</param>
    /// <param name="location">Where it belongs.</param>
    /// <param name="arguments">The typed arguments of the message.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, Location location, params EquatableArray<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Location = location;
        Arguments = arguments;
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>What all diagnostics of this id have in common.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The permanent id, such as <c>GIR2001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it weighs: the descriptor's default, unless the caller's options changed it.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Where it belongs.</summary>
    public Location Location { get; init; }

    /// <summary>The part of the report it belongs to.</summary>
    public Place Place => Location.Place;

    /// <summary>The typed arguments of the message.</summary>
    public EquatableArray<object?> Arguments { get; init; }

    /// <summary>The figure that would be right. <see langword="null"/>: does not apply.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The figure that the report states. <see langword="null"/>: does not apply, or none stated.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The cells that take part, with their figures; empty where that does not apply.</summary>
    public EquatableArray<Operand> Operands { get; init; }

    /// <summary>Other places that belong to the finding.</summary>
    public EquatableArray<Location> Related { get; init; }

    /// <summary>What would mend it, as suggestions, the likeliest first; empty where none is known.</summary>
    public EquatableArray<LocalizedText> Suggestions { get; init; }

    /// <summary>The message in the language of a culture: Chinese for <c>zh</c>, else English.</summary>
    /// <param name="culture">The culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string GetMessage(CultureInfo? culture = null)
    {
        string message = Descriptor.Message.ToString(culture);
        object?[] arguments = [.. Arguments.Select((a, i) => Nest(Localize(a, culture), message, i))];
        string text = string.Format(CultureInfo.InvariantCulture, message, arguments);
        return Arguments is [TableDefinition, ..] && message.StartsWith("{0}", StringComparison.Ordinal) ? StartSentence(text) : text;
    }

    /// <summary>
    /// The diagnostic on one line, as the tool prints it after the path: <c>(12,3): error GIR1003: message [t3.granted]</c>.
    /// </summary>
    /// <param name="culture">The culture of the message; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string ToString(CultureInfo? culture)
    {
        StringBuilder line = new();
        string position = Location.Position.ToString(culture);
        if (position.Length > 0) line.Append('(').Append(position).Append(')').Append(": ");
        line.Append(SeverityName.Of(Severity));
        line.Append(' ').Append(Id).Append(": ").Append(GetMessage(culture));
        if (Place.Kind != PlaceKind.None) line.Append(" [").Append(Place.Code).Append(']');
        return line.ToString();
    }

    /// <summary>The diagnostic on one line, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => ToString(null);

    private static string StartSentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // Quotation marks within quotation marks are single ones.
    private static object? Nest(object? argument, string message, int place) =>
        argument is string text && message.Contains($"“{{{place}}}”", StringComparison.Ordinal)
            ? text.Replace('“', '‘').Replace('”', '’')
            : argument;

    private static object? Localize(object? argument, CultureInfo? culture) => argument switch
    {
        LocalizedText text => text.ToString(culture),
        CellDefinition cell => cell.LocalizedLabel.ToString(culture),
        RowDefinition row => row.LocalizedLabel.ToString(culture),
        ColumnDefinition column => column.LocalizedLabel.ToString(culture),
        SectionDefinition section => LocalizedText.IsChinese(culture) ? section.Heading : $"{section.Number}. {section.EnglishLabel}",
        TableDefinition table => LocalizedText.IsChinese(culture) ? $"第{ReportFormat.Current.Sections[table.Number - 1].Numeral}部分表格"
            : $"table {table.Number}",
        _ => argument,
    };
}
