// Every type of key in a set, in a map, sorted and compared, which F# allows only for types with a non-generic IComparable.
open System
open System.Text
open Untoc.Model

let texts keys = keys |> Seq.map string |> String.concat " < "

let show parse (one: string) (other: string) =
    let a: 'Key = parse one
    let b: 'Key = parse other
    let set = Set.ofList [ a; b; parse one ]
    let map = Map.ofList [ a, 1; b, 2; parse one, 3 ]
    let sorted = [ a; b ] |> List.sortBy id
    let same = List.ofSeq set = sorted && List.ofSeq map.Keys = sorted && map[a] = 3 && (a < b) = (sorted.Head = a)
    printfn $"{typeof<'Key>.Name}: {texts sorted} ({same})"

Console.OutputEncoding <- Encoding.UTF8

show WorkingGroupCode.Parse "WG.10" "WG.4"
show TreatyId.Parse "firearms-protocol" "convention"
show TreatyArticle.Parse "convention, article 32(1)" "convention, article 4"
show SessionNumber.Parse "12" "9"
show MeetingId.Parse "WG.4/13" "WG.4/9"
show ResolutionNumber.Parse "7/10" "7/2"
show DecisionNumber.Parse "7/10" "7/2"
show TextReference.Parse "resolution 4/1" "decision 4/4"
show DocumentSymbol.Parse "CTOC/COP/2004/10*" "CTOC/COP/2004/6"
show SourceId.Parse "note" "editors"
show DiscrepancyId.Parse "b" "a"
show RecordKey.Parse "working group WG.10" "working group WG.4"
show Language.Parse "en" "zh"

// The name of a record of a known kind, of any record, and of the record that a key identifies.
let untoc = UntocDataset.Embedded
let meeting = untoc.Meetings["WG.4/13"]
let record: IRecord = untoc.Sessions["12"]

printfn $"{RecordKey.Of meeting}, {RecordKey.Of record}, {RecordKey.Of WorkingGroupCode.Firearms}"
