using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The contents of the format of 2021: what 国办公开办函〔2021〕30号 prints, and the variants that published reports use for it.</summary>
internal static class Edition2021
{
    internal const int RegulationsRow = 0;
    internal const int NormativeDocumentsRow = 1;

    /// <summary>The titles over the parts of table 2; the ninth item is that of 政府集中采购 in the format of 2019.</summary>
    internal static ImmutableArray<string> ArticleItems { get; } =
        ["第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项", "第二十条第（九）项"];

    internal static ReportFormat Create(FormatParts parts)
    {
        TableDefinition disclosure = ProactiveDisclosure(parts);
        TableDefinition requests = Requests(parts);
        TableDefinition cases = Cases(parts);
        return new ReportFormat(
            ReportEdition.Format2021,
            "cn.govinfo.annual-report.2021",
            "国办公开办函〔2021〕30号",
            Sections(),
            [disclosure, requests, cases],
            [.. RequestRelations(requests), .. CaseRelations(cases)]);
    }

    private static ImmutableArray<SectionDefinition> Sections() =>
    [
        new(1, "总体情况", "General situation", "概述", "总体工作情况", "工作总体情况"),
        new(2, "主动公开政府信息情况", "Information disclosed on the authority's own initiative", "主动公开政府信息的情况", "政府信息主动公开情况", "主动公开情况", "主动公开信息情况"),
        new(3, "收到和处理政府信息公开申请情况", "Requests received and processed", "收到和处理政府信息公开申请的情况", "政府信息公开申请情况", "依申请公开政府信息情况"),
        new(4, "政府信息公开行政复议、行政诉讼情况", "Administrative review and litigation", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开被申请行政复议、提起行政诉讼情况",
            "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议、诉讼情况", "行政复议、行政诉讼情况", "政府信息公开行政复议、提起行政诉讼情况"),
        new(5, "存在的主要问题及改进情况", "Main problems and improvements", "政府信息公开工作存在的主要问题及改进情况", "政府信息公开存在的主要问题及改进情况", "存在的主要问题和改进情况",
            "存在的主要问题及改进措施", "存在主要问题及改进情况", "存在问题及改进情况", "主要问题及改进情况", "存在的问题及改进情况", "存在的问题及改进措施", "存在的主要问题"),
        new(6, "其他需要报告的事项", "Other matters to report", "其它需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其他需报告的事项", "其他报告事项", "其他需要说明的事项"),
    ];

    private static TableDefinition ProactiveDisclosure(FormatParts parts)
    {
        ImmutableArray<ColumnDefinition> documents =
        [
            new("issued", "本年制发件数", "Issued this year", aliases: ["制发件数", "本年制定件数"]),
            new("repealed", "本年废止件数", "Repealed this year", aliases: ["废止件数"]),
            new("inForce", "现行有效件数", "In force", aliases: ["有效件数"]),
        ];
        ImmutableArray<ColumnDefinition> decisions = [new("decisions", "本年处理决定数量", "Decisions this year", aliases: ["处理决定数量"])];
        ImmutableArray<ColumnDefinition> amount =
            [new("amount", "本年收费金额（单位：万元）", "Fees collected this year (10,000 yuan)", CellKind.Amount, "本年收费金额", "收费金额")];
        RowDefinition fees = new("fees", "行政事业性收费", "Administrative fees", "行政事业型收费", "行政事业收费") { ArticleItem = ArticleItems[3] };
        ImmutableArray<RowDefinition> rows =
        [
            new("regulations", "规章", "Regulations", "政府规章") { ArticleItem = ArticleItems[0] },
            new("normativeDocuments", "行政规范性文件", "Administrative normative documents", "规范性文件", "规范文件", "行政规范文件", "规范性档案")
            { ArticleItem = ArticleItems[0] },
            new("licensing", "行政许可", "Administrative licensing") { ArticleItem = ArticleItems[1] },
            new("penalties", "行政处罚", "Administrative penalties") { ArticleItem = ArticleItems[2] },
            new("compulsoryMeasures", "行政强制", "Administrative compulsory measures") { ArticleItem = ArticleItems[2] },
            fees,
        ];
        return new TableDefinition(2, rows, [], row => row == fees ? amount : row == rows[RegulationsRow]
            || row == rows[NormativeDocumentsRow] ? documents : decisions, parts);
    }

    private static TableDefinition Requests(FormatParts parts)
    {
        ImmutableArray<ColumnDefinition> applicants =
        [
            new("naturalPerson", "自然人", "Natural persons"),
            new("enterprise", "商业企业", "Commercial enterprises", aliases: ["企业"]),
            new("researchInstitution", "科研机构", "Research institutions", aliases: ["科研单位", "科研院所"]),
            new("publicInterestOrganization", "社会公益组织", "Public-interest organizations", aliases: ["社会组织", "公益组织"]),
            new("legalServiceOrganization", "法律服务机构", "Legal service organizations", aliases: ["法律机构", "法律服务组织"]),
            new("otherOrganization", "其他", "Other organizations", aliases: ["其它"]),
            new("total", "总计", "Total", aliases: ["合计"]),
        ];
        RowGroupDefinition denied = new(
            "denied",
            "（三）不予公开",
            "(3) Not disclosed",
            new("denied.stateSecrets", "1.属于国家秘密", "1. State secrets"),
            new("denied.otherLaws", "2.其他法律行政法规禁止公开", "2. Disclosure forbidden by other laws or administrative regulations",
                "其他法律、行政法规禁止公开", "其他法律行政止公开"),
            new("denied.threeSecuritiesOneStability", "3.危及“三安全一稳定”",
                "3. Harm to national, public or economic security or to social stability"),
            new("denied.thirdPartyRights", "4.保护第三方合法权益", "4. Protection of a third party's lawful rights"),
            new("denied.internalAffairs", "5.属于三类内部事务信息", "5. Three kinds of internal affairs", "属于三类内容事务信息"),
            new("denied.processInformation", "6.属于四类过程性信息", "6. Four kinds of information on proceedings", "属于四类过程性性信息"),
            new("denied.enforcementCaseFiles", "7.属于行政执法案卷", "7. Files of administrative enforcement cases"),
            new("denied.administrativeInquiries", "8.属于行政查询事项", "8. Matters of administrative inquiry"));
        RowGroupDefinition unavailable = new(
            "unavailable",
            "（四）无法提供",
            "(4) Cannot be provided",
            new("unavailable.notHeld", "1.本机关不掌握相关政府信息", "1. The authority does not hold the information"),
            new("unavailable.requiresCreation", "2.没有现成信息需要另行制作", "2. The information does not exist and would have to be made",
                "没有现成信息，需要另行制作"),
            new("unavailable.unclearAfterCorrection", "3.补正后申请内容仍不明确", "3. The request stayed unclear after correction", "补证后申请内容仍不明确"));
        RowGroupDefinition notProcessed = new(
            "notProcessed",
            "（五）不予处理",
            "(5) Not processed",
            new("notProcessed.petitions", "1.信访举报投诉类申请", "1. Petitions, reports and complaints"),
            new("notProcessed.duplicates", "2.重复申请", "2. Repeated requests"),
            new("notProcessed.publications", "3.要求提供公开出版物", "3. Requests for published works"),
            new("notProcessed.excessiveRepetition", "4.无正当理由大量反复申请", "4. Many repeated requests without just cause"),
            new("notProcessed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息", "5. Requests to confirm or reissue information already obtained"));
        RowGroupDefinition other = new(
            "other",
            "（六）其他处理",
            "(6) Closed otherwise",
            new("other.correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "1. Not corrected in time without just cause, no longer processed", "申请人无正当理由逾期不补正", "申请人无正当理由逾期不补证、行政机关不再处理其政府信息公开申请"),
            new("other.feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2. Fee not paid in time, no longer processed",
                "申请人逾期未按收费通知要求缴纳费用"),
            new("other.miscellaneous", "3.其他", "3. Other", "其它"));
        ImmutableArray<RowDefinition> rows =
        [
            new("newRequests", "一、本年新收政府信息公开申请数量", "1. New requests received this year", "本年新收政府信息公开申请"),
            new("carriedOver", "二、上年结转政府信息公开申请数量", "2. Requests carried over from last year", "上年度结转政府信息公开申请数量", "上年结转政府信息公开申请"),
            new("granted", "（一）予以公开", "(1) Disclosed"),
            new("partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Partly disclosed (counted here only)", "部分公开"),
            .. denied.Rows,
            .. unavailable.Rows,
            .. notProcessed.Rows,
            .. other.Rows,
            new("outcomesTotal", "（七）总计", "(7) Total of outcomes", "合计"),
            new("carriedForward", "四、结转下年度继续办理", "4. Carried forward to next year", "结转下一年度继续办理", "结转下年继续办理", "结转下一年继续办理"),
        ];
        return new TableDefinition(3, rows, [denied, unavailable, notProcessed, other], _ => applicants, parts);
    }

    private static TableDefinition Cases(FormatParts parts)
    {
        ImmutableArray<ColumnDefinition> outcomes =
        [
            new("upheld", "结果维持", "Upheld", aliases: ["维持"]),
            new("corrected", "结果纠正", "Corrected", aliases: ["纠正"]),
            new("other", "其他结果", "Other outcomes", aliases: ["其他", "其它结果"]),
            new("pending", "尚未审结", "Not yet concluded", aliases: ["未审结"]),
            new("total", "总计", "Total", aliases: ["合计"]),
        ];
        RowDefinition direct = new("litigationDirect", "未经复议直接起诉", "Litigation without prior review", "未经复议直接诉讼");
        RowDefinition afterReview = new("litigationAfterReview", "复议后起诉", "Litigation after review", "复议后诉讼");
        RowGroupDefinition litigation = new("litigation", HeadWords.Litigation, "Administrative litigation", direct, afterReview);
        return new TableDefinition(4, [new("review", "行政复议", "Administrative review"), direct, afterReview], [litigation], _ => outcomes,
            parts);
    }

    /// <summary>The sums of table 3, in either edition.</summary>
    internal static IEnumerable<Relation> RequestRelations(TableDefinition table)
    {
        ImmutableArray<RowDefinition> rows = table.Rows;
        RowDefinition outcomesTotal = rows[^2], carriedForward = rows[^1];
        for (int column = 0; column < table.Columns.Length; column++)
            yield return new Relation(RelationKind.Balance, [rows[0].Cells[column], rows[1].Cells[column]],
                [outcomesTotal.Cells[column], carriedForward.Cells[column]]);
        for (int column = 0; column < table.Columns.Length; column++)
            yield return new Relation(RelationKind.Outcomes, [.. rows[2..^2].Select(r => r.Cells[column])], [outcomesTotal.Cells[column]]);
        foreach (RowDefinition row in rows)
            yield return new Relation(RelationKind.Applicants, row.Cells[..^1], [row.Cells[^1]]);
    }

    /// <summary>The sums of table 4.</summary>
    internal static IEnumerable<Relation> CaseRelations(TableDefinition table) =>
        table.Rows.Select(row => new Relation(RelationKind.Cases, row.Cells[..^1], [row.Cells[^1]]));
}
