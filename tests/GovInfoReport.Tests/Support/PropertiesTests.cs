using CsCheck;
using GovInfoReport.TestSupport;
using Xunit.Sdk;

namespace GovInfoReport.Tests;

public class PropertiesTests
{
    [Fact]
    public void The_same_values_come_in_every_run()
    {
        Assert.Equal(Values(), Values());
        Assert.True(Values().Distinct().Count() > 1);
        Assert.Equal(Gen.Int.Sample(7), Gen.Int.Sample(7));
    }

    [Fact]
    public void A_failure_says_which_value_and_how_to_make_it_again()
    {
        XunitException failure = Assert.Throws<XunitException>(() => Gen.Int[0, 9].Holds(n => Assert.NotEqual(3, n), 100));
        Assert.Contains("GOVINFOREPORT_SEED=", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\n3\n", failure.Message, StringComparison.Ordinal);
    }

    private static List<int> Values()
    {
        List<int> values = [];
        Gen.Int.Holds(values.Add, 30);
        return values;
    }
}
