using System.Globalization;

namespace GovInfoReport.Collections.Tests;

public class RosterTests
{
    [Fact]
    public void A_roster_needs_names_and_kinds_alone()
    {
        RosterEntry entry = Assert.Single(Roster.Parse("agency,kind\r\n临河县教育局,department\r\n").Entries);
        Assert.Equal(("临河县教育局", RosterKind.Department, true), (entry.Agency, entry.Kind, entry.IsExpected));
        Assert.True(entry.IsIn(1999));
    }

    [Fact]
    public void All_columns_are_read_in_whatever_order()
    {
        const string Csv = "\uFEFFkind,agency,to,from,aliases,parent,expected\nown,\"临河县,办公室\",2024,2020,甲|乙,临河县,no\n";
        RosterEntry entry = Roster.Parse(Csv).Entries[0];
        Assert.Equal((RosterKind.Own, "临河县,办公室", "临河县", false), (entry.Kind, entry.Agency, entry.Parent, entry.IsExpected));
        Assert.Equal("甲 乙", string.Join(" ", entry.Aliases));
        Assert.Equal([false, true, true, false], new[] { 2019, 2020, 2024, 2025 }.Select(entry.IsIn));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("agency\n甲", "'kind' is missing")]
    [InlineData("agency,kind,colour\n", "no column 'colour'")]
    [InlineData("agency,kind,kind\n", "comes twice")]
    [InlineData("agency,kind\n甲,friend\n", "row 2: 'friend' is no kind")]
    [InlineData("agency,kind\n甲,own\n,own\n", "row 3: the agency is blank")]
    [InlineData("agency,kind,from\n甲,own,soon\n", "'soon' is no year")]
    [InlineData("agency,kind,expected\n甲,own,perhaps\n", "neither yes nor no")]
    [InlineData("agency,kind\n\"甲,own\n", "nothing closes")]
    public void What_is_wrong_with_a_roster_is_said(string csv, string said) =>
        Assert.Contains(said, Assert.Throws<FormatException>(() => Roster.Parse(csv)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_wrong_with_a_roster_is_said_in_the_language_of_the_reader()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        FormatException wrong = Assert.Throws<FormatException>(() => Roster.Parse("agency,kind,from\n甲,own,soon\n"));
        Assert.Equal("单位名单第 2 行：“soon”不是年份，请写四位数字。", wrong.Message);
    }
}
