using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Untoc.Model.Tests;

/// <summary>The application of docs/web.md, asked over loopback.</summary>
[Trait("Mutation", "Off")]
public sealed partial class WebTests : IAsyncLifetime, IDisposable
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private readonly WebApplication _application = Web.Program.Create(["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:LogLevel:Default", "None"]);
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        _client.BaseAddress = new Uri(_application.Urls.Single());
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Answers_of_the_application()
    {
        var answers = new StringBuilder();
        foreach (string path in (string[])["/meetings?group=WG.6&on=2024-04-03", "/meetings/WG.4/13", "/resolutions/7/1", "/documents/CTOC/COP/WG.4/2023/5", "/citations/session%2012", "/as-of/2014-10-10"])
            answers.Append(await Answer(path));

        await Verify($"{answers}");
    }

    [Theory]
    [InlineData("/meetings/WG.4")]
    [InlineData("/meetings/WG.04/13")]
    [InlineData("/meetings?group=wg.6")]
    [InlineData("/meetings?on=2023-02-29")]
    [InlineData("/resolutions/7/0")]
    [InlineData("/documents/CTOC")]
    [InlineData("/citations/WG.4")]
    [InlineData("/as-of/yesterday")]
    public async Task What_is_no_key_and_no_date_is_answered_by_400(string path) => Assert.Equal(Problem(path, 400, "Bad Request", "15.5.1"), await Answer(path));

    [Theory]
    [InlineData("/meetings/WG.4/99")]
    [InlineData("/resolutions/99/1")]
    [InlineData("/documents/CTOC/COP/WG.4/2023/99")]
    [InlineData("/citations/working%20group%20WG.99")]
    [InlineData("/nowhere")]
    public async Task What_there_is_not_is_answered_by_404(string path) => Assert.Equal(Problem(path, 404, "Not Found", "15.5.5"), await Answer(path));

    [Fact]
    public async Task Records_read_back_equal()
    {
        Assert.Equal([.. Untoc.WorkingGroups], await Read<ValueList<WorkingGroup>>("/working-groups"));
        foreach (Meeting meeting in Untoc.Meetings)
            Assert.Equal(meeting, await Read<Meeting>($"/meetings/{meeting.Id}"));
        foreach (Resolution resolution in Untoc.Resolutions)
            Assert.Equal(resolution, await Read<Resolution>($"/resolutions/{resolution.Number}"));
        foreach (Document document in Untoc.Documents)
            Assert.Equal(document, await Read<Document>($"/documents/{document.Symbol}"));
    }

    [Fact]
    public async Task The_dataset_is_given_as_it_is_and_not_twice()
    {
        HttpResponseMessage first = await _client.GetAsync("/dataset.json");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/dataset.json") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        HttpResponseMessage second = await _client.SendAsync(again);

        Assert.Equal(Untoc.ToJson(), await first.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", $"{first.Content.Headers.ContentType}");
        Assert.Equal(new EntityTagHeaderValue($"\"{Untoc.Sha256}\""), first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("", await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_posted_dataset_is_read_asynchronously_and_validated()
    {
        HttpResponseMessage right = await _client.PostAsync("/validate", new StringContent(Untoc.ToJson()));
        HttpResponseMessage wrong = await _client.PostAsync("/validate", new StringContent(Untoc.ToJson().Replace("\"place\": \"Vienna\"", "\"place\": 1", StringComparison.Ordinal)));
        HttpResponseMessage malformed = await _client.PostAsync("/validate", new StringContent("{"));

        Assert.Equal((HttpStatusCode.OK, Untoc.Sha256), (right.StatusCode, await right.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("""
            "$.meetings[9].place":["Expected a string, not a number."]
            """, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("""
            "errors":{"$":["Malformed JSON: it ends too early (line 1, byte 2 of it)"]}
            """, await malformed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_takes_the_dataset_as_a_parameter()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]);
        builder.Services.AddSingleton(Untoc);
        await using WebApplication application = builder.Build();
        application.MapGet("/version", (UntocDataset untoc) => untoc.Info.Version);
        await application.StartAsync();

        Assert.Equal(Untoc.Info.Version, await _client.GetStringAsync($"{application.Urls.Single()}/version"));
    }

    private static string Problem(string path, int status, string title, string section) =>
        $$"""
        GET {{path}}
        {{status}} application/problem+json
        {"type":"https://tools.ietf.org/html/rfc9110#section-{{section}}","title":"{{title}}","status":{{status}},"traceId":"…"}


        """;

    private async Task<T?> Read<T>(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonSerializer.Deserialize<T>(await response.Content.ReadAsStringAsync(), UntocJson.Options);
    }

    private async Task<string> Answer(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path);
        string body = TraceId().Replace(await response.Content.ReadAsStringAsync(), "\"traceId\":\"…\"");

        return $"GET {path}\n{(int)response.StatusCode} {response.Content.Headers.ContentType}\n{body}\n\n";
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
