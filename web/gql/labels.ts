export const roles = {
  "Alignment": "CLAIM",
  "Article": "GROUND",
  "Country": "THING",
  "Designation": "CLAIM",
  "Event": "THING",
  "Facility": "THING",
  "Figure": "CLAIM",
  "Organization": "THING",
  "Participation": "CLAIM",
  "Person": "THING",
  "Place": "THING",
  "Port": "THING",
  "Programme": "THING",
  "Railway": "THING",
  "Role": "CLAIM",
  "Source": "GROUND",
  "Statement": "CLAIM",
  "Strategy": "THING",
  "Zone": "THING"
} as const;

export const labels = {
  "en": {
    "kind": {
      "Alignment": "Alignment",
      "Article": "Article",
      "Country": "Country",
      "Designation": "Designation",
      "Event": "Event",
      "Facility": "Facility",
      "Figure": "Figure",
      "Organization": "Organization",
      "Participation": "Participation",
      "Person": "Person",
      "Place": "Place",
      "Port": "Port",
      "Programme": "Programme",
      "Railway": "Railway",
      "Role": "Role",
      "Source": "Reference work",
      "Statement": "Statement",
      "Strategy": "Strategy",
      "Zone": "Zone"
    },
    "kinds": {
      "Alignment": "Alignments",
      "Article": "Articles",
      "Country": "Countries",
      "Designation": "Designations",
      "Event": "Events",
      "Facility": "Facilities",
      "Figure": "Figures",
      "Organization": "Organizations",
      "Participation": "Participations",
      "Person": "People",
      "Place": "Places",
      "Port": "Ports",
      "Programme": "Programmes",
      "Railway": "Railways",
      "Role": "Roles",
      "Source": "Reference works",
      "Statement": "Statements",
      "Strategy": "Strategies",
      "Zone": "Zones"
    },
    "term": {
      "AlignmentBasis": {
        "BOTH_SIDES": "Both owners, together",
        "ONE_SIDE": "An official of one side",
        "EXPERT": "A scholar or other third person",
        "ARTICLE": "The article, in its own voice"
      },
      "AlignmentStage": {
        "PROPOSED": "Proposed",
        "STATED": "Stated",
        "AGREED": "Agreed",
        "SIGNED": "Signed",
        "IMPLEMENTED": "Carried out"
      },
      "Basis": {
        "SOURCE": "From the articles",
        "REFERENCE": "From a reference work",
        "DERIVED": "Derived from other records"
      },
      "DesignationRank": {
        "FLAGSHIP": "Flagship project",
        "KEY": "Key project",
        "LANDMARK": "Landmark project",
        "SMALL_AND_BEAUTIFUL": "Small yet beautiful project",
        "COOPERATION": "Cooperation project",
        "FIRST_OF_ITS_KIND": "First of its kind",
        "FOREMOST": "Most, largest or busiest of all"
      },
      "EventType": {
        "SUMMIT": "Summit",
        "FORUM": "Forum",
        "SYMPOSIUM": "Symposium",
        "MEETING": "Meeting",
        "VISIT": "Visit",
        "OPENING": "Opening",
        "CEREMONY": "Ceremony",
        "ANNOUNCEMENT": "Announcement",
        "JOURNEY": "Journey",
        "LETTER": "Letter",
        "CONGRESS": "Congress",
        "CONSTRUCTION": "Construction",
        "HANDOVER": "Handover",
        "ELECTION": "Election",
        "DISASTER": "Disaster"
      },
      "FacilityType": {
        "AIRPORT": "Airport",
        "BRIDGE": "Bridge",
        "TUNNEL": "Tunnel",
        "FREIGHT_YARD": "Freight yard",
        "CORRIDOR": "Corridor",
        "HOUSING": "Housing",
        "SERVICE_CENTRE": "Service centre",
        "MEMORIAL": "Memorial",
        "SATELLITE": "Satellite",
        "VESSEL": "Vessel",
        "OTHER": "Other"
      },
      "FigureQualifier": {
        "EXACT": "Exact",
        "ABOUT": "About",
        "MORE_THAN": "More than",
        "LESS_THAN": "Less than"
      },
      "OrganizationType": {
        "BLOC": "Bloc",
        "INTERNATIONAL_BODY": "International body",
        "GOVERNMENT": "Government",
        "MINISTRY": "Ministry",
        "PARLIAMENT": "Parliament",
        "PARTY": "Party",
        "MILITARY": "Military",
        "COMPANY": "Company",
        "UNIVERSITY": "University",
        "SCHOOL": "School",
        "THINK_TANK": "Think tank",
        "MEDIA": "Media",
        "ASSOCIATION": "Association",
        "ALLIANCE": "Alliance"
      },
      "PlaceType": {
        "CONTINENT": "Continent",
        "REGION": "Region",
        "PROVINCE": "Province",
        "SPECIAL_ADMINISTRATIVE_REGION": "Special administrative region",
        "CITY": "City",
        "DISTRICT": "District",
        "ISLAND": "Island",
        "SEA": "Sea",
        "RIVER": "River",
        "MOUNTAIN": "Mountain",
        "STATION": "Station",
        "BORDER_CROSSING": "Border crossing",
        "SITE": "Site"
      },
      "PortType": {
        "SEAPORT": "Seaport",
        "INLAND_PORT": "Inland port"
      },
      "ProgrammeType": {
        "TRAINING": "Training",
        "TRADE": "Trade",
        "CULTURE": "Culture",
        "ENVIRONMENT": "Environment",
        "TECHNOLOGY": "Technology",
        "POLICY_PACKAGE": "Package of measures",
        "COMMUNITY": "Community work",
        "INDUSTRY": "Industry",
        "PLATFORM": "Platform"
      },
      "ProjectStatus": {
        "PROPOSED": "Proposed",
        "PLANNED": "Planned",
        "UNDER_CONSTRUCTION": "Under construction",
        "IN_OPERATION": "In operation",
        "COMPLETED": "Completed",
        "SUSPENDED": "Suspended"
      },
      "RailwayType": {
        "LINE": "Line",
        "TRAIN_SERVICE": "Train service"
      },
      "StatementForm": {
        "DIRECT": "Direct",
        "REPORTED": "Reported"
      },
      "StrategyType": {
        "INITIATIVE": "Initiative",
        "VISION": "Vision",
        "PLAN": "Plan",
        "FRAMEWORK": "Framework",
        "AGENDA": "Agenda",
        "POLICY": "Policy",
        "PRINCIPLE": "Principle",
        "CONCEPT": "Concept",
        "AGREEMENT": "Agreement",
        "LAW": "Law"
      },
      "ZoneType": {
        "DEVELOPMENT_ZONE": "Development zone",
        "COOPERATION_ZONE": "Cooperation zone",
        "INDUSTRIAL_PARK": "Industrial park",
        "BAY_AREA": "Bay area"
      }
    },
    "meaning": {
      "AlignmentBasis": {
        "BOTH_SIDES": "Both owners of the strategies say so, together.",
        "ONE_SIDE": "An official of one of the owners says so.",
        "EXPERT": "A scholar or another third person says so.",
        "ARTICLE": "The article says so, in its own voice."
      },
      "AlignmentStage": {
        "PROPOSED": "One side has proposed it.",
        "STATED": "They are said to align, without a document named.",
        "AGREED": "Both sides have announced that they will align them.",
        "SIGNED": "A document has been signed.",
        "IMPLEMENTED": "Projects carry it out."
      },
      "Basis": {
        "SOURCE": "A passage of an article says so.",
        "REFERENCE": "The articles do not say so; a reference work does.",
        "DERIVED": "It follows from other records."
      },
      "DesignationRank": {
        "FLAGSHIP": "A flagship project.",
        "KEY": "A key or priority project.",
        "LANDMARK": "A landmark or signature project.",
        "SMALL_AND_BEAUTIFUL": "A small yet beautiful project that improves people's lives.",
        "COOPERATION": "A project of the cooperation, without a rank.",
        "FIRST_OF_ITS_KIND": "The first or last of its kind.",
        "FOREMOST": "The largest, most or best of its kind."
      },
      "EventType": {
        "SUMMIT": "A meeting of heads of state or government.",
        "FORUM": "A forum or conference.",
        "SYMPOSIUM": "A symposium or working meeting.",
        "MEETING": "A meeting of a few people.",
        "VISIT": "A visit or inspection.",
        "OPENING": "An opening, launch or inauguration.",
        "CEREMONY": "A ceremony or commemoration.",
        "ANNOUNCEMENT": "An announcement, publication or decision.",
        "JOURNEY": "A departure, run or arrival of a train, ship or the like.",
        "LETTER": "A letter or an exchange of letters.",
        "CONGRESS": "A congress or plenary session of a party or parliament.",
        "CONSTRUCTION": "A stage of construction.",
        "HANDOVER": "A change of sovereignty, or the founding of a state.",
        "ELECTION": "An election.",
        "DISASTER": "A disaster and the response to it."
      },
      "FacilityType": {
        "AIRPORT": "An airport.",
        "BRIDGE": "A bridge or a link of bridges and tunnels.",
        "TUNNEL": "A tunnel.",
        "FREIGHT_YARD": "A yard, terminal or transshipment station for goods.",
        "CORRIDOR": "A transport route over land or sea.",
        "HOUSING": "Housing.",
        "SERVICE_CENTRE": "A centre that serves the public.",
        "MEMORIAL": "A museum, exhibition or place of remembrance.",
        "SATELLITE": "A satellite.",
        "VESSEL": "A ship.",
        "OTHER": "Something else that was built."
      },
      "FigureQualifier": {
        "EXACT": "As stated, without qualification.",
        "ABOUT": "About that number.",
        "MORE_THAN": "That number or more.",
        "LESS_THAN": "That number or less."
      },
      "OrganizationType": {
        "BLOC": "A group of states, with or without a treaty.",
        "INTERNATIONAL_BODY": "A standing body of several states.",
        "GOVERNMENT": "A government or a head of state's office.",
        "MINISTRY": "A ministry, commission or agency of a government.",
        "PARLIAMENT": "A legislature.",
        "PARTY": "A political party or an organ of one.",
        "MILITARY": "An armed force or a unit of one.",
        "COMPANY": "A company or other business.",
        "UNIVERSITY": "A university or an institute of one.",
        "SCHOOL": "A school.",
        "THINK_TANK": "A research institute or think tank.",
        "MEDIA": "A newspaper, news agency or broadcaster.",
        "ASSOCIATION": "A society, association or neighbourhood group.",
        "ALLIANCE": "An alliance or network of cities, theatres, media or the like."
      },
      "PlaceType": {
        "CONTINENT": "A continent or a part of the world.",
        "REGION": "A region across countries, or within one without a government of its own.",
        "PROVINCE": "A province, state or other first-level division.",
        "SPECIAL_ADMINISTRATIVE_REGION": "A special administrative region of China.",
        "CITY": "A city or town.",
        "DISTRICT": "A district, county or quarter.",
        "ISLAND": "An island or peninsula.",
        "SEA": "A sea, ocean, bay or strait.",
        "RIVER": "A river.",
        "MOUNTAIN": "A mountain or mountain range.",
        "STATION": "A railway station or freight terminal.",
        "BORDER_CROSSING": "A port of entry on a border.",
        "SITE": "A square, building, market or similar spot."
      },
      "PortType": {
        "SEAPORT": "A port on the sea.",
        "INLAND_PORT": "A port on a river, a canal or dry land."
      },
      "ProgrammeType": {
        "TRAINING": "Training, workshops and scholarships.",
        "TRADE": "Trade, commerce or finance.",
        "CULTURE": "Culture and heritage.",
        "ENVIRONMENT": "Environment and climate.",
        "TECHNOLOGY": "Science and technology.",
        "POLICY_PACKAGE": "A package of measures.",
        "COMMUNITY": "Social work and public welfare.",
        "INDUSTRY": "A branch of industry, or a product of one.",
        "PLATFORM": "A standing platform for cooperation among several countries."
      },
      "ProjectStatus": {
        "PROPOSED": "It has been proposed.",
        "PLANNED": "It has been decided.",
        "UNDER_CONSTRUCTION": "It is being built or set up.",
        "IN_OPERATION": "It is in use.",
        "COMPLETED": "It has ended as planned.",
        "SUSPENDED": "It has been stopped."
      },
      "RailwayType": {
        "LINE": "Track between places.",
        "TRAIN_SERVICE": "Trains that run over other railways' lines."
      },
      "StatementForm": {
        "DIRECT": "In quotation marks, in the speaker's own words.",
        "REPORTED": "In the words of the article."
      },
      "StrategyType": {
        "INITIATIVE": "An initiative that others are invited to join.",
        "VISION": "A national vision with a horizon.",
        "PLAN": "A plan or programme of measures.",
        "FRAMEWORK": "A framework of cooperation.",
        "AGENDA": "An agenda of a bloc or body.",
        "POLICY": "A policy or political line.",
        "PRINCIPLE": "A principle, formula or requirement.",
        "CONCEPT": "A concept or an idea of order.",
        "AGREEMENT": "An agreement or arrangement between parties.",
        "LAW": "A constitution, basic law or statute."
      },
      "ZoneType": {
        "DEVELOPMENT_ZONE": "A zone for industry and towns.",
        "COOPERATION_ZONE": "A zone run jointly by several sides.",
        "INDUSTRIAL_PARK": "A park for one or several industries.",
        "BAY_AREA": "A region of several cities developed together."
      }
    }
  },
  "zh": {
    "kind": {
      "Alignment": "对接",
      "Article": "报道",
      "Country": "国家",
      "Designation": "称誉",
      "Event": "事件",
      "Facility": "设施",
      "Figure": "数据",
      "Organization": "组织",
      "Participation": "参与",
      "Person": "人物",
      "Place": "地点",
      "Port": "港口",
      "Programme": "项目计划",
      "Railway": "铁路",
      "Role": "职务",
      "Source": "参考资料",
      "Statement": "言论",
      "Strategy": "战略",
      "Zone": "园区"
    },
    "kinds": {
      "Alignment": "对接",
      "Article": "报道",
      "Country": "国家",
      "Designation": "称誉",
      "Event": "事件",
      "Facility": "设施",
      "Figure": "数据",
      "Organization": "组织",
      "Participation": "参与",
      "Person": "人物",
      "Place": "地点",
      "Port": "港口",
      "Programme": "项目计划",
      "Railway": "铁路",
      "Role": "职务",
      "Source": "参考资料",
      "Statement": "言论",
      "Strategy": "战略",
      "Zone": "园区"
    },
    "term": {
      "AlignmentBasis": {
        "BOTH_SIDES": "双方共同",
        "ONE_SIDE": "一方官员",
        "EXPERT": "学者等第三方",
        "ARTICLE": "报道本身"
      },
      "AlignmentStage": {
        "PROPOSED": "提议",
        "STATED": "提及",
        "AGREED": "商定",
        "SIGNED": "签署",
        "IMPLEMENTED": "落实"
      },
      "Basis": {
        "SOURCE": "出自报道",
        "REFERENCE": "出自参考资料",
        "DERIVED": "由其他记录推得"
      },
      "DesignationRank": {
        "FLAGSHIP": "旗舰项目",
        "KEY": "重点项目",
        "LANDMARK": "标志性项目",
        "SMALL_AND_BEAUTIFUL": "“小而美”项目",
        "COOPERATION": "合作项目",
        "FIRST_OF_ITS_KIND": "同类之首",
        "FOREMOST": "同类之最"
      },
      "EventType": {
        "SUMMIT": "峰会",
        "FORUM": "论坛",
        "SYMPOSIUM": "座谈会",
        "MEETING": "会见",
        "VISIT": "访问",
        "OPENING": "启用",
        "CEREMONY": "典礼",
        "ANNOUNCEMENT": "公布",
        "JOURNEY": "行程",
        "LETTER": "信函",
        "CONGRESS": "代表大会与全会",
        "CONSTRUCTION": "建设节点",
        "HANDOVER": "政权交接",
        "ELECTION": "选举",
        "DISASTER": "灾害"
      },
      "FacilityType": {
        "AIRPORT": "机场",
        "BRIDGE": "桥梁",
        "TUNNEL": "隧道",
        "FREIGHT_YARD": "货场",
        "CORRIDOR": "通道",
        "HOUSING": "住宅",
        "SERVICE_CENTRE": "服务中心",
        "MEMORIAL": "纪念场馆",
        "SATELLITE": "卫星",
        "VESSEL": "船舶",
        "OTHER": "其他"
      },
      "FigureQualifier": {
        "EXACT": "确数",
        "ABOUT": "约数",
        "MORE_THAN": "超过",
        "LESS_THAN": "不到"
      },
      "OrganizationType": {
        "BLOC": "国家集团",
        "INTERNATIONAL_BODY": "国际机构",
        "GOVERNMENT": "政府",
        "MINISTRY": "部委",
        "PARLIAMENT": "立法机关",
        "PARTY": "政党",
        "MILITARY": "军队",
        "COMPANY": "企业",
        "UNIVERSITY": "高校",
        "SCHOOL": "学校",
        "THINK_TANK": "智库",
        "MEDIA": "媒体",
        "ASSOCIATION": "社团",
        "ALLIANCE": "联盟"
      },
      "PlaceType": {
        "CONTINENT": "大洲",
        "REGION": "区域",
        "PROVINCE": "省级行政区",
        "SPECIAL_ADMINISTRATIVE_REGION": "特别行政区",
        "CITY": "城市",
        "DISTRICT": "区县",
        "ISLAND": "岛屿",
        "SEA": "海洋",
        "RIVER": "河流",
        "MOUNTAIN": "山",
        "STATION": "车站",
        "BORDER_CROSSING": "口岸",
        "SITE": "场所"
      },
      "PortType": {
        "SEAPORT": "海港",
        "INLAND_PORT": "内陆港"
      },
      "ProgrammeType": {
        "TRAINING": "培训",
        "TRADE": "经贸",
        "CULTURE": "文化",
        "ENVIRONMENT": "环境",
        "TECHNOLOGY": "科技",
        "POLICY_PACKAGE": "一揽子举措",
        "COMMUNITY": "社会服务",
        "INDUSTRY": "产业",
        "PLATFORM": "平台"
      },
      "ProjectStatus": {
        "PROPOSED": "已提议",
        "PLANNED": "已规划",
        "UNDER_CONSTRUCTION": "建设中",
        "IN_OPERATION": "运营中",
        "COMPLETED": "已完成",
        "SUSPENDED": "已停止"
      },
      "RailwayType": {
        "LINE": "线路",
        "TRAIN_SERVICE": "班列"
      },
      "StatementForm": {
        "DIRECT": "直接引语",
        "REPORTED": "间接引语"
      },
      "StrategyType": {
        "INITIATIVE": "倡议",
        "VISION": "愿景",
        "PLAN": "计划",
        "FRAMEWORK": "框架",
        "AGENDA": "议程",
        "POLICY": "政策",
        "PRINCIPLE": "原则",
        "CONCEPT": "理念",
        "AGREEMENT": "协定",
        "LAW": "法律"
      },
      "ZoneType": {
        "DEVELOPMENT_ZONE": "开发区",
        "COOPERATION_ZONE": "合作区",
        "INDUSTRIAL_PARK": "产业园",
        "BAY_AREA": "湾区"
      }
    },
    "meaning": {
      "AlignmentBasis": {
        "BOTH_SIDES": "两项战略的所属方共同表示。",
        "ONE_SIDE": "其中一方的官员表示。",
        "EXPERT": "学者或其他第三方表示。",
        "ARTICLE": "报道自身的表述。"
      },
      "AlignmentStage": {
        "PROPOSED": "一方已提出对接。",
        "STATED": "有对接之说，未提及文件。",
        "AGREED": "双方已宣布对接。",
        "SIGNED": "已签署文件。",
        "IMPLEMENTED": "已有项目落实。"
      },
      "Basis": {
        "SOURCE": "报道中有明文。",
        "REFERENCE": "报道未提及，参考资料中有记载。",
        "DERIVED": "由其他记录推导得出。"
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
      "EventType": {
        "SUMMIT": "国家元首或政府首脑的会议。",
        "FORUM": "论坛或大会。",
        "SYMPOSIUM": "座谈会或工作会议。",
        "MEETING": "少数人之间的会见。",
        "VISIT": "访问或考察。",
        "OPENING": "开通、启动或揭幕。",
        "CEREMONY": "典礼或纪念活动。",
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
        "LESS_THAN": "该数或更少。"
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
        "PRINCIPLE": "原则、提法或要求。",
        "CONCEPT": "理念或对秩序的构想。",
        "AGREEMENT": "各方之间的协定或安排。",
        "LAW": "宪法、基本法或法律。"
      },
      "ZoneType": {
        "DEVELOPMENT_ZONE": "供产业与城镇发展的区域。",
        "COOPERATION_ZONE": "由多方共同经营的区域。",
        "INDUSTRIAL_PARK": "一个或多个产业的园区。",
        "BAY_AREA": "若干城市协同发展的区域。"
      }
    }
  }
} as const;
