using System.Text.Json;

namespace GovInfoReport.Tests;

public class ReportJsonErrorTests
{
    private const string Head = "\"format\": \"cn.govinfo.annual-report.2021\", \"schemaVersion\": 1";

    [Theory]
    [InlineData("{" + Head + ", \"cells\": {}, \"titel\": \"x\"}", "titel")]
    [InlineData("{\"format\": \"other\", \"schemaVersion\": 1, \"cells\": {}}",
        "format 'other'; this version reads 'cn.govinfo.annual-report.2021'")]
    [InlineData("{\"format\": \"cn.govinfo.annual-report.2021\", \"schemaVersion\": 2, \"cells\": {}}",
        "schemaVersion 2; this version reads 1")]
    [InlineData("{" + Head + "}", "cells")]
    [InlineData("{\"schemaVersion\": 1, \"cells\": {}}", "format")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": 1.5}}}}", "'t3.granted.total' holds a whole number")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": 9223372036854775808}}}}",
        "'t3.granted.total' holds a whole number of 64 bits")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": 1e400}}}}", "'t3.granted.total' holds a whole number")]
    [InlineData("{" + Head + ", \"cells\": {\"t2\": {\"fees\": {\"amount\": 1e99}}}}", "'t2.fees.amount' holds a decimal number")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": \"3\"}}}}", "'t3.granted.total' holds a number or null")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": [3]}}}}", "'t3.granted.total' holds a number or null")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"totel\": 3}}}}", "no cell 't3.granted.totel'")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": 3}}", "no cell 't3'")]
    [InlineData("{" + Head + ", \"cells\": {\"t3\": {\"a\": {\"b\": {\"c\": {\"d\": {}}}}}}}", "nested too deep")]
    [InlineData("{" + Head + ", \"cells\": []}", "cells of a report are an object")]
    [InlineData("{" + Head + ", \"cells\": {}, \"notes\": [{\"place\": \"t9\", \"text\": \"\"}]}", "'t9' is not the code of")]
    [InlineData("{" + Head + ", \"cells\": {}, \"notes\": [{\"place\": \"t2\"}]}", "text")]
    [InlineData("{" + Head
        + ", \"cells\": {}, \"additionalRows\": [{\"place\": \"t2\", \"label\": \"x\", \"columns\": [null], \"values\": []}]}", "columns")]
    [InlineData("{" + Head + ", \"cells\": {}, \"overview\": {\"heading\": null, \"text\": \"\"}}", "heading")]
    [InlineData("{" + Head + ", \"cells\": {}, \"year\": \"2023\"}", "year")]
    [InlineData("{" + Head + ", \"cells\": {}, \"publicationDate\": \"2023-02-30\"}", "publicationDate")]
    [InlineData("{" + Head + ", \"cells\": {}, \"headings\": [{\"text\": \"七、其他\", \"number\": 7, \"section\": 7}]}",
        "section 7; the sections are 1 to 6")]
    [InlineData("{" + Head + ", \"cells\": {}, \"headings\": [{\"text\": \"其他\", \"number\": 1, \"section\": 0}]}",
        "section 0; the sections are 1 to 6")]
    [InlineData("null", "JSON is null")]
    [InlineData("[]", "$")]
    [InlineData("{", "end of the JSON")]
    [InlineData("", "JSON")]
    public void Json_of_another_shape_is_refused_with_a_message_that_names_the_fault(string json, string expected)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => ReportSerializer.FromJson(json));
        Assert.Contains(expected, thrown.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_member_that_stands_twice_is_refused()
    {
        Assert.Throws<JsonException>(() => ReportSerializer.FromJson("{" + Head + ", \"year\": 2022, \"year\": 2023, \"cells\": {}}"));
        JsonException thrown =
            Assert.Throws<JsonException>(() =>
                ReportSerializer.FromJson("{" + Head + ", \"cells\": {\"t3\": {\"granted\": {\"total\": 1, \"total\": 2}}}}"));
        Assert.Contains("t3.granted.total", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_are_left_out_are_blank()
    {
        AnnualReport report =
            ReportSerializer.FromJson("{" + Head
                + ", \"cells\": {\"t3\": {\"granted\": {\"total\": 3}}, \"t2\": {\"fees\": {\"amount\": 0.25}}}}");
        Assert.Equal(2, report.Cells.StatedCount);
        Assert.Equal(3, report.Requests.Outcomes.Granted.Total);
        Assert.Equal(0.25m, report.ProactiveDisclosure.Fees);
    }

    [Fact]
    public void Null_arguments_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReportSerializer.ToJson(null!));
        Assert.Throws<ArgumentNullException>(() => ReportSerializer.ToCsv(null!));
        Assert.Throws<ArgumentNullException>(() => ReportSerializer.FromJson((string)null!));
    }
}
