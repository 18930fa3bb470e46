using System.Text;
using NodaTime;
using NodaTime.Text;
using Tour;
using Untoc.Model;

// Without arguments: the tour, as of the dataset's date. With a date: as of that date. With `json`: the dataset as JSON.
Console.OutputEncoding = Encoding.UTF8;
UntocDataset untoc = UntocDataset.Embedded;
if (args is ["json"])
{
    Console.Write(untoc.ToJson() + "\n");
    return 0;
}

LocalDate date = untoc.Info.StatedAsOf;
if (args is [string text] && !LocalDatePattern.Iso.Parse(text).TryGetValue(date, out date))
{
    Console.Error.WriteLine("Expected a date in the form yyyy-MM-dd, or: json");
    return 1;
}

Console.Write(Pages.All(untoc, date));
return 0;
