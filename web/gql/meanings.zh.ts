export const meanings = {
  "Attendance": {
    "IN_PERSON": "身在举行地点。",
    "BY_VIDEO_LINK": "在别处以视频连线参加。"
  },
  "Basis": {
    "SOURCE": "报道中有明文。",
    "REFERENCE": "报道未提及，参考资料中有记载。",
    "DERIVED": "由其他记录推导得出。"
  },
  "ConceptType": {
    "PRINCIPLE": "据以行事的原则、提法或要求。",
    "VALUE": "社会所持的价值或风尚。",
    "ASPIRATION": "所追求的局面。",
    "IDEA": "观念、学说或思想用语。",
    "SAYING": "口号或俗语式的说法。",
    "SITUATION": "对世界形势的判断。"
  },
  "Dataset": {
    "AIDDATA_GCDF_3": "AidData 全球中国发展融资数据集 3.0 版，许可为 ODC-By 1.0。",
    "BRI_MEMORANDA": "签署共建“一带一路”谅解备忘录的国家名单，多份并列。"
  },
  "DesignationRank": {
    "FLAGSHIP": "旗舰项目。",
    "KEY": "重点或优先项目。",
    "LANDMARK": "标志性项目。",
    "SMALL_AND_BEAUTIFUL": "惠及民生的“小而美”项目。",
    "COOPERATION": "合作项目，未列等级。",
    "FIRST_OF_ITS_KIND": "同类中的首个或末个。",
    "FOREMOST": "同类中最大、最多或最佳。"
  },
  "EventStatus": {
    "PLANNED": "文章称其将要发生。",
    "HELD": "已经发生或已经开始。"
  },
  "EventType": {
    "SUMMIT": "国家元首或政府首脑的会议。",
    "FORUM": "论坛或大会。",
    "SYMPOSIUM": "座谈会或工作会议。",
    "MEETING": "少数人之间的会见。",
    "VISIT": "访问或考察。",
    "OPENING": "开通、启动或揭幕。",
    "CEREMONY": "典礼或纪念活动。",
    "ANNIVERSARY": "周年之日，无论是否述及典礼。",
    "LEGISLATION": "法律或规划的制定、修订。",
    "ANNOUNCEMENT": "宣布、发布或决定。",
    "JOURNEY": "列车、船舶等的出发、运行或抵达。",
    "LETTER": "信函或信函往来。",
    "CONGRESS": "政党或议会的代表大会或全体会议。",
    "CONSTRUCTION": "建设过程中的节点。",
    "HANDOVER": "主权变更或国家成立。",
    "ELECTION": "选举。",
    "DISASTER": "灾害及其应对。"
  },
  "FacilityType": {
    "AIRPORT": "机场。",
    "BRIDGE": "桥梁或桥隧通道。",
    "TUNNEL": "隧道。",
    "FREIGHT_YARD": "货场、货运站或换装站。",
    "CORRIDOR": "陆上或海上运输通道。",
    "HOUSING": "住宅。",
    "SERVICE_CENTRE": "服务公众的中心。",
    "MEMORIAL": "博物馆、展览或纪念场所。",
    "SATELLITE": "卫星。",
    "VESSEL": "船舶。",
    "OTHER": "其他建成之物。"
  },
  "FigureQualifier": {
    "EXACT": "如所述，未加限定。",
    "ABOUT": "大约为该数。",
    "MORE_THAN": "该数或更多。",
    "LESS_THAN": "该数或更少。",
    "ORDER_OF_MAGNITUDE": "来源只言其大小而无确数，如“数万”；由该数至上限。"
  },
  "FinanceSector": {
    "EDUCATION": "教育。",
    "HEALTH": "卫生。",
    "POPULATION": "人口政策与生殖健康。",
    "WATER": "供水与卫生设施。",
    "GOVERNMENT": "政府与公民社会。",
    "SOCIAL": "其他社会基础设施与服务。",
    "TRANSPORT": "交通与仓储。",
    "COMMUNICATIONS": "通信。",
    "ENERGY": "能源。",
    "BANKING": "银行与金融服务。",
    "BUSINESS": "商业与其他服务。",
    "AGRICULTURE": "农林渔业。",
    "INDUSTRY": "工业、矿业与建筑业。",
    "TRADE": "贸易政策与法规。",
    "TOURISM": "旅游。",
    "ENVIRONMENT": "一般环境保护。",
    "MULTISECTOR": "其他多部门。",
    "BUDGET_SUPPORT": "一般预算支持。",
    "FOOD_AID": "粮食援助与粮食安全。",
    "COMMODITY": "其他商品援助。",
    "DEBT": "债务相关行动。",
    "EMERGENCY": "紧急应对。",
    "RECONSTRUCTION": "重建与恢复。",
    "DISASTER_PREVENTION": "防灾备灾。",
    "NGO_SUPPORT": "支持非政府组织。",
    "ADMINISTRATION": "援助方行政费用。",
    "REFUGEES": "援助国境内难民。",
    "WOMEN": "妇女。",
    "UNSPECIFIED": "未分配或未指明。"
  },
  "FinanceStatus": {
    "PLEDGE": "已作出口头或意向承诺。",
    "COMMITMENT": "已签署有约束力的协议。",
    "IMPLEMENTATION": "正在实施。",
    "COMPLETION": "已经完成。",
    "SUSPENDED": "已经中止。",
    "CANCELLED": "已经取消。"
  },
  "FlowClass": {
    "ODA_LIKE": "以发展为目的，且条件优惠。",
    "OOF_LIKE": "以商业为目的，或优惠程度不足。",
    "VAGUE": "无法归类的官方资金。"
  },
  "FlowType": {
    "LOAN": "贷款。",
    "GRANT": "赠与的资金、物资或工程。",
    "EXPORT_CREDIT": "提供给出口买方或卖方的信贷。",
    "TECHNICAL_ASSISTANCE": "独立的技术援助，如派遣专家与培训。",
    "SCHOLARSHIP": "在援助国接受的奖学金或培训。",
    "DEBT_FORGIVENESS": "免除债务。",
    "DEBT_RESCHEDULING": "债务延期或再融资。",
    "VAGUE": "AidData 未能确定，或为其他形式。"
  },
  "IdentifierScheme": {
    "WIKIDATA": "维基数据条目：`Q819`。",
    "GEONAMES": "GeoNames 地名库中的地点：`1655842`。",
    "ISO_3166": "ISO 3166 代码，用于本站不列为国家的地区：`HK`、`CN-GD`。国家的代码见 `iso2` 与 `iso3`。",
    "UN_M49": "联合国 M49 的世界区域代码：`142`。国家的代码见 `m49`。",
    "WORLD_PORT_INDEX": "《世界港口索引》中的港口编号：`14970`。",
    "ROR": "研究机构注册库（ROR）中的机构：`0384j8v12`。",
    "AIDDATA": "AidData 全球中国发展融资数据集中有关某项目或其组成部分的记录，可有多条：`33726`。"
  },
  "MemorandaList": {
    "GFDC_2025": "Nedopil, C.（2025）《“一带一路”倡议国家》，复旦大学泛海国际金融学院绿色金融与发展中心。",
    "WAHYU_2024": "Wahyu（2024）整理的备忘录表，其年份与绿色金融与发展中心同源。",
    "CHEN_2024": "Chen（2024）依据中国官方名单整理的各国加入年份表。"
  },
  "OrganizationType": {
    "BLOC": "由若干国家组成的集团，有无条约均可。",
    "INTERNATIONAL_BODY": "由多国设立的常设机构。",
    "GOVERNMENT": "政府或国家元首的办公机构。",
    "MINISTRY": "政府的部、委或机构。",
    "PARLIAMENT": "立法机关。",
    "PARTY": "政党或其机关。",
    "MILITARY": "武装力量或其部队。",
    "COMPANY": "公司或其他企业。",
    "UNIVERSITY": "高等院校或其下属院所。",
    "SCHOOL": "学校。",
    "THINK_TANK": "研究机构或智库。",
    "MEDIA": "报纸、通讯社或广播电视机构。",
    "ASSOCIATION": "学会、协会或街坊团体。",
    "ALLIANCE": "城市、剧院、媒体等组成的联盟或网络。"
  },
  "PlacePrecision": {
    "SITE": "已确定具体位置。",
    "APPROXIMATE": "位置大致可知。",
    "DISTRICT": "仅知所在二级行政区，坐标为其中心点。",
    "PROVINCE": "仅知所在一级行政区，坐标为其中心点。",
    "COUNTRY": "仅知所在国家。"
  },
  "PlaceType": {
    "CONTINENT": "大洲或世界的一部分。",
    "REGION": "跨国区域，或一国之内没有自身政府的区域。",
    "PROVINCE": "省、州等一级行政区。",
    "SPECIAL_ADMINISTRATIVE_REGION": "中国的特别行政区。",
    "CITY": "城市或城镇。",
    "DISTRICT": "区、县或街区。",
    "ISLAND": "岛屿或半岛。",
    "SEA": "海、洋、海湾或海峡。",
    "RIVER": "河流。",
    "MOUNTAIN": "山或山脉。",
    "STATION": "火车站或货运站。",
    "BORDER_CROSSING": "边境口岸。",
    "SITE": "广场、建筑、市场等场所。"
  },
  "PortType": {
    "SEAPORT": "海上港口。",
    "INLAND_PORT": "位于河流、运河或陆地的港口。"
  },
  "ProgrammeType": {
    "TRAINING": "培训、工坊与奖学金。",
    "TRADE": "贸易、商业或金融。",
    "CULTURE": "文化与遗产。",
    "ENVIRONMENT": "环境与气候。",
    "TECHNOLOGY": "科学与技术。",
    "POLICY_PACKAGE": "一揽子举措。",
    "COMMUNITY": "社会工作与公益。",
    "INDUSTRY": "某一产业或其产品。",
    "PLATFORM": "多国之间的常设合作平台。"
  },
  "ProjectStatus": {
    "PROPOSED": "已有人提议。",
    "PLANNED": "已作出决定。",
    "UNDER_CONSTRUCTION": "正在建设或筹建。",
    "IN_OPERATION": "正在使用。",
    "COMPLETED": "已按计划结束。",
    "SUSPENDED": "已经停止。"
  },
  "RailwayType": {
    "LINE": "连接各地的轨道。",
    "TRAIN_SERVICE": "在其他铁路线路上开行的列车。"
  },
  "StatementForm": {
    "DIRECT": "加引号，为讲话人原话。",
    "REPORTED": "由报道转述。"
  },
  "StrategyType": {
    "INITIATIVE": "邀请各方参与的倡议。",
    "VISION": "有时限的国家愿景。",
    "PLAN": "计划或举措方案。",
    "FRAMEWORK": "合作框架。",
    "AGENDA": "国家集团或机构的议程。",
    "POLICY": "政策或方针。",
    "AGREEMENT": "各方之间的协定或安排。",
    "LAW": "宪法、基本法或法律。"
  },
  "Voice": {
    "BOTH_SIDES": "所涉双方共同表示。",
    "ONE_SIDE": "一方当事者表示：官员、企业或其代言者。",
    "WITNESS": "亲眼所见或亲身经历者自述，不代表他人。",
    "EXPERT": "学者或其他第三方表示。",
    "ARTICLE": "报道或参考资料自身的表述。"
  },
  "ZoneType": {
    "DEVELOPMENT_ZONE": "供产业与城镇发展的区域。",
    "COOPERATION_ZONE": "由多方共同经营的区域。",
    "INDUSTRIAL_PARK": "一个或多个产业的园区。",
    "BAY_AREA": "若干城市协同发展的区域。"
  }
};
