namespace GovInfoReport.Parsing.Pdf;

/// <summary>A point of a path, in points of the page.</summary>
internal readonly record struct PathPoint(float X, float Y, PathStep Step);
