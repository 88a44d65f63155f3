namespace GovInfoReport;

/// <summary>Whether two names are those of one agency, as far as names tell.</summary>
public enum AgencyMatch
{
    /// <summary>Two agencies: X人民政府 and X人民政府办公室 too.</summary>
    Different,

    /// <summary>
    /// The names differ in one character (沐阳, 沭阳), or one shortens the other (林草局, 林业和草原局): worth a question, never the same.
    /// </summary>
    Similar,

    /// <summary>Nothing differs, but many places have an agency of that name (城关镇, 教育局, 鼓楼区).</summary>
    Uncertain,

    /// <summary>One agency: the names are equal, or one adds higher divisions alone (洪泽区, 淮安市洪泽区).</summary>
    Same,
}
