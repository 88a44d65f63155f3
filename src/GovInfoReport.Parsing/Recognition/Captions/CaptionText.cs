namespace GovInfoReport.Parsing;

/// <summary>The words of a line in the form in which captions are told: simplified, brackets and marks as blanks.</summary>
internal static class CaptionText
{
    private const string Marks = "（）()【】[]［］〔〕<>＜＞\"“”'#*※★☆●◆■▲·•~|｜\t\u3000\u00A0";
    private const char Open = '《', Close = '》';

    /// <summary>Writes it.</summary>
    /// <returns>The number of characters written: no more than the line has.</returns>
    public static int Fold(ReadOnlySpan<char> line, Span<char> destination)
    {
        int length = 0;
        for (int i = 0; i < line.Length; i++)
        {
            // 《中华人民共和国政府信息公开条例》（2019年修订）
            int close = line[i] == Open ? line[i..].IndexOf(Close) : -1;
            if (close > 0) i += close;
            bool isMark = close > 0 || Marks.Contains(line[i], StringComparison.Ordinal);
            if (!isMark) destination[length++] = TraditionalCharacters.Simplify(line[i]);
            else if (length > 0 && destination[length - 1] != ' ') destination[length++] = ' ';
        }

        return destination[..length].TrimEnd(' ').Length;
    }
}
