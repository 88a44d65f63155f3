namespace GovInfoReport;

/// <summary>What part of a report a <see cref="Place"/> names.</summary>
public enum PlaceKind
{
    /// <summary>No part: the document as a whole, or not known.</summary>
    None,

    /// <summary>A section, 1 to 6.</summary>
    Section,

    /// <summary>A table, 2 to 4.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>One of the 226 cells.</summary>
    Cell,

    /// <summary>A statement outside the sections: title, period and so on.</summary>
    Field,
}
