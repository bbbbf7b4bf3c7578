import { vocabulary } from "../terms.ts";

export const Basis = vocabulary(
  "Basis",
  {
    en: ["Basis", "What a record or a fact rests on."],
    zh: ["依据", "一条记录或一项事实的依据。"],
  },
  {
    SOURCE: {
      en: ["From the articles", "A passage of an article says so."],
      zh: ["出自报道", "报道中有明文。"],
    },
    REFERENCE: {
      en: [
        "From a reference work",
        "The articles do not say so; a reference work does.",
      ],
      zh: ["出自参考资料", "报道未提及，参考资料中有记载。"],
    },
    DERIVED: {
      en: ["Derived from other records", "It follows from other records."],
      zh: ["由其他记录推得", "由其他记录推导得出。"],
    },
  },
);
export type Basis = keyof typeof Basis;

export const AlignmentStage = vocabulary(
  "AlignmentStage",
  {
    en: [
      "Stage",
      "How far the alignment of two strategies has come, from weakest to strongest.",
    ],
    zh: ["进展", "两项战略对接到了哪一步，由弱到强。"],
  },
  {
    PROPOSED: {
      en: ["Proposed", "One side has proposed it."],
      zh: ["提议", "一方已提出对接。"],
    },
    COMPATIBLE: {
      en: [
        "Compatible",
        "They are said to fit or go together, with nothing stated or agreed.",
      ],
      zh: ["契合", "有契合之说，未称对接，亦无商定。"],
    },
    STATED: {
      en: ["Stated", "They are said to align, without a document named."],
      zh: ["提及", "有对接之说，未提及文件。"],
    },
    AGREED: {
      en: ["Agreed", "Both sides have announced that they will align them."],
      zh: ["商定", "双方已宣布对接。"],
    },
    SIGNED: {
      en: ["Signed", "A document has been signed."],
      zh: ["签署", "已签署文件。"],
    },
    IMPLEMENTED: {
      en: ["Carried out", "Projects carry it out."],
      zh: ["落实", "已有项目落实。"],
    },
  },
);
export type AlignmentStage = keyof typeof AlignmentStage;

export const Voice = vocabulary(
  "Voice",
  {
    en: ["On whose word", "On whose word a claim rests."],
    zh: ["何方之说", "论断凭何方之言。"],
  },
  {
    BOTH_SIDES: {
      en: [
        "Both sides, together",
        "Both sides of what is claimed say so, together.",
      ],
      zh: ["双方共同", "所涉双方共同表示。"],
    },
    ONE_SIDE: {
      en: [
        "One side",
        "A party to it says so: an official, a company or another who speaks for it.",
      ],
      zh: ["其中一方", "一方当事者表示：官员、企业或其代言者。"],
    },
    WITNESS: {
      en: [
        "A witness",
        "Somebody says so who saw it or lives it, and speaks for nobody else.",
      ],
      zh: ["亲历者", "亲眼所见或亲身经历者自述，不代表他人。"],
    },
    EXPERT: {
      en: [
        "A scholar or other third person",
        "A scholar or another third person says so.",
      ],
      zh: ["学者等第三方", "学者或其他第三方表示。"],
    },
    ARTICLE: {
      en: [
        "The source, in its own voice",
        "The article or the reference work says so, in its own voice.",
      ],
      zh: ["来源本身", "报道或参考资料自身的表述。"],
    },
  },
);
export type Voice = keyof typeof Voice;

export const StatementForm = vocabulary(
  "StatementForm",
  {
    en: ["Form", "Whether the words are the speaker's own."],
    zh: ["引述方式", "是否为讲话人原话。"],
  },
  {
    DIRECT: {
      en: ["Direct", "In quotation marks, in the speaker's own words."],
      zh: ["直接引语", "加引号，为讲话人原话。"],
    },
    REPORTED: {
      en: ["Reported", "In the words of the article."],
      zh: ["间接引语", "由报道转述。"],
    },
  },
);
export type StatementForm = keyof typeof StatementForm;

export const FigureQualifier = vocabulary(
  "FigureQualifier",
  {
    en: ["Precision", "How the source qualifies a number."],
    zh: ["精确程度", "来源如何限定一个数字。"],
  },
  {
    EXACT: {
      en: ["Exact", "As stated, without qualification."],
      zh: ["确数", "如所述，未加限定。"],
    },
    ABOUT: {
      en: ["About", "About that number."],
      zh: ["约数", "大约为该数。"],
    },
    MORE_THAN: {
      en: ["More than", "That number or more."],
      zh: ["超过", "该数或更多。"],
    },
    LESS_THAN: {
      en: ["Less than", "That number or less."],
      zh: ["不到", "该数或更少。"],
    },
    ORDER_OF_MAGNITUDE: {
      en: [
        "Order of magnitude",
        "The source gives no number but its size in words, such as tens of thousands; from that number to an upper one.",
      ],
      zh: ["数量级", "来源只言其大小而无确数，如“数万”；由该数至上限。"],
    },
  },
);
export type FigureQualifier = keyof typeof FigureQualifier;

export const DesignationRank = vocabulary(
  "DesignationRank",
  {
    en: ["Recognised as", "What a project is recognised as."],
    zh: ["称誉", "项目获得的称誉。"],
  },
  {
    FLAGSHIP: {
      en: ["Flagship project", "A flagship project."],
      zh: ["旗舰项目", "旗舰项目。"],
    },
    KEY: {
      en: ["Key project", "A key or priority project."],
      zh: ["重点项目", "重点或优先项目。"],
    },
    LANDMARK: {
      en: ["Landmark project", "A landmark or signature project."],
      zh: ["标志性项目", "标志性项目。"],
    },
    SMALL_AND_BEAUTIFUL: {
      en: [
        "Small yet beautiful project",
        "A small yet beautiful project that improves people's lives.",
      ],
      zh: ["“小而美”项目", "惠及民生的“小而美”项目。"],
    },
    COOPERATION: {
      en: [
        "Cooperation project",
        "A project of the cooperation, without a rank.",
      ],
      zh: ["合作项目", "合作项目，未列等级。"],
    },
    FIRST_OF_ITS_KIND: {
      en: ["First of its kind", "The first or last of its kind."],
      zh: ["同类之首", "同类中的首个或末个。"],
    },
    FOREMOST: {
      en: [
        "Most, largest or busiest of all",
        "The largest, most or best of its kind.",
      ],
      zh: ["同类之最", "同类中最大、最多或最佳。"],
    },
  },
);
export type DesignationRank = keyof typeof DesignationRank;

export const Attendance = vocabulary(
  "Attendance",
  {
    en: ["Attendance", "How somebody takes part in an event."],
    zh: ["参加方式", "参加活动的方式。"],
  },
  {
    IN_PERSON: {
      en: ["In person", "At the place of the event."],
      zh: ["到场", "身在举行地点。"],
    },
    BY_VIDEO_LINK: {
      en: ["By video link", "From elsewhere, by video link."],
      zh: ["视频连线", "在别处以视频连线参加。"],
    },
  },
);
export type Attendance = keyof typeof Attendance;
