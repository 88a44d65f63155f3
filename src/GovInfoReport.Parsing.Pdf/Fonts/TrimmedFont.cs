using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A font's dictionary with what reading text needs.</summary>
/// <param name="Dictionary">Codes, meanings and widths, without the font program.</param>
/// <param name="WithProgram">The dictionary with the font program, where only that tells what codes mean; else
/// <see langword="null"/>.</param>
/// <param name="Meant">Which codes of one byte have a meaning, where others would only be guessed; <see langword="null"/> where all are
/// told.</param>
internal sealed record TrimmedFont(DictionaryToken Dictionary, DictionaryToken? WithProgram, bool[]? Meant);
