using System.Text;
using GovInfoReport.Validation;

namespace GovInfoReport.Fuzz;

/// <summary>What means something in the formats, one token a line.</summary>
internal static class Tokens
{
    private const string Marks =
        """
        一、
        （一）
        1.
        （一）予以公开
        /
        —
        无
        件
        万元
        ０１２
        1,234
        -5
        12（其中修订11件）
        12.5
        本页无正文
        - 3 -
        第3页
        首页 | 政务公开 | 年报
        索引号：
        发布日期：2024-01-20
        2024年1月20日
        联系电话：010-12345678
        身份证110101199003077715
        统计期限自2023年1月1日起至2023年12月31日止
        """;

    private const string MarkdownMarks =
        """
        |
        | --- | :---: |
        |---|---|
        # 
        ## 
        \|
        <br>
        **12**
        &nbsp;
        ```
        [链接](#)
        | | |
        +---+---+
        | 1 | 2 |
        ┌──┬──┐
        │1 │2 │
        └──┴──┘
        """;

    private const string HtmlMarks =
        """
        <table>
        </table>
        <tr>
        </tr>
        <td>
        </td>
        <td colspan="3">
        <td rowspan="4">
        <td colspan="1000" rowspan="1000">
        <td rowspan="0">
        <th>
        <tbody>
        <thead>
        <tfoot>
        <caption>
        <colgroup><col span="3">
        <p>
        </p>
        <br>
        <div>
        </div>
        <span>
        </span>
        <h1>
        <li>
        <ul>
        <!--
        -->
        <![CDATA[
        <script>
        </script>
        <style>
        </style>
        <title>
        </title>
        <textarea>
        <noscript>
        <template>
        <svg>
        <math>
        <iframe>
        <select><option>
        <form>
        <img src="x" alt="表">
        <!DOCTYPE html>
        <meta charset="gb2312">
        <meta charset="utf-7">
        <meta name="pubdate" content="2024-01-20">
        <body>
        <html>
        <head>
        <b>
        </b>
        <a href="javascript:0">
        <sup>
        <del>
        <plaintext>
        <o:p></o:p>
        <!--[if gte mso 9]><xml>
        style="display:none"
        hidden
        &nbsp;
        &amp;
        &#12288;
        &#xD800;
        &#x110000;
        &#99999999999;
        &ldquo;
        &notin
        """;

    private const string WordMarks =
        """
        <w:p>
        </w:p>
        <w:p/>
        <w:r><w:t>12</w:t></w:r>
        <w:tbl>
        </w:tbl>
        <w:tr>
        </w:tr>
        <w:tc>
        </w:tc>
        <w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>
        <w:tcPr><w:gridSpan w:val="1000"/></w:tcPr>
        <w:tcPr><w:vMerge w:val="restart"/></w:tcPr>
        <w:tcPr><w:vMerge/></w:tcPr>
        <w:trPr><w:gridBefore w:val="63"/><w:gridAfter w:val="2"/></w:trPr>
        <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
        <w:pPr><w:pStyle w:val="1"/></w:pPr>
        <w:outlineLvl w:val="0"/>
        <w:numFmt w:val="chineseCountingThousand"/>
        <w:numFmt w:val="upperRoman"/>
        <w:lvlText w:val="%1%2%3%9"/>
        <w:startOverride w:val="2147483647"/>
        <w:basedOn w:val="1"/>
        <w:ins>
        </w:ins>
        <w:del>
        </w:del>
        <w:moveFrom>
        <w:sdt><w:sdtContent>
        </w:sdtContent></w:sdt>
        <w:txbxContent>
        </w:txbxContent>
        <w:fldChar w:fldCharType="begin"/>
        <w:fldChar w:fldCharType="end"/>
        <w:rPr><w:vanish/></w:rPr>
        <w:altChunk r:id="rId1"/>
        <w:footnoteReference w:id="1"/>
        <mc:AlternateContent>
        <mc:Choice Requires="wps">
        </mc:Choice>
        <mc:Fallback>
        <!DOCTYPE w [<!ENTITY a "aaaa">]>
        &a;
        &#0;
        <![CDATA[
        ]]>
        <?xml version="1.0" encoding="GB18030"?>
        Target="../../../etc/passwd"
        TargetMode="External"
        """;

    private const string SpreadsheetMarks =
        """
        <row r="1048576">
        <row>
        </row>
        <c r="XFD1"><v>1</v></c>
        <c t="s"><v>0</v></c>
        <c t="s"><v>4294967295</v></c>
        <c t="inlineStr"><is><t>规章</t></is></c>
        <c t="str"><f>A1</f><v>
        <c t="d"><v>2024-01-20</v></c>
        <c s="1"><v>0.5</v></c>
        <mergeCell ref="A1:XFD1048576"/>
        <mergeCell ref="B2:A1"/>
        <si><t>
        </t></si>
        <sheet name="x" sheetId="3" r:id="rId1"/>
        state="veryHidden"
        1E+300
        -1E-300
        #N/A
        <!DOCTYPE w [<!ENTITY a "aaaa">]>
        &a;
        """;

    private const string PdfMarks =
        """
        BT
        ET
        /F 12 Tf
        <0031> Tj
        (12) Tj
        [(1) -5000 (2)] TJ
        1 0 0 1 60 500 Tm
        0 0 0 0 0 0 cm
        1e30 0 0 1e-30 0 0 cm
        q
        Q
        /I Do
        60 500 m 360 500 l S
        60 500 300 0.5 re f
        h
        W n
        BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI
        /C cs
        /S sh
        gs
        3 Tr
        /Span << /ActualText (12) >> BDC
        EMC
        << /Type /Page >>
        /Kids [2 0 R]
        /Parent 1 0 R
        /Count -1
        /Contents [9 0 R 9 0 R]
        /Rotate 45
        /MediaBox [0 0 1e9 -1e9]
        /Filter /FlateDecode
        /Filter [/ASCIIHexDecode /ASCII85Decode /LZWDecode /RunLengthDecode]
        /DecodeParms << /Predictor 15 /Columns 100 >>
        /W [0 [500 500] 33 126 500]
        /DW -1000
        /Encoding /Identity-V
        /Subtype /Type3
        /Subtype /Form
        /ToUnicode 6 0 R
        1 beginbfchar <0031> <0032> endbfchar
        1 beginbfrange <0000> <00FF> <4E00> endbfrange
        null
        true
        <<
        >>
        [
        ]
        2147483648
        9 0 R
        """;

    private const string JsonMarks =
        """
        null
        {}
        []
        "\ud800"
        "\udc00x"
        "\u0000"
        "title":"x"
        "schemaVersion":1
        "unsettled":[{"place":"t3.granted.total","text":"12"}]
        "notes":[{"place":"","text":""}]
        "additionalRows":[{"place":"t3","label":"x","columns":[],"values":["1"]}]
        "headings":[{"text":"x","number":1,"section":9}]
        "period":{"start":"2023-01-01","end":"2022-12-31"}
        "publicationDate":"0001-01-01"
        "overview":{"heading":"=1+1","text":"<script>"}
        9999999999999999999999999999
        1e28
        0.00
        -0
        true
        $id
        """;

    private const string RulesMarks =
        """
        "version": 1
        "use": ["arithmetic"]
        "ruleSets": {"x": ["GIR2*"]}
        "severities": {"GIR2*": "off"}
        "suppressions": [{"id": "GIR2001", "reason": "x"}]
        "place": "t3.granted"
        "fingerprint": "0123456789abcdef0123456789abcdef"
        "expires": "2024-02-30"
        "profile": {"level": "county", "deadlines": {"county": "02-29"}}
        "firstYearOfFormat": 2021
        "error"
        "warning"
        "info"
        "off"
        *
        //
        /*
        \ud800
        {0}
        """;

    private const string ByteMarks =
        """
        utf-7
        utf-16
        utf-32
        gb2312
        gbk
        gb18030
        big5
        iso-2022-kr
        hz-gb-2312
        x-user-defined
        <meta charset="
        <meta http-equiv="Content-Type" content="text/html; charset=
        <?xml version="1.0" encoding="
        word/document.xml
        xl/workbook.xml
        %PDF-
        {\rtf
        EncryptedPackage
        WordDocument
        Workbook
        """;

    public static IReadOnlyList<byte[]> Text() => [.. Lines(Marks), .. Labels()];

    public static IReadOnlyList<byte[]> Markdown() => [.. Text(), .. Lines(MarkdownMarks)];

    public static IReadOnlyList<byte[]> Html() => [.. Text(), .. Lines(HtmlMarks), .. Lines(HtmlMarks)];

    public static IReadOnlyList<byte[]> Word() => [.. Lines(Marks), .. Lines(WordMarks), .. Lines(WordMarks)];

    public static IReadOnlyList<byte[]> Spreadsheet() => [.. Lines(Marks), .. Lines(SpreadsheetMarks), .. Lines(SpreadsheetMarks)];

    public static IReadOnlyList<byte[]> Pdf() => Lines(PdfMarks);

    public static IReadOnlyList<byte[]> Json() =>
        [.. Lines(JsonMarks), .. ReportFormat.Current.Cells.SelectMany(c => c.Code.Split('.')).Distinct().Select(n => Quoted(n, ":"))];

    public static IReadOnlyList<byte[]> Rules() =>
        [.. Lines(RulesMarks), .. ReportValidatorOptions.Default.Rules.Select(r => Quoted(r.Descriptor.Id, ""))];

    /// <summary>Marks of encodings, first bytes of kinds of files, names of charsets.</summary>
    public static IReadOnlyList<byte[]> Bytes() =>
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
        [0, 0xD8], [0xD8, 0], [0x84, 0x31, 0xA4, 0x37], [0x80], [0xFF],
        .. Lines(ByteMarks), .. new[] { "PK\x03\x04", "PK\x05\x06" }.Select(Encoding.Latin1.GetBytes),
    ];

    private static byte[][] Labels() =>
    [
        .. ReportFormat.Current.Sections.Select(s => s.Heading)
            .Concat(ReportFormat.Current.Tables.SelectMany(t => t.Rows).SelectMany(r => (string[])[r.Label, r.Name, r.Group?.Label ?? ""]))
            .Concat(ReportFormat.Current.Tables.SelectMany(t => t.Columns).Select(c => c.Label))
            .Where(l => l.Length > 0).Distinct().Select(Encoding.UTF8.GetBytes),
    ];

    private static byte[] Quoted(string name, string after) => Encoding.UTF8.GetBytes($"\"{name}\"{after}");

    private static byte[][] Lines(string lines) => [.. lines.ReplaceLineEndings("\n").Split('\n').Select(Encoding.UTF8.GetBytes)];
}
