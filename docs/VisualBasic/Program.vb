Imports System.Text
Imports NodaTime
Imports Untoc.Model

Module Program
    Sub Main()
        Console.OutputEncoding = Encoding.UTF8
        Dim untoc = UntocDataset.Embedded

        ' Which working groups became constant elements of the Conference, when, and by what?
        Dim constant = From workingGroup In untoc.WorkingGroups
                       From act In untoc.ProvisionsOn(workingGroup)
                       Where act.Provision.Effect = Effect.MakesConstantElement
        For Each one In constant
            Console.WriteLine($"{one.workingGroup.Code} on {one.act.EffectiveDate:uuuu-MM-dd} by {one.act.Text}: {one.workingGroup.Name}")
        Next

        ' A record by its key: the indexer throws where there is none, Find gives Nothing.
        Dim none = untoc.Meetings.Find("WG.4/99")
        Console.WriteLine($"{untoc.Meetings("WG.4/13")}, {untoc.Meetings("WG.4/13").Place}; {If(none?.ToString(), "no meeting WG.4/99")}")
        Dim reports = {untoc.ReportOf(untoc.Sessions("9")), untoc.ReportOf(untoc.Sessions("12"))}
        Console.WriteLine(String.Join("; ", From report In reports Select If(report?.Symbol.ToString(), "no report yet")))

        ' Which meetings were still to come on the day that the dataset speaks of?
        Dim planned = From meeting In untoc.Meetings
                      Where meeting.StatusOn(untoc.Info.StatedAsOf) = MeetingStatus.Planned
                      Order By meeting.Start
        For Each meeting In planned
            Console.WriteLine($"{meeting} from {meeting.Start:uuuu-MM-dd}")
        Next

        ' A record of one's own is made whole: there is no `with`.
        Dim cited As New Citation With {.Fact = "start", .Source = SourceId.Editors, .Basis = Basis.Editorial}
        Dim upcoming As New Meeting With {
            .WorkingGroup = WorkingGroupCode.Firearms,
            .Ordinal = 12,
            .Start = New LocalDate(2030, 1, 7),
            .End = New LocalDate(2030, 1, 8),
            .Citations = New ValueList(Of Citation)({cited})}
        Console.WriteLine($"{upcoming}: {upcoming.Citations}")
    End Sub
End Module
