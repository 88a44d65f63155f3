namespace GovInfoReport.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_by_their_items()
    {
        EquatableArray<string> left = ["甲", "乙"], right = ["甲", "乙"];
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("乙甲")]
    [InlineData("甲")]
    [InlineData("")]
    public void Other_items_orders_and_lengths_differ(string other)
    {
        EquatableArray<char> left = ['甲', '乙'], right = [.. other];
        Assert.False(left == right);
        Assert.True(left != right);
        Assert.False(left.Equals((object?)null));
        Assert.False(left.Equals("甲乙"));
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableArray<int> none = default, empty = [];
        Assert.Equal(empty, none);
        Assert.Equal(empty.GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.Empty(none.ToImmutableArray());
        foreach (int _ in none) Assert.Fail("There is no item.");
    }

    [Fact]
    public void Items_come_in_order()
    {
        EquatableArray<int> list = [3, 1, 2];
        Assert.Equal(3, list.Count);
        Assert.Equal(1, list[1]);
        Assert.Equal([3, 1, 2], list.ToList());
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }
}
