using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class PlaceTests
{
    [Fact]
    public void Every_place_is_found_by_its_code()
    {
        Assert.All(RichReports.AllPlaces, place =>
        {
            Assert.True(Place.TryParse(place.Code, out Place found));
            Assert.Equal(place, found);
            Assert.Equal(place.Code, found.ToString());
        });
        Assert.Equal(RichReports.AllPlaces.Count(), RichReports.AllPlaces.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("t1")]
    [InlineData("t3.none")]
    [InlineData("s7")]
    [InlineData("Title")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Other_codes_name_no_place(string? code)
    {
        Assert.False(Place.TryParse(code, out Place place));
        Assert.Equal(Place.None, place);
    }

    [Fact]
    public void A_cell_knows_its_row_table_and_section()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t4.litigationDirect.pending");
        Place place = Place.Of(cell);
        Assert.Equal(PlaceKind.Cell, place.Kind);
        Assert.Same(cell, place.Cell);
        Assert.Same(cell.Row, place.Row);
        Assert.Same(cell.Table, place.Table);
        Assert.Equal(4, place.Section!.Number);
        Assert.Null(place.Field);
    }

    [Fact]
    public void Wider_places_know_no_narrower_one()
    {
        Place row = Place.Of(ReportFormat.Current.GetTable(3).Rows[24]), table = Place.OfTable(3), section = Place.OfSection(3),
            field = Place.Of(ReportField.PublicationDate);
        Assert.Equal(("t3.carriedForward", "t3", "s3", "publicationDate"), (row.Code, table.Code, section.Code, field.Code));
        Assert.Null(row.Cell);
        Assert.Null(table.Row);
        Assert.Null(section.Table);
        Assert.Null(field.Section);
        Assert.Equal(ReportField.PublicationDate, field.Field);
        Assert.Equal(PlaceKind.None, Place.None.Kind);
        Assert.Equal("", Place.None.Code);
    }

    [Fact]
    public void A_telephone_number_stands_in_the_contact_details()
    {
        Place telephone = Place.Of(ReportField.ContactTelephone), contact = Place.Of(ReportField.Contact);
        Assert.Equal("contact.telephone", telephone.Code);
        Suppression suppression = new("GIR1048", "several are usual") { Place = contact };
        Diagnostic finding =
            new(new DiagnosticDescriptor("GIR1048", DiagnosticSeverity.Info, new("", ""), new("", "")), Location.At(telephone));
        Assert.True(suppression.Covers(finding));
        Assert.False((suppression with { Place = Place.Of(ReportField.ContactEmail) }).Covers(finding));
    }

    [Fact]
    public void Numbers_out_of_range_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Place.OfSection(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Place.OfSection(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Place.OfTable(1));
    }
}
