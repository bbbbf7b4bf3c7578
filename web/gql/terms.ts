export const roles = {
  "Alignment": "CLAIM",
  "Article": "GROUND",
  "Concept": "THING",
  "Country": "THING",
  "Designation": "CLAIM",
  "Event": "THING",
  "Facility": "THING",
  "Figure": "CLAIM",
  "Organization": "THING",
  "Page": "GROUND",
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

export const datasets = {
  "FinancedProject": "AIDDATA_GCDF_3",
  "Memorandum": "BRI_MEMORANDA"
} as const;

export const terms = {
  "AlignmentStage": [
    "PROPOSED",
    "COMPATIBLE",
    "STATED",
    "AGREED",
    "SIGNED",
    "IMPLEMENTED"
  ],
  "Attendance": [
    "IN_PERSON",
    "BY_VIDEO_LINK"
  ],
  "Basis": [
    "SOURCE",
    "REFERENCE",
    "DERIVED"
  ],
  "ConceptType": [
    "PRINCIPLE",
    "VALUE",
    "ASPIRATION",
    "IDEA",
    "SAYING",
    "SITUATION"
  ],
  "Dataset": [
    "AIDDATA_GCDF_3",
    "BRI_MEMORANDA"
  ],
  "DesignationRank": [
    "FLAGSHIP",
    "KEY",
    "LANDMARK",
    "SMALL_AND_BEAUTIFUL",
    "COOPERATION",
    "FIRST_OF_ITS_KIND",
    "FOREMOST"
  ],
  "EventStatus": [
    "PLANNED",
    "HELD"
  ],
  "EventType": [
    "SUMMIT",
    "FORUM",
    "SYMPOSIUM",
    "MEETING",
    "VISIT",
    "OPENING",
    "CEREMONY",
    "ANNIVERSARY",
    "LEGISLATION",
    "ANNOUNCEMENT",
    "JOURNEY",
    "LETTER",
    "CONGRESS",
    "CONSTRUCTION",
    "HANDOVER",
    "ELECTION",
    "DISASTER"
  ],
  "FacilityType": [
    "AIRPORT",
    "BRIDGE",
    "TUNNEL",
    "FREIGHT_YARD",
    "CORRIDOR",
    "HOUSING",
    "SERVICE_CENTRE",
    "MEMORIAL",
    "SATELLITE",
    "VESSEL",
    "OTHER"
  ],
  "FigureQualifier": [
    "EXACT",
    "ABOUT",
    "MORE_THAN",
    "LESS_THAN",
    "ORDER_OF_MAGNITUDE"
  ],
  "FinanceSector": [
    "EDUCATION",
    "HEALTH",
    "POPULATION",
    "WATER",
    "GOVERNMENT",
    "SOCIAL",
    "TRANSPORT",
    "COMMUNICATIONS",
    "ENERGY",
    "BANKING",
    "BUSINESS",
    "AGRICULTURE",
    "INDUSTRY",
    "TRADE",
    "TOURISM",
    "ENVIRONMENT",
    "MULTISECTOR",
    "BUDGET_SUPPORT",
    "FOOD_AID",
    "COMMODITY",
    "DEBT",
    "EMERGENCY",
    "RECONSTRUCTION",
    "DISASTER_PREVENTION",
    "NGO_SUPPORT",
    "ADMINISTRATION",
    "REFUGEES",
    "WOMEN",
    "UNSPECIFIED"
  ],
  "FinanceStatus": [
    "PLEDGE",
    "COMMITMENT",
    "IMPLEMENTATION",
    "COMPLETION",
    "SUSPENDED",
    "CANCELLED"
  ],
  "FlowClass": [
    "ODA_LIKE",
    "OOF_LIKE",
    "VAGUE"
  ],
  "FlowType": [
    "LOAN",
    "GRANT",
    "EXPORT_CREDIT",
    "TECHNICAL_ASSISTANCE",
    "SCHOLARSHIP",
    "DEBT_FORGIVENESS",
    "DEBT_RESCHEDULING",
    "VAGUE"
  ],
  "IdentifierScheme": [
    "WIKIDATA",
    "GEONAMES",
    "ISO_3166",
    "UN_M49",
    "WORLD_PORT_INDEX",
    "ROR",
    "AIDDATA"
  ],
  "MemorandaList": [
    "GFDC_2025",
    "WAHYU_2024",
    "CHEN_2024"
  ],
  "OrganizationType": [
    "BLOC",
    "INTERNATIONAL_BODY",
    "GOVERNMENT",
    "MINISTRY",
    "PARLIAMENT",
    "PARTY",
    "MILITARY",
    "COMPANY",
    "UNIVERSITY",
    "SCHOOL",
    "THINK_TANK",
    "MEDIA",
    "ASSOCIATION",
    "ALLIANCE"
  ],
  "PlacePrecision": [
    "SITE",
    "APPROXIMATE",
    "DISTRICT",
    "PROVINCE",
    "COUNTRY"
  ],
  "PlaceType": [
    "CONTINENT",
    "REGION",
    "PROVINCE",
    "SPECIAL_ADMINISTRATIVE_REGION",
    "CITY",
    "DISTRICT",
    "ISLAND",
    "SEA",
    "RIVER",
    "MOUNTAIN",
    "STATION",
    "BORDER_CROSSING",
    "SITE"
  ],
  "PortType": [
    "SEAPORT",
    "INLAND_PORT"
  ],
  "ProgrammeType": [
    "TRAINING",
    "TRADE",
    "CULTURE",
    "ENVIRONMENT",
    "TECHNOLOGY",
    "POLICY_PACKAGE",
    "COMMUNITY",
    "INDUSTRY",
    "PLATFORM"
  ],
  "ProjectStatus": [
    "PROPOSED",
    "PLANNED",
    "UNDER_CONSTRUCTION",
    "IN_OPERATION",
    "COMPLETED",
    "SUSPENDED"
  ],
  "RailwayType": [
    "LINE",
    "TRAIN_SERVICE"
  ],
  "StatementForm": [
    "DIRECT",
    "REPORTED"
  ],
  "StrategyType": [
    "INITIATIVE",
    "VISION",
    "PLAN",
    "FRAMEWORK",
    "AGENDA",
    "POLICY",
    "AGREEMENT",
    "LAW"
  ],
  "Voice": [
    "BOTH_SIDES",
    "ONE_SIDE",
    "WITNESS",
    "EXPERT",
    "ARTICLE"
  ],
  "ZoneType": [
    "DEVELOPMENT_ZONE",
    "COOPERATION_ZONE",
    "INDUSTRIAL_PARK",
    "BAY_AREA"
  ]
} as const;

export const linkTypes = [
  "ABOUT",
  "ADVANCES",
  "ADVOCATED_BY",
  "ALIGNS",
  "ALIGNS_WITH",
  "ANNOUNCED_AT",
  "ASSERTED_BY",
  "AT",
  "ATTENDED_BY",
  "BASED_IN",
  "CAPITAL",
  "CARRIED_BY",
  "CONCERNS",
  "CONNECTS",
  "DATELINED",
  "DESIGNATED_UNDER",
  "DESIGNATES",
  "DISTRIBUTED_BY",
  "GUIDES",
  "HAS_MEMBER",
  "HELD_BY",
  "IN_COUNTRY",
  "IN_ROLE",
  "JOINED_FROM",
  "LOCATED_IN",
  "MEASURES",
  "NATIONAL_OF",
  "ORGANIZED_BY",
  "OWNED_BY",
  "PAGE_OF",
  "PARTICIPANT",
  "PARTICIPATES_IN",
  "PARTNER",
  "PART_OF",
  "PRINTED_ON",
  "PROPOSED_BY",
  "PUBLISHED_BY",
  "REPORTED_BY",
  "RESTS_ON",
  "SAID_AT",
  "SPOKEN_BY",
  "STOPS_AT",
  "TAKEN_FROM",
  "TOOK_PLACE_IN",
  "WITHIN",
  "WRITTEN_BY"
] as const;
