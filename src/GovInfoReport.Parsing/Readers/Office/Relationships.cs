namespace GovInfoReport.Parsing;

/// <summary>The relationships of a package or of one of its parts: names of other parts by id and by type.</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Type, string Target)> _all = [];

    /// <summary>Reads the relationships of a part, or of the package where the name is empty.</summary>
    public static Relationships Read(OfficePackage package, DocumentBuilder document, string part)
    {
        Relationships relationships = new();
        string folder = part[..(part.LastIndexOf('/') + 1)], name = PartOf(part);
        OfficePackage.Try(document, name, () => relationships.Read(package, name, folder));
        return relationships;
    }

    /// <summary>The name of the part that holds the relationships of a part.</summary>
    public static string PartOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>
    /// The target of the first relationship whose type ends in a word, such as <c>/styles</c>; <see langword="null"/> where there is none.
    /// </summary>
    public string? ByType(string ending)
    {
        foreach ((_, string type, string target) in _all)
        {
            if (type.EndsWith(ending, StringComparison.Ordinal)) return target;
        }

        return null;
    }

    /// <summary>The target of the relationship with an id; <see langword="null"/> where there is none.</summary>
    public string? ById(string id)
    {
        foreach ((string own, _, string target) in _all)
        {
            if (own == id) return target;
        }

        return null;
    }

    private void Read(OfficePackage package, string name, string folder)
    {
        using PartReader? reader = package.Open(name, isSmall: true);
        if (reader is null) return;
        string relationship = package.Names.Add("Relationship"), id = package.Names.Add("Id"), type = package.Names.Add("Type");
        string target = package.Names.Add("Target"), mode = package.Names.Add("TargetMode");
        while (reader.Read())
        {
            if (!reader.IsElement || !ReferenceEquals(reader.Name, relationship) || reader.Attribute(mode) is "External") continue;
            _all.Add((reader.Attribute(id).ToString(), reader.Attribute(type).ToString(),
                Resolve(folder, reader.Attribute(target).ToString())));
        }
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return folder + (target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target);
    }
}
