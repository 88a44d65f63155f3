using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>The ids that a page names, with their titles, at its end; each leads to its page where an address is known.</summary>
internal sealed class HtmlRuleList(Uri? helpBase, ReportWords words, CultureInfo? culture)
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _descriptors = new(StringComparer.Ordinal);

    /// <summary>Takes the id of a finding into the list.</summary>
    public void Add(Diagnostic finding) => _descriptors.TryAdd(HtmlIds.RuleId(finding.Id), finding.Descriptor);

    public void Write(Markup markup)
    {
        if (_descriptors.Count == 0) return;
        markup.Open("section", ("class", "rules")).Element("h2", words["ids"]).Open("dl").Line();
        foreach ((string id, DiagnosticDescriptor descriptor) in _descriptors)
        {
            markup.Open("div", ("id", id)).Open("dt");
            if (HelpAddress.Of(helpBase, descriptor, words.IsChinese) is { } address)
                markup.Element("a", descriptor.Id, ("href", address));
            else markup.Text(descriptor.Id);
            markup.Close("dt").Element("dd", descriptor.Title.ToString(culture)).Close("div").Line();
        }

        markup.Close("dl").Close("section").Line();
    }
}
