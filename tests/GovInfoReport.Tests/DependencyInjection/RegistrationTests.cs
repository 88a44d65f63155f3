using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport.Tests;

public class RegistrationTests
{
    [Fact]
    public void The_serializers_are_registered_once()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport().Services.AddGovInfoReport().Services
            .BuildServiceProvider();
        Assert.Equal(["json", "csv"], services.GetServices<IReportSerializer>().Select(s => s.Format));
    }

    [Fact]
    public void A_serializer_of_the_users_own_stands_beside_them()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport(r => r.AddSerializer<CellCounter>())
            .BuildServiceProvider();
        Assert.Equal(["json", "csv", "count"], services.GetServices<IReportSerializer>().Select(s => s.Format));
    }

    [Fact]
    public void Null_services_are_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => GovInfoReportServiceCollectionExtensions.AddGovInfoReport(null!));

    private sealed class CellCounter : IReportSerializer
    {
        public string Format => "count";

        public string FileExtension => ".txt";

        public void Write(AnnualReport report, TextWriter writer) => writer.Write(report.Cells.StatedCount);
    }
}
