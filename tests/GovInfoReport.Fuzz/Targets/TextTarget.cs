using System.Text;
using GovInfoReport.Parsing;

namespace GovInfoReport.Fuzz;

/// <summary>Reads characters, in memory that must not be read beyond its end, and checks the report.</summary>
internal sealed class TextTarget(string name, Func<IReadOnlyList<byte[]>> tokens, Func<IEnumerable<byte[]>> seeds) : FuzzTarget
{
    private readonly Lazy<IReadOnlyList<byte[]>> _tokens = new(tokens);
    private readonly Lazy<GuardedText?> _memory = new(() => GuardedText.Make(Mutator.MaxLength));

    public override string Name => name;

    public override IReadOnlyList<byte[]> Tokens => _tokens.Value;

    public override void Run(byte[] input, bool writes)
    {
        string text = Encoding.UTF8.GetString(input);
        ReportChecks.Check(ReportParser.Parse(_memory.Value?.Put(text) ?? text.AsMemory()), writes);
    }

    protected override IEnumerable<byte[]> MakeSeeds() => seeds();
}
