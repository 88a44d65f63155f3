using System.Text;

namespace GovInfoReport;

/// <summary>The simplified forms of the traditional characters that reports and the names of agencies use.</summary>
internal static class TraditionalCharacters
{
    // Pairs: a traditional character, and its simplified form.
    private const string Pairs =
        "證证總总體体況况動动開开規规業业決决處处數数單单萬万條条項项內内廢废現现許许罰罚強强發发補补據据關关為为於于審审結结轉转續续辦办無无構构務务織织會会類类護护權权執执訪访舉举報报訴诉請请費费繳缴額额複复復复議议經经訟讼維维糾纠問问題题進进對对"
        + "計计機机國国屬属認认確确獲获沒没後后購购納纳組组區区這这過过詢询減减穩稳當当製制爲为係系範范採采傢家鈎勾鉤勾査查穫获縣县鎮镇鄉乡廳厅廣广東东門门馬马龍龙灣湾島岛陽阳陰阴漢汉蘇苏寧宁錫锡滬沪湧涌鄭郑濟济煙烟濰潍臨临瀋沈遼辽連连營营盤盘鐵铁嶺岭"
        + "蘆芦長长鬆松雙双慶庆爾尔濱滨齊齐雞鸡綏绥鶴鹤崗岗興兴鹽盐揚扬雲云紹绍臺台麗丽蕪芜銅铜懷怀黃黄廈厦嚴严贛赣饒饶鷹鹰棗枣澤泽滄沧滎荥駐驻荊荆隨随嶽岳瀏浏婁娄張张貢贡瀘泸綿绵樂乐賓宾達达資资貴贵順顺畢毕節节義义紅红兩两薩萨則则魯鲁烏乌蘭兰銀银隴陇"
        + "肅肃吳吴衛卫陝陕鹹咸寶宝鷄鸡楡榆榮荣華华聯联農农產产質质環环財财稅税際际監监僑侨實实驗验園园學学醫医檢检測测電电視视廠厂銷销訊讯網网絡络鄰邻鄧邓趙赵錢钱孫孙週周鄒邹賈贾顧顾龔龚溝沟澗涧渾浑潯浔澱淀淺浅灘滩灃沣灤滦鳳凤鸞鸾鵬鹏鴻鸿鳥鸟魚鱼鮮鲜"
        + "鯉鲤麥麦黨党齡龄龜龟韓韩頂顶頓顿須须領领頭头顏颜願愿風风飛飞飯饭館馆駕驾駱骆驛驿騰腾驪骊鬥斗陳陈陸陆階阶險险隊队雜杂難难霧雾靜静韋韦響响頁页頻频顯显餘余養养馮冯駁驳駿骏鬱郁鮑鲍鯨鲸黌黉齋斋壩坝壇坛墾垦塊块場场壟垄壽寿夾夹奪夺奮奋婦妇嬰婴寬宽"
        + "寢寝專专尋寻導导屆届層层峽峡嵐岚嶗崂嶼屿巒峦師师帳帐帶带幣币幫帮幹干庫库應应廟庙廬庐彈弹彙汇徑径從从徵征恆恒憲宪懸悬戰战戲戏戶户掃扫換换擁拥擇择擋挡擔担擬拟擴扩擺摆攔拦攝摄敘叙敵敌斷断時时晉晋暉晖曉晓曠旷書书極极楊杨標标樁桩樓楼樣样樹树橋桥"
        + "橫横檔档櫃柜欄栏歐欧歡欢歲岁歷历歸归殘残殺杀氣气滅灭溫温滿满漁渔漸渐澇涝潔洁潤润濕湿瀾澜灑洒灝灏災灾爐炉點点煉炼熱热燈灯燒烧爭争牽牵獨独獎奖獻献瑪玛璽玺瓊琼畝亩畫画異异療疗癥症盜盗盡尽盧卢眾众睜睁礎础礦矿碼码祿禄禮礼離离種种稱称穀谷積积窯窑"
        + "競竞筆笔築筑簡简簽签籌筹糧粮紀纪約约紙纸級级純纯細细終终統统綜综綠绿綱纲緊紧線线編编練练縱纵績绩繪绘繼继纖纤罷罢羅罗習习聖圣聞闻聲声職职脫脱腳脚腦脑腸肠膠胶與与舊旧艦舰艱艰艷艳藝艺莊庄蓋盖蓮莲蔣蒋薦荐藍蓝藥药蘋苹號号虧亏蟲虫術术裝装裏里見见"
        + "覽览觀观訂订訓训記记設设評评詞词試试話话該该誌志誠诚誤误說说課课調调談谈論论諸诸謝谢識识譯译讀读變变讓让豐丰貝贝負负貨货貧贫責责貸贷貿贸賀贺賃赁賞赏賢贤賦赋賣卖賬账賴赖贊赞贈赠贏赢趨趋跡迹踐践躍跃車车軌轨軍军軟软載载較较輔辅輕轻輛辆輪轮輸输"
        + "轄辖辭辞邊边遊游運运遙遥遠远適适遷迁選选遺遗郵邮鄖郧醬酱釋释針针鈣钙鈔钞鋼钢錄录錦锦鍋锅鍵键鎖锁鏡镜鐘钟鑒鉴閉闭間间閣阁閱阅闊阔闢辟隱隐雖虽靈灵鞏巩韜韬預预頸颈驅驱驕骄騎骑鬧闹麵面齒齿啟启喪丧員员啓启團团圍围圖图圓圆協协參参啞哑唄呗劃划劉刘"
        + "創创劇剧劑剂勝胜勞劳勢势勵励勸劝匯汇卻却厲厉廁厕壓压叢丛個个們们倉仓來来倫伦侖仑偉伟側侧偵侦傑杰備备傳传債债傷伤傾倾僅仅僱雇價价儀仪億亿優优儲储兒儿兇凶冊册凍冻凱凯別别剛刚佈布佔占鋪铺樞枢鷗鸥擊击鄆郓鄲郸郟郏棲栖潁颍渦涡瀝沥攜携頒颁態态暢畅"
        + "擾扰籲吁彌弥閩闽湊凑衝冲劍剑曆历塗涂黴霉讚赞鑼锣鑽钻鑄铸鐸铎鎬镐錶表鉅巨銳锐鈺钰鄔邬鄺邝邁迈遞递邏逻轟轰賠赔譽誉羣群衆众繫系輯辑讞谳謹谨謀谋諮咨諧谐諾诺誼谊詳详詣诣給给";

    private static readonly char[] Map = MakeMap();

    /// <summary>The simplified form of a character; the character itself where it has none, or none that is used here.</summary>
    public static char Simplify(char c) => c < FirstIdeograph || c - FirstIdeograph >= Map.Length ? c : Map[c - FirstIdeograph];

    /// <summary>The traditional forms of the characters of a text, one after the other.</summary>
    public static string FormsOf(string simplified)
    {
        StringBuilder forms = new();
        for (int i = 0; i + 1 < Pairs.Length; i += 2)
        {
            if (simplified.Contains(Pairs[i + 1])) forms.Append(Pairs[i]);
        }

        return forms.ToString();
    }

    private const char FirstIdeograph = '\u4E00';

    private static char[] MakeMap()
    {
        char[] map = new char[0xA000 - FirstIdeograph];
        for (int i = 0; i < map.Length; i++) map[i] = (char)(FirstIdeograph + i);
        for (int i = 0; i + 1 < Pairs.Length; i += 2) map[Pairs[i] - FirstIdeograph] = Pairs[i + 1];
        return map;
    }
}
