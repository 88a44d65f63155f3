namespace GovInfoReport.Validation;

/// <summary>Checks that a published report holds no numbers of persons of one kind. Findings show the number masked.</summary>
internal abstract class PersonalDataRule(string id, PersonalNumbers.Kind kind) : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor(id, DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach ((Place place, string text) in context.Texts) CheckText(context, place, text);
        foreach (ReportNote note in report.Notes) CheckText(context, note.Place, note.Text);

        // The contact details mostly stand in the preamble, which was looked through.
        if (report.Contact is not { } contact) return;
        foreach (string telephone in contact.OtherTelephones.Prepend(contact.Telephone ?? ""))
        {
            if (report.Preamble?.Contains(telephone, StringComparison.Ordinal) != true)
                CheckText(context, Place.Of(ReportField.Contact), telephone);
        }
    }

    private void CheckText(RuleContext context, Place place, string text)
    {
        for (int at = PersonalNumbers.Find(text, 0, kind, out int length); at >= 0; at =
            PersonalNumbers.Find(text, at + length, kind, out length))
            context.Add(new Diagnostic(Descriptor, Location.At(place), Mask(text.AsSpan(at, length))));
    }

    private static string Mask(ReadOnlySpan<char> number) => string.Concat(number[..3], new string('*', number.Length - 5), number[^2..]);
}
