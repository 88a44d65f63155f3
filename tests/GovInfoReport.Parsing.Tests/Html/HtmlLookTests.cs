namespace GovInfoReport.Parsing.Tests;

/// <summary>What a person sees of a cell: text that is struck, raised or in doubt is marked, and what is not seen is not there.</summary>
public class HtmlLookTests
{
    [Theory]
    [InlineData("<del>9</del>12", "~9~12")]
    [InlineData("<s>9</s><strike>8</strike>12", "~98~12")]
    [InlineData("<span style='text-decoration:line-through'>9<b>8</b></span>12", "~98~12")]
    [InlineData("<span style='text-decoration-line:underline line-through'>9</span>12", "~9~12")]
    [InlineData("<del>9<span style='display:inline-block'>12</span></del>", "~9~12")]
    [InlineData("<del style='text-decoration:none'>12</del>", "12")]
    [InlineData("198<sup>1</sup>", "198^1^")]
    [InlineData("198<sub>1</sub>", "198_1_")]
    [InlineData("198<span style='vertical-align:super;font-size:smaller'>1</span>", "198^1^")]
    [InlineData("198<sup style='vertical-align:baseline;position:relative;top:-0.5em'>1</sup>", "198^1^")]
    [InlineData("198<sup style='vertical-align:baseline'>1</sup>", "198?1?")]
    public void Struck_raised_and_lowered_text_is_marked(string cell, string expected) => Sees(cell, expected);

    [Theory]
    [InlineData("<span style='display:none'>9</span>12")]
    [InlineData("<span style='visibility:hidden'>9</span>12")]
    [InlineData("<span style='visibility:hidden'>9<b style='visibility:visible'>12</b></span>")]
    [InlineData("<span style='opacity:0'>9</span>12")]
    [InlineData("<span style='font-size:0'>9</span>12")]
    [InlineData("<span style='font:0/0 a'>9</span>12")]
    [InlineData("<span style='color:#fff'>9</span>12")]
    [InlineData("<font color=white>9</font>12")]
    [InlineData("<span style='color:transparent'>9</span>12")]
    [InlineData("<span style='background:red;color:rgb(255,0,0)'>9</span>12")]
    [InlineData("<span style='position:absolute;left:-9999px'>9</span>12")]
    [InlineData("<span style='position:absolute;clip:rect(0 0 0 0)'>9</span>12")]
    [InlineData("<span style='clip-path:inset(50%)'>9</span>12")]
    [InlineData("<div style='height:0;overflow:hidden'>9</div>12")]
    [InlineData("<div style='text-indent:-9999px'>9</div>12")]
    [InlineData("<span hidden>9</span>12")]
    [InlineData("<ruby>12<rp>(</rp><rt>9</rt></ruby>")]
    [InlineData("<ruby>1<rt>9<rb>2<rt>9</ruby>")]
    [InlineData("<dialog>9</dialog>12")]
    [InlineData("<details><summary>12</summary>9</details>")]
    [InlineData("<template>9</template>12")]
    [InlineData("1&shy;2")]
    [InlineData("1&#8203;2&zwj;")]
    [InlineData("1\u200B2\u00AD")]
    [InlineData("<select><option>9<option selected>12</select>")]
    [InlineData("<select><option>12<option>9</select>")]
    [InlineData("<input value=12>")]
    [InlineData("<input type=password value=9>12")]
    [InlineData("<input type=number value='+9'>12")]
    [InlineData("<input placeholder=单位>12")]
    [InlineData("<input type=button value=查看>12")]
    [InlineData("<input type=button value=12>")]
    [InlineData("<div><template shadowrootmode=open>12</template></div>")]
    [InlineData("<div><template shadowrootmode=none>9</template>12</div>")]
    [InlineData("<div style='position:absolute;left:-50em'>9</div>12")]
    [InlineData("<div style='position:absolute;top:-20rem'>9</div>12")]
    [InlineData("<span style='display:inline-block;transform:rotateY(90deg)'>9</span>12")]
    public void What_is_not_seen_is_not_there(string cell) => Sees(cell, "12");

    [Theory]
    [InlineData("<span style='color:#fff;background:#00f'>12</span>")]
    [InlineData("<span style='color:#fff;background:url(a.png)'>12</span>")]
    [InlineData("<span style='color:#fff;text-shadow:0 0 2px #000'>12</span>")]
    [InlineData("<font color=white><a href=a>12</a></font>")]
    [InlineData("<font color=white><input value=12></font>")]
    [InlineData("<span style='height:0;overflow:hidden'>12</span>")]
    [InlineData("<span style='font-size:0'><b style='font-size:12px'>12</b></span>")]
    [InlineData("<span style='visibility:hidden;visibility:visible'>12</span>")]
    [InlineData("<span style='opacity:0!important;opacity:1'><!-- --></span>12")]
    [InlineData("<span style='display:non'>12</span>")]
    [InlineData("<details open><summary>1</summary>2</details>")]
    public void What_is_seen_is_there(string cell) => Assert.Equal("12", Read(cell).Replace("\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData(".o{display:none}", "<i class=o>9</i>12", "12")]
    [InlineData("#o{display:none}", "<i id=o>9</i>12", "12")]
    [InlineData("td i.o.p, b {display:none}", "<i class='p o'>9</i><b>9</b>12", "12")]
    [InlineData("td > i{display:none}", "<i>9</i><b><i>12</i></b>", "12")]
    [InlineData("ul i{display:none}", "<i>12</i>", "12")]
    [InlineData(".a .o{text-decoration:line-through}", "<b class=a><i class=o>9</i></b><i class=o>12</i>", "~9~12")]
    [InlineData(".o{display:none} i.o{display:inline}", "<i class=o>12</i>", "12")]
    [InlineData("i.o{display:inline} .o{display:none!important}", "<i class=o>9</i>12", "12")]
    [InlineData(".o{display:none}", "<i class=o style='display:inline'>12</i>", "12")]
    [InlineData("/* .o{} */ x{color:red;;} .o { color:; display:none; }", "<i class=o>9</i>12", "12")]
    [InlineData("@media print{.o{display:none}}", "<i class=o>12</i>", "12")]
    [InlineData("@media screen and (min-width:600px){.o{display:none}}", "<i class=o>9</i>12", "12")]
    [InlineData("@import url(a.css); @font-face{src:url(a)} .o{visibility:hidden}", "<i class=o>9</i>12", "12")]
    [InlineData(".o:hover{display:none}", "<i class=o>12</i>", "12")]
    [InlineData("td .o:nth-of-type(2){display:none}", "<b></b><i class=o>12</i><i class=o>9</i>", "12")]
    [InlineData(":is(.o, .p){display:none}", "<i class=o>7</i><i class=p>8</i><i>12</i>", "12")]
    [InlineData("td :where(.o){display:none} i{display:inline}", "<i class=o>712</i>", "712")]
    [InlineData("*|i{display:none}", "<i>7</i>12", "12")]
    [InlineData("[class^=hid]{display:none}", "<i class=hidden>7</i><i class='not-hidden'>12</i>", "12")]
    [InlineData("[class$=den]{display:none}", "<i class=hidden>7</i><i class=hidden-not>12</i>", "12")]
    [InlineData("[class*='idd']{display:none}", "<i class=hidden>7</i><i class=h>12</i>", "12")]
    [InlineData("[class~=o]{display:none}", "<i class='n o'>7</i><i class='no'>12</i>", "12")]
    [InlineData("[lang|=en]{display:none}", "<i lang=en-GB>7</i><i lang=eng>12</i>", "12")]
    [InlineData("[data-x='a' i]{display:none}", "<i data-x=A>7</i><i data-x=B>12</i>", "12")]
    [InlineData("[data-x='a']{display:none}", "<i data-x=A>12</i>", "12")]
    [InlineData("[data-x*='']{display:none}", "<i data-x=A>12</i>", "12")]
    [InlineData(".o{d\\69splay:none}", "<i class=o>7</i>12", "12")]
    [InlineData(".o{position:absolute;left:calc(-100vw - 100px)}", "<i class=o>7</i>12", "12")]
    [InlineData(".o{position:absolute;left:calc(50% - 10px)}", "<i class=o>12</i>", "12")]
    [InlineData("", "<i style='--d:none;display:var(--d)'>7</i>12", "12")]
    [InlineData("", "<i style='display:none'>7</i><b style='display:none'>8</b>12", "12")]
    [InlineData("", "<i style='display:none'>7</i><b style=''>8</b><u style='display:none'>9</u>12", "812")]
    [InlineData("", "<i style='--d:none;display:var(--d)'>7</i><b style=''>8</b>12", "812")]
    [InlineData("b + .o{display:none}", "<i class=o>12</i><b></b><i class=o>9</i><i class=o>3</i>", "123")]
    [InlineData(".o::before{content:'3'}", "<i class=o>12</i>", "?312?")]
    [InlineData(".o::after{content:'0'}", "<i class=o></i>", "?\uFFFD?")]
    [InlineData(".o::after{content:'0'}", "12<i class=o></i>", "12?\uFFFD?")]
    [InlineData(".o::before{content:'»'} .o::after{content:''}", "<i class=o>12</i>", "12")]
    [InlineData("sup{vertical-align:baseline;position:relative;top:-.5em}", "198<sup>1</sup>", "198^1^")]
    [InlineData("[hidden]{display:none} [title='a']{opacity:0}", "<i title=a>9</i>12", "12")]
    [InlineData(":root{color:red} .中文{display:none}", "<i class=中文>9</i>12", "12")]
    public void Style_sheets_of_the_page_decide(string css, string cell, string expected)
    {
        Assert.Equal(expected, Read(cell, $"<!DOCTYPE html><head><style>{css}</style></head>"));
        Assert.Equal(expected, Read(cell, "<!DOCTYPE html>", $"<style>{css}</style>"));
    }

    [Theory]
    [InlineData("<span style='color:hsl(0 0% 100%)'>9</span>12", "12")]
    [InlineData("<span style='color:hsl(0.5turn 0% 20%)'>12</span>", "12")]
    [InlineData("<span style='color:hwb(0 100% 0%)'>9</span>12", "12")]
    [InlineData("<span style='color:oklch(1 0 0)'>9</span>12", "12")]
    [InlineData("<span style='color:oklch(40% 0.1 250deg)'>12</span>", "12")]
    [InlineData("<span style='color:lab(100 0 0)'>9</span>12", "12")]
    [InlineData("<span style='color:rgb(255 255 255 / 1)'>9</span>12", "12")]
    [InlineData("<span style='color:rgb(0 0 0 / 0%)'>9</span>12", "12")]
    [InlineData("<span style='color:color(srgb 1 1 1)'>9</span>12", "12")]
    [InlineData("<span style='color:color-mix(in srgb, white, #fff 30%)'>9</span>12", "12")]
    [InlineData("<span style='color:color-mix(in oklab, black 80%, white)'>12</span>", "12")]
    [InlineData("<span style='color:light-dark(black, white)'>12</span>", "?12?")]
    [InlineData("<span style='color:windowtext;background:window'>12</span>", "12")]
    [InlineData("<span style='-webkit-text-fill-color:transparent;color:black'>9</span>12", "12")]
    [InlineData("<span style='-webkit-text-fill-color:transparent;background:red;-webkit-background-clip:text'>12</span>", "12")]
    public void Colors_are_read_in_every_notation(string cell, string expected) => Sees(cell, expected);

    [Theory]
    [InlineData("filter:opacity(0)", "12")]
    [InlineData("filter:grayscale(100%)", "912")]
    [InlineData("filter:blur(9px)", "?9?12")]
    [InlineData("display:inline-block;scale:0", "12")]
    [InlineData("display:inline-block;transform:scale(1,0)", "12")]
    [InlineData("display:inline-block;transform:rotate(180deg)", "?9?12")]
    [InlineData("display:inline-block;transform:matrix(1,0,0,1,0,0)", "912")]
    [InlineData("display:inline-block;translate:-9999px 0", "12")]
    [InlineData("display:inline-block;content-visibility:hidden", "12")]
    [InlineData("zoom:0.01", "12")]
    [InlineData("-webkit-mask:url(a.svg)", "?9?12")]
    [InlineData("mix-blend-mode:difference", "?9?12")]
    [InlineData("position:absolute;inset:0 auto auto -9999px", "12")]
    [InlineData("display:block;margin:-9999px 0 0", "12")]
    [InlineData("display:inline-block;width:9px;overflow:hidden", "?9?12")]
    [InlineData("opacity:var(--none)", "912")]
    [InlineData("opacity:var(--none, 0)", "12")]
    [InlineData("opacity:calc(1 - 1)", "?9?12")]
    [InlineData("opacity:calc(0)", "12")]
    [InlineData("position:absolute;bottom:-9999px", "12")]
    [InlineData("color:#fff;background:linear-gradient(to right, #fff, white 80%)", "12")]
    [InlineData("color:#fff;background:linear-gradient(#1e5799, #fff)", "912")]
    [InlineData("color:#fff;text-shadow:0 0 1px #fff", "12")]
    [InlineData("display:block;line-height:0;overflow:hidden", "12")]
    [InlineData("display:block;line-height:1.5;overflow:hidden", "912")]
    [InlineData("display:block;line-height:0", "912")]
    [InlineData("display:block;line-height:10px;overflow:hidden", "912")]
    [InlineData("display:block;line-height:0;height:2em;overflow:hidden", "912")]
    [InlineData("display:inline-block;transform:matrix(1, 0, 0, 1, -9999, 0)", "12")]
    [InlineData("display:inline-block;transform:matrix(1, 0, 0, 1, 300, 0)", "?9?12")]
    [InlineData("display:table-column", "12")]
    [InlineData("width:calc(100% - 9px);font-size:clamp(1rem,2vw,2rem)", "912")]
    public void Ways_to_hide_of_newer_browsers_are_known(string style, string expected) =>
        Assert.Equal(expected, string.Concat(Read($"<span style='{style}'>9</span>12").Where(c => !char.IsWhiteSpace(c))));

    [Theory]
    [InlineData(":root{--a:none} .o{display:var(--a)}", "<i class=o>9</i>12", "12")]
    [InlineData(".o{display:var(--a)} :root{--a:block;--a:none}", "<i class=o>9</i>12", "12")]
    [InlineData(":root{--a:#fff} .x{--a:#000} .o{color:var(--a)}", "<i class=o>9</i>12", "?9?12")]
    [InlineData(":root{--a:#111} .x{--a:#222} .o{color:var(--a)}", "<i class=o>12</i>", "12")]
    [InlineData("@media (prefers-color-scheme:dark){:root{--a:#fff}} :root{--a:#111} .o{color:var(--a)}", "<i class=o>12</i>", "12")]
    [InlineData(".sm\\:o{display:none}", "<i class='sm:o'>9</i>12", "12")]
    [InlineData("#\\31 2{display:none}", "<i id=12>9</i>12", "12")]
    [InlineData("td{& .o{display:none} b{opacity:0}}", "<i class=o>9</i><b>9</b>12", "12")]
    [InlineData(".a{color:red;&.o{display:none}}", "<i class='a o'>9</i><i class=o>12</i>", "12")]
    [InlineData(".o{@media screen{display:none}}", "<i class=o>9</i>12", "12")]
    [InlineData("@layer a{.o{display:inline}} .o{display:none} @layer b{i.o{display:inline}}", "<i class=o>9</i>12", "12")]
    [InlineData("@layer b, a; @layer a{.o{display:none}} @layer b{i.o{display:inline}}", "<i class=o>9</i>12", "12")]
    [InlineData("@layer a{.o{display:none!important}} .o{display:inline!important}", "<i class=o>9</i>12", "12")]
    [InlineData("@media (width >= 600px){.o{display:none}}", "<i class=o>9</i>12", "12")]
    [InlineData("@media (400px < width <= 700px){.o{display:none}}", "<i class=o>12</i>", "12")]
    [InlineData("@media (unheard-of: 1){.o{display:none}}", "<i class=o>12</i>", "?12?")]
    [InlineData("@media not screen{.o{display:none}}", "<i class=o>12</i>", "12")]
    [InlineData("@container (min-width:1px){.o{display:none}}", "<i class=o>12</i>", "?12?")]
    [InlineData("@supports not (display:grid){.o{display:none}}", "<i class=o>12</i>", "12")]
    [InlineData("@supports (display:grid){.o{display:none}}", "<i class=o>9</i>12", "12")]
    [InlineData("@supports (unheard-of:1){.o{display:none}}", "<i class=o>12</i>", "?12?")]
    [InlineData("@supports (opacity:0) and (unheard-of:1){.o{display:none}}", "<i class=o>12</i>", "?12?")]
    [InlineData("td b::first-letter{color:#fff}", "<b>912</b>", "?912?")]
    [InlineData("td b::first-letter{font-weight:bold}", "<b>12</b>", "12")]
    [InlineData("@keyframes a{from{opacity:0}} .o{animation:a 1s}", "<i class=o>12</i>", "12")]
    [InlineData("tr:nth-child(odd) i{color:#fff}", "<i>9</i><b style='color:#000'>12</b>", "12")]
    [InlineData("tr:nth-child(even) i{color:#fff}", "<i>12</i>", "12")]
    [InlineData("tr:first-child{background:#00f} tr:first-child td{color:#fff}", "12", "12")]
    [InlineData("td i:not(.a, [title]){display:none}", "<i>9</i><i class=a>1</i><i title=b>2</i>", "12")]
    [InlineData("td i:not(.a:hover){display:none}", "<i>9</i><b>12</b>", "12")]
    [InlineData("td i:not(:future){display:none}", "<i>12</i>", "?12?")]
    [InlineData("tr:nth-child(odd) i{color:#fff;background:#000}", "<i>12</i>", "12")]
    public void Newer_forms_of_rules_are_read(string css, string cell, string expected) =>
        Assert.Equal(expected, Read(cell, $"<!DOCTYPE html><head><style>{css}</style></head>"));

    [Theory]
    [InlineData("<input placeholder=9>12", "?9?12")]
    [InlineData("<textarea placeholder=9></textarea>12", "?9?12")]
    [InlineData("<textarea placeholder=9>12</textarea>", "12")]
    [InlineData("<div><template shadowrootmode=open>9</template>12</div>", "?\uFFFD?912")]
    [InlineData("<div><template shadowrootmode=closed><style>b{opacity:0}</style><b>9</b>12</template></div>", "?\uFFFD?12")]
    [InlineData("<div style='position:relative'><b style='position:absolute;left:-50em'>9</b></div>12", "?9?12")]
    [InlineData("<div style='position:absolute;left:-2em'>9</div>12", "?9?12")]
    [InlineData("<span style='position:relative;left:-4em'>9</span>12", "?9?12")]
    [InlineData("<span style='margin-left:-60px'>9</span>12", "?9?12")]
    [InlineData("<div style='margin-left:-30em'>9</div>12", "?9?12")]
    [InlineData("<div style='position:relative;left:50%;margin-left:-30em'>12</div>", "12")]
    [InlineData("<div style='float:left;margin-left:-100%'>12</div>", "12")]
    [InlineData("<div style='position:absolute;left:50%;top:50%;transform:translate(-50%,-50%)'>12</div>", "12")]
    [InlineData("<span style='display:inline-block;transform:translateX(-30em)'>9</span>12", "?9?12")]
    public void What_may_stand_elsewhere_or_is_no_more_than_a_hint_is_in_doubt(string cell, string expected) =>
        Assert.Equal(expected, string.Concat(Read(cell).Where(c => !char.IsWhiteSpace(c))));

    [Theory]
    [InlineData("i:nth-child(1){display:none}", "<i>9</i><i>12</i>", "12")]
    [InlineData("i:nth-child( odd ){display:none}", "<i>9</i><i>12</i><i>9</i>", "12")]
    [InlineData("i:nth-child(-n+2){display:none}", "<i>9</i><i>9</i><i>12</i>", "12")]
    [InlineData("i:nth-child(2n + 1){display:none}", "<i>9</i><i>12</i><i>9</i>", "12")]
    [InlineData("i:nth-child(1 of .h){display:none}", "<i>12</i><i class=h>9</i>", "12")]
    [InlineData("i:nth-last-child(2){display:none}", "<i>9</i><i>12</i>", "12")]
    [InlineData("i:nth-last-of-type(1){display:none}", "<i>12</i><i>9</i><b></b>", "12")]
    [InlineData("i:first-of-type{display:none}", "<b></b><i>9</i><i>12</i>", "12")]
    [InlineData("i:last-child{display:none}", "<i>12</i><i>9</i>", "12")]
    [InlineData("i:only-child{display:none}", "12<i>9</i>", "12")]
    [InlineData("i:only-child{display:none}", "<i>1</i><i>2</i>", "12")]
    [InlineData("i:only-of-type{display:none}", "<b>12</b><i>9</i>", "12")]
    [InlineData("i:not(:empty){display:none}", "<i>9</i>12", "12")]
    [InlineData("i:empty + b{display:none}", "<i></i><b>9</b>12", "12")]
    [InlineData("td:has(b) i{display:none}", "<i>9</i><b>12</b>", "12")]
    [InlineData("td:has(> b > u) i{display:none}", "<i>1</i><b>2</b>", "12")]
    [InlineData("i:has(+ b){display:none}", "<i>9</i><b>1</b><i>2</i>", "12")]
    [InlineData("u:has(~ b){display:none}", "<u>9</u><i></i><b>12</b>", "12")]
    [InlineData("u:has(~ b i){display:none}", "<u>9</u><b><i>12</i></b>", "?9?12")]
    [InlineData("b ~ i{display:none}", "<i>12</i><b></b><u></u><i>9</i>", "12")]
    [InlineData("td > b + i u{display:none}", "<b>1</b><i><u>9</u>2</i>", "12")]
    [InlineData("i:not(b + i){display:none}", "<i>9</i><b>1</b><i>2</i>", "12")]
    [InlineData(":is(b + i, u i){display:none}", "<b>12</b><i>9</i><u><i>9</i></u>", "12")]
    [InlineData(":where(b:first-child + i, 3x){display:none}", "<b>12</b><i>9</i>", "12")]
    [InlineData("i:lang(en){display:none}", "<i lang=en-GB>9</i><b lang=en><i>9</i></b><i lang=eng>12</i>", "12")]
    [InlineData("input:not(:checked) + i{display:none}", "<input type=checkbox><i>9</i><input type=checkbox checked><i>12</i>", "12")]
    [InlineData(".h:not(:target){display:none}", "<i class=h id=q>9</i>12", "12")]
    [InlineData("td:nth-child(2){display:none}", "12<td>9", "12")]
    [InlineData("tr:last-child td{visibility:hidden}", "12<tr><td>9", "12")]
    [InlineData("td:nth-child(n+1) b:first-child{display:none}", "<b>9</b><b>12</b>", "12")]
    [InlineData("tbody > tr:first-child > td > :first-child{display:none}", "<i>9</i>12", "12")]
    public void Places_among_siblings_decide(string css, string cell, string expected) =>
        Assert.Equal(expected, Read(cell, $"<!DOCTYPE html><head><meta charset=utf-8><style>{css}</style></head>"));

    [Fact]
    public void A_style_sheet_at_the_end_asks_for_places_of_the_whole_page() =>
        HtmlTextTests.Reads("<!DOCTYPE html><body><p>a<p>b<style>p:last-of-type{display:none}</style>", "p: a");

    [Fact]
    public void Invisible_text_leaves_a_gap() => Sees("1<span style='visibility:hidden'>9</span>2", "1 2");

    [Theory]
    [InlineData("<bdo dir=rtl>21</bdo>")]
    [InlineData("&#x202E;21")]
    [InlineData("<span style='unicode-bidi:bidi-override;direction:rtl'>21</span>")]
    [InlineData("<span style='font-family:Wingdings'>21</span>")]
    public void Text_whose_order_or_signs_are_other_than_written_is_in_doubt(string cell) => Sees(cell, "?21?");

    [Theory]
    [InlineData("<img src=a.png>", true)]
    [InlineData("<svg><text>12</text></svg>", true)]
    [InlineData("<canvas>12</canvas>", true)]
    [InlineData("<video>12</video>", true)]
    [InlineData("<object data=a.png>12</object>", true)]
    [InlineData("<iframe src=a></iframe>", true)]
    [InlineData("<input type=image src=a>", true)]
    [InlineData("<div style='line-height:0'><img src=a.png></div>", true)]
    [InlineData("<img src=a.png width=1 height=1>", false)]
    [InlineData("<img src=a.png style='display:none'>", false)]
    [InlineData("", false)]
    public void A_cell_with_a_picture_says_so(string cell, bool holds)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Block block = Cells(builder, $"<table><tr><td>规章<td>{cell}</table>", out _)[1];
        Assert.Equal((holds, 0), ((block.Traits & BlockTraits.HoldsPicture) != 0, block.Length));
    }

    [Theory]
    [InlineData("<table><tr style='visibility:collapse'><td>1<td>2<tr><td>3<td>4</table>", "table|cell 0,0: 3|cell 0,1: 4|end")]
    [InlineData("<table><col><col style='visibility:collapse'><col><tr><td>1<td>2<td>3<tr><td colspan=2>4<td>5</table>",
        "table|cell 0,0: 1|cell 0,1: 3|cell 1,0: 4|cell 1,1: 5|end")]
    [InlineData("<table><tr><td style='visibility:hidden'>1<td>2</table>", "table|cell 0,0: |cell 0,1: 2|end")]
    [InlineData("<table><tr bgcolor=#0000ff><td><font color=blue>1</font><td style='color:white'>2</table>",
        "table|cell 0,0: |cell 0,1: 2|end")]
    [InlineData("<table><tr style='color:white'><td>1</td></tr><tr><td>2</td></tr></table>", "table|cell 0,0: |cell 1,0: 2|end")]
    [InlineData("<table><tr><td>1</td></tr><tr style='color:white'><td>2</td></tr></table>", "table|cell 0,0: 1|cell 1,0: |end")]
    public void Rows_columns_and_cells_stand_where_they_are_drawn(string html, string expected) =>
        HtmlTextTests.Reads("<!DOCTYPE html>" + html, expected);

    private static void Sees(string cell, string expected) => Assert.Equal(expected, Read(cell));

    private static string Read(string cell, string head = "<!DOCTYPE html>", string inCell = "")
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Block block = Cells(builder, $"{head}<table><tr><td>{inCell}{cell}</table>", out Document document)[0];
        string text = document.GetText(block).ToString();
        foreach (MarkedText mark in document.MarkedText.ToArray().Reverse())
        {
            string sign = SignOf(mark.Traits);
            text = text.Insert(mark.End - block.Start, sign).Insert(mark.Start - block.Start, sign);
        }

        return text;
    }

    private static string SignOf(CharacterTraits traits) => traits switch
    {
        CharacterTraits.Struck => "~",
        CharacterTraits.Raised => "^",
        CharacterTraits.Lowered => "_",
        _ => "?",
    };

    private static List<Block> Cells(DocumentBuilder builder, string html, out Document document)
    {
        new HtmlDocumentReader().Read(new DocumentInput { Text = html.AsMemory() }, builder);
        document = builder.ToDocument();
        return [.. document.Blocks.ToArray().Where(b => b.Kind == BlockKind.Cell)];
    }
}
