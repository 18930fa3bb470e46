using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text;
using NodaTime;
using Untoc.Model;
using Untoc.Model.Consumer;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Before anything else looks at the dataset.
string faults = FirstAccess.AtABarrier();

UntocDataset untoc = UntocDataset.Embedded;

// Which working groups did resolution 7/1 make permanent?
var permanent =
    from provision in untoc.Resolutions["7/1"].Provisions
    where provision.Effect == Effect.MakesConstantElement
    select untoc.WorkingGroups[provision.WorkingGroup];

WorkingGroup firearms = untoc.WorkingGroups["WG.6"];
WorkingGroup? none    = untoc.WorkingGroups.Find("WG.99");
Session twelfth       = untoc.Sessions["12"];
Decision founding     = untoc.Decisions["4/4"];
Document report       = untoc.Documents["CTOC/COP/WG.4/2023/5"];

Console.WriteLine(string.Join("\n", permanent));
Console.WriteLine($"{firearms}, {none?.ToString() ?? "none"}, {twelfth}, {founding}, {report}");

foreach (Meeting meeting in untoc.MeetingsOf(firearms))
    Console.WriteLine($"{meeting.Ordinal}: {meeting.Start} – {meeting.End}, {meeting.Place}, {meeting.Report}");

MeetingStatus status = untoc.Meetings.Last().StatusOn(new LocalDate(2024, 6, 24));
Tenure tenure = untoc.TenureOf(firearms, new LocalDate(2014, 10, 9));

string zh = firearms.Name.Chinese!;
ValueList<Citation> why = firearms.Citations;

Console.WriteLine($"{status}, {tenure}, {zh}");
Console.WriteLine(string.Join("\n", why));

string json = untoc.ToJson();
UntocDataset same = UntocDataset.FromJson(json);
UntocDataset mine = new(untoc.Records with { Meetings = [] });

Console.WriteLine($"{same.Records == untoc.Records}, {mine.Meetings.Count}, {untoc.Meetings.Count}");

StateOfAffairs state = untoc.AsOf(new LocalDate(2009, 1, 1));
Discrepancy disputed = untoc.DiscrepanciesOf(untoc.Meetings["WG.6/10"]).Single();

Console.WriteLine($"{untoc.WorkingGroups.Named("国际合作工作组")}, {state.WorkingGroups.Count}, {disputed.Follows}");
Console.WriteLine(untoc.CitationTextOf(untoc.Meetings["WG.6/10"]));
Console.WriteLine($"{untoc.Compare(mine).Count}, {untoc.Compare(same).Count}");

// Which file of the package this is, apart from what all of them must print.
Console.Error.WriteLine(typeof(UntocDataset).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
Console.WriteLine(faults.Length == 0 ? $"{FirstAccess.Threads} threads saw the same first" : faults);
foreach (string line in SelfCheck.Run())
    Console.WriteLine(line);
