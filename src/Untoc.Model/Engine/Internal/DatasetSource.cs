using System.Security.Cryptography;
using System.Text;

namespace Untoc.Model;

/// <summary>Where a dataset takes its records from, a register at a time: the one way in for data of the package and of users.</summary>
internal abstract class DatasetSource
{
    public abstract DatasetInfo Info { get; }
    public abstract Convention Convention { get; }
    public abstract ValueList<Protocol> Protocols { get; }
    public abstract ConferenceOfTheParties Conference { get; }
    public abstract ValueList<WorkingGroup> WorkingGroups { get; }
    public abstract ValueList<Session> Sessions { get; }
    public abstract ValueList<Resolution> Resolutions { get; }
    public abstract ValueList<Decision> Decisions { get; }
    public abstract ValueList<Meeting> Meetings { get; }
    public abstract ValueList<Document> Documents { get; }
    public abstract ValueList<Source> Sources { get; }
    public abstract ValueList<Discrepancy> Discrepancies { get; }

    public abstract UntocRecords All { get; }

    /// <summary>The SHA-256 of the records' JSON, computed when first asked for.</summary>
    public string Sha256 => field ?? FirstWins.Keep(ref field, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(UntocJson.Write(All)))).ToLowerInvariant());
}
