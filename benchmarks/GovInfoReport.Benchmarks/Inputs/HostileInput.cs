namespace GovInfoReport.Benchmarks;

/// <summary>Input that nobody would write by accident: whatever a reader might look at twice, over and over.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Head">What stands once, before.</param>
/// <param name="Unit">What is repeated.</param>
public sealed record HostileInput(string Name, string Head, string Unit)
{
    private const string TableThree = "三、收到和处理政府信息公开申请情况\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        new("line feeds", "", "\n"),
        new("blanks", "", " "),
        new("wide blanks", "", "\u3000"),
        new("bars", "", "|"),
        new("digits", TableThree, "7"),
        new("figures without labels", TableThree, "7 |\n"),
        new("labels without figures", TableThree, "（一）予以公开 |\n"),
        new("one label cut in pieces", TableThree, "予以\n公\n"),
        new("headings", "", "一、总体情况\n"),
        new("table headings", "", "三、收到和处理政府信息公开申请情况\n"),
        new("item marks", TableThree, "（一）"),
        new("one line of one character", "", "公"),
        new("Markdown delimiter rows", "| a | b |\n", "| --- | --- |\n"),
        new("open brackets", TableThree, "（"),
        new("less-than signs", "<html><body>", "<"),
        new("open tables", "<html><body>", "<table><tr><td>"),
        new("open cells", "<html><body><table>", "<td>1"),
        new("open comments", "<html><body>", "<!--"),
        new("open attributes", "<html><body>", "<p a=\""),
        new("attributes", "<html><body><p ", "a=1 "),
        new("ampersands", "<html><body>", "&"),
        new("wide spans", "<html><body><table>", "<tr><td colspan=1000 rowspan=1000>1"),
        new("open scripts", "<html><body>", "<script>"),
        new("formatting elements", "<html><body>", "<b><i><p>"),
    ];

    /// <summary>The input of a length.</summary>
    public string OfLength(int characters) => Head + SizedTexts.Repeat(Unit, characters - Head.Length);

    public override string ToString() => Name;
}
