// The usings of an application's start file: the packages' names must stand beside those of the framework.
using System.Text;
using System.Text.Json;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;
using GovInfoReport.Rendering;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GovInfoReport.AspNetCore.Tests;

/// <summary>A web application as a user writes it: services from the container, results given back as they are.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private static readonly string Sample = File.ReadAllText(RepositoryFiles.PathOf("samples/linhe-2024.txt"));

    private readonly WebApplication _application = Build();

    private HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        IServer server = _application.Services.GetRequiredService<IServer>();
        Client.BaseAddress = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    [Fact]
    public async Task A_report_is_answered_as_its_canonical_json()
    {
        AnnualReport report = ReportParser.Parse(Sample).Report;
        string json = await Post("/report");
        Assert.Equal(report, ReportSerializer.FromJson(json));
        Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(json));
    }

    [Fact]
    public async Task What_a_parser_read_is_answered_with_its_diagnostics()
    {
        using JsonDocument answer = JsonDocument.Parse(await Post("/parsed", Sample.Replace("（一）予以公开", "（一）予", StringComparison.Ordinal)));
        Assert.Equal("临河县", answer.RootElement.GetProperty("report").GetProperty("agency").GetString());
        Assert.NotEqual(0, answer.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task Findings_are_answered_as_the_schema_has_them()
    {
        using JsonDocument answer = JsonDocument.Parse(await Post("/checks"));
        Assert.Equal("invalid", answer.RootElement.GetProperty("verdict").GetString());
        string[] ids = [.. answer.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];
        Assert.Contains("GIR2002", ids);
        using JsonDocument alone = JsonDocument.Parse(await Post("/findings"));
        Assert.Equal(ids, alone.RootElement.EnumerateArray().Select(f => f.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task An_empty_body_is_said_to_be_empty() =>
        Assert.Contains("GIR0001", await Post("/parsed", ""), StringComparison.Ordinal);

    [Fact]
    public void A_bound_that_cannot_be_is_named()
    {
        ServiceCollection services = new();
        services.AddOptions<ReportParserOptions>().Bind(Configuration("-1"));
        using ServiceProvider provider = services.AddGovInfoReport(report => report.AddParsing()).BuildServiceProvider();
        Exception thrown = Assert.ThrowsAny<Exception>(() => provider.GetRequiredService<IReportParser>());
        Assert.Contains(nameof(ReportParserOptions.MaxBytes), thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_options_are_those_that_are_used()
    {
        ServiceCollection services = new();
        services.AddOptions<ReportParserOptions>().Bind(Configuration("10"));
        using ServiceProvider provider = services.AddGovInfoReport(report => report.AddParsing()).BuildServiceProvider();
        Assert.Equal(10, provider.GetRequiredService<IOptions<ReportParserOptions>>().Value.MaxBytes);
        ParseResult read = provider.GetRequiredService<IReportParser>().Parse(Encoding.UTF8.GetBytes(Sample), "a.txt");
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR0003");
    }

    private static IConfiguration Configuration(string maxBytes) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("MaxBytes", maxBytes)]).Build();

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        // The framework's own method of this name, in the same file.
        builder.Services.AddValidation();
        builder.Services.AddGovInfoReport().AddParsing().AddPdf().AddValidation().AddRendering();
        WebApplication application = builder.Build();
        application.MapPost("/report", async (HttpRequest request, IReportParser parser) =>
            Results.Ok((await Read(request, parser)).Report));
        application.MapPost("/parsed", async (HttpRequest request, IReportParser parser) => Results.Ok(await Read(request, parser)));
        application.MapPost("/checks", async (HttpRequest request, IReportParser parser, IReportValidator validator) =>
            Results.Ok(validator.Validate(await Read(request, parser))));
        application.MapPost("/findings", async (HttpRequest request, IReportParser parser, IReportValidator validator) =>
            Results.Ok(validator.Validate(await Read(request, parser)).Diagnostics));
        return application;
    }

    private static async Task<ParseResult> Read(HttpRequest request, IReportParser parser)
    {
        using StreamReader reader = new(request.Body, Encoding.UTF8);
        return parser.Parse((await reader.ReadToEndAsync()).AsMemory());
    }

    private async Task<string> Post(string path, string? text = null)
    {
        using StringContent content = new(text ?? Sample);
        using HttpResponseMessage answer = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
