namespace Untoc.Model.Benchmarks;

/// <summary>What one process took, in milliseconds. An empty program tells of nothing inside.</summary>
/// <param name="Whole">From before its start to its end.</param>
/// <param name="Inside">From the first touch of a library to its answer.</param>
/// <param name="Compiling">The part of it in the just-in-time compiler.</param>
/// <param name="Methods">The number of methods that it compiled.</param>
internal sealed record ColdRun(double Whole, double Inside = double.NaN, double Compiling = double.NaN, double Methods = double.NaN);
