namespace Web;

public static class Program
{
    public static void Main(string[] args) => Create(args).Run();

    /// <summary>The application, ready to run or to be started by a test.</summary>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddSingleton(UntocDataset.Embedded);
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, UntocJson.Options.TypeInfoResolver!); // the library's: records, their parts, keys, dates
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, ResponseJson.Default);                // the application's own
        });

        WebApplication app = builder.Build();
        app.UseStatusCodePages();
        app.MapUntoc();
        return app;
    }
}
