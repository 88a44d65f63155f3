using System.Globalization;
using CsCheck;
using Xunit.Sdk;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Checks that something holds for many random values, the same ones in every run. <c>GOVINFOREPORT_SEED</c> chooses others,
/// <c>GOVINFOREPORT_SAMPLES</c> how many.
/// </summary>
public static class Properties
{
    private const int DefaultSamples = 100;

    /// <summary>Checks a number of values; the first that fails is reported with the seed that makes it.</summary>
    public static void Holds<T>(this Gen<T> gen, Action<T> check, int samples = DefaultSamples)
    {
        ulong seed = Setting("GOVINFOREPORT_SEED", 1);
        ulong count = Setting("GOVINFOREPORT_SAMPLES", (ulong)samples);
        for (uint i = 0; i < count; i++)
        {
            PCG random = new(i, seed + i);
            string start = random.ToString();
            T value = gen.Generate(random, null!, out _);
            try
            {
                check(value);
            }
            catch (Exception failure)
            {
                throw new XunitException(
                    $"Sample {i} of {count} with GOVINFOREPORT_SEED={seed} failed (CsCheck seed {start}).\n{value}\n{failure.Message}",
                    failure);
            }
        }
    }

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> check, int samples = DefaultSamples) =>
        gen.Holds(v => check(v.Item1, v.Item2), samples);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> check, int samples = DefaultSamples) =>
        gen.Holds(v => check(v.Item1, v.Item2, v.Item3), samples);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> check, int samples = DefaultSamples) =>
        gen.Holds(v => check(v.Item1, v.Item2, v.Item3, v.Item4), samples);

    /// <summary>One value, the same in every run.</summary>
    /// <param name="gen">The generator.</param>
    /// <param name="number">Which one.</param>
    public static T Sample<T>(this Gen<T> gen, uint number) => gen.Generate(new PCG(number, number + 1), null!, out _);

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
