namespace GovInfoReport.Parsing;

/// <summary>Chooses the agency: what title, sentences, signature, metadata and the name of the file say of it.</summary>
internal static class AgencyChoice
{
    private const int OfTitle = 4, OfReport = 3, OfOthers = 2, OfFile = 1, MostMentions = 3;

    /// <summary>The agency; <see langword="null"/> where nothing names it beyond doubt.</summary>
    /// <param name="said">What the document says.</param>
    public static FieldChoice? Choose(in ReportStatements said)
    {
        List<FieldEvidence> evidence = [];
        string? agency = said.Title?.Agency, publisher = said.Metadata.Publisher;
        if (agency is not null) evidence.Add(new(agency, said.Title!.IsAgencyBelow ? FieldOrigin.Line : FieldOrigin.Title, OfTitle));
        Add(evidence, said.OtherTitle?.Agency, said.OtherTitle?.Origin ?? default, OfOthers);
        Add(evidence, said.Announced.Agency, FieldOrigin.Sentence, OfReport);
        AddSure(evidence, said.Metadata.Reporting, FieldOrigin.Metadata, OfReport);
        Add(evidence, AgencyFinder.FindAuthor(said.Preamble), FieldOrigin.Sentence, OfOthers);
        Add(evidence, AgencyFinder.FindAsked(said.Preamble, said.Overview), FieldOrigin.Sentence, OfOthers);
        // An office publishes the reports of others.
        bool isOwn = agency is not null && publisher is not null && NameSlips.AreNear(agency, publisher);
        string? publishing = agency is null ? AgencyFinder.FindPublisher(publisher, said.Preamble, said.Overview) : null;
        Add(evidence, isOwn ? publisher : publishing, FieldOrigin.Metadata, OfOthers);
        AddSure(evidence, said.End.Agency, FieldOrigin.Signature, OfOthers);
        if (agency is not null) AddMentions(evidence, agency, said);
        AddSure(evidence, said.FileTitle is null ? null : TitleForm.FindAgency(said.FileTitle), FieldOrigin.FileName, OfFile);
        return FieldChoice.Choose(evidence, AreOne, other => other.Origin != FieldOrigin.FileName);
    }

    private static void Add(List<FieldEvidence> evidence, string? name, FieldOrigin origin, int weight)
    {
        if (name is not null) evidence.Add(new(name, origin, weight));
    }

    private static void AddSure(List<FieldEvidence> evidence, string? name, FieldOrigin origin, int weight)
    {
        if (name is not null && AgencyFinder.IsAgency(name)) evidence.Add(new(name, origin, weight));
    }

    // 沭阳县水利局 in the text under a title with 沐阳县水利局.
    private static void AddMentions(List<FieldEvidence> evidence, string agency, in ReportStatements said)
    {
        int same = 0, others = 0;
        string? other = null;
        NameSlips.Count(said.Preamble, agency, ref same, ref other, ref others);
        NameSlips.Count(said.Overview, agency, ref same, ref other, ref others);
        if (same > 0) evidence.Add(new(agency, FieldOrigin.Sentence, Math.Min(same, MostMentions)));
        if (other is not null) evidence.Add(new(other, FieldOrigin.Sentence, Math.Min(others, MostMentions)));
    }

    /// <summary>
    /// Whether two names may be one agency's, one in the other: 云溪县水务局 and 云溪县水务局办公室, 平安镇 and 云溪县平安镇, 发改局 and 发展和改革局.
    /// </summary>
    public static bool AreOne(string first, string second)
    {
        if (first == second) return true;
        string one = AgencyName.Parse(first).Normal, other = AgencyName.Parse(second).Normal;
        if (one.Length > other.Length) (one, other) = (other, one);
        int same = 0;
        foreach (char c in other)
        {
            if (same < one.Length && one[same] == c) same++;
        }

        return same == one.Length;
    }
}
