using System.Text;

namespace GovInfoReport.Collections;

/// <summary>The rows of a CSV text (RFC 4180).</summary>
internal static class CsvRows
{
    public static List<string[]> Read(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder field = new();
        bool isQuoted = false, wasQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
                else isQuoted = false;
            }
            else if (c == '"' && field.Length == 0 && !wasQuoted)
            {
                isQuoted = wasQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                EndField();
                if (c == '\n') EndRow();
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }

        End();
        return rows;

        void End()
        {
            if (isQuoted) throw new FormatException(SumTexts.Get("roster.open").ToString(null));
            if (field.Length == 0 && !wasQuoted && row.Count == 0) return;
            EndField();
            EndRow();
        }

        void EndField()
        {
            row.Add(field.ToString());
            field.Clear();
            wasQuoted = false;
        }

        void EndRow()
        {
            if (row is not [""]) rows.Add([.. row]);
            row.Clear();
        }
    }
}
