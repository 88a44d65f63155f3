using System.Text;

namespace GovInfoReport;

/// <summary>An agency's name, taken apart: divisions, body, level and kind, and the normal form that reports are joined by.</summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe; equal where the normal forms are. The normal form folds traditional characters, widths, blanks and
/// brackets, and leaves 人民政府, 办事处 and 管委会 out where they only say that the division itself is meant: 清河县人民政府 and 清河县 are
/// one, 清河县人民政府办公室 is another.
/// </para>
/// <para>
/// A name says no more than its form does: 教育局 has no level, and 鼓楼区 stands in four cities. Names that were changed by a reform are two
/// agencies here.
/// </para>
/// </remarks>
public sealed class AgencyName : IEquatable<AgencyName>
{
    // What stands before the place in the name of a body of the state or of the party, and says no more than the body does.
    private static readonly string[] Authorities =
        ["中华人民共和国", "国家税务总局", "国家统计局", "国家金融监督管理总局", "中国共产党", "中共"];

    private readonly Division[] _divisions;

    private AgencyName(string text, Division[] divisions, string body)
    {
        Text = text;
        _divisions = divisions;
        Body = body;
        Division? last = divisions.LastOrDefault();
        Divisions = [.. divisions.Select(d => d.Name)];
        ShortName = last?.Name + body;
        Normal = string.Concat(divisions.Select(d => d.Name)) + body;
        Kind = AgencyBody.KindOf(body, last);
        Level = last is not null ? last.Level : AgencyBody.IsNational(body) ? AgencyLevel.Nation : AgencyLevel.Unknown;
    }

    /// <summary>The name as it was given.</summary>
    public string Text { get; }

    /// <summary>The normal form: 淮安市洪泽区, 清河县政府办公室.</summary>
    public string Normal { get; }

    /// <summary>
    /// The normal form without the divisions above the lowest: 洪泽区. Names of one agency have the same, those of many agencies may.
    /// </summary>
    public string ShortName { get; }

    /// <summary>The divisions that the name begins with, from the highest: 江苏省, 淮安市, 洪泽区.</summary>
    public EquatableArray<string> Divisions { get; }

    /// <summary>What stands behind the divisions, in its normal form; empty where the division itself is meant.</summary>
    public string Body { get; }

    /// <summary>The level of the lowest division, or of a body of the state: the nation.</summary>
    public AgencyLevel Level { get; }

    /// <summary>What kind of body it is.</summary>
    public AgencyKind Kind { get; }

    /// <summary>
    /// Whether many places have an agency of this name, since it names no county or higher division that has its name alone: 城关镇, 教育局,
    /// 鼓楼区.
    /// </summary>
    public bool IsShared => Level != AgencyLevel.Nation && !IsNamedAlone && !Array.Exists(_divisions, IsOne);

    // 湛江海关 has no division, and its name alone.
    private bool IsNamedAlone => _divisions.Length == 0 && Kind is AgencyKind.Customs or AgencyKind.Vertical && Body.Length > 3;

    /// <summary>Takes a name apart. It never fails: of a text that is no agency's name the body is the whole text.</summary>
    /// <param name="name">The name as a report or a roster writes it.</param>
    public static AgencyName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = Fold(name);
        List<Division> divisions = DivisionReader.Read(folded, out int end);
        foreach (string authority in Authorities)
        {
            if (divisions.Count > 0 || !folded.StartsWith(authority, StringComparison.Ordinal)) continue;
            string rest = folded[authority.Length..];
            divisions = DivisionReader.Read(rest, out end);
            if (divisions.Count > 0 || rest.Contains('海', StringComparison.Ordinal)) folded = rest;
        }

        return new(name, [.. divisions], AgencyBody.Normalize(folded[end..], divisions.LastOrDefault()));
    }

    /// <summary>Whether two names are those of one agency.</summary>
    /// <param name="other">The name to compare with.</param>
    public AgencyMatch Match(AgencyName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AgencyMatcher.Match(this, other, _divisions, other._divisions);
    }

    /// <inheritdoc/>
    public bool Equals(AgencyName? other) => Normal == other?.Normal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgencyName);

    /// <inheritdoc/>
    public override int GetHashCode() => Normal.GetHashCode(StringComparison.Ordinal);

    /// <summary>The normal form.</summary>
    public override string ToString() => Normal;

    private static bool IsOne(Division division) =>
        division.Level is not AgencyLevel.Township && !DivisionData.Known.IsShared(division.Name);

    private static string Fold(string name)
    {
        string compatible = NeedsNormalization(name) ? name.Normalize(NormalizationForm.FormKC) : name;
        StringBuilder folded = new(compatible.Length);
        foreach (char c in compatible)
        {
            if (char.IsLetterOrDigit(c)) folded.Append(TraditionalCharacters.Simplify(c));
        }

        return folded.ToString();
    }

    // Most names are ideographs alone, and these have one form.
    private static bool NeedsNormalization(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= '\u4E00' and <= '\u9FFF') or < '\u0080')) return true;
        }

        return false;
    }
}
