using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>Something kept for each table, by its number: 2, 3 or 4; 0 where it is open which table is meant.</summary>
[InlineArray(5)]
internal struct PerTable<T>
{
    private T _first;
}
