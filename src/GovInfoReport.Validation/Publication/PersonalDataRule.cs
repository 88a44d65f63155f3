namespace GovInfoReport.Validation;

/// <summary>Checks that a published report holds no numbers of persons of one kind. Findings show the number masked.</summary>
internal abstract class PersonalDataRule(string id, PersonalNumbers.Kind kind) : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor(id, DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        Dictionary<string, List<(Place Place, string? Name)>> found = [];
        foreach ((Place place, string text) in context.Texts) Find(found, place, text);
        foreach (ReportNote note in report.Notes) Find(found, note.Place, note.Text);
        FindInContact(found, report);

        // One number is one finding, however often it stands there.
        foreach ((string number, List<(Place Place, string? Name)> places) in found)
        {
            string[] names = [.. places.Select(p => p.Name).OfType<string>().Distinct()];
            context.Add(new Diagnostic(Descriptor, Location.At(places[0].Place), names.Length > 1 ? ForNames(number, names) : Mask(number))
            {
                Related = [.. places.Skip(1).Select(p => Location.At(p.Place)).Where(l => l.Place != places[0].Place).Distinct()],
            });
        }
    }

    private void FindInContact(Dictionary<string, List<(Place Place, string? Name)>> found, AnnualReport report)
    {

        // The contact details mostly stand in the preamble, which was looked through.
        if (report.Contact is not { } contact) return;
        foreach (string telephone in contact.OtherTelephones.Prepend(contact.Telephone ?? ""))
        {
            if (report.Preamble?.Contains(telephone, StringComparison.Ordinal) != true)
                Find(found, Place.Of(ReportField.Contact), telephone);
        }
    }

    private void Find(Dictionary<string, List<(Place Place, string? Name)>> found, Place place, string text)
    {
        for (int at = PersonalNumbers.Find(text, 0, kind, out int length); at >= 0; at =
            PersonalNumbers.Find(text, at + length, kind, out length))
        {
            string number = text.Substring(at, length);
            if (!found.TryGetValue(number, out List<(Place Place, string? Name)>? places)) found.Add(number, places = []);
            places.Add((place, PersonalNumbers.NameBefore(text.AsSpan(0, at))));
        }
    }

    private static LocalizedText ForNames(string number, string[] names)
    {
        string list = string.Concat(names.Select(n => $"“{n}”"));
        return new($"{Mask(number)} (of several names: {list})", $"{Mask(number)}（同时列于{list}名下，请核对）");
    }

    private static string Mask(ReadOnlySpan<char> number) => string.Concat(number[..3], new string('*', number.Length - 5), number[^2..]);
}
