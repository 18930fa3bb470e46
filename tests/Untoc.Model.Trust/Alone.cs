namespace Untoc.Model.Tests;

/// <summary>Tests that measure or start many threads: they run one after another, when all others have ended.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
