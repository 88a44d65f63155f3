using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>A document of the grammar: its seed, and what was chosen where that is not the official form. <see cref="ToString"/> repeats
/// it.</summary>
public sealed class Rendering
{
    private const string SeedName = "seed";

    // Of how many choices in a hundred depart from the official form: most faults need two or three together, some need one alone.
    private static readonly int[] Densities = [4, 12, 30, 60];

    private readonly ImmutableSortedDictionary<string, string> _choices;

    private Rendering(int seed, ImmutableSortedDictionary<string, string> choices) => (Seed, _choices) = (seed, choices);

    /// <summary>What its figures and the places of its damage are drawn from.</summary>
    public int Seed { get; }

    /// <summary>The kind of file: what counts are kept for.</summary>
    public string Kind => this[Grammar.Container] switch
    {
        Grammar.Text => $"text, {this[Grammar.Separation[0]]}",
        Grammar.Listed => $"text, {this[Grammar.Layout]}",
        Grammar.Pdf => $"pdf, borders {this[Grammar.Setting[0]]}",
        string other => other,
    };

    /// <summary>The damage; "none" for an undamaged document.</summary>
    public string Damage => this[Grammar.Damage];

    /// <summary>What is chosen of a rule.</summary>
    internal string this[IRule rule] => _choices.GetValueOrDefault(rule.Name, rule.Names[0]);

    /// <summary>Draws a document at random.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="damaged">Whether the document is damaged.</param>
    public static Rendering Draw(int seed, bool damaged = false)
    {
        Random random = new(seed);
        var choices = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        int density = Densities[random.Next(Densities.Length)];
        string container = Choose(Grammar.Container, Grammar.Container.Names);
        foreach (IRule rule in Grammar.Of(container))
        {
            bool isOwn = rule == Grammar.Layout || rule == Grammar.PageLayout || rule == Grammar.Figures || rule == Grammar.Separation[0]
                || rule == Grammar.Setting[0];
            if (isOwn || random.Next(100) < density) Choose(rule, rule.Names);
        }

        if (damaged) Choose(Grammar.Damage, [.. Grammar.Damage.Names.Skip(1).Where(n => CanBefall(container, Enum.Parse<DamageKind>(n)))]);
        return new Rendering(seed, choices.ToImmutable());

        string Choose(IRule rule, IReadOnlyList<string> names)
        {
            string name = names[random.Next(names.Count)];
            if (name != rule.Names[0]) choices[rule.Name] = name;
            return name;
        }
    }

    /// <summary>The document that <see cref="ToString"/> of another describes.</summary>
    public static Rendering Parse(string text)
    {
        int seed = 0;
        var choices = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string pair in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            if (parts is [SeedName, string number] && int.TryParse(number, CultureInfo.InvariantCulture, out seed)) continue;
            if (parts.Length < 2 || Grammar.All.FirstOrDefault(r => r.Name == parts[0])?.Names.Contains(parts[1]) != true)
                throw new FormatException($"'{pair}' is no choice of the grammar.");
            choices[parts[0]] = parts[1];
        }

        return new Rendering(seed, choices.ToImmutable());
    }

    /// <summary>Writes the document; <see langword="null"/> where it has nothing that could be damaged so.</summary>
    public RenderedDocument? Render()
    {
        AnnualReport report = Grammar.Figures.Apply(this, ReportGenerator.Consistent).Sample((uint)Seed);
        LayoutOptions look = Rule<LayoutOptions>.Apply(Grammar.Look, this, LayoutOptions.Default);
        ReportDraft draft = ReportDraft.Of(report, look);
        RequestsForm form = Rule<RequestsForm>.Apply(Grammar.Requests, this, RequestsForm.Default);
        draft = draft.WithTables(t => t.Table.Number == 3 ? RequestShapes.Draw(t, form) : Rule<GridTable>.Apply(Grammar.Shapes, this, t));
        Random random = new(Seed + 1);
        DamageKind? damage = Grammar.Damage.Apply(this, null);
        string container = this[Grammar.Container];
        // Without its heads nobody could read a table whose columns stand in an order of their own.
        if (damage is DamageKind.LostStart && form.Order != RequestsForm.Default.Order) return null;
        if (container is Grammar.Text or Grammar.Listed)
        {
            ReportLayout layout = container == Grammar.Listed
                ? Grammar.Layout.Apply(this, ReportLayout.All[0])
                : new SeparatedText(Rule<SeparatedForm>.Apply(Grammar.Separation, this, SeparatedForm.Default));
            if (damage is not { } kind) return Of(layout.Render(draft, look).Text, "");
            return DamageInjector.Damage(draft, d => layout.Render(d, look), look, kind, random) is { } text
                ? Of(text.Text, text.Description) : null;
        }

        string description = "";
        if (damage is { } inTable)
        {
            if (DamageInjector.DamageTable(draft, inTable, random) is not { } damaged) return null;
            (draft, _, description) = damaged;
        }

        byte[] bytes = container switch
        {
            Grammar.Page => Encoding.UTF8.GetBytes(new HabitPage(Rule<HtmlHabits>.Apply(Grammar.Habits, this, HtmlHabits.Default))
                .Write(report, draft)),
            Grammar.ListedPage => Encoding.UTF8.GetBytes(Grammar.PageLayout.Apply(this, HtmlLayout.All[0]).Write(report, draft)),
            Grammar.Word => WordDocument.Write(draft, Grammar.OfficeText.Apply(this, false)),
            Grammar.Workbook => WorkbookDocument.Write(draft, f => Grammar.OfficeText.Apply(this, false) ? ("t=\"str\"", $"<v>{f}</v>")
                : ("", $"<v>{f}</v>"), ""),
            _ => PdfReport.Write(draft, Rule<PdfLayout>.Apply(Grammar.Setting, this,
                PdfLayout.Default with { PageNumbers = look.PageNumbers })),
        };
        return new RenderedDocument(report, bytes, description);

        RenderedDocument Of(string text, string description) => new(report, Encoding.UTF8.GetBytes(text), description);
    }

    // Workbooks and PDF files tell the column of each figure: one that is gone leaves a blank cell, of which nothing can be known.
    private static bool CanBefall(string container, DamageKind kind) => container switch
    {
        Grammar.Text or Grammar.Listed => true,
        Grammar.Workbook or Grammar.Pdf => !DamageInjector.IsOfText(kind)
            && kind is not (DamageKind.DroppedFigure or DamageKind.GluedFigures),
        _ => !DamageInjector.IsOfText(kind),
    };

    /// <summary>The seed and all choices that depart from the official form.</summary>
    public override string ToString() =>
        $"{SeedName}={Seed.ToString(CultureInfo.InvariantCulture)}" + string.Concat(_choices.Select(c => $" {c.Key}={c.Value}"));
}
