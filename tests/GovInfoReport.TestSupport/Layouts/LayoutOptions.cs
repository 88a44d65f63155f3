namespace GovInfoReport.TestSupport;

/// <summary>How a layout writes figures, labels and lines. The defaults are the official form, slashes for blanks.</summary>
public sealed record LayoutOptions
{
    public static LayoutOptions Default { get; } = new();

    /// <summary>What stands for a blank: nothing, <c>/</c>, <c>-</c>, <c>—</c> or <c>无</c>.</summary>
    public string BlankMark { get; init; } = "/";

    /// <summary>Full-width digits.</summary>
    public bool WideDigits { get; init; }

    /// <summary>Thousands separators.</summary>
    public bool Thousands { get; init; }

    /// <summary>What parts thousands.</summary>
    public char ThousandsMark { get; init; } = ',';

    /// <summary>Units after figures: 12件, 380万元.</summary>
    public bool Units { get; init; }

    /// <summary>Notes after some figures: 22（其中修订11件）.</summary>
    public bool Notes { get; init; }

    /// <summary>A blank before each figure.</summary>
    public bool PaddedFigures { get; init; }

    /// <summary>Page numbers between rows.</summary>
    public PageNumberStyle PageNumbers { get; init; }

    /// <summary>Page breaks between rows, and in the midst of rows where labels wrap.</summary>
    public bool PageBreaks { get; init; }

    /// <summary>Heads of four or six characters wrap after every second: 商业 over 企业.</summary>
    public bool WrappedHeads { get; init; }

    /// <summary>Long labels wrap.</summary>
    public bool WrappedLabels { get; init; }

    /// <summary>The item marks 1. 2. 3. of rows.</summary>
    public ItemMarkStyle ItemMarks { get; init; }

    /// <summary>The brackets of labels.</summary>
    public BracketStyle Brackets { get; init; }

    /// <summary>The quotes around 三安全一稳定.</summary>
    public QuoteStyle Quotes { get; init; }

    /// <summary>0: official labels; n: the n-th alias of the definition, where there is one.</summary>
    public int LabelVariant { get; init; }

    /// <summary>Traditional characters in labels and headings.</summary>
    public bool Traditional { get; init; }

    /// <summary>Blanks within short labels: 规 章, 自 然 人.</summary>
    public bool SpacedLabels { get; init; }

    /// <summary>Blanks at the ends of some lines.</summary>
    public bool TrailingBlanks { get; init; }

    /// <summary>The end of a line.</summary>
    public string LineEnd { get; init; } = "\n";

    /// <summary>Where bars remain of column spans.</summary>
    public SpanRemains Remains { get; init; } = SpanRemains.OwnLine;

    /// <summary>How many bars more than the spans explain.</summary>
    public int ExtraRemains { get; init; }

    /// <summary>In aligned columns, the blanks behind the widest cell of a column.</summary>
    public int ColumnGap { get; init; } = 2;

    /// <summary>In aligned columns, on which line of a wrapped label its figures stand.</summary>
    public FigureLine FigureLine { get; init; }

    /// <summary>In aligned columns, whether the label of a group stands on a line of its own amid its rows.</summary>
    public bool GroupLabelsApart { get; init; }
}
