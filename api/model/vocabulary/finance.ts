import { vocabulary } from "../terms.ts";

export const Dataset = vocabulary(
  "Dataset",
  {
    en: [
      "Dataset",
      "The data sets that can be imported beside the graph's own records; their records are served only where they are asked for.",
    ],
    zh: [
      "数据集",
      "可导入、与本图谱自身记录并列的数据集；仅在指明时才提供其记录。",
    ],
  },
  {
    AIDDATA_GCDF_3: {
      en: [
        "AidData GCDF 3.0",
        "AidData's Global Chinese Development Finance Dataset, version 3.0, licence ODC-By 1.0.",
      ],
      zh: [
        "AidData 中国发展融资 3.0",
        "AidData 全球中国发展融资数据集 3.0 版，许可为 ODC-By 1.0。",
      ],
    },
    BRI_MEMORANDA: {
      en: [
        "Memoranda lists",
        "Lists of the countries that signed a memorandum on the Belt and Road Initiative, side by side.",
      ],
      zh: [
        "谅解备忘录名单",
        "签署共建“一带一路”谅解备忘录的国家名单，多份并列。",
      ],
    },
  },
);
export type Dataset = keyof typeof Dataset;

export const FinanceStatus = vocabulary(
  "FinanceStatus",
  {
    en: [
      "Status of the finance",
      "How far the financed activity has come, as AidData records it.",
    ],
    zh: ["融资进展", "AidData 所记受资助活动的进展。"],
  },
  {
    PLEDGE: {
      en: ["Pledged", "It has been promised."],
      zh: ["已承诺意向", "已作出口头或意向承诺。"],
    },
    COMMITMENT: {
      en: ["Committed", "A binding agreement has been signed."],
      zh: ["已签约", "已签署有约束力的协议。"],
    },
    IMPLEMENTATION: {
      en: ["Being carried out", "It is being carried out."],
      zh: ["实施中", "正在实施。"],
    },
    COMPLETION: {
      en: ["Completed", "It has been completed."],
      zh: ["已完成", "已经完成。"],
    },
    SUSPENDED: {
      en: ["Suspended", "It has been suspended."],
      zh: ["已中止", "已经中止。"],
    },
    CANCELLED: {
      en: ["Cancelled", "It has been cancelled."],
      zh: ["已取消", "已经取消。"],
    },
  },
);
export type FinanceStatus = keyof typeof FinanceStatus;

export const FlowType = vocabulary(
  "FlowType",
  {
    en: ["Type of flow", "In what form the money or the goods are given."],
    zh: ["资金形式", "资金或物资以何种形式提供。"],
  },
  {
    LOAN: {
      en: ["Loan", "A loan."],
      zh: ["贷款", "贷款。"],
    },
    GRANT: {
      en: ["Grant", "A gift of money, goods or works."],
      zh: ["赠款", "赠与的资金、物资或工程。"],
    },
    EXPORT_CREDIT: {
      en: ["Export credit", "Credit for a buyer or seller of exports."],
      zh: ["出口信贷", "提供给出口买方或卖方的信贷。"],
    },
    TECHNICAL_ASSISTANCE: {
      en: ["Technical assistance", "Experts and training without other aid."],
      zh: ["技术援助", "独立的技术援助，如派遣专家与培训。"],
    },
    SCHOLARSHIP: {
      en: [
        "Scholarships or training",
        "Scholarships or training in the donor country.",
      ],
      zh: ["奖学金或培训", "在援助国接受的奖学金或培训。"],
    },
    DEBT_FORGIVENESS: {
      en: ["Debt forgiveness", "A debt is cancelled."],
      zh: ["债务减免", "免除债务。"],
    },
    DEBT_RESCHEDULING: {
      en: ["Debt rescheduling", "A debt is put off or refinanced."],
      zh: ["债务重组", "债务延期或再融资。"],
    },
    VAGUE: {
      en: ["Unclear", "AidData could not determine it, or gives another type."],
      zh: ["不明", "AidData 未能确定，或为其他形式。"],
    },
  },
);
export type FlowType = keyof typeof FlowType;

export const FlowClass = vocabulary(
  "FlowClass",
  {
    en: ["Class of flow", "How concessional a flow is by OECD's definitions."],
    zh: ["资金类别", "按经合组织定义区分的优惠程度。"],
  },
  {
    ODA_LIKE: {
      en: [
        "Like official development assistance",
        "For development, and concessional.",
      ],
      zh: ["类官方发展援助", "以发展为目的，且条件优惠。"],
    },
    OOF_LIKE: {
      en: [
        "Like other official flows",
        "Commercial in purpose or not concessional enough.",
      ],
      zh: ["类其他官方资金", "以商业为目的，或优惠程度不足。"],
    },
    VAGUE: {
      en: ["Unclear", "Official finance that cannot be told apart."],
      zh: ["不明", "无法归类的官方资金。"],
    },
  },
);
export type FlowClass = keyof typeof FlowClass;

export const FinanceSector = vocabulary(
  "FinanceSector",
  {
    en: [
      "Sector",
      "The sector that is financed, by the OECD's classification.",
    ],
    zh: ["领域", "受资助的领域，按经合组织分类。"],
  },
  {
    EDUCATION: {
      en: ["Education", "Education."],
      zh: ["教育", "教育。"],
    },
    HEALTH: {
      en: ["Health", "Health."],
      zh: ["卫生", "卫生。"],
    },
    POPULATION: {
      en: [
        "Population policies and reproductive health",
        "Population policies and reproductive health.",
      ],
      zh: ["人口政策与生殖健康", "人口政策与生殖健康。"],
    },
    WATER: {
      en: ["Water supply and sanitation", "Water supply and sanitation."],
      zh: ["供水与卫生设施", "供水与卫生设施。"],
    },
    GOVERNMENT: {
      en: ["Government and civil society", "Government and civil society."],
      zh: ["政府与公民社会", "政府与公民社会。"],
    },
    SOCIAL: {
      en: [
        "Other social infrastructure and services",
        "Other social infrastructure and services.",
      ],
      zh: ["其他社会基础设施与服务", "其他社会基础设施与服务。"],
    },
    TRANSPORT: {
      en: ["Transport and storage", "Transport and storage."],
      zh: ["交通与仓储", "交通与仓储。"],
    },
    COMMUNICATIONS: {
      en: ["Communications", "Communications."],
      zh: ["通信", "通信。"],
    },
    ENERGY: {
      en: ["Energy", "Energy."],
      zh: ["能源", "能源。"],
    },
    BANKING: {
      en: ["Banking and financial services", "Banking and financial services."],
      zh: ["银行与金融服务", "银行与金融服务。"],
    },
    BUSINESS: {
      en: ["Business and other services", "Business and other services."],
      zh: ["商业与其他服务", "商业与其他服务。"],
    },
    AGRICULTURE: {
      en: [
        "Agriculture, forestry and fishing",
        "Agriculture, forestry and fishing.",
      ],
      zh: ["农林渔业", "农林渔业。"],
    },
    INDUSTRY: {
      en: [
        "Industry, mining and construction",
        "Industry, mining and construction.",
      ],
      zh: ["工业、矿业与建筑业", "工业、矿业与建筑业。"],
    },
    TRADE: {
      en: ["Trade policies and regulations", "Trade policies and regulations."],
      zh: ["贸易政策与法规", "贸易政策与法规。"],
    },
    TOURISM: {
      en: ["Tourism", "Tourism."],
      zh: ["旅游", "旅游。"],
    },
    ENVIRONMENT: {
      en: [
        "General environmental protection",
        "General environmental protection.",
      ],
      zh: ["一般环境保护", "一般环境保护。"],
    },
    MULTISECTOR: {
      en: ["Other multisector", "Other multisector."],
      zh: ["其他多部门", "其他多部门。"],
    },
    BUDGET_SUPPORT: {
      en: ["General budget support", "General budget support."],
      zh: ["一般预算支持", "一般预算支持。"],
    },
    FOOD_AID: {
      en: ["Food aid and food security", "Food aid and food security."],
      zh: ["粮食援助与粮食安全", "粮食援助与粮食安全。"],
    },
    COMMODITY: {
      en: ["Other commodity assistance", "Other commodity assistance."],
      zh: ["其他商品援助", "其他商品援助。"],
    },
    DEBT: {
      en: ["Action relating to debt", "Action relating to debt."],
      zh: ["债务相关行动", "债务相关行动。"],
    },
    EMERGENCY: {
      en: ["Emergency response", "Emergency response."],
      zh: ["紧急应对", "紧急应对。"],
    },
    RECONSTRUCTION: {
      en: [
        "Reconstruction and rehabilitation",
        "Reconstruction and rehabilitation.",
      ],
      zh: ["重建与恢复", "重建与恢复。"],
    },
    DISASTER_PREVENTION: {
      en: [
        "Disaster prevention and preparedness",
        "Disaster prevention and preparedness.",
      ],
      zh: ["防灾备灾", "防灾备灾。"],
    },
    NGO_SUPPORT: {
      en: [
        "Support to non-governmental organizations",
        "Support to non-governmental organizations.",
      ],
      zh: ["支持非政府组织", "支持非政府组织。"],
    },
    ADMINISTRATION: {
      en: ["Administrative costs of donors", "Administrative costs of donors."],
      zh: ["援助方行政费用", "援助方行政费用。"],
    },
    REFUGEES: {
      en: ["Refugees in donor countries", "Refugees in donor countries."],
      zh: ["援助国境内难民", "援助国境内难民。"],
    },
    WOMEN: {
      en: ["Women", "Women."],
      zh: ["妇女", "妇女。"],
    },
    UNSPECIFIED: {
      en: ["Unallocated or unspecified", "Unallocated or unspecified."],
      zh: ["未分配或未指明", "未分配或未指明。"],
    },
  },
);
export type FinanceSector = keyof typeof FinanceSector;

export const PlacePrecision = vocabulary(
  "PlacePrecision",
  {
    en: [
      "Precision of the place",
      "How exactly the place of a financed project is known.",
    ],
    zh: ["地点精度", "受资助项目的地点所知的精确程度。"],
  },
  {
    SITE: {
      en: ["Site", "The site itself has been located."],
      zh: ["确切位置", "已确定具体位置。"],
    },
    APPROXIMATE: {
      en: ["Approximate", "About where the site is."],
      zh: ["大致位置", "位置大致可知。"],
    },
    DISTRICT: {
      en: [
        "District",
        "Only the second-order unit is known; the point is its centre.",
      ],
      zh: ["二级行政区", "仅知所在二级行政区，坐标为其中心点。"],
    },
    PROVINCE: {
      en: [
        "Province",
        "Only the first-order unit is known; the point is its centre.",
      ],
      zh: ["一级行政区", "仅知所在一级行政区，坐标为其中心点。"],
    },
    COUNTRY: {
      en: ["Country", "Only the country is known."],
      zh: ["国家", "仅知所在国家。"],
    },
  },
);
export type PlacePrecision = keyof typeof PlacePrecision;

export const MemorandaList = vocabulary(
  "MemorandaList",
  {
    en: [
      "List of memoranda",
      "The lists of who signed a memorandum on the Belt and Road Initiative.",
    ],
    zh: ["备忘录名单", "共建“一带一路”谅解备忘录的签署国名单。"],
  },
  {
    GFDC_2025: {
      en: [
        "Green Finance & Development Center, 2025",
        "Nedopil, C. (2025), Countries of the Belt and Road Initiative, Green Finance & Development Center, FISF Fudan University.",
      ],
      zh: [
        "复旦泛海绿色金融与发展中心（2025）",
        "Nedopil, C.（2025）《“一带一路”倡议国家》，复旦大学泛海国际金融学院绿色金融与发展中心。",
      ],
    },
    WAHYU_2024: {
      en: [
        "Wahyu, 2024",
        "A table of the memoranda by Wahyu (2024), whose years come from the same publisher as those of the Green Finance & Development Center.",
      ],
      zh: [
        "Wahyu 名单（2024）",
        "Wahyu（2024）整理的备忘录表，其年份与绿色金融与发展中心同源。",
      ],
    },
    CHEN_2024: {
      en: [
        "Chen, 2024",
        "A table by Chen (2024) with the year in which each country joined, after China's official list.",
      ],
      zh: [
        "Chen 名单（2024）",
        "Chen（2024）依据中国官方名单整理的各国加入年份表。",
      ],
    },
  },
);
export type MemorandaList = keyof typeof MemorandaList;
