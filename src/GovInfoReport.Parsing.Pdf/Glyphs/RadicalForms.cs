namespace GovInfoReport.Parsing.Pdf;

/// <summary>The CJK radicals that Unicode does not decompose, with the ideographs that fonts draw for them.</summary>
/// <remarks>
/// Kangxi radicals have compatibility mappings; of the CJK Radicals Supplement only two have, although fonts map common ideographs to them.
/// </remarks>
internal static class RadicalForms
{
    private const string Radicals = "⺁⺄⺆⺇⺈⺊⺌⺍⺎⺑⺒⺓⺔⺕⺗⺜⺝⺟⺠⺣⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲";

    private const string Ideographs = "厂乙冂几刀卜小小兀尢已幺彑彐心日月母民灬爪丬牛犭王疋目示礻竹糸纟网网网网网羊羊羊老聿聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜龟";

    private static readonly Dictionary<char, char> Forms = Make();

    /// <summary>The ideograph of a radical; <see langword="null"/> where none is listed.</summary>
    public static char? Find(char radical) => Forms.TryGetValue(radical, out char ideograph) ? ideograph : null;

    private static Dictionary<char, char> Make()
    {
        Dictionary<char, char> forms = new(Radicals.Length);
        for (int i = 0; i < Radicals.Length; i++) forms[Radicals[i]] = Ideographs[i];
        return forms;
    }
}
