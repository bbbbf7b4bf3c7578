import { vocabulary } from "./facts.ts";

export const Basis = vocabulary("Basis", "What a record or a fact rests on.", {
  SOURCE: "A passage of an article says it.",
  REFERENCE: "The articles do not say it; a reference work does.",
  DERIVED: "It follows from other records.",
});
export type Basis = keyof typeof Basis;

export const PlaceType = vocabulary("PlaceType", "What sort of place it is.", {
  CONTINENT: "A continent or a part of the world.",
  REGION:
    "A region across countries, or within one without a government of its own.",
  PROVINCE: "A province, state or other first-level division.",
  SPECIAL_ADMINISTRATIVE_REGION: "A special administrative region of China.",
  CITY: "A city or town.",
  DISTRICT: "A district, county or quarter.",
  ISLAND: "An island or peninsula.",
  SEA: "A sea, ocean, bay or strait.",
  RIVER: "A river.",
  MOUNTAIN: "A mountain or range.",
  STATION: "A railway station or freight terminal.",
  BORDER_CROSSING: "A port of entry on a border.",
  SITE: "A square, building, market or other spot.",
});
export type PlaceType = keyof typeof PlaceType;

export const OrganizationType = vocabulary(
  "OrganizationType",
  "What sort of organization it is.",
  {
    BLOC: "A group of states, with or without a treaty.",
    INTERNATIONAL_BODY: "A standing body of several states.",
    GOVERNMENT: "A government or head of state's office.",
    MINISTRY: "A ministry, commission or agency of a government.",
    PARLIAMENT: "A legislature.",
    PARTY: "A political party or an organ of one.",
    MILITARY: "An armed force or a unit of one.",
    COMPANY: "A company or other business.",
    UNIVERSITY: "A university or an institute of one.",
    SCHOOL: "A school.",
    THINK_TANK: "A research institute or think tank.",
    MEDIA: "A newspaper, agency or broadcaster.",
    ASSOCIATION: "A society, association or neighbourhood group.",
    ALLIANCE: "An alliance or network of cities, theatres, media or the like.",
  },
);
export type OrganizationType = keyof typeof OrganizationType;

export const StrategyType = vocabulary(
  "StrategyType",
  "What sort of strategy it is.",
  {
    INITIATIVE: "An initiative that others are invited to join.",
    VISION: "A national vision with a horizon.",
    PLAN: "A plan or programme of measures.",
    FRAMEWORK: "A framework of cooperation.",
    AGENDA: "An agenda of a bloc or body.",
    POLICY: "A policy or line.",
    PRINCIPLE: "A principle, formula or requirement.",
    CONCEPT: "A concept or idea of order.",
    AGREEMENT: "An agreement or arrangement between parties.",
    LAW: "A constitution, basic law or statute.",
  },
);
export type StrategyType = keyof typeof StrategyType;

export const ProjectStatus = vocabulary(
  "ProjectStatus",
  "How far a project has come, as of its newest source.",
  {
    PROPOSED: "Somebody has proposed it.",
    PLANNED: "It has been decided.",
    UNDER_CONSTRUCTION: "It is being built or set up.",
    IN_OPERATION: "It is in use.",
    COMPLETED: "It has ended as planned.",
    SUSPENDED: "It has been stopped.",
  },
);
export type ProjectStatus = keyof typeof ProjectStatus;

export const RailwayType = vocabulary(
  "RailwayType",
  "What sort of railway it is.",
  {
    LINE: "Track between places.",
    TRAIN_SERVICE: "Trains that run, over lines of others.",
  },
);
export type RailwayType = keyof typeof RailwayType;

export const PortType = vocabulary("PortType", "What sort of port it is.", {
  SEAPORT: "On the sea.",
  INLAND_PORT: "On a river, a canal or dry land.",
});
export type PortType = keyof typeof PortType;

export const FacilityType = vocabulary(
  "FacilityType",
  "What sort of facility it is.",
  {
    AIRPORT: "An airport.",
    BRIDGE: "A bridge or a link of bridges and tunnels.",
    TUNNEL: "A tunnel.",
    FREIGHT_YARD: "A yard, terminal or transshipment station for goods.",
    CORRIDOR: "A route of transport over land or sea.",
    HOUSING: "Housing.",
    SERVICE_CENTRE: "A centre that serves the public.",
    MEMORIAL: "A museum, exhibition or place of remembrance.",
    SATELLITE: "A satellite.",
    VESSEL: "A ship.",
    OTHER: "Another built thing.",
  },
);
export type FacilityType = keyof typeof FacilityType;

export const ZoneType = vocabulary("ZoneType", "What sort of zone it is.", {
  DEVELOPMENT_ZONE: "A zone for industry and towns.",
  COOPERATION_ZONE: "A zone run jointly by several sides.",
  INDUSTRIAL_PARK: "A park for one or several industries.",
  BAY_AREA: "A region of several cities developed together.",
});
export type ZoneType = keyof typeof ZoneType;

export const ProgrammeType = vocabulary(
  "ProgrammeType",
  "What sort of programme it is.",
  {
    TRAINING: "Training, workshops and scholarships.",
    TRADE: "Trade, commerce or finance.",
    CULTURE: "Culture and heritage.",
    ENVIRONMENT: "Environment and climate.",
    TECHNOLOGY: "Science and technology.",
    POLICY_PACKAGE: "A package of measures.",
    COMMUNITY: "Social work and public welfare.",
    INDUSTRY: "A branch of industry, or a product of one.",
    PLATFORM: "A standing platform of cooperation among several countries.",
  },
);
export type ProgrammeType = keyof typeof ProgrammeType;

export const EventType = vocabulary("EventType", "What sort of event it is.", {
  SUMMIT: "A meeting of heads of state or government.",
  FORUM: "A forum or conference.",
  SYMPOSIUM: "A symposium or working meeting.",
  MEETING: "A meeting of a few.",
  VISIT: "A visit or inspection.",
  OPENING: "An opening, launch or inauguration.",
  CEREMONY: "A ceremony or commemoration.",
  ANNOUNCEMENT: "An announcement, publication or decision.",
  JOURNEY: "A departure, run or arrival of a train, ship or the like.",
  LETTER: "A letter or an exchange of letters.",
  CONGRESS: "A congress or plenary session of a party or parliament.",
  CONSTRUCTION: "A stage of building.",
  HANDOVER: "A change of sovereignty or founding of a state.",
  ELECTION: "An election.",
  DISASTER: "A disaster and the answer to it.",
});
export type EventType = keyof typeof EventType;

export const AlignmentStage = vocabulary(
  "AlignmentStage",
  "How far the alignment of two strategies has come, from weakest to strongest.",
  {
    PROPOSED: "Somebody wishes for it.",
    STATED: "It is said that they align, without a document named.",
    AGREED: "Both sides have announced that they will align them.",
    SIGNED: "A document has been signed.",
    IMPLEMENTED: "Projects carry it out.",
  },
);
export type AlignmentStage = keyof typeof AlignmentStage;

export const AlignmentBasis = vocabulary(
  "AlignmentBasis",
  "Who says that two strategies align.",
  {
    BOTH_SIDES: "Both owners, together.",
    ONE_SIDE: "An official of one of the owners.",
    EXPERT: "A scholar or other third person.",
    ARTICLE: "The article, in its own voice.",
  },
);
export type AlignmentBasis = keyof typeof AlignmentBasis;

export const StatementForm = vocabulary(
  "StatementForm",
  "Whether the words are the speaker's.",
  {
    DIRECT: "In quotation marks, the speaker's words.",
    REPORTED: "In the words of the article.",
  },
);
export type StatementForm = keyof typeof StatementForm;

export const FigureQualifier = vocabulary(
  "FigureQualifier",
  "How the source qualifies a number.",
  {
    EXACT: "As stated, without qualification.",
    ABOUT: "About so many.",
    MORE_THAN: "More than, or at least.",
    LESS_THAN: "Less than, or at most.",
  },
);
export type FigureQualifier = keyof typeof FigureQualifier;

export const DesignationRank = vocabulary(
  "DesignationRank",
  "What a project is called, as an honour.",
  {
    FLAGSHIP: "Flagship project.",
    KEY: "Key or priority project.",
    LANDMARK: "Landmark or signature project.",
    SMALL_AND_BEAUTIFUL:
      "Small yet beautiful project for people's livelihoods.",
    COOPERATION: "Project of the cooperation, without a rank.",
    FIRST_OF_ITS_KIND: "First or last of its kind.",
    FOREMOST: "The largest, most or best of its kind.",
  },
);
export type DesignationRank = keyof typeof DesignationRank;
