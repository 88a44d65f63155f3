using System.Security.Cryptography;
using System.Text;

namespace GovInfoReport.DataSets;

/// <summary>Counts the reports of each file, keeping no more of a file than a hash of its name.</summary>
internal sealed class FileNumbers
{
    private readonly Dictionary<UInt128, int> _counts = [];

    /// <summary>The number of the next report of a file, from 1.</summary>
    public int Next(string file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.Unicode.GetBytes(file), hash);
        UInt128 key = new(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[sizeof(ulong)..]));
        return _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }
}
