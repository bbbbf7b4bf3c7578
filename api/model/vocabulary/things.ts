import { vocabulary } from "../terms.ts";

export const PlaceType = vocabulary(
  "PlaceType",
  {
    en: ["Type of place", "The type of a place."],
    zh: ["地点类型", "地点的类型。"],
  },
  {
    CONTINENT: {
      en: ["Continent", "A continent or a part of the world."],
      zh: ["大洲", "大洲或世界的一部分。"],
    },
    REGION: {
      en: [
        "Region",
        "A region across countries, or within one without a government of its own.",
      ],
      zh: ["区域", "跨国区域，或一国之内没有自身政府的区域。"],
    },
    PROVINCE: {
      en: ["Province", "A province, state or other first-level division."],
      zh: ["省级行政区", "省、州等一级行政区。"],
    },
    SPECIAL_ADMINISTRATIVE_REGION: {
      en: [
        "Special administrative region",
        "A special administrative region of China.",
      ],
      zh: ["特别行政区", "中国的特别行政区。"],
    },
    CITY: {
      en: ["City", "A city or town."],
      zh: ["城市", "城市或城镇。"],
    },
    DISTRICT: {
      en: ["District", "A district, county or quarter."],
      zh: ["区县", "区、县或街区。"],
    },
    ISLAND: {
      en: ["Island", "An island or peninsula."],
      zh: ["岛屿", "岛屿或半岛。"],
    },
    SEA: {
      en: ["Sea", "A sea, ocean, bay or strait."],
      zh: ["海洋", "海、洋、海湾或海峡。"],
    },
    RIVER: {
      en: ["River", "A river."],
      zh: ["河流", "河流。"],
    },
    MOUNTAIN: {
      en: ["Mountain", "A mountain or mountain range."],
      zh: ["山", "山或山脉。"],
    },
    STATION: {
      en: ["Station", "A railway station or freight terminal."],
      zh: ["车站", "火车站或货运站。"],
    },
    BORDER_CROSSING: {
      en: ["Border crossing", "A port of entry on a border."],
      zh: ["口岸", "边境口岸。"],
    },
    SITE: {
      en: ["Site", "A square, building, market or similar spot."],
      zh: ["场所", "广场、建筑、市场等场所。"],
    },
  },
);
export type PlaceType = keyof typeof PlaceType;

export const OrganizationType = vocabulary(
  "OrganizationType",
  {
    en: ["Type of organization", "The type of an organization."],
    zh: ["组织类型", "组织的类型。"],
  },
  {
    BLOC: {
      en: ["Bloc", "A group of states, with or without a treaty."],
      zh: ["国家集团", "由若干国家组成的集团，有无条约均可。"],
    },
    INTERNATIONAL_BODY: {
      en: ["International body", "A standing body of several states."],
      zh: ["国际机构", "由多国设立的常设机构。"],
    },
    GOVERNMENT: {
      en: ["Government", "A government or a head of state's office."],
      zh: ["政府", "政府或国家元首的办公机构。"],
    },
    MINISTRY: {
      en: ["Ministry", "A ministry, commission or agency of a government."],
      zh: ["部委", "政府的部、委或机构。"],
    },
    PARLIAMENT: {
      en: ["Parliament", "A legislature."],
      zh: ["立法机关", "立法机关。"],
    },
    PARTY: {
      en: ["Party", "A political party or an organ of one."],
      zh: ["政党", "政党或其机关。"],
    },
    MILITARY: {
      en: ["Military", "An armed force or a unit of one."],
      zh: ["军队", "武装力量或其部队。"],
    },
    COMPANY: {
      en: ["Company", "A company or other business."],
      zh: ["企业", "公司或其他企业。"],
    },
    UNIVERSITY: {
      en: ["University", "A university or an institute of one."],
      zh: ["高校", "高等院校或其下属院所。"],
    },
    SCHOOL: {
      en: ["School", "A school."],
      zh: ["学校", "学校。"],
    },
    THINK_TANK: {
      en: ["Think tank", "A research institute or think tank."],
      zh: ["智库", "研究机构或智库。"],
    },
    MEDIA: {
      en: ["Media", "A newspaper, news agency or broadcaster."],
      zh: ["媒体", "报纸、通讯社或广播电视机构。"],
    },
    ASSOCIATION: {
      en: ["Association", "A society, association or neighbourhood group."],
      zh: ["社团", "学会、协会或街坊团体。"],
    },
    ALLIANCE: {
      en: [
        "Alliance",
        "An alliance or network of cities, theatres, media or the like.",
      ],
      zh: ["联盟", "城市、剧院、媒体等组成的联盟或网络。"],
    },
  },
);
export type OrganizationType = keyof typeof OrganizationType;

export const StrategyType = vocabulary(
  "StrategyType",
  {
    en: ["Type of strategy", "The type of a strategy."],
    zh: ["战略类型", "战略的类型。"],
  },
  {
    INITIATIVE: {
      en: ["Initiative", "An initiative that others are invited to join."],
      zh: ["倡议", "邀请各方参与的倡议。"],
    },
    VISION: {
      en: ["Vision", "A national vision with a horizon."],
      zh: ["愿景", "有时限的国家愿景。"],
    },
    PLAN: {
      en: ["Plan", "A plan or programme of measures."],
      zh: ["计划", "计划或举措方案。"],
    },
    FRAMEWORK: {
      en: ["Framework", "A framework of cooperation."],
      zh: ["框架", "合作框架。"],
    },
    AGENDA: {
      en: ["Agenda", "An agenda of a bloc or body."],
      zh: ["议程", "国家集团或机构的议程。"],
    },
    POLICY: {
      en: ["Policy", "A policy or political line."],
      zh: ["政策", "政策或方针。"],
    },
    AGREEMENT: {
      en: ["Agreement", "An agreement or arrangement between parties."],
      zh: ["协定", "各方之间的协定或安排。"],
    },
    LAW: {
      en: ["Law", "A constitution, basic law or statute."],
      zh: ["法律", "宪法、基本法或法律。"],
    },
  },
);
export type StrategyType = keyof typeof StrategyType;

export const ConceptType = vocabulary(
  "ConceptType",
  {
    en: ["Type of concept", "The type of a concept."],
    zh: ["理念类型", "理念的类型。"],
  },
  {
    PRINCIPLE: {
      en: ["Principle", "A principle, formula or requirement to act by."],
      zh: ["原则", "据以行事的原则、提法或要求。"],
    },
    VALUE: {
      en: ["Value", "A value or attitude that a society holds."],
      zh: ["价值", "社会所持的价值或风尚。"],
    },
    ASPIRATION: {
      en: ["Aspiration", "A state of affairs that is striven for."],
      zh: ["目标", "所追求的局面。"],
    },
    IDEA: {
      en: ["Idea", "An idea, doctrine or term of thought."],
      zh: ["观念", "观念、学说或思想用语。"],
    },
    SAYING: {
      en: ["Saying", "A saying or slogan."],
      zh: ["口号", "口号或俗语式的说法。"],
    },
    SITUATION: {
      en: ["Situation", "A way of seeing the state of the world."],
      zh: ["形势判断", "对世界形势的判断。"],
    },
  },
);
export type ConceptType = keyof typeof ConceptType;

export const EventType = vocabulary(
  "EventType",
  {
    en: ["Type of event", "The type of an event."],
    zh: ["事件类型", "事件的类型。"],
  },
  {
    SUMMIT: {
      en: ["Summit", "A meeting of heads of state or government."],
      zh: ["峰会", "国家元首或政府首脑的会议。"],
    },
    FORUM: {
      en: ["Forum", "A forum or conference."],
      zh: ["论坛", "论坛或大会。"],
    },
    SYMPOSIUM: {
      en: ["Symposium", "A symposium or working meeting."],
      zh: ["座谈会", "座谈会或工作会议。"],
    },
    MEETING: {
      en: ["Meeting", "A meeting of a few people."],
      zh: ["会见", "少数人之间的会见。"],
    },
    VISIT: {
      en: ["Visit", "A visit or inspection."],
      zh: ["访问", "访问或考察。"],
    },
    OPENING: {
      en: ["Opening", "An opening, launch or inauguration."],
      zh: ["启用", "开通、启动或揭幕。"],
    },
    CEREMONY: {
      en: ["Ceremony", "A ceremony or commemoration."],
      zh: ["典礼", "典礼或纪念活动。"],
    },
    ANNIVERSARY: {
      en: [
        "Anniversary",
        "A day that returns, whether or not a ceremony is told of.",
      ],
      zh: ["周年", "周年之日，无论是否述及典礼。"],
    },
    LEGISLATION: {
      en: ["Legislation", "The making or revision of a law or plan."],
      zh: ["立法与规划", "法律或规划的制定、修订。"],
    },
    ANNOUNCEMENT: {
      en: ["Announcement", "An announcement, publication or decision."],
      zh: ["公布", "宣布、发布或决定。"],
    },
    JOURNEY: {
      en: [
        "Journey",
        "A departure, run or arrival of a train, ship or the like.",
      ],
      zh: ["行程", "列车、船舶等的出发、运行或抵达。"],
    },
    LETTER: {
      en: ["Letter", "A letter or an exchange of letters."],
      zh: ["信函", "信函或信函往来。"],
    },
    CONGRESS: {
      en: [
        "Congress",
        "A congress or plenary session of a party or parliament.",
      ],
      zh: ["代表大会与全会", "政党或议会的代表大会或全体会议。"],
    },
    CONSTRUCTION: {
      en: ["Construction", "A stage of construction."],
      zh: ["建设节点", "建设过程中的节点。"],
    },
    HANDOVER: {
      en: ["Handover", "A change of sovereignty, or the founding of a state."],
      zh: ["政权交接", "主权变更或国家成立。"],
    },
    ELECTION: {
      en: ["Election", "An election."],
      zh: ["选举", "选举。"],
    },
    DISASTER: {
      en: ["Disaster", "A disaster and the response to it."],
      zh: ["灾害", "灾害及其应对。"],
    },
  },
);
export type EventType = keyof typeof EventType;

export const EventStatus = vocabulary(
  "EventStatus",
  {
    en: [
      "Status of an event",
      "Whether an event had happened on the day of the article.",
    ],
    zh: ["事件状态", "文章刊发之日事件是否已经发生。"],
  },
  {
    PLANNED: {
      en: ["Planned", "The article says that it will happen."],
      zh: ["预定", "文章称其将要发生。"],
    },
    HELD: {
      en: ["Held", "It had happened, or had begun."],
      zh: ["已发生", "已经发生或已经开始。"],
    },
  },
);
export type EventStatus = keyof typeof EventStatus;
