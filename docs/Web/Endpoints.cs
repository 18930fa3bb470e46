using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Web;

/// <summary>What can be asked for.</summary>
internal static class Endpoints
{
    public static void MapUntoc(this WebApplication app)
    {
        UntocDataset untoc = app.Services.GetRequiredService<UntocDataset>();

        app.MapGet("/working-groups", () => untoc.WorkingGroups.AsEnumerable());
        app.MapGet("/meetings", (WorkingGroupCode? group, DateOnly? on) => untoc.Meetings
            .Where(meeting => group is null || meeting.WorkingGroup == group)
            .Select(meeting => new MeetingOnDay(meeting, meeting.StatusOn(on is DateOnly day ? LocalDate.FromDateOnly(day) : untoc.Info.StatedAsOf))));

        // A key is a parameter, slashes and all: what is none is answered by 400 before the dataset is asked.
        app.MapGet("/meetings/{**id}", (MeetingId id) => Found(untoc.Meetings.Find(id)));
        app.MapGet("/resolutions/{**number}", (ResolutionNumber number) => Found(untoc.Resolutions.Find(number)));
        app.MapGet("/documents/{**symbol}", (DocumentSymbol symbol) => Found(untoc.Documents.Find(symbol)));
        app.MapGet("/citations/{**record}", (RecordKey record) =>
            Found(untoc.Find(record)?.Citations.Select(citation => new CitedPlace(citation, untoc.CitationTextOf(citation)))));

        app.MapGet("/as-of/{date}", (DateOnly date) => StateOn(untoc.AsOf(LocalDate.FromDateOnly(date))));
        app.MapGet("/dataset.json", () => Results.Bytes(
            Encoding.UTF8.GetBytes(untoc.ToJson()), "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{untoc.Sha256}\"")));

        // A body is read asynchronously, within limits, and validated as a whole.
        app.MapPost("/validate", async (HttpRequest request, CancellationToken cancelled) =>
        {
            try
            {
                UntocDataset theirs = await UntocDataset.FromJsonAsync(request.Body, cancellationToken: cancelled);
                return Results.Text(theirs.Sha256);
            }
            catch (UntocDataException error)
            {
                return Results.ValidationProblem(error.Problems.GroupBy(problem => problem.Path).ToDictionary(place => place.Key, place => place.Select(problem => problem.Message).ToArray()));
            }
        });
    }

    private static Results<Ok<T>, NotFound> Found<T>(T? found) where T : class => found is null ? TypedResults.NotFound() : TypedResults.Ok(found);

    private static StateOnDay StateOn(StateOfAffairs state) => new(
        state.Date,
        [.. state.TreatiesInForce.Select(treaty => treaty.Id)],
        state.WorkingGroups.ToDictionary(group => group.Code, state.TenureOf),
        [.. state.SessionsHeld.Select(session => session.Number)]);
}
