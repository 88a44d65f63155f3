using System.Reflection;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class AnnualReportEqualityTests
{
    private static readonly Dictionary<string, Func<AnnualReport, AnnualReport>> Changes = new()
    {
        [nameof(AnnualReport.Title)] = r => r with { Title = "标题" },
        [nameof(AnnualReport.Agency)] = r => r with { Agency = "水务局" },
        [nameof(AnnualReport.Year)] = r => r with { Year = 2023 },
        [nameof(AnnualReport.Period)] = r => r with { Period = new(new(2023, 1, 1), new(2023, 12, 31)) },
        [nameof(AnnualReport.PublicationDate)] = r => r with { PublicationDate = new(2024, 1, 20) },
        [nameof(AnnualReport.Contact)] = r => r with { Contact = new() { Telephone = "1" } },
        [nameof(AnnualReport.Metadata)] = r => r with { Metadata = new() { Subject = "年报" } },
        [nameof(AnnualReport.Preamble)] = r => r with { Preamble = "前言" },
        [nameof(AnnualReport.Overview)] = r => r with { Overview = new("一、总体情况", "") },
        [nameof(AnnualReport.ProactiveDisclosure)] = r => r with { ProactiveDisclosure = new() { Fees = 0.5m } },
        [nameof(AnnualReport.FormerDisclosure)] = r => r with { FormerDisclosure = new() { Fees = new() { Change = -1 } } },
        [nameof(AnnualReport.DisclosureEdition)] = r => r with { DisclosureEdition = ReportEdition.Format2019 },
        [nameof(AnnualReport.RequestsEdition)] = r => r with { RequestsEdition = ReportEdition.Format2019 },
        [nameof(AnnualReport.Requests)] = r => r with { Requests = new() { NewRequests = new() { Total = 0 } } },
        [nameof(AnnualReport.ReviewAndLitigation)] = r => r with { ReviewAndLitigation = new() { Review = new() { Total = 0 } } },
        [nameof(AnnualReport.Problems)] = r => r with { Problems = new("五", "") },
        [nameof(AnnualReport.OtherMatters)] = r => r with { OtherMatters = new("六", "") },
        [nameof(AnnualReport.Cells)] = r => r with { Cells = Stated("t4.litigationAfterReview.total") },
        [nameof(AnnualReport.Headings)] = r => r with { Headings = [new("一、总体情况", 1, 1)] },
        [nameof(AnnualReport.AdditionalRows)] = r => r with { AdditionalRows = [new(Place.OfTable(2), "事项", [], ["0"])] },
        [nameof(AnnualReport.Notes)] = r => r with { Notes = [new(Place.OfTable(2), "注")] },
        [nameof(AnnualReport.Unsettled)] = r => r with { Unsettled = [new(Place.OfTable(2), "1 2")] },
    };

    public static TheoryData<string> Properties =>
        [.. typeof(AnnualReport).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is not null && p.Name != nameof(AnnualReport.Sources)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Each_property_alone_makes_a_difference(string property)
    {
        AnnualReport changed = Changes[property](new AnnualReport());
        Assert.NotEqual(new AnnualReport(), changed);
        Assert.Equal(changed, Changes[property](new AnnualReport()));
        Assert.Equal(changed.GetHashCode(), Changes[property](new AnnualReport()).GetHashCode());
    }

    [Fact]
    public void Sources_make_none()
    {
        AnnualReport read = new() { Sources = new NoSources() };
        Assert.Equal(new AnnualReport(), read);
        Assert.Equal(new AnnualReport().GetHashCode(), read.GetHashCode());
    }

    [Fact]
    public void Equality_is_symmetric_and_copies_are_equal() => Gen.Select(RichReports.All, RichReports.All).Holds((left, right) =>
    {
        AnnualReport copy = left with { };
        Assert.Equal(left, copy);
        Assert.Equal(left.GetHashCode(), copy.GetHashCode());
        Assert.Equal(left.Equals(right), right.Equals(left));
    });

    [Fact]
    public void The_text_of_a_report_says_how_much_it_states() =>
        Assert.Equal("云溪县 2023 (1/200)", new AnnualReport { Agency = "云溪县", Year = 2023, Cells = Stated("t3.granted.total") }.ToString());

    private static ReportCells Stated(string code)
    {
        ReportCellsBuilder builder = new();
        builder[ReportFormat.Current.GetCell(code)] = 0;
        return builder.ToCells();
    }

    private sealed class NoSources : ReportSources
    {
        public override CellSource? Find(CellDefinition cell) => null;

        public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;
    }
}
