using System.Text;
using NodaTime;
using NodaTime.Text;
using Tour;
using Untoc.Model;

// Without arguments: the tour, as of the dataset's date. With a date: as of that date. With `json`: the dataset as JSON.
// With `schema`: the JSON Schema of that. With `changes` and the JSON of another dataset: what changed since.
Console.OutputEncoding = Encoding.UTF8;
UntocDataset untoc = UntocDataset.Embedded;
if (args is ["json"])
{
    Console.Write(untoc.ToJson()); // no line break at its end, so that the file has the hash of the dataset
    return 0;
}

if (args is ["schema"])
{
    Console.WriteLine(UntocJson.Schema());
    return 0;
}

if (args is ["changes", string file])
{
    Console.Write(Changes.Between(UntocDataset.FromJson(File.ReadAllText(file)), untoc));
    return 0;
}

LocalDate date = untoc.Info.StatedAsOf;
if (args is [string text] && !LocalDatePattern.Iso.Parse(text).TryGetValue(date, out date))
{
    Console.Error.WriteLine("Expected a date in the form yyyy-MM-dd, or: json, or: schema, or: changes FILE");
    return 1;
}

Console.Write(Pages.All(untoc, date));
return 0;
