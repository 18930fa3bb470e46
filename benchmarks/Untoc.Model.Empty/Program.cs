using System.Runtime;

// An empty program. With an argument it says what it took to do nothing.
if (args.Length > 0)
{
    long methods = JitInfo.GetCompiledMethodCount();
    var assemblies = AppDomain.CurrentDomain.GetAssemblies().Select(static assembly => assembly.GetName().Name);
    Console.WriteLine($"{methods} compiled just in time; loaded: {string.Join(", ", assemblies)}");
}
return 0;
