namespace GovInfoReport.Collections;

/// <summary>Parts of messages about a whole and its parts.</summary>
internal static class AggregateTexts
{
    /// <summary>Who has no report that can be used, and why.</summary>
    public static LocalizedText Gaps(Completeness complete)
    {
        LocalizedText[] parts =
        [
            .. Of("gaps.missing", complete.Missing),
            .. Of("gaps.unreadable", complete.Unreadable),
            .. Of("gaps.withoutTables", complete.WithoutTables),
            .. Of("gaps.otherYear", complete.OfAnotherYear),
        ];
        return SumTexts.Join(parts);
    }

    /// <summary>Who was added up: 本级及 5 个单位.</summary>
    public static LocalizedText Parts(int count, bool withOwn) =>
        withOwn ? SumTexts.Get("parts.own", count - 1) : SumTexts.Get("parts", count);

    private static IEnumerable<LocalizedText> Of(string key, EquatableArray<string> names) =>
        names.Count == 0 ? [] : [SumTexts.Get(key, names.Count, SumTexts.List(names))];
}
