using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>The grammar of renderings: what may be chosen of each part of a document, each choice for itself. The first alternative of a
/// rule is the official form.</summary>
internal static class Grammar
{
    public const string Text = "text", Listed = "listed-text", Page = "page", ListedPage = "listed-page", Word = "word",
        Workbook = "workbook", Pdf = "pdf";

    /// <summary>The kind of file.</summary>
    public static Rule<string> Container { get; } = new("container",
        [.. new[] { Text, Listed, Page, ListedPage, Word, Workbook, Pdf }.Select(n => (n, (Func<string, string>)(_ => n)))]);

    /// <summary>What the figures are.</summary>
    public static Rule<Gen<AnnualReport>> Figures { get; } = new("figures",
        ("sums-hold", _ => ReportGenerator.Consistent),
        ("sums-hold-with-blanks", _ => ReportGenerator.ConsistentWithBlanks),
        ("any-with-blanks", _ => ReportGenerator.ArbitraryWithBlanks),
        ("totals-blank", _ => ReportGenerator.Consistent.Select(r => r.Blank(c => c.Table.Number == 3 && c.Column == c.Table.Columns[^1]))),
        ("few", _ => ReportGenerator.Reports(ReportGeneratorOptions.Default with { BlankPercent = 50, LargeFigures = false })));

    /// <summary>How labels and figures look.</summary>
    public static IReadOnlyList<Rule<LayoutOptions>> Look { get; } =
    [
        new("blanks", ("slash", o => o), ("nothing", o => o with { BlankMark = "" }), ("hyphen", o => o with { BlankMark = "-" }),
            ("dash", o => o with { BlankMark = "—" }),
            ("none", o => o with { BlankMark = "无" }), ("long-dash", o => o with { BlankMark = "——" }),
                ("backslash", o => o with { BlankMark = "\\" })),
        new("digits", ("plain", o => o), ("wide", o => o with { WideDigits = true }), ("thousands", o => o with { Thousands = true })),
        new("units", ("none", o => o), ("units", o => o with { Units = true }), ("notes", o => o with { Notes = true })),
        new("before-figures", ("nothing", o => o), ("blank", o => o with { PaddedFigures = true })),
        new("marks", ("dot", o => o), ("comma", o => o with { ItemMarks = ItemMarkStyle.Comma }),
            ("wide-dot", o => o with { ItemMarks = ItemMarkStyle.WideDot }),
            ("spaced", o => o with { ItemMarks = ItemMarkStyle.Spaced }), ("none", o => o with { ItemMarks = ItemMarkStyle.None })),
        new("brackets", ("wide", o => o), ("narrow", o => o with { Brackets = BracketStyle.Narrow }),
            ("spaced", o => o with { Brackets = BracketStyle.Spaced })),
        new("words", ("official", o => o), ("first-alias", o => o with { LabelVariant = 1 }),
            ("second-alias", o => o with { LabelVariant = 2 }), ("traditional", o => o with { Traditional = true })),
        new("short-words", ("whole", o => o), ("spaced", o => o with { SpacedLabels = true })),
        new("wrapped-labels", ("no", o => o), ("yes", o => o with { WrappedLabels = true })),
        new("wrapped-heads", ("no", o => o), ("yes", o => o with { WrappedHeads = true })),
        new("page-numbers", ("none", o => o), ("hyphens", o => o with { PageNumbers = PageNumberStyle.Hyphens }),
            ("dashes", o => o with { PageNumbers = PageNumberStyle.Dashes }),
            ("words", o => o with { PageNumbers = PageNumberStyle.Words }), ("bare", o => o with { PageNumbers = PageNumberStyle.Bare })),
        new("pages", ("go-on", o => o), ("end", o => o with { PageBreaks = true })),
        new("lines-end", ("line-feed", o => o), ("blanks", o => o with { TrailingBlanks = true }),
            ("carriage-return", o => o with { LineEnd = "\r\n" })),
        new("spans", ("own-line", o => o), ("last-cell", o => o with { Remains = SpanRemains.LastCell }),
            ("nothing", o => o with { Remains = SpanRemains.None })),
        new("figures-beside-label", ("first-line", o => o), ("middle-line", o => o with { FigureLine = FigureLine.Middle }),
            ("last-line", o => o with { FigureLine = FigureLine.Last }),
            ("below", o => o with { FigureLine = FigureLine.After })),
        new("column-gap", ("two-blanks", o => o), ("one-blank", o => o with { ColumnGap = 1 })),
        new("groups-in-lines", ("in-row", o => o), ("apart", o => o with { GroupLabelsApart = true })),
    ];

    /// <summary>How table 3 is drawn.</summary>
    public static IReadOnlyList<Rule<RequestsForm>> Requests { get; } =
    [
        new("order", ("official", f => f), ("total-first", f => f with { Order = [6, 0, 1, 2, 3, 4, 5] }),
            ("persons-last", f => f with { Order = [1, 2, 3, 4, 5, 0, 6] }),
            ("mixed", f => f with { Order = [6, 3, 0, 5, 1, 4, 2] }), ("subtotal", f =>
                f with { Order = [0, 1, 2, 3, 4, 5, RequestsForm.Subtotal, 6] }),
            ("subtotal-before", f => f with { Order = [0, RequestsForm.Subtotal, 1, 2, 3, 4, 5, 6] })),
        new("heads", ("official", f => f with { Heads = RequestHeadRows.Official }), ("two-rows", f =>
            f with { Heads = RequestHeadRows.Two }),
            ("one-row", f => f with { Heads = RequestHeadRows.One }), ("one-row-bare", f => f with { Heads = RequestHeadRows.OneBare })),
        new("groups", ("beside", f => f), ("each-row", f => f with { Groups = GroupPlace.EachRow }),
            ("own-row", f => f with { Groups = GroupPlace.OwnRow }),
            ("in-label", f => f with { Groups = GroupPlace.InLabel }), ("nowhere", f => f with { Groups = GroupPlace.Nowhere })),
        new("row-numbers", ("none", f => f), ("first-column", f => f with { Before = "序号" })),
        new("sum-word", ("xiaoji", f => f), ("heji", f => f with { SumWord = "合计" })),
        new("line-numbers", ("none", f => f), ("behind-labels", f => f with { Between = "行次" })),
        new("further-column", ("none", f => f), ("last-year", f => f with { Behind = "上年同期" }),
            ("remarks", f => f with { Behind = "备注" }), ("shares", f => f with { Behind = "占比" })),
        new("blank-columns", ("none", f => f), ("each", f => f with { Spacers = true })),
        new("sum-rows", ("none", f => f), ("each-group", f => f with { SumRows = true })),
        new("heads-again", ("never", f => f), ("each-page", f => f with { HeadsAgain = 9 })),
    ];

    /// <summary>How tables 2 and 4 are drawn.</summary>
    public static IReadOnlyList<Rule<GridTable>> Shapes { get; } =
    [
        ShapesOf("table2", 2), ShapesOf("table4", 4),
        new("table-2-remarks", ("none", t => t), ("behind", t => t.Table.Number == 2 ? DisclosureShapes.Remarks(t) : t)),
    ];

    /// <summary>How text sets cells apart.</summary>
    public static IReadOnlyList<Rule<SeparatedForm>> Separation { get; } =
    [
        new("separator", ("tab", f => f), ("bar", f => f with { Separator = " | " }), ("tight-bar", f => f with { Separator = "|" }),
            ("comma", f => f with { Separator = ",", Quotes = true }),
            ("semicolon", f => f with { Separator = ";", Quotes = true }), ("blank", f => f with { Separator = " " }),
                ("blanks", f => f with { Separator = "   " }),
            ("wide-blank", f => f with { Separator = "　" }), ("line", f => f with { Separator = "\n" }),
                ("line-tab", f => f with { Separator = "\n\t" }),
            ("line-tab-line", f => f with { Separator = "\n\t\n" }), ("blank-line", f => f with { Separator = "\n\n" }),
                ("bar-line", f => f with { Separator = " |\n" }),
            ("line-bar-line", f => f with { Separator = "\n|\n" })),
        new("row-end", ("line", f => f), ("blank-line", f => f with { RowEnd = "\n\n" })),
        new("row-edges", ("open", f => f), ("trailed", f => f with { IsTrailed = true }),
            ("closed", f => f with { IsLed = true, IsTrailed = true })),
        new("covered", ("omitted", f => f), ("blank", f => f with { Covered = CoveredCells.Blank }),
            ("repeated", f => f with { Covered = CoveredCells.Repeated })),
        new("table-4-labels", ("by-row", f => f), ("first", f => f with { LabelsFirst = true })),
        new("wrap", ("glued", f => f), ("blank", f => f with { Wrap = " " }), ("line", f => f with { Wrap = "\n" })),
    ];

    /// <summary>How a page writes tables.</summary>
    public static IReadOnlyList<Rule<HtmlHabits>> Habits { get; } =
    [
        new("cells", ("td", h => h), ("th-heads", h => h with { Cell = (kind, spans, c) => kind == GridCellKind.Figure
            ? $"<td{spans}>{c}</td>" : $"<th{spans}>{c}</th>" }),
            ("open", h => h with { Cell = (_, spans, c) => $"<td{spans}>{c}" }), ("paragraphs", h =>
                h with { Cell = (_, spans, c) => $"<td{spans}><p><span>{c}</span></p></td>" }),
            ("paragraph-around", h => h with { Cell = (_, spans, c) => $"<td{spans}><p>&nbsp;</p><p>{c}</p></td>" })),
        new("rows", ("plain", h => h), ("bodies", h => h with { Row = cells => $"<tbody><tr>{cells}</tr></tbody>\n" }),
            ("open", h => h with { Row = cells => $"<tr>{cells}\n" }),
            ("one-line", h => h with { Row = cells => $"<tr>{cells}</tr>" })),
        new("tables", ("plain", h => h), ("nested", h =>
            h with { Table = rows => $"<table><tr><td><table>{rows}</table></td></tr></table>" }),
            ("in-divisions", h => h with { Table = rows =>
                $"<div><div class=\"c\"><table><thead></thead><tbody>{rows}</tbody></table></div></div>" }),
            ("caption", h => h with { Table = rows => $"<table><caption>单位：件</caption>{rows}</table>" })),
        new("html-figures", ("text", h => h), ("fields", h =>
            h with { Content = (kind, t) => kind == GridCellKind.Figure ? $"<input value=\"{t}\">" : t }),
            ("spans", h => h with { Content = (kind, t) => kind == GridCellKind.Figure ? $"<span>{t[..1]}</span><b>{t[1..]}</b>" : t }),
            ("lines", h => h with { Content = (kind, t) => kind == GridCellKind.Figure ? $"\n      {t}\n    " : t })),
        new("html-blanks", ("nbsp", h => h), ("nothing", h => h with { Blank = "" }), ("break", h => h with { Blank = "<br>" }),
            ("paragraph", h => h with { Blank = "<p>&nbsp;</p>" }),
            ("comment", h => h with { Blank = "<!-- 0 -->" })),
        new("html-wrap", ("br", h => h), ("paragraphs", h => h with { Wrap = "</p><p>" }), ("line-feed", h => h with { Wrap = "\n" })),
        new("html-spans", ("spans", h => h), ("blank", h => h with { Covered = CoveredCells.Blank }),
            ("repeated", h => h with { Covered = CoveredCells.Repeated })),
    ];

    /// <summary>How a PDF is set.</summary>
    public static IReadOnlyList<Rule<PdfLayout>> Setting { get; } =
    [
        new("borders", ("lines", l => l with { Borders = PdfBorders.Lines }), ("thin-rectangles", l =>
            l with { Borders = PdfBorders.ThinRectangles }), ("none", l => l with { Borders = PdfBorders.None })),
        new("pdf-heads-again", ("no", l => l), ("yes", l => l with { RepeatsHeads = true })),
        new("turned", ("no", l => l), ("right", l => l with { Rotation = 90 }), ("down", l => l with { Rotation = 180 })),
        new("start", ("top", l => l), ("lower", l => l with { Lead = 150 }), ("middle", l => l with { Lead = 390 }),
            ("low", l => l with { Lead = 610 })),
    ];

    /// <summary>Which of the listed layouts, where the container is one.</summary>
    public static Rule<ReportLayout> Layout { get; } = new("layout",
        [.. ReportLayout.All.Select(l => (l.Name, (Func<ReportLayout, ReportLayout>)(_ => l)))]);

    /// <summary>Which of the listed pages, where the container is one.</summary>
    public static Rule<HtmlLayout> PageLayout { get; } = new("page-layout",
        [.. HtmlLayout.All.Select(l => (l.Name, (Func<HtmlLayout, HtmlLayout>)(_ => l)))]);

    /// <summary>Runs of a Word document, cells of a workbook.</summary>
    public static Rule<bool> OfficeText { get; } = new("office-text", ("plain", _ => false), ("odd", _ => true));

    /// <summary>What extraction has damaged. Figures that stand a row lower are none of the parser's business: each row still has its
    /// label and its figures.</summary>
    public static Rule<DamageKind?> Damage { get; } = new("damage",
        [("none", _ => null), .. Enum.GetValues<DamageKind>().Except([DamageKind.ShiftedFigures])
            .Select(k => (k.ToString(), (Func<DamageKind?, DamageKind?>)(_ => k)))]);

    /// <summary>The rules that documents of a container have, its damage aside.</summary>
    public static IEnumerable<IRule> Of(string container) =>
    [
        Figures, .. Look, .. Requests, .. Shapes,
        .. container switch
        {
            Text => (IEnumerable<IRule>)Separation,
            Listed => [Layout],
            Page => Habits,
            ListedPage => [PageLayout],
            Pdf => Setting,
            _ => [OfficeText],
        },
    ];

    /// <summary>All rules.</summary>
    public static IEnumerable<IRule> All { get; } = [Container, Damage, .. Container.Names.SelectMany(Of).Distinct()];

    private static Rule<GridTable> ShapesOf(string name, int table) => new(name,
    [
        ("official", t => t),
        .. TableShape.All.Where(s => s.Table == table).Select(s =>
            (s.Name.Replace(' ', '-'), (Func<GridTable, GridTable>)(t => t.Table.Number == table ? s.Draw(t) : t))),
    ]);
}
