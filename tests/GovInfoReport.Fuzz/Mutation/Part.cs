namespace GovInfoReport.Fuzz;

/// <summary>A piece of an input that is changed by itself: an entry of an archive, an object of a PDF, or all of it.</summary>
/// <param name="Name">The name of an entry; what kind of object.</param>
/// <param name="Content">The bytes, unpacked.</param>
internal sealed record Part(string Name, byte[] Content);
