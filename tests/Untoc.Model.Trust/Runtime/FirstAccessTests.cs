using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class FirstAccessTests
{
    [Theory]
    [InlineData(nameof(FirstAccess.AtABarrier), 100)]
    [InlineData(nameof(FirstAccess.InAnInitializer), 80)]
    [InlineData(nameof(FirstAccess.SyncOverAsync), 20)]
    public void In_load_contexts_all_threads_see_the_same_objects(string way, int contexts)
    {
        for (int context = 0; context < contexts; context++)
        {
            var copy = new LibraryCopy();
            Assert.Equal("", copy.Call(typeof(FirstAccess), way));
            copy.Unload();
        }
    }

    [Theory]
    [InlineData(nameof(FirstAccess.AtABarrier))]
    [InlineData(nameof(FirstAccess.InAnInitializer))]
    [InlineData(nameof(FirstAccess.WithoutAThreadPool))]
    [InlineData(nameof(FirstAccess.SyncOverAsync))]
    public void In_fresh_processes_all_threads_see_the_same_objects(string way)
    {
        for (int process = 0; process < 10; process++)
            Assert.Equal("", FreshProcess.Run(way));
    }
}
