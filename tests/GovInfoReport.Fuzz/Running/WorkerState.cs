using System.IO.MemoryMappedFiles;

namespace GovInfoReport.Fuzz;

/// <summary>The input that runs at the moment and the counts so far, in a file that outlives the death of the process.</summary>
internal sealed class WorkerState : IDisposable
{
    private const int LengthAt = 0, ExecutionsAt = 8, KeptAt = 16, EdgesAt = 24, MostAllocatedAt = 32, InputAt = 64;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    private WorkerState(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, mapName: null, InputAt + Mutator.MaxLength);
        _view = _file.CreateViewAccessor();
    }

    public long Executions { get => _view.ReadInt64(ExecutionsAt); set => _view.Write(ExecutionsAt, value); }

    public long Kept { get => _view.ReadInt64(KeptAt); set => _view.Write(KeptAt, value); }

    public long Edges { get => _view.ReadInt64(EdgesAt); set => _view.Write(EdgesAt, value); }

    /// <summary>The most bytes that one input made the process allocate.</summary>
    public long MostAllocated { get => _view.ReadInt64(MostAllocatedAt); set => _view.Write(MostAllocatedAt, value); }

    /// <summary>The input that runs; empty while none does.</summary>
    public byte[] Input
    {
        get
        {
            byte[] input = new byte[_view.ReadInt32(LengthAt)];
            _view.ReadArray(InputAt, input, 0, input.Length);
            return input;
        }

        set
        {
            _view.WriteArray(InputAt, value, 0, value.Length);
            _view.Write(LengthAt, value.Length);
        }
    }

    public static WorkerState Open(TargetFolder folder) => new(folder.State);

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
