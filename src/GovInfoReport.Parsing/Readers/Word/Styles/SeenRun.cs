namespace GovInfoReport.Parsing;

/// <summary>How the text of a run is seen, all styles taken together.</summary>
/// <param name="IsHidden">Nobody sees it.</param>
/// <param name="Traits">How its characters look.</param>
/// <param name="IsByPosition">It stands above or below the line by a distance alone, as a whole cell may stand to be better placed.</param>
/// <param name="Font">Whether symbols stand in the place of its characters.</param>
internal readonly record struct SeenRun(bool IsHidden, CharacterTraits Traits, bool IsByPosition, SymbolFont Font);
