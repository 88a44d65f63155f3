namespace GovInfoReport.TestSupport;

/// <summary>Traditional forms of characters that labels and headings use, as converters of web pages write them.</summary>
internal static class TraditionalCharacters
{
    private const string Simplified = "总体况动开处请关复议诉讼问题进报规发废数现许罚费业项条内决额单万范计组织机构会务属国稳护权类过执档询没补确访举无区这结转给办两证认获缴纳续维纠审经为与";
    private const string Traditional = "總體況動開處請關復議訴訟問題進報規發廢數現許罰費業項條內決額單萬範計組織機構會務屬國穩護權類過執檔詢沒補確訪舉無區這結轉給辦兩證認獲繳納續維糾審經為與";

    public static string Convert(string text) =>
        string.Concat(text.Select(c => Simplified.IndexOf(c, StringComparison.Ordinal) is >= 0 and int i ? Traditional[i] : c));
}
