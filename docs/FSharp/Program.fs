open System
open System.Text
open NodaTime
open Untoc.Model

Console.OutputEncoding <- Encoding.UTF8
let untoc = UntocDataset.Embedded

// Which working groups became constant elements of the Conference, when, and by what?
for group in untoc.WorkingGroups do
    for act in untoc.ProvisionsOn group do
        if act.Provision.Effect = Effect.MakesConstantElement then
            printfn $"{group.Code} on {act.EffectiveDate:``uuuu-MM-dd``} by {act.Text}: {group.Name}"

// A record by its key. What may be missing is null, until Option.ofObj makes it an option.
let describe (key: string) =
    match untoc.Meetings.Find key with
    | null -> $"no meeting {key}"
    | meeting -> $"{meeting}, {meeting.Place}"

let reportOf (session: string) =
    untoc.ReportOf untoc.Sessions[session]
    |> Option.ofObj
    |> Option.map (fun report -> $"{report.Symbol}")
    |> Option.defaultValue "no report yet"

printfn "%s; %s" (describe "WG.4/13") (describe "WG.4/99")
printfn "%s; %s" (reportOf "9") (reportOf "12")

// Which meetings were still to come on the day that the dataset speaks of?
let planned =
    query {
        for meeting in untoc.Meetings do
            where (meeting.StatusOn untoc.Info.StatedAsOf = MeetingStatus.Planned)
            sortBy meeting.Start
            select meeting
    }

for meeting in planned do
    printfn $"{meeting} from {meeting.Start:``uuuu-MM-dd``}"

// A record of one's own is made whole: `with` copies records of F#, not those of C#.
let next =
    Meeting(
        WorkingGroup = WorkingGroupCode.Firearms,
        Ordinal = 12,
        Start = LocalDate(2030, 1, 7),
        End = LocalDate(2030, 1, 8),
        Citations = ValueList [ Citation(Fact = "start", Source = SourceId.Editors, Basis = Basis.Editorial) ]
    )

printfn $"{next}: {next.Citations}"
