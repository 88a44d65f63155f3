using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>How a report is set on the pages of a PDF. The defaults are upright pages of A4, stroked lines, no heads repeated.</summary>
public sealed record PdfLayout
{
    private const int MostLead = 700;

    public static PdfLayout Default { get; } = new();

    /// <summary>How tables are drawn.</summary>
    public PdfBorders Borders { get; init; }

    /// <summary>Whether the head of a table stands again on each page over which the table runs.</summary>
    public bool RepeatsHeads { get; init; }

    /// <summary>The page numbers in the foot.</summary>
    public PageNumberStyle PageNumbers { get; init; } = PageNumberStyle.Hyphens;

    /// <summary>How far the page is turned to the right to be seen: 0, 90, 180 or 270 degrees. Pages turned sideways are wide.</summary>
    public int Rotation { get; init; }

    /// <summary>What is left free before the first line, in points: it moves where pages break.</summary>
    public int Lead { get; init; }

    /// <summary>Draws the figures of tables; <see langword="null"/>: as any text.</summary>
    public Action<PdfFigure>? Figures { get; init; }

    /// <summary>Random layouts with one kind of borders.</summary>
    public static Gen<PdfLayout> Layouts(PdfBorders borders) => Gen.Select(
        Gen.Bool, Gen.Enum<PageNumberStyle>(),
        Gen.Frequency((5, Gen.Const(0)), (1, Gen.Const(90)), (1, Gen.Const(180)), (1, Gen.Const(270))), Gen.Int[0, MostLead],
        (heads, numbers, rotation, lead) =>
        new PdfLayout { Borders = borders, RepeatsHeads = heads, PageNumbers = numbers, Rotation = rotation, Lead = lead });

    /// <summary>The page number of a page as its foot writes it; <see langword="null"/> for none.</summary>
    public string? PageNumber(int page) => PageNumbers switch
    {
        PageNumberStyle.Hyphens => $"- {page} -",
        PageNumberStyle.Dashes => $"— {page} —",
        PageNumberStyle.Words => $"第{page}页",
        PageNumberStyle.Bare => $"{page}",
        _ => null,
    };
}
