/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the rows of a matrix are where none are named. */
export type AlignmentMatrixRows =
  /** Owners of aligned strategies, and aligned strategies without an owner. */
  | 'OWNERS'
  /** The aligned strategies themselves. */
  | 'STRATEGIES';

/** How far the alignment of two strategies has come, from weakest to strongest. */
export type AlignmentStage =
  /** Both sides have announced that they will align them. */
  | 'AGREED'
  /** They are said to fit or go together, with nothing stated or agreed. */
  | 'COMPATIBLE'
  /** Projects carry it out. */
  | 'IMPLEMENTED'
  /** One side has proposed it. */
  | 'PROPOSED'
  /** A document has been signed. */
  | 'SIGNED'
  /** They are said to align, without a document named. */
  | 'STATED';

/** How somebody takes part in an event. */
export type Attendance =
  /** From elsewhere, by video link. */
  | 'BY_VIDEO_LINK'
  /** At the place of the event. */
  | 'IN_PERSON';

/** What a record or a fact rests on. */
export type Basis =
  /** It follows from other records. */
  | 'DERIVED'
  /** The articles do not say so; a reference work does. */
  | 'REFERENCE'
  /** A passage of an article says so. */
  | 'SOURCE';

/** The kind of time by which entities are ordered. Something may be said of an event long before or after it happens. */
export type Clock =
  /** When it happened, began or ended. “As of” dates of figures and roles are excluded. */
  | 'HAPPENED'
  /** When an article that the record rests on was published; for an article or a page, its own date. */
  | 'PUBLISHED'
  /** When it was said; statements only. */
  | 'SAID';

/** The aspect in which countries are compared. */
export type ComparedAspect =
  /** Events that they attended, hosted, organized or take part in, or that concerned them. */
  | 'EVENTS'
  /** Organizations that they are members of or take part in, or that are based in them. */
  | 'ORGANIZATIONS'
  /** Projects that are in them, connect them or have them as a partner. */
  | 'PROJECTS'
  /** Strategies that they own, proposed or take part in, or that their own are aligned with. */
  | 'STRATEGIES';

/** The type of a concept. */
export type ConceptType =
  /** A state of affairs that is striven for. */
  | 'ASPIRATION'
  /** An idea, doctrine or term of thought. */
  | 'IDEA'
  /** A principle, formula or requirement to act by. */
  | 'PRINCIPLE'
  /** A saying or slogan. */
  | 'SAYING'
  /** A way of seeing the state of the world. */
  | 'SITUATION'
  /** A value or attitude that a society holds. */
  | 'VALUE';

/** Conditions on a point on the earth; all that are given must match. */
export type CoordinatesFilter = {
  /** Whether a value is known at all. */
  isKnown?: boolean | null | undefined;
  /** Degrees north. */
  latitude?: NumberFilter | null | undefined;
  /** Degrees east. */
  longitude?: NumberFilter | null | undefined;
};

/** The data sets that can be imported beside the graph's own records; their records are served only where they are asked for. */
export type Dataset =
  /** AidData's Global Chinese Development Finance Dataset, version 3.0, licence ODC-By 1.0. */
  | 'AIDDATA_GCDF_3'
  /** Lists of the countries that signed a memorandum on the Belt and Road Initiative, side by side. */
  | 'BRI_MEMORANDA';

/** Conditions on a date; all that are given must match. A date known only to the year matches each of its months. A value that is not a date, or a `from` after `to`, is an error (`BAD_USER_INPUT`). */
export type DateFilter = {
  /** Possibly on or after the first day of this year, month or day: `2024`, `2024-11`, `2024-11-20`. */
  from?: string | null | undefined;
  /** Whether a value is known at all. */
  isKnown?: boolean | null | undefined;
  /** Possibly on or before the last day of this year, month or day. */
  to?: string | null | undefined;
};

/** What a project is recognised as. */
export type DesignationRank =
  /** A project of the cooperation, without a rank. */
  | 'COOPERATION'
  /** The first or last of its kind. */
  | 'FIRST_OF_ITS_KIND'
  /** A flagship project. */
  | 'FLAGSHIP'
  /** The largest, most or best of its kind. */
  | 'FOREMOST'
  /** A key or priority project. */
  | 'KEY'
  /** A landmark or signature project. */
  | 'LANDMARK'
  /** A small yet beautiful project that improves people's lives. */
  | 'SMALL_AND_BEAUTIFUL';

/** What a list of Entity can be sorted by. */
export type EntityOrderBy =
  /** What the record as a whole rests on: articles, reference works or other records. */
  | 'BASIS'
  /** Number of links; descending by default. */
  | 'IMPORTANCE'
  /** English name, ignoring case and accents. */
  | 'NAME_EN'
  /** Chinese name, by pinyin. */
  | 'NAME_ZH';

/** Whether an event had happened on the day of the article. */
export type EventStatus =
  /** It had happened, or had begun. */
  | 'HELD'
  /** The article says that it will happen. */
  | 'PLANNED';

/** The type of an event. */
export type EventType =
  /** A day that returns, whether or not a ceremony is told of. */
  | 'ANNIVERSARY'
  /** An announcement, publication or decision. */
  | 'ANNOUNCEMENT'
  /** A ceremony or commemoration. */
  | 'CEREMONY'
  /** A congress or plenary session of a party or parliament. */
  | 'CONGRESS'
  /** A stage of construction. */
  | 'CONSTRUCTION'
  /** A disaster and the response to it. */
  | 'DISASTER'
  /** An election. */
  | 'ELECTION'
  /** A forum or conference. */
  | 'FORUM'
  /** A change of sovereignty, or the founding of a state. */
  | 'HANDOVER'
  /** A departure, run or arrival of a train, ship or the like. */
  | 'JOURNEY'
  /** The making or revision of a law or plan. */
  | 'LEGISLATION'
  /** A letter or an exchange of letters. */
  | 'LETTER'
  /** A meeting of a few people. */
  | 'MEETING'
  /** An opening, launch or inauguration. */
  | 'OPENING'
  /** A meeting of heads of state or government. */
  | 'SUMMIT'
  /** A symposium or working meeting. */
  | 'SYMPOSIUM'
  /** A visit or inspection. */
  | 'VISIT';

/** The type of a facility. */
export type FacilityType =
  /** An airport. */
  | 'AIRPORT'
  /** A bridge or a link of bridges and tunnels. */
  | 'BRIDGE'
  /** A transport route over land or sea. */
  | 'CORRIDOR'
  /** A yard, terminal or transshipment station for goods. */
  | 'FREIGHT_YARD'
  /** Housing. */
  | 'HOUSING'
  /** A museum, exhibition or place of remembrance. */
  | 'MEMORIAL'
  /** Something else that was built. */
  | 'OTHER'
  /** A satellite. */
  | 'SATELLITE'
  /** A centre that serves the public. */
  | 'SERVICE_CENTRE'
  /** A tunnel. */
  | 'TUNNEL'
  /** A ship. */
  | 'VESSEL';

/** How the source qualifies a number. */
export type FigureQualifier =
  /** About that number. */
  | 'ABOUT'
  /** As stated, without qualification. */
  | 'EXACT'
  /** That number or less. */
  | 'LESS_THAN'
  /** That number or more. */
  | 'MORE_THAN'
  /** The source gives no number but its size in words, such as tens of thousands; from that number to an upper one. */
  | 'ORDER_OF_MAGNITUDE';

/** The sector that is financed, by the OECD's classification. */
export type FinanceSector =
  /** Administrative costs of donors. */
  | 'ADMINISTRATION'
  /** Agriculture, forestry and fishing. */
  | 'AGRICULTURE'
  /** Banking and financial services. */
  | 'BANKING'
  /** General budget support. */
  | 'BUDGET_SUPPORT'
  /** Business and other services. */
  | 'BUSINESS'
  /** Other commodity assistance. */
  | 'COMMODITY'
  /** Communications. */
  | 'COMMUNICATIONS'
  /** Action relating to debt. */
  | 'DEBT'
  /** Disaster prevention and preparedness. */
  | 'DISASTER_PREVENTION'
  /** Education. */
  | 'EDUCATION'
  /** Emergency response. */
  | 'EMERGENCY'
  /** Energy. */
  | 'ENERGY'
  /** General environmental protection. */
  | 'ENVIRONMENT'
  /** Food aid and food security. */
  | 'FOOD_AID'
  /** Government and civil society. */
  | 'GOVERNMENT'
  /** Health. */
  | 'HEALTH'
  /** Industry, mining and construction. */
  | 'INDUSTRY'
  /** Other multisector. */
  | 'MULTISECTOR'
  /** Support to non-governmental organizations. */
  | 'NGO_SUPPORT'
  /** Population policies and reproductive health. */
  | 'POPULATION'
  /** Reconstruction and rehabilitation. */
  | 'RECONSTRUCTION'
  /** Refugees in donor countries. */
  | 'REFUGEES'
  /** Other social infrastructure and services. */
  | 'SOCIAL'
  /** Tourism. */
  | 'TOURISM'
  /** Trade policies and regulations. */
  | 'TRADE'
  /** Transport and storage. */
  | 'TRANSPORT'
  /** Unallocated or unspecified. */
  | 'UNSPECIFIED'
  /** Water supply and sanitation. */
  | 'WATER'
  /** Women. */
  | 'WOMEN';

/** How far the financed activity has come, as AidData records it. */
export type FinanceStatus =
  /** It has been cancelled. */
  | 'CANCELLED'
  /** A binding agreement has been signed. */
  | 'COMMITMENT'
  /** It has been completed. */
  | 'COMPLETION'
  /** It is being carried out. */
  | 'IMPLEMENTATION'
  /** It has been promised. */
  | 'PLEDGE'
  /** It has been suspended. */
  | 'SUSPENDED';

/** Conditions on a FinancedProject; all that are given must match. */
export type FinancedProjectFilter = {
  /** The strategies that it carries out, and the strategies and concepts that it serves. */
  advances?: LinkFilter | null | undefined;
  /** Other names in any language: abbreviations, former names, variant spellings. */
  aliases?: TextFilter | null | undefined;
  /** The alignments that it helps put into practice. */
  alignments?: LinkFilter | null | undefined;
  /** The amount in US dollars at prices and exchange rates of 2021; not known for most records. */
  amountUsd2021?: NumberFilter | null | undefined;
  /** Matches when every condition matches; an empty list matches everything. */
  and?: Array<FinancedProjectFilter> | null | undefined;
  /** Any of these. What the record as a whole rests on: articles, reference works or other records. */
  basis?: Array<Basis> | null | undefined;
  /** The year in which the money was committed. */
  commitmentYear?: NumberFilter | null | undefined;
  /** When the money was committed. */
  committed?: DateFilter | null | undefined;
  /** When it was completed. */
  completed?: DateFilter | null | undefined;
  /** The projects that connect to it. */
  connections?: LinkFilter | null | undefined;
  /** The places, countries and projects that it connects. */
  connects?: LinkFilter | null | undefined;
  /** A point for its place, as exact as `placePrecision` says. */
  coordinates?: CoordinatesFilter | null | undefined;
  /** The countries in which it stands or runs. */
  countries?: LinkFilter | null | undefined;
  /** Any of these. The data set that the record comes from. */
  dataset?: Array<Dataset> | null | undefined;
  /** What it is, in a few words by the editors. */
  description?: TextFilter | null | undefined;
  /** Designations that it has been given, such as flagship project. */
  designations?: LinkFilter | null | undefined;
  /** When it closed or ended. */
  ended?: DateFilter | null | undefined;
  /** Events that concerned it. */
  events?: LinkFilter | null | undefined;
  /** The passages of articles that it rests on. */
  evidence?: LinkFilter | null | undefined;
  /** Figures about it. */
  figures?: LinkFilter | null | undefined;
  /** Any of these. How far it has come, as the data set records it. */
  financeStatus?: Array<FinanceStatus> | null | undefined;
  /** What has been paid for it, as an imported data set records it; none where none is imported. */
  financing?: LinkFilter | null | undefined;
  /** Any of these. How concessional it is. */
  flowClass?: Array<FlowClass> | null | undefined;
  /** Any of these. In what form it is given. */
  flowType?: Array<FlowType> | null | undefined;
  /** Who gives the money, in the data set's own words. */
  fundingAgencies?: TextFilter | null | undefined;
  /** Any of these. A readable and permanent slug, unique across kinds: `china-laos-railway`. */
  id?: Array<string> | null | undefined;
  /** What reference works call it, in records as `WIKIDATA:Q819`. */
  identifiers?: IdentifierFilter | null | undefined;
  /** Who carries it out, in the data set's own words. */
  implementingAgencies?: TextFilter | null | undefined;
  /** Whether AidData recommends it for totals; totals leave out what it does not. */
  isRecommendedForTotals?: boolean | null | undefined;
  /** True if the English name is the editors' own rendering, since none is established. */
  isTransliterated?: boolean | null | undefined;
  /** Whether it is an umbrella agreement, whose parts are records of their own; totals leave it out. */
  isUmbrella?: boolean | null | undefined;
  /** Its licence, as an SPDX identifier or by name. */
  licence?: TextFilter | null | undefined;
  /** What it is linked to, whichever of the two records holds the link. */
  linkedTo?: LinkedFilter | null | undefined;
  /** The places in which it stands or runs; a country where the source names no place. */
  locations?: LinkFilter | null | undefined;
  /** Its name; for a claim, the gist. */
  name?: TextFilter | null | undefined;
  /** Negates the condition; unknown values count as not matching. */
  not?: FinancedProjectFilter | null | undefined;
  /** When it opened or went into use. */
  opened?: DateFilter | null | undefined;
  /** Matches when any condition matches; an empty list matches nothing. */
  or?: Array<FinancedProjectFilter> | null | undefined;
  /** The larger project that it belongs to. */
  partOf?: LinkFilter | null | undefined;
  /** Participations in it: who takes part, and in what capacity. */
  participations?: LinkFilter | null | undefined;
  /** The countries, places, organizations and people that build, run or fund it together. */
  partners?: LinkFilter | null | undefined;
  /** The smaller projects that belong to it. */
  parts?: LinkFilter | null | undefined;
  /** The projects of this graph's own records that it pays for, by their AidData identifiers. */
  paysFor?: LinkFilter | null | undefined;
  /** Addresses of its places in OpenStreetMap. */
  placeLinks?: TextFilter | null | undefined;
  /** The place that its point stands for, in the data set's own words. */
  placeName?: TextFilter | null | undefined;
  /** Any of these. How exactly its place is known. */
  placePrecision?: Array<PlacePrecision> | null | undefined;
  /** Who receives it, in the data set's own words. */
  receivingAgencies?: TextFilter | null | undefined;
  /** The recipient, a country or a region: as the data set calls it, and in Chinese by its code, as this graph or ISO 3166 does; null in what was imported before names were kept. */
  recipient?: TextFilter | null | undefined;
  /** ISO 3166-1 alpha-3 code of the recipient; regional records have none. */
  recipientIso3?: TextFilter | null | undefined;
  /** The recipient in the data set's own words: a country or a region. */
  recipientName?: TextFilter | null | undefined;
  /** The reference works behind the facts that the articles do not give. */
  references?: LinkFilter | null | undefined;
  /** The roles that people hold in it. */
  roles?: LinkFilter | null | undefined;
  /** Any of these. The sector that is financed, by the OECD's classification. */
  sector?: Array<FinanceSector> | null | undefined;
  /** Addresses of the sources that the data set gives. */
  sourceLinks?: TextFilter | null | undefined;
  /** When work on it began. */
  started?: DateFilter | null | undefined;
  /** Statements about it. */
  statements?: LinkFilter | null | undefined;
  /** Any of these. How far it has progressed. */
  status?: Array<ProjectStatus> | null | undefined;
};

/** How concessional a flow is by OECD's definitions. */
export type FlowClass =
  /** For development, and concessional. */
  | 'ODA_LIKE'
  /** Commercial in purpose or not concessional enough. */
  | 'OOF_LIKE'
  /** Official finance that cannot be told apart. */
  | 'VAGUE';

/** In what form the money or the goods are given. */
export type FlowType =
  /** A debt is cancelled. */
  | 'DEBT_FORGIVENESS'
  /** A debt is put off or refinanced. */
  | 'DEBT_RESCHEDULING'
  /** Credit for a buyer or seller of exports. */
  | 'EXPORT_CREDIT'
  /** A gift of money, goods or works. */
  | 'GRANT'
  /** A loan. */
  | 'LOAN'
  /** Scholarships or training in the donor country. */
  | 'SCHOLARSHIP'
  /** Experts and training without other aid. */
  | 'TECHNICAL_ASSISTANCE'
  /** AidData could not determine it, or gives another type. */
  | 'VAGUE';

/** Conditions on an identifier; one and the same must match all that are given. */
export type IdentifierFilter = {
  /** Whether a value is known at all. */
  isKnown?: boolean | null | undefined;
  /** Of one of these schemes; an empty list matches nothing. */
  scheme?: Array<IdentifierScheme> | null | undefined;
  /** Exactly one of these values, ignoring case: `Q819`; an empty list matches nothing. */
  value?: Array<string> | null | undefined;
};

/** The schemes by which reference works number or code the things of the world. */
export type IdentifierScheme =
  /** A record of AidData's Global Chinese Development Finance Dataset about a project or what belongs to it; there may be several: `33726`. */
  | 'AIDDATA'
  /** A place of the GeoNames gazetteer: `1655842`. */
  | 'GEONAMES'
  /** A code of ISO 3166 for an area that is no country here: `HK`, `CN-GD`. Countries have theirs as `iso2` and `iso3`. */
  | 'ISO_3166'
  /** An organization of the Research Organization Registry: `0384j8v12`. */
  | 'ROR'
  /** A code of UN M49 for a region of the world: `142`. Countries have theirs as `m49`. */
  | 'UN_M49'
  /** An item of Wikidata: `Q819`. */
  | 'WIKIDATA'
  /** A port by its number in the World Port Index: `14970`. */
  | 'WORLD_PORT_INDEX';

/** The kinds of entity, each named like its type. */
export type Kind =
  /** The claim that two strategies are aligned: how far, since when, on whose word and through which projects. */
  | 'Alignment'
  /** A published article that records rest on: one piece of a newspaper page. Its name is its title. */
  | 'Article'
  /** A principle, value, aspiration, idea or saying that is invoked; what a government sets out to do is a strategy. */
  | 'Concept'
  /** A sovereign state. */
  | 'Country'
  /** The claim that the source calls something a flagship, key or landmark project of a strategy or an alignment. */
  | 'Designation'
  /** Something that happened or is planned: a summit, visit, opening, symposium, ceremony or announcement. */
  | 'Event'
  /** A named structure that is neither a railway nor a port: an airport, bridge, tunnel, freight yard, ship or housing estate. */
  | 'Facility'
  /** A number with its unit: what it measures, of what, and as of when. */
  | 'Figure'
  /** A project, transfer or other activity abroad that is financed from China, as a data set records it. */
  | 'FinancedProject'
  /** That a country signed a memorandum on the Belt and Road Initiative, as one list has it. */
  | 'Memorandum'
  /** A named group that acts as one: a bloc, international body, ministry, company, university, think tank or newspaper. */
  | 'Organization'
  /** A page of a newspaper as one text file, on which articles are printed. */
  | 'Page'
  /** The claim that a country, place, organization or person takes part in something. */
  | 'Participation'
  /** A person, including a speaker whom the source describes but does not name. */
  | 'Person'
  /** A geographical place other than a state: a city, province, special administrative region, sea, river, station or region. */
  | 'Place'
  /** A seaport or an inland port. */
  | 'Port'
  /** Something that is run rather than built: training schemes, workshops, e-commerce, packages of measures. */
  | 'Programme'
  /** A railway line, or a train service that runs over lines. */
  | 'Railway'
  /** The claim that a person holds or held a title, where and when. */
  | 'Role'
  /** A reference work: a data set, a standard or an official publication. */
  | 'Source'
  /** The claim that somebody said something, quoted directly or reported by the article. The words themselves are its evidence. */
  | 'Statement'
  /** A plan, vision, initiative, policy or law with which a government, bloc or region steers its development. */
  | 'Strategy'
  /** An area designated for development: a development or cooperation zone, an industrial park or a bay area. */
  | 'Zone';

/** A language of the graph's texts. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese in simplified characters. */
  | 'ZH';

/** Conditions on the far end of a link; all that are given must match. */
export type LinkFilter = {
  /** Links to at least one of these ids; an empty list matches nothing. */
  id?: Array<string> | null | undefined;
  /** Whether the link is present: `{evidence: {isPresent: false}}` finds what lacks evidence. */
  isPresent?: boolean | null | undefined;
};

/** The types of link. Each runs from the record that holds it. */
export type LinkType =
  /** A: said about B. */
  | 'ABOUT'
  /** A advances B. */
  | 'ADVANCES'
  /** A is advocated by B. */
  | 'ADVOCATED_BY'
  /** A: the aligned strategy is B. */
  | 'ALIGNS'
  /** A: the alignment is with B. */
  | 'ALIGNS_WITH'
  /** A was announced at B. */
  | 'ANNOUNCED_AT'
  /** A: asserted by B. */
  | 'ASSERTED_BY'
  /** A is a role at B. */
  | 'AT'
  /** A was attended by B. */
  | 'ATTENDED_BY'
  /** A is based in B. */
  | 'BASED_IN'
  /** the capital of A is B. */
  | 'CAPITAL'
  /** A: carried out by B. */
  | 'CARRIED_BY'
  /** A concerns B. */
  | 'CONCERNS'
  /** A connects B. */
  | 'CONNECTS'
  /** A was sent from B. */
  | 'DATELINED'
  /** A: the designation is made under B. */
  | 'DESIGNATED_UNDER'
  /** A: the designation refers to B. */
  | 'DESIGNATES'
  /** A was distributed by B. */
  | 'DISTRIBUTED_BY'
  /** A guides B. */
  | 'GUIDES'
  /** A has B as a member. */
  | 'HAS_MEMBER'
  /** A is held by B. */
  | 'HELD_BY'
  /** A is a project in B. */
  | 'IN_COUNTRY'
  /** A: said as B. */
  | 'IN_ROLE'
  /** A: joined from B. */
  | 'JOINED_FROM'
  /** A is located in B. */
  | 'LOCATED_IN'
  /** A measures B. */
  | 'MEASURES'
  /** A is a national of B. */
  | 'NATIONAL_OF'
  /** the organizer of A is B. */
  | 'ORGANIZED_BY'
  /** A is a strategy of B. */
  | 'OWNED_BY'
  /** A is a page of B. */
  | 'PAGE_OF'
  /** A: the participant is B. */
  | 'PARTICIPANT'
  /** A: the participation is in B. */
  | 'PARTICIPATES_IN'
  /** A has B as a partner. */
  | 'PARTNER'
  /** A is part of B. */
  | 'PART_OF'
  /** A is printed on B. */
  | 'PRINTED_ON'
  /** A was proposed by B. */
  | 'PROPOSED_BY'
  /** A was published by B. */
  | 'PUBLISHED_BY'
  /** A: retold by B. */
  | 'REPORTED_BY'
  /** A rests on B. */
  | 'RESTS_ON'
  /** A: said at B. */
  | 'SAID_AT'
  /** B said: A. */
  | 'SPOKEN_BY'
  /** A stops at B. */
  | 'STOPS_AT'
  /** A is taken from B. */
  | 'TAKEN_FROM'
  /** the place of A is B. */
  | 'TOOK_PLACE_IN'
  /** A lies in B. */
  | 'WITHIN'
  /** A was written by B. */
  | 'WRITTEN_BY';

/** Conditions on any link, in either direction; one and the same must match all that are given. */
export type LinkedFilter = {
  /** Links with at least one of these ids; an empty list matches nothing. */
  id: Array<string>;
  /** Of one of these types; by default of any but those of provenance, as `neighbourhood` follows them. */
  type?: Array<LinkType> | null | undefined;
};

/** The lists of who signed a memorandum on the Belt and Road Initiative. */
export type MemorandaList =
  /** A table by Chen (2024) with the year in which each country joined, after China's official list. */
  | 'CHEN_2024'
  /** Nedopil, C. (2025), Countries of the Belt and Road Initiative, Green Finance & Development Center, FISF Fudan University. */
  | 'GFDC_2025'
  /** A table of the memoranda by Wahyu (2024), whose years come from the same publisher as those of the Green Finance & Development Center. */
  | 'WAHYU_2024';

/** What a date is to its entity. */
export type Moment =
  /** The date of birth. */
  | 'BORN'
  /** When it took place or, if it lasted, began; of a planned event, when it is to. */
  | 'DATE'
  /** The date of death. */
  | 'DIED'
  /** When it closed or ended. */
  | 'ENDED'
  /** When it ended, if it lasted. */
  | 'END_DATE'
  /** When it was published, proposed or signed. */
  | 'LAUNCHED'
  /** When it opened or went into use. */
  | 'OPENED'
  /** When it was first put forward, where that is known. */
  | 'PROPOSED_ON'
  /** An article that it rests on was published. */
  | 'PUBLISHED'
  /** When it was said, where the source says so. */
  | 'SAID_ON'
  /** When it began, where the source says so. Or: When the person took it up, where known. */
  | 'SINCE'
  /** When work on it began. */
  | 'STARTED'
  /** When it ended, where the source says so. Or: When the person left it, where known. */
  | 'UNTIL';

/** Conditions on a number; all that are given must match. A `from` greater than `to` is an error (`BAD_USER_INPUT`). */
export type NumberFilter = {
  /** This or more. */
  from?: number | null | undefined;
  /** Whether a value is known at all. */
  isKnown?: boolean | null | undefined;
  /** This or less. */
  to?: number | null | undefined;
};

/** The type of an organization. */
export type OrganizationType =
  /** An alliance or network of cities, theatres, media or the like. */
  | 'ALLIANCE'
  /** A society, association or neighbourhood group. */
  | 'ASSOCIATION'
  /** A group of states, with or without a treaty. */
  | 'BLOC'
  /** A company or other business. */
  | 'COMPANY'
  /** A government or a head of state's office. */
  | 'GOVERNMENT'
  /** A standing body of several states. */
  | 'INTERNATIONAL_BODY'
  /** A newspaper, news agency or broadcaster. */
  | 'MEDIA'
  /** An armed force or a unit of one. */
  | 'MILITARY'
  /** A ministry, commission or agency of a government. */
  | 'MINISTRY'
  /** A legislature. */
  | 'PARLIAMENT'
  /** A political party or an organ of one. */
  | 'PARTY'
  /** A school. */
  | 'SCHOOL'
  /** A research institute or think tank. */
  | 'THINK_TANK'
  /** A university or an institute of one. */
  | 'UNIVERSITY';

/** How exactly the place of a financed project is known. */
export type PlacePrecision =
  /** About where the site is. */
  | 'APPROXIMATE'
  /** Only the country is known. */
  | 'COUNTRY'
  /** Only the second-order unit is known; the point is its centre. */
  | 'DISTRICT'
  /** Only the first-order unit is known; the point is its centre. */
  | 'PROVINCE'
  /** The site itself has been located. */
  | 'SITE';

/** The type of a place. */
export type PlaceType =
  /** A port of entry on a border. */
  | 'BORDER_CROSSING'
  /** A city or town. */
  | 'CITY'
  /** A continent or a part of the world. */
  | 'CONTINENT'
  /** A district, county or quarter. */
  | 'DISTRICT'
  /** An island or peninsula. */
  | 'ISLAND'
  /** A mountain or mountain range. */
  | 'MOUNTAIN'
  /** A province, state or other first-level division. */
  | 'PROVINCE'
  /** A region across countries, or within one without a government of its own. */
  | 'REGION'
  /** A river. */
  | 'RIVER'
  /** A sea, ocean, bay or strait. */
  | 'SEA'
  /** A square, building, market or similar spot. */
  | 'SITE'
  /** A special administrative region of China. */
  | 'SPECIAL_ADMINISTRATIVE_REGION'
  /** A railway station or freight terminal. */
  | 'STATION';

/** The type of a port. */
export type PortType =
  /** A port on a river, a canal or dry land. */
  | 'INLAND_PORT'
  /** A port on the sea. */
  | 'SEAPORT';

/** The type of a programme. */
export type ProgrammeType =
  /** Social work and public welfare. */
  | 'COMMUNITY'
  /** Culture and heritage. */
  | 'CULTURE'
  /** Environment and climate. */
  | 'ENVIRONMENT'
  /** A branch of industry, or a product of one. */
  | 'INDUSTRY'
  /** A standing platform for cooperation among several countries. */
  | 'PLATFORM'
  /** A package of measures. */
  | 'POLICY_PACKAGE'
  /** Science and technology. */
  | 'TECHNOLOGY'
  /** Trade, commerce or finance. */
  | 'TRADE'
  /** Training, workshops and scholarships. */
  | 'TRAINING';

/** How far a project has come, as of its newest source. */
export type ProjectStatus =
  /** It has ended as planned. */
  | 'COMPLETED'
  /** It is in use. */
  | 'IN_OPERATION'
  /** It has been decided. */
  | 'PLANNED'
  /** It has been proposed. */
  | 'PROPOSED'
  /** It has been stopped. */
  | 'SUSPENDED'
  /** It is being built or set up. */
  | 'UNDER_CONSTRUCTION';

/** The type of a railway. */
export type RailwayType =
  /** Track between places. */
  | 'LINE'
  /** Trains that run over other railways' lines. */
  | 'TRAIN_SERVICE';

/** Whether the words are the speaker's own. */
export type StatementForm =
  /** In quotation marks, in the speaker's own words. */
  | 'DIRECT'
  /** In the words of the article. */
  | 'REPORTED';

/** The type of a strategy. */
export type StrategyType =
  /** An agenda of a bloc or body. */
  | 'AGENDA'
  /** An agreement or arrangement between parties. */
  | 'AGREEMENT'
  /** A framework of cooperation. */
  | 'FRAMEWORK'
  /** An initiative that others are invited to join. */
  | 'INITIATIVE'
  /** A constitution, basic law or statute. */
  | 'LAW'
  /** A plan or programme of measures. */
  | 'PLAN'
  /** A policy or political line. */
  | 'POLICY'
  /** A national vision with a horizon. */
  | 'VISION';

/** Conditions on a text in any of its languages, ignoring case; all that are given must match. */
export type TextFilter = {
  /** The text contains this. */
  contains?: string | null | undefined;
  /** The text is exactly this. */
  equals?: string | null | undefined;
  /** Whether a value is known at all. */
  isKnown?: boolean | null | undefined;
  /** The text starts with this. */
  startsWith?: string | null | undefined;
};

/** On whose word a claim rests. */
export type Voice =
  /** The article or the reference work says so, in its own voice. */
  | 'ARTICLE'
  /** Both sides of what is claimed say so, together. */
  | 'BOTH_SIDES'
  /** A scholar or another third person says so. */
  | 'EXPERT'
  /** A party to it says so: an official, a company or another who speaks for it. */
  | 'ONE_SIDE'
  /** Somebody says so who saw it or lives it, and speaks for nobody else. */
  | 'WITNESS';

/** The type of a zone. */
export type ZoneType =
  /** A region of several cities developed together. */
  | 'BAY_AREA'
  /** A zone run jointly by several sides. */
  | 'COOPERATION_ZONE'
  /** A zone for industry and towns. */
  | 'DEVELOPMENT_ZONE'
  /** A park for one or several industries. */
  | 'INDUSTRIAL_PARK';

export type Alignment_CardFragment = { stage: AlignmentStage, assertion: Voice, since: { text: string } | null, strategy: { __typename: 'Strategy', id: string, owners: Array<
      | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
      | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
      | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
    >, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, owners: Array<
      | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
      | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
      | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
    >, name: { en: string, zh: string } }, carriedBy: Array<
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, announcedAt: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } | null, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Article_CardFragment = { isUntitled: boolean | null, language: string, licence: string | null, address: string | null, byline: { en: string, zh: string } | null, issued: { text: string }, datelined: { text: string } | null, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, spans: Array<{ page: { __typename: 'Page', id: string, name: { en: string, zh: string } } }> };

export type Concept_CardFragment = { conceptType: ConceptType, description: { en: string, zh: string } | null, proposedOn: { text: string } | null, advocates: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, proposedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf: { __typename: 'Concept', id: string, name: { en: string, zh: string } } | null, guides: Array<{ __typename: 'Strategy', id: string, name: { en: string, zh: string } }>, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, projects: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> } };

export type Country_CardFragment = { id: string, iso2: string, iso3: string, officialName: { en: string, zh: string } | null, region: { en: string, zh: string } | null, coordinates: { latitude: number, longitude: number } | null, capital: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, strategies: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> }, projects: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, memberships: { totalCount: number, edges: Array<{ node: { __typename: 'Organization', id: string, name: { en: string, zh: string } } }> }, people: { totalCount: number, edges: Array<{ node: { __typename: 'Person', id: string, name: { en: string, zh: string } } }> } };

export type Designation_CardFragment = { rank: DesignationRank, assertion: Voice, of:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , under: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Event_CardFragment = { eventType: EventType, eventStatus: EventStatus, date: { text: string } | null, endDate: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, attendees: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, organizers: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, concerns: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } | null, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, participations: { totalCount: number, edges: Array<{ node: { __typename: 'Participation', id: string, name: { en: string, zh: string } } }> }, saidHere: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> } };

export type Facility_CardFragment = { facilityType: FacilityType, status: ProjectStatus | null, coordinates: { latitude: number, longitude: number } | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

export type Figure_CardFragment = { value: number, upperValue: number | null, qualifier: FigureQualifier, assertion: Voice, since: { text: string } | null, about: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type FinancedProject_CardFragment = { dataset: Dataset, licence: string | null, recipientName: string, amountUsd2021: number | null, isUmbrella: boolean | null, financeStatus: FinanceStatus | null, flowType: FlowType | null, flowClass: FlowClass | null, sector: FinanceSector | null, fundingAgencies: Array<string>, receivingAgencies: Array<string>, implementingAgencies: Array<string>, placeName: string | null, placePrecision: PlacePrecision | null, placeLinks: Array<string>, sourceLinks: Array<string>, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, paysFor: Array<
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, recipient: { en: string, zh: string } | null, committed: { text: string } | null, started: { text: string } | null, completed: { text: string } | null, coordinates: { latitude: number, longitude: number } | null };

export type Memorandum_CardFragment = { dataset: Dataset, list: MemorandaList, isDisputed: boolean, signatory: { __typename: 'Country', id: string, name: { en: string, zh: string } } | null, signed: { text: string } | null, left: { text: string } | null };

export type Organization_CardFragment = { organizationType: OrganizationType, basedIn: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, members: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, strategies: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> }, memberships: { totalCount: number, edges: Array<{ node: { __typename: 'Organization', id: string, name: { en: string, zh: string } } }> }, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> }, retold: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> } };

export type Page_CardFragment = { pageNumber: number | null, language: string, issued: { text: string }, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, printed: { edges: Array<{ node: { __typename: 'Article', id: string, name: { en: string, zh: string } } }> } };

export type Participation_CardFragment = { attendance: Attendance | null, assertion: Voice, capacity: { en: string, zh: string } | null, since: { text: string } | null, until: { text: string } | null, joinedFrom:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, participant:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , in:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Alignments_ConnectionFragment = { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> };

export type Passage_EvidenceFragment = { start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } };

type Evidence_Entity_Alignment_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Article_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Concept_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Country_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Designation_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Event_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Facility_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Figure_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_FinancedProject_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Memorandum_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Organization_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Page_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Participation_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Person_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Place_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Port_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Programme_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Railway_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Role_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Source_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Statement_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Strategy_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

type Evidence_Entity_Zone_Fragment = { basis: Basis, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> };

export type Evidence_EntityFragment =
  | Evidence_Entity_Alignment_Fragment
  | Evidence_Entity_Article_Fragment
  | Evidence_Entity_Concept_Fragment
  | Evidence_Entity_Country_Fragment
  | Evidence_Entity_Designation_Fragment
  | Evidence_Entity_Event_Fragment
  | Evidence_Entity_Facility_Fragment
  | Evidence_Entity_Figure_Fragment
  | Evidence_Entity_FinancedProject_Fragment
  | Evidence_Entity_Memorandum_Fragment
  | Evidence_Entity_Organization_Fragment
  | Evidence_Entity_Page_Fragment
  | Evidence_Entity_Participation_Fragment
  | Evidence_Entity_Person_Fragment
  | Evidence_Entity_Place_Fragment
  | Evidence_Entity_Port_Fragment
  | Evidence_Entity_Programme_Fragment
  | Evidence_Entity_Railway_Fragment
  | Evidence_Entity_Role_Fragment
  | Evidence_Entity_Source_Fragment
  | Evidence_Entity_Statement_Fragment
  | Evidence_Entity_Strategy_Fragment
  | Evidence_Entity_Zone_Fragment
;

export type Figure_AmountFragment = { value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null };

export type Figures_ConnectionFragment = { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> };

type Identifiers_Entity_Alignment_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Article_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Concept_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Country_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Designation_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Event_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Facility_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Figure_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_FinancedProject_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Memorandum_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Organization_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Page_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Participation_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Person_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Place_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Port_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Programme_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Railway_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Role_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Source_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Statement_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Strategy_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Zone_Fragment = { identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }> };

export type Identifiers_EntityFragment =
  | Identifiers_Entity_Alignment_Fragment
  | Identifiers_Entity_Article_Fragment
  | Identifiers_Entity_Concept_Fragment
  | Identifiers_Entity_Country_Fragment
  | Identifiers_Entity_Designation_Fragment
  | Identifiers_Entity_Event_Fragment
  | Identifiers_Entity_Facility_Fragment
  | Identifiers_Entity_Figure_Fragment
  | Identifiers_Entity_FinancedProject_Fragment
  | Identifiers_Entity_Memorandum_Fragment
  | Identifiers_Entity_Organization_Fragment
  | Identifiers_Entity_Page_Fragment
  | Identifiers_Entity_Participation_Fragment
  | Identifiers_Entity_Person_Fragment
  | Identifiers_Entity_Place_Fragment
  | Identifiers_Entity_Port_Fragment
  | Identifiers_Entity_Programme_Fragment
  | Identifiers_Entity_Railway_Fragment
  | Identifiers_Entity_Role_Fragment
  | Identifiers_Entity_Source_Fragment
  | Identifiers_Entity_Statement_Fragment
  | Identifiers_Entity_Strategy_Fragment
  | Identifiers_Entity_Zone_Fragment
;

type Mention_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, name: { en: string, zh: string } };

type Mention_Entity_Article_Fragment = { __typename: 'Article', id: string, name: { en: string, zh: string } };

type Mention_Entity_Concept_Fragment = { __typename: 'Concept', id: string, name: { en: string, zh: string } };

type Mention_Entity_Country_Fragment = { __typename: 'Country', id: string, name: { en: string, zh: string } };

type Mention_Entity_Designation_Fragment = { __typename: 'Designation', id: string, name: { en: string, zh: string } };

type Mention_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } };

type Mention_Entity_Facility_Fragment = { __typename: 'Facility', id: string, name: { en: string, zh: string } };

type Mention_Entity_Figure_Fragment = { __typename: 'Figure', id: string, name: { en: string, zh: string } };

type Mention_Entity_FinancedProject_Fragment = { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } };

type Mention_Entity_Memorandum_Fragment = { __typename: 'Memorandum', id: string, name: { en: string, zh: string } };

type Mention_Entity_Organization_Fragment = { __typename: 'Organization', id: string, name: { en: string, zh: string } };

type Mention_Entity_Page_Fragment = { __typename: 'Page', id: string, name: { en: string, zh: string } };

type Mention_Entity_Participation_Fragment = { __typename: 'Participation', id: string, name: { en: string, zh: string } };

type Mention_Entity_Person_Fragment = { __typename: 'Person', id: string, name: { en: string, zh: string } };

type Mention_Entity_Place_Fragment = { __typename: 'Place', id: string, name: { en: string, zh: string } };

type Mention_Entity_Port_Fragment = { __typename: 'Port', id: string, name: { en: string, zh: string } };

type Mention_Entity_Programme_Fragment = { __typename: 'Programme', id: string, name: { en: string, zh: string } };

type Mention_Entity_Railway_Fragment = { __typename: 'Railway', id: string, name: { en: string, zh: string } };

type Mention_Entity_Role_Fragment = { __typename: 'Role', id: string, name: { en: string, zh: string } };

type Mention_Entity_Source_Fragment = { __typename: 'Source', id: string, name: { en: string, zh: string } };

type Mention_Entity_Statement_Fragment = { __typename: 'Statement', id: string, name: { en: string, zh: string } };

type Mention_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, name: { en: string, zh: string } };

type Mention_Entity_Zone_Fragment = { __typename: 'Zone', id: string, name: { en: string, zh: string } };

export type Mention_EntityFragment =
  | Mention_Entity_Alignment_Fragment
  | Mention_Entity_Article_Fragment
  | Mention_Entity_Concept_Fragment
  | Mention_Entity_Country_Fragment
  | Mention_Entity_Designation_Fragment
  | Mention_Entity_Event_Fragment
  | Mention_Entity_Facility_Fragment
  | Mention_Entity_Figure_Fragment
  | Mention_Entity_FinancedProject_Fragment
  | Mention_Entity_Memorandum_Fragment
  | Mention_Entity_Organization_Fragment
  | Mention_Entity_Page_Fragment
  | Mention_Entity_Participation_Fragment
  | Mention_Entity_Person_Fragment
  | Mention_Entity_Place_Fragment
  | Mention_Entity_Port_Fragment
  | Mention_Entity_Programme_Fragment
  | Mention_Entity_Railway_Fragment
  | Mention_Entity_Role_Fragment
  | Mention_Entity_Source_Fragment
  | Mention_Entity_Statement_Fragment
  | Mention_Entity_Strategy_Fragment
  | Mention_Entity_Zone_Fragment
;

export type RestsOnQueryVariables = Exact<{
  id: string;
}>;


export type RestsOnQuery = { entity:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }> }
   | null };

export type Statements_ConnectionFragment = { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, role: { id: string, title: { en: string, zh: string } } | null } }> };

type Voice_Claim_Alignment_Fragment = { assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

type Voice_Claim_Designation_Fragment = { assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

type Voice_Claim_Figure_Fragment = { assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

type Voice_Claim_Participation_Fragment = { assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

type Voice_Claim_Role_Fragment = { assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Voice_ClaimFragment =
  | Voice_Claim_Alignment_Fragment
  | Voice_Claim_Designation_Fragment
  | Voice_Claim_Figure_Fragment
  | Voice_Claim_Participation_Fragment
  | Voice_Claim_Role_Fragment
;

export type Person_CardFragment = { isNamed: boolean, description: { en: string, zh: string } | null, born: { text: string } | null, died: { text: string } | null, from: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, roles: { totalCount: number, edges: Array<{ node: { id: string, title: { en: string, zh: string }, asOf: { text: string } | null } }> }, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> }, retold: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> } };

export type Place_CardFragment = { placeType: PlaceType, coordinates: { latitude: number, longitude: number } | null, within:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, projects: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, railways: { totalCount: number, edges: Array<{ node: { __typename: 'Railway', id: string, name: { en: string, zh: string } } }> }, hosted: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> } };

export type Port_CardFragment = { portType: PortType, status: ProjectStatus | null, coordinates: { latitude: number, longitude: number } | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

export type Programme_CardFragment = { programmeType: ProgrammeType, status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_Facility_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_FinancedProject_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_Port_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_Programme_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_Railway_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

type Project_Card_Zone_Fragment = { status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

export type Project_CardFragment =
  | Project_Card_Facility_Fragment
  | Project_Card_FinancedProject_Fragment
  | Project_Card_Port_Fragment
  | Project_Card_Programme_Fragment
  | Project_Card_Railway_Fragment
  | Project_Card_Zone_Fragment
;

export type Railway_CardFragment = { railwayType: RailwayType, lengthKm: number | null, designSpeedKmh: number | null, gaugeMm: number | null, status: ProjectStatus | null, stops: Array<{ __typename: 'Place', id: string, name: { en: string, zh: string } }>, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

export type Role_CardFragment = { assertion: Voice, title: { en: string, zh: string }, since: { text: string } | null, until: { text: string } | null, asOf: { text: string } | null, holder: { __typename: 'Person', id: string, name: { en: string, zh: string } }, at: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, role: { id: string, title: { en: string, zh: string } } | null } }> }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Source_CardFragment = { licence: string | null, address: string | null, publisher: { en: string, zh: string } | null };

export type Statement_CardFragment = { form: StatementForm, saidOn: { text: string } | null, speakers: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, reportedBy:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, role: { title: { en: string, zh: string } } | null, saidAt: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, about: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  > };

export type Strategy_CardFragment = { strategyType: StrategyType, description: { en: string, zh: string } | null, launched: { text: string } | null, owners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, proposedBy: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } | null, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> }, alignedBy: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> }, projects: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> } };

export type CardQueryVariables = Exact<{
  id: string;
  drawn: Array<Kind> | Kind;
  isClaim: boolean;
  first?: number | null | undefined;
}>;


export type CardQuery = { neighbourhood?: { totalCount: number }, entity:
    | { __typename: 'Alignment', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, stage: AlignmentStage, assertion: Voice, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, since: { text: string } | null, strategy: { __typename: 'Strategy', id: string, owners: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, owners: Array<
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        >, name: { en: string, zh: string } }, carriedBy: Array<
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, announcedAt: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } | null, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Article', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, isUntitled: boolean | null, language: string, licence: string | null, address: string | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, byline: { en: string, zh: string } | null, issued: { text: string }, datelined: { text: string } | null, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, spans: Array<{ page: { __typename: 'Page', id: string, name: { en: string, zh: string } } }> }
    | { __typename: 'Concept', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, conceptType: ConceptType, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, description: { en: string, zh: string } | null, proposedOn: { text: string } | null, advocates: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, proposedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf: { __typename: 'Concept', id: string, name: { en: string, zh: string } } | null, guides: Array<{ __typename: 'Strategy', id: string, name: { en: string, zh: string } }>, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, projects: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> } }
    | { __typename: 'Country', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, iso2: string, iso3: string, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, officialName: { en: string, zh: string } | null, region: { en: string, zh: string } | null, coordinates: { latitude: number, longitude: number } | null, capital: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, strategies: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> }, projects: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, memberships: { totalCount: number, edges: Array<{ node: { __typename: 'Organization', id: string, name: { en: string, zh: string } } }> }, people: { totalCount: number, edges: Array<{ node: { __typename: 'Person', id: string, name: { en: string, zh: string } } }> } }
    | { __typename: 'Designation', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, rank: DesignationRank, assertion: Voice, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, of:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      , under: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Event', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, eventType: EventType, eventStatus: EventStatus, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, date: { text: string } | null, endDate: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, attendees: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, organizers: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, concerns: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } | null, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, participations: { totalCount: number, edges: Array<{ node: { __typename: 'Participation', id: string, name: { en: string, zh: string } } }> }, saidHere: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> } }
    | { __typename: 'Facility', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, facilityType: FacilityType, status: ProjectStatus | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { latitude: number, longitude: number } | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, parts: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } }
    | { __typename: 'Figure', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, value: number, upperValue: number | null, qualifier: FigureQualifier, assertion: Voice, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, since: { text: string } | null, about: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'FinancedProject', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, dataset: Dataset, licence: string | null, recipientName: string, amountUsd2021: number | null, isUmbrella: boolean | null, financeStatus: FinanceStatus | null, flowType: FlowType | null, flowClass: FlowClass | null, sector: FinanceSector | null, fundingAgencies: Array<string>, receivingAgencies: Array<string>, implementingAgencies: Array<string>, placeName: string | null, placePrecision: PlacePrecision | null, placeLinks: Array<string>, sourceLinks: Array<string>, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, paysFor: Array<
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, recipient: { en: string, zh: string } | null, committed: { text: string } | null, started: { text: string } | null, completed: { text: string } | null, coordinates: { latitude: number, longitude: number } | null }
    | { __typename: 'Memorandum', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, dataset: Dataset, list: MemorandaList, isDisputed: boolean, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, signatory: { __typename: 'Country', id: string, name: { en: string, zh: string } } | null, signed: { text: string } | null, left: { text: string } | null }
    | { __typename: 'Organization', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, organizationType: OrganizationType, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, basedIn: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, members: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, strategies: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> }, memberships: { totalCount: number, edges: Array<{ node: { __typename: 'Organization', id: string, name: { en: string, zh: string } } }> }, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, retold: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> } }
    | { __typename: 'Page', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, pageNumber: number | null, language: string, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, issued: { text: string }, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, printed: { edges: Array<{ node: { __typename: 'Article', id: string, name: { en: string, zh: string } } }> } }
    | { __typename: 'Participation', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, attendance: Attendance | null, assertion: Voice, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, capacity: { en: string, zh: string } | null, since: { text: string } | null, until: { text: string } | null, joinedFrom:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, participant:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      , in:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      , assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Person', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, isNamed: boolean, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, description: { en: string, zh: string } | null, born: { text: string } | null, died: { text: string } | null, from: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, roles: { totalCount: number, edges: Array<{ node: { id: string, title: { en: string, zh: string }, asOf: { text: string } | null } }> }, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, retold: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> } }
    | { __typename: 'Place', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, placeType: PlaceType, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { latitude: number, longitude: number } | null, within:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, projects: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, railways: { totalCount: number, edges: Array<{ node: { __typename: 'Railway', id: string, name: { en: string, zh: string } } }> }, hosted: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> } }
    | { __typename: 'Port', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, portType: PortType, status: ProjectStatus | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { latitude: number, longitude: number } | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, parts: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } }
    | { __typename: 'Programme', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, programmeType: ProgrammeType, status: ProjectStatus | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, parts: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } }
    | { __typename: 'Railway', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, railwayType: RailwayType, lengthKm: number | null, designSpeedKmh: number | null, gaugeMm: number | null, status: ProjectStatus | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, stops: Array<{ __typename: 'Place', id: string, name: { en: string, zh: string } }>, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, parts: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } }
    | { __typename: 'Role', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, assertion: Voice, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, title: { en: string, zh: string }, since: { text: string } | null, until: { text: string } | null, asOf: { text: string } | null, holder: { __typename: 'Person', id: string, name: { en: string, zh: string } }, at: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, said: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Source', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, licence: string | null, address: string | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, publisher: { en: string, zh: string } | null }
    | { __typename: 'Statement', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, form: StatementForm, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, saidOn: { text: string } | null, speakers: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, reportedBy:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, role: { title: { en: string, zh: string } } | null, saidAt: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, about: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Strategy', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, strategyType: StrategyType, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, description: { en: string, zh: string } | null, launched: { text: string } | null, owners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, proposedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } | null, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> }, alignedBy: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> }, projects: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, concepts: { totalCount: number, edges: Array<{ node: { __typename: 'Concept', id: string, name: { en: string, zh: string } } }> }, parts: { totalCount: number, edges: Array<{ node: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } }> } }
    | { __typename: 'Zone', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, zoneType: ZoneType, areaKm2: number | null, status: ProjectStatus | null, name: { en: string, zh: string, native: string | null }, statements: { totalCount: number, edges: Array<{ node: { id: string, form: StatementForm, gist: { en: string, zh: string }, saidOn: { text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            >, role: { id: string, title: { en: string, zh: string } } | null } }> }, figures: { totalCount: number, edges: Array<{ node: { id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { en: string, zh: string }, unit: { en: string, zh: string }, asOf: { text: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } } }> }, designations: { totalCount: number, edges: Array<{ node: { __typename: 'Designation', id: string, name: { en: string, zh: string } } }> }, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null }>, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       | null, parts: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
           }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } }
   | null };

export type Zone_CardFragment = { zoneType: ZoneType, areaKm2: number | null, status: ProjectStatus | null, description: { en: string, zh: string } | null, started: { text: string } | null, opened: { text: string } | null, ended: { text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, parts: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> }, alignments: { totalCount: number, edges: Array<{ node: { id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { en: string, zh: string } } } }> } };

export type Compared_ItemFragment = { wayCount: number, entity:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , ways: Array<{ country: string, links: Array<LinkType>, claim:
      | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { en: string, zh: string } }
      | { __typename: 'Designation', assertion: Voice, id: string, name: { en: string, zh: string } }
      | { __typename: 'Figure', assertion: Voice, id: string, name: { en: string, zh: string } }
      | { __typename: 'Participation', assertion: Voice, id: string, name: { en: string, zh: string } }
      | { __typename: 'Role', assertion: Voice, id: string, name: { en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
     | null }> };

export type CompareQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type CompareQuery = { compare: { countries: Array<{ __typename: 'Country', id: string, name: { en: string, zh: string } }>, groups: Array<{ aspect: ComparedAspect, countries: Array<string>, totalCount: number, items: Array<{ wayCount: number, entity:
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        , ways: Array<{ country: string, links: Array<LinkType>, claim:
            | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { en: string, zh: string } }
            | { __typename: 'Designation', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Figure', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Participation', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Role', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
           | null }> }> }>, stages: Array<{ stage: AlignmentStage, counts: Array<{ country: string, count: number }> }> } };

export type RestOfGroupQueryVariables = Exact<{
  ids: Array<string> | string;
  countries: Array<string> | string;
  aspect: ComparedAspect;
  skip: number;
}>;


export type RestOfGroupQuery = { compare: { groups: Array<{ items: Array<{ wayCount: number, entity:
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        , ways: Array<{ country: string, links: Array<LinkType>, claim:
            | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { en: string, zh: string } }
            | { __typename: 'Designation', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Figure', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Participation', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Role', assertion: Voice, id: string, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
           | null }> }> }> } };

export type ComparedKindsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ComparedKindsQuery = { nodes: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null> };

export type CitationsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  view?: string | null | undefined;
  language: Language;
}>;


export type CitationsQuery = { bibtex: { text: string, mediaType: string, filename: string }, ris: { text: string, mediaType: string, filename: string }, csl: { text: string, mediaType: string, filename: string }, gbt: { text: string, mediaType: string, filename: string } };

export type Citation_FileFragment = { text: string, mediaType: string, filename: string };

export type ImprintQueryVariables = Exact<{ [key: string]: never; }>;


export type ImprintQuery = { about: { version: string | null, licence: string, pageCount: number, firstIssued: { text: string } | null, lastIssued: { text: string } | null } };

export type PrintedQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PrintedQuery = { nodes: Array<
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
    | { id: string, name: { en: string, zh: string }, evidence: Array<{ start: number, end: number, text: string | null, article: { id: string, language: string, name: { en: string, zh: string }, issued: { text: string } } }> }
   | null> };

export type CountryMemorandaQueryVariables = Exact<{
  id: string;
}>;


export type CountryMemorandaQuery = { memoranda: { totalCount: number, edges: Array<{ node: { id: string, list: MemorandaList, isDisputed: boolean, signed: { text: string } | null, left: { text: string } | null } }> } };

export type FinanceTotalsQueryVariables = Exact<{
  filter?: FinancedProjectFilter | null | undefined;
}>;


export type FinanceTotalsQuery = { finance: Array<{ count: number, withAmountCount: number, leftOutCount: number, amountUsd2021: number }> };

export type FinanceQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: FinancedProjectFilter | null | undefined;
}>;


export type FinanceQuery = { finance: Array<{ count: number, withAmountCount: number, leftOutCount: number, amountUsd2021: number, country: { __typename: 'Country', id: string, name: { en: string, zh: string } } | null, years: Array<{ year: number, count: number, withAmountCount: number, amountUsd2021: number }>, sectors: Array<{ sector: FinanceSector | null, count: number, withAmountCount: number, amountUsd2021: number }> }> };

export type ChosenCountriesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ChosenCountriesQuery = { nodes: Array<
    | { id: string }
    | Record<PropertyKey, never>
   | null> };

export type FinancePlacesQueryVariables = Exact<{
  filter?: FinancedProjectFilter | null | undefined;
  cellDegrees: number;
}>;


export type FinancePlacesQuery = { financePlaces: { placedCount: number, placelessCount: number, places: Array<{ latitude: number, longitude: number, name: string | null, count: number, withAmountCount: number, amountUsd2021: number, leftOutCount: number, south: number, north: number, west: number, east: number }> } };

export type ProjectFinanceQueryVariables = Exact<{
  filter: FinancedProjectFilter;
}>;


export type ProjectFinanceQuery = { finance: Array<{ count: number, withAmountCount: number, leftOutCount: number, amountUsd2021: number }>, financedProjects: { totalCount: number, edges: Array<{ node: { id: string, commitmentYear: number | null, amountUsd2021: number | null, isUmbrella: boolean | null, isRecommendedForTotals: boolean | null, name: { en: string, zh: string } } }> } };

export type LayersQueryVariables = Exact<{ [key: string]: never; }>;


export type LayersQuery = { datasets: Array<{ dataset: Dataset, recordCount: number, licence: string | null, address: string, citation: string, notice: { en: string, zh: string } }> };

export type MemorandaQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemorandaQuery = { memoranda: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, list: MemorandaList, signatoryIso3: string, signed: { text: string } | null, left: { text: string } | null, signatoryName: { en: string, zh: string } | null, signatory: { __typename: 'Country', id: string, name: { en: string, zh: string } } | null } }> } };

type Placed_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Article_Fragment = { __typename: 'Article', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Concept_Fragment = { __typename: 'Concept', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Country_Fragment = { __typename: 'Country', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Designation_Fragment = { __typename: 'Designation', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Facility_Fragment = { __typename: 'Facility', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Figure_Fragment = { __typename: 'Figure', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_FinancedProject_Fragment = { __typename: 'FinancedProject', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Memorandum_Fragment = { __typename: 'Memorandum', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Organization_Fragment = { __typename: 'Organization', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Page_Fragment = { __typename: 'Page', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Participation_Fragment = { __typename: 'Participation', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Person_Fragment = { __typename: 'Person', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Place_Fragment = { __typename: 'Place', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Port_Fragment = { __typename: 'Port', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Programme_Fragment = { __typename: 'Programme', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Railway_Fragment = { __typename: 'Railway', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Role_Fragment = { __typename: 'Role', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Source_Fragment = { __typename: 'Source', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Statement_Fragment = { __typename: 'Statement', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

type Placed_Entity_Zone_Fragment = { __typename: 'Zone', id: string, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

export type Placed_EntityFragment =
  | Placed_Entity_Alignment_Fragment
  | Placed_Entity_Article_Fragment
  | Placed_Entity_Concept_Fragment
  | Placed_Entity_Country_Fragment
  | Placed_Entity_Designation_Fragment
  | Placed_Entity_Event_Fragment
  | Placed_Entity_Facility_Fragment
  | Placed_Entity_Figure_Fragment
  | Placed_Entity_FinancedProject_Fragment
  | Placed_Entity_Memorandum_Fragment
  | Placed_Entity_Organization_Fragment
  | Placed_Entity_Page_Fragment
  | Placed_Entity_Participation_Fragment
  | Placed_Entity_Person_Fragment
  | Placed_Entity_Place_Fragment
  | Placed_Entity_Port_Fragment
  | Placed_Entity_Programme_Fragment
  | Placed_Entity_Railway_Fragment
  | Placed_Entity_Role_Fragment
  | Placed_Entity_Source_Fragment
  | Placed_Entity_Statement_Fragment
  | Placed_Entity_Strategy_Fragment
  | Placed_Entity_Zone_Fragment
;

type Placed_Project_Facility_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type Placed_Project_FinancedProject_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type Placed_Project_Port_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type Placed_Project_Programme_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type Placed_Project_Railway_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type Placed_Project_Zone_Fragment = { locations: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  >, countries: Array<{ id: string }>, connects: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

export type Placed_ProjectFragment =
  | Placed_Project_Facility_Fragment
  | Placed_Project_FinancedProject_Fragment
  | Placed_Project_Port_Fragment
  | Placed_Project_Programme_Fragment
  | Placed_Project_Railway_Fragment
  | Placed_Project_Zone_Fragment
;

export type WorldMapQueryVariables = Exact<{
  countries?: string | null | undefined;
  places?: string | null | undefined;
  ports?: string | null | undefined;
  zones?: string | null | undefined;
  facilities?: string | null | undefined;
  railways?: string | null | undefined;
  hasCountries: boolean;
  hasPlaces: boolean;
  hasPorts: boolean;
  hasZones: boolean;
  hasFacilities: boolean;
  hasRailways: boolean;
}>;


export type WorldMapQuery = { countries?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Country', id: string, coordinates: { latitude: number, longitude: number } | null, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } } }> }, places?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Place', id: string, coordinates: { latitude: number, longitude: number } | null, within:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, name: { en: string, zh: string } } }> }, ports?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Port', id: string, coordinates: { latitude: number, longitude: number } | null, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, locations: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, countries: Array<{ id: string }>, connects: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, name: { en: string, zh: string } } }> }, zones?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Zone', id: string, coordinates: { latitude: number, longitude: number } | null, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, locations: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, countries: Array<{ id: string }>, connects: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, name: { en: string, zh: string } } }> }, facilities?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Facility', id: string, coordinates: { latitude: number, longitude: number } | null, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, locations: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, countries: Array<{ id: string }>, connects: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, name: { en: string, zh: string } } }> }, railways?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Railway', id: string, stops: Array<{ id: string }>, evidence: Array<{ article: { id: string } }>, references: Array<{ fields: Array<string>, source: { __typename: 'Source', id: string, name: { en: string, zh: string } } }>, locations: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, countries: Array<{ id: string }>, connects: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, name: { en: string, zh: string } } }> } };

export type Cell_AlignmentFragment = { __typename: 'Alignment', stage: AlignmentStage, basis: Basis, id: string, assertion: Voice, strategy: { id: string }, name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

export type MatrixQueryVariables = Exact<{
  by: AlignmentMatrixRows;
  rows?: Array<string> | string | null | undefined;
  columns?: Array<string> | string | null | undefined;
}>;


export type MatrixQuery = { alignmentMatrix: { rowCount: number, columnCount: number, columns: Array<{ __typename: 'Strategy', id: string, name: { en: string, zh: string } }>, rows: Array<{ entity:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      , cells: Array<{ count: number, stages: Array<{ stage: AlignmentStage, count: number, alignments: Array<{ __typename: 'Alignment', stage: AlignmentStage, basis: Basis, id: string, assertion: Voice, strategy: { id: string }, name: { en: string, zh: string }, assertedBy: Array<
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
              | { id: string, name: { en: string, zh: string } }
            > }> }> }> }> } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { about: { version: string | null, licence: string, licenceAddress: string, pageCount: number, articleCount: number, sourceCount: number, recordCount: number, sentences: number, coveredSentences: number, characters: number, coveredCharacters: number, rights: { en: string, zh: string }, firstIssued: { text: string } | null, lastIssued: { text: string } | null, articles: Array<{ __typename: 'Article', sentences: number | null, coveredSentences: number | null, characters: number | null, coveredCharacters: number | null, id: string, byline: { en: string, zh: string } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, issued: { text: string }, records: { totalCount: number }, name: { en: string, zh: string } }>, stages: { en: string, zh: string }, placeNames: { en: string, zh: string }, corrections: { en: string, zh: string } } };

export type BasisQueryVariables = Exact<{ [key: string]: never; }>;


export type BasisQuery = { about: { version: string | null, pageCount: number, articleCount: number, sentences: number, coveredSentences: number, firstIssued: { text: string } | null, lastIssued: { text: string } | null }, datasets: Array<{ dataset: Dataset }> };

export type ArticleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticleNamesQuery = { about: { articles: Array<{ id: string, name: { en: string, zh: string } }> } };

export type NameQueryVariables = Exact<{
  id: string;
}>;


export type NameQuery = { entity:
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
   | null };

export type Hop_PathFragment = { link: LinkType, basis: Basis, isWeakest: boolean, weakness: { en: string, zh: string }, sentence: { en: string, zh: string }, from:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , to:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
  , claim:
    | { __typename: 'Alignment', stage: AlignmentStage, id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Designation', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Figure', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Participation', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Role', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      > }
    | { __typename: 'Statement', form: StatementForm, id: string, saidOn: { text: string } | null, name: { en: string, zh: string } }
   | null, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }> };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  kinds?: Array<Kind> | Kind | null | undefined;
  links?: Array<LinkType> | LinkType | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
  stages?: Array<AlignmentStage> | AlignmentStage | null | undefined;
  voices?: Array<Voice> | Voice | null | undefined;
  without: Array<string> | string;
  count: number;
}>;


export type PathQuery = { about: { version: string | null }, from:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, to:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null, path: { searchedLength: number, paths: Array<{ length: number, hops: Array<{ link: LinkType, basis: Basis, isWeakest: boolean, weakness: { en: string, zh: string }, sentence: { en: string, zh: string }, from:
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        , to:
          | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
          | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
        , claim:
          | { __typename: 'Alignment', stage: AlignmentStage, id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            > }
          | { __typename: 'Designation', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            > }
          | { __typename: 'Figure', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            > }
          | { __typename: 'Participation', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            > }
          | { __typename: 'Role', id: string, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
              | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
              | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
            > }
          | { __typename: 'Statement', form: StatementForm, id: string, saidOn: { text: string } | null, name: { en: string, zh: string } }
         | null, evidence: Array<{ start: number, end: number, sha256: string, field: string | null, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { text: string }, name: { en: string, zh: string } } }> }> }> } | null };

export type PieceQueryVariables = Exact<{
  id: string;
}>;


export type PieceQuery = { article: { __typename: 'Article', isUntitled: boolean | null, language: string, address: string | null, sentences: number | null, coveredSentences: number | null, id: string, spans: Array<{ start: number, end: number, text: string | null, sentenceBounds: Array<{ start: number, end: number }> | null, page: { __typename: 'Page', pageNumber: number | null, file: string, id: string, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, name: { en: string, zh: string } } }>, byline: { en: string, zh: string } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, datelined: { text: string } | null, issued: { text: string }, name: { en: string, zh: string } } | null };

export type Piece_ArticleFragment = { __typename: 'Article', isUntitled: boolean | null, language: string, address: string | null, sentences: number | null, coveredSentences: number | null, id: string, byline: { en: string, zh: string } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, datelined: { text: string } | null, issued: { text: string }, spans: Array<{ page: { __typename: 'Page', pageNumber: number | null, file: string, id: string, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, name: { en: string, zh: string } } }>, name: { en: string, zh: string } };

export type PassageQueryVariables = Exact<{
  article: string;
  start: number;
  end?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PassageQuery = { passage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, records: Array<{ evidence: { start: number, end: number }, entity:
        | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', assertion: Voice, id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', assertion: Voice, id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', assertion: Voice, id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', assertion: Voice, id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> } | null };

export type Passage_RecordFragment = { evidence: { start: number, end: number }, entity:
    | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', assertion: Voice, id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', assertion: Voice, id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', assertion: Voice, id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', assertion: Voice, id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   };

export type PagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PagesQuery = { pages: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { __typename: 'Page', pageNumber: number | null, id: string, issued: { text: string }, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, articles: { edges: Array<{ node: { __typename: 'Article', isUntitled: boolean | null, language: string, address: string | null, sentences: number | null, coveredSentences: number | null, id: string, spans: Array<{ start: number, page: { __typename: 'Page', pageNumber: number | null, file: string, id: string, newspaper: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, name: { en: string, zh: string } } }>, records: { totalCount: number }, byline: { en: string, zh: string } | null, authors: Array<{ __typename: 'Person', id: string, name: { en: string, zh: string } }>, publisher: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { en: string, zh: string } } | null, datelined: { text: string } | null, issued: { text: string }, name: { en: string, zh: string } } }> }, name: { en: string, zh: string } } }> } };

type Thing_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Article_Fragment = { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Concept_Fragment = { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Country_Fragment = { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Designation_Fragment = { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Facility_Fragment = { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Figure_Fragment = { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_FinancedProject_Fragment = { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Memorandum_Fragment = { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Organization_Fragment = { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Page_Fragment = { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Participation_Fragment = { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Person_Fragment = { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Place_Fragment = { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Port_Fragment = { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Programme_Fragment = { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Railway_Fragment = { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Role_Fragment = { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Source_Fragment = { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Statement_Fragment = { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } };

type Thing_Entity_Zone_Fragment = { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } };

export type Thing_EntityFragment =
  | Thing_Entity_Alignment_Fragment
  | Thing_Entity_Article_Fragment
  | Thing_Entity_Concept_Fragment
  | Thing_Entity_Country_Fragment
  | Thing_Entity_Designation_Fragment
  | Thing_Entity_Event_Fragment
  | Thing_Entity_Facility_Fragment
  | Thing_Entity_Figure_Fragment
  | Thing_Entity_FinancedProject_Fragment
  | Thing_Entity_Memorandum_Fragment
  | Thing_Entity_Organization_Fragment
  | Thing_Entity_Page_Fragment
  | Thing_Entity_Participation_Fragment
  | Thing_Entity_Person_Fragment
  | Thing_Entity_Place_Fragment
  | Thing_Entity_Port_Fragment
  | Thing_Entity_Programme_Fragment
  | Thing_Entity_Railway_Fragment
  | Thing_Entity_Role_Fragment
  | Thing_Entity_Source_Fragment
  | Thing_Entity_Statement_Fragment
  | Thing_Entity_Strategy_Fragment
  | Thing_Entity_Zone_Fragment
;

type Voice_Line_Alignment_Fragment = { assertion: Voice, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Voice_Line_Designation_Fragment = { assertion: Voice, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Voice_Line_Figure_Fragment = { assertion: Voice, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Voice_Line_Participation_Fragment = { assertion: Voice, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Voice_Line_Role_Fragment = { assertion: Voice, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

export type Voice_LineFragment =
  | Voice_Line_Alignment_Fragment
  | Voice_Line_Designation_Fragment
  | Voice_Line_Figure_Fragment
  | Voice_Line_Participation_Fragment
  | Voice_Line_Role_Fragment
;

export type AlignmentLine_AlignmentFragment = { stage: AlignmentStage, assertion: Voice, gist: { en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

export type OpeningQueryVariables = Exact<{
  id: string;
  first: number;
  projects: number;
}>;


export type OpeningQuery = { entity:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
        | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
      >, projects: { edges: Array<{ node:
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
           }> }, advancing: { totalCount: number, edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
   | null, alignments: { totalCount: number, edges: Array<{ node: { __typename: 'Alignment', id: string, basis: Basis, stage: AlignmentStage, assertion: Voice, strategy: { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string } }, carriedBy: Array<
          | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
          | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
          | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
          | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
          | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
          | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
        >, gist: { en: string, zh: string }, assertedBy: Array<
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
          | { id: string, name: { en: string, zh: string } }
        > } }> } };

type Drawn_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  >, gist: { en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } } };

type Drawn_Entity_Article_Fragment = { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Concept_Fragment = { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Country_Fragment = { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Designation_Fragment = { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  , under: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  >, name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Drawn_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Facility_Fragment = { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Figure_Fragment = { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Drawn_Entity_FinancedProject_Fragment = { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Memorandum_Fragment = { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Organization_Fragment = { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Page_Fragment = { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Participation_Fragment = { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  , in:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  , name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Drawn_Entity_Person_Fragment = { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Place_Fragment = { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Port_Fragment = { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Programme_Fragment = { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Railway_Fragment = { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Role_Fragment = { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }, at: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  >, name: { en: string, zh: string }, assertedBy: Array<
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
    | { id: string, name: { en: string, zh: string } }
  > };

type Drawn_Entity_Source_Fragment = { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Statement_Fragment = { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  >, about: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
  >, name: { en: string, zh: string } };

type Drawn_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } };

type Drawn_Entity_Zone_Fragment = { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } };

export type Drawn_EntityFragment =
  | Drawn_Entity_Alignment_Fragment
  | Drawn_Entity_Article_Fragment
  | Drawn_Entity_Concept_Fragment
  | Drawn_Entity_Country_Fragment
  | Drawn_Entity_Designation_Fragment
  | Drawn_Entity_Event_Fragment
  | Drawn_Entity_Facility_Fragment
  | Drawn_Entity_Figure_Fragment
  | Drawn_Entity_FinancedProject_Fragment
  | Drawn_Entity_Memorandum_Fragment
  | Drawn_Entity_Organization_Fragment
  | Drawn_Entity_Page_Fragment
  | Drawn_Entity_Participation_Fragment
  | Drawn_Entity_Person_Fragment
  | Drawn_Entity_Place_Fragment
  | Drawn_Entity_Port_Fragment
  | Drawn_Entity_Programme_Fragment
  | Drawn_Entity_Railway_Fragment
  | Drawn_Entity_Role_Fragment
  | Drawn_Entity_Source_Fragment
  | Drawn_Entity_Statement_Fragment
  | Drawn_Entity_Strategy_Fragment
  | Drawn_Entity_Zone_Fragment
;

export type Drawn_LinkFragment = { id: string, type: LinkType, from: string, to: string, sentence: { en: string, zh: string } };

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  kinds: Array<Kind> | Kind;
  first: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { shownCount: number, totalCount: number, order: { en: string, zh: string }, nodes: Array<{ isCentre: boolean, hiddenCount: number, hidden: Array<{ kind: Kind, count: number }>, entity:
        | { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          >, gist: { en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } } }
        | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , under: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , in:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }, at: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, about: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
       }>, links: Array<{ id: string, type: LinkType, from: string, to: string, sentence: { en: string, zh: string } }> } };

export type SubgraphQueryVariables = Exact<{
  of: Array<string> | string;
  with: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { nodes: Array<{ entity:
        | { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          >, gist: { en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } } }
        | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , under: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , in:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          , name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }, at: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string }, assertedBy: Array<
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
            | { id: string, name: { en: string, zh: string } }
          > }
        | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, about: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'FinancedProject', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Memorandum', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
          >, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { en: string, zh: string } }
       }>, links: Array<{ id: string, type: LinkType, from: string, to: string, sentence: { en: string, zh: string } }> } };

export type FacetsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FacetsQuery = { facets: Array<{ id: string, articles: Array<string>, dates: Array<{ clock: Clock, date: { earliest: string, latest: string } }> }> };

export type NeighbourCountsQueryVariables = Exact<{
  of: Array<string> | string;
}>;


export type NeighbourCountsQuery = { subgraph: { nodes: Array<{ entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , hidden: Array<{ kind: Kind, count: number }> }> } };

export type PickedQueryVariables = Exact<{
  id: string;
}>;


export type PickedQuery = { entity:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null };

export type ByNameQueryVariables = Exact<{
  kinds: Array<Kind> | Kind;
  by: EntityOrderBy;
  first: number;
}>;


export type ByNameQuery = { entities: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  datasets?: Array<Dataset> | Dataset | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, kinds: Array<{ kind: Kind, count: number }>, hits: Array<{ entity:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
      , match: { text: string, start: number, end: number } }>, nearest: Array<
      | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
      | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
      | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
    > } };

export type StoryNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StoryNamesQuery = { nodes: Array<
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null> };

export type LookUpQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  datasets?: Array<Dataset> | Dataset | null | undefined;
  first: number;
}>;


export type LookUpQuery = { search: { totalCount: number, hits: Array<{ entity:
        | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
       }> } };

export type IssuesQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuesQuery = { articles: { edges: Array<{ node: { id: string, issued: { text: string } } }> } };

export type OriginQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginQuery = { about: { version: string | null, licence: string, licenceAddress: string }, datasets: Array<{ dataset: Dataset, licence: string | null, address: string, citation: string }> };

export type JoinedQueryVariables = Exact<{
  claims: Array<string> | string;
  others: Array<Kind> | Kind;
  first: number;
}>;


export type JoinedQuery = { entities: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type TimelineQueryVariables = Exact<{
  clock: Clock;
  about?: string | null | undefined;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type TimelineQuery = { timeline: { totalCount: number, undated?: Array<{ kind: Kind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, entries: Array<{ what: Moment, date: { text: string }, entity:
        | { __typename: 'Alignment', stage: AlignmentStage, assertion: Voice, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Article', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Concept', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Country', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Designation', assertion: Voice, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Facility', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Figure', assertion: Voice, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'FinancedProject', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Memorandum', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Organization', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Page', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Participation', assertion: Voice, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Person', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Place', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Port', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Programme', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Railway', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Role', assertion: Voice, id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Source', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Statement', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Strategy', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
        | { __typename: 'Zone', id: string, evidence: Array<{ start: number, end: number, article: { id: string } }>, name: { en: string, zh: string } }
       }> } };

export type TimelineSubjectQueryVariables = Exact<{
  id: string;
}>;


export type TimelineSubjectQuery = { entity:
    | { __typename: 'Alignment', id: string, name: { en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { en: string, zh: string } }
    | { __typename: 'FinancedProject', id: string, name: { en: string, zh: string } }
    | { __typename: 'Memorandum', id: string, name: { en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { en: string, zh: string } }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Mention_EntityFragmentDoc = new TypedDocumentString(`
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
    `, {"fragmentName":"Mention_entity"}) as unknown as TypedDocumentString<Mention_EntityFragment, unknown>;
export const Voice_ClaimFragmentDoc = new TypedDocumentString(`
    fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Voice_claim"}) as unknown as TypedDocumentString<Voice_ClaimFragment, unknown>;
export const Alignment_CardFragmentDoc = new TypedDocumentString(`
    fragment Alignment_card on Alignment {
  stage
  ...Voice_claim
  since {
    text
  }
  strategy {
    ...Mention_entity
    owners {
      ...Mention_entity
    }
  }
  alignedWith {
    ...Mention_entity
    owners {
      ...Mention_entity
    }
  }
  carriedBy {
    ...Mention_entity
  }
  announcedAt {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Alignment_card"}) as unknown as TypedDocumentString<Alignment_CardFragment, unknown>;
export const Article_CardFragmentDoc = new TypedDocumentString(`
    fragment Article_card on Article {
  isUntitled
  byline {
    en
    zh
  }
  issued {
    text
  }
  datelined {
    text
  }
  language
  licence
  address
  publisher {
    ...Mention_entity
  }
  agency {
    ...Mention_entity
  }
  sentFrom {
    ...Mention_entity
  }
  authors {
    ...Mention_entity
  }
  spans {
    page {
      ...Mention_entity
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Article_card"}) as unknown as TypedDocumentString<Article_CardFragment, unknown>;
export const Concept_CardFragmentDoc = new TypedDocumentString(`
    fragment Concept_card on Concept {
  conceptType
  description {
    en
    zh
  }
  proposedOn {
    text
  }
  advocates {
    ...Mention_entity
  }
  proposedBy {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  guides {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Concept_card"}) as unknown as TypedDocumentString<Concept_CardFragment, unknown>;
export const Country_CardFragmentDoc = new TypedDocumentString(`
    fragment Country_card on Country {
  id
  officialName {
    en
    zh
  }
  iso2
  iso3
  region {
    en
    zh
  }
  coordinates {
    latitude
    longitude
  }
  capital {
    ...Mention_entity
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  strategies(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  memberships(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  people(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Country_card"}) as unknown as TypedDocumentString<Country_CardFragment, unknown>;
export const Designation_CardFragmentDoc = new TypedDocumentString(`
    fragment Designation_card on Designation {
  ...Voice_claim
  rank
  of {
    ...Mention_entity
  }
  under {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Designation_card"}) as unknown as TypedDocumentString<Designation_CardFragment, unknown>;
export const Statements_ConnectionFragmentDoc = new TypedDocumentString(`
    fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Statements_connection"}) as unknown as TypedDocumentString<Statements_ConnectionFragment, unknown>;
export const Event_CardFragmentDoc = new TypedDocumentString(`
    fragment Event_card on Event {
  eventType
  eventStatus
  date {
    text
  }
  endDate {
    text
  }
  locations {
    ...Mention_entity
  }
  attendees {
    ...Mention_entity
  }
  organizers {
    ...Mention_entity
  }
  concerns {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  participations(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  saidHere(first: $first) {
    ...Statements_connection
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}`, {"fragmentName":"Event_card"}) as unknown as TypedDocumentString<Event_CardFragment, unknown>;
export const Alignments_ConnectionFragmentDoc = new TypedDocumentString(`
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Alignments_connection"}) as unknown as TypedDocumentString<Alignments_ConnectionFragment, unknown>;
export const Project_CardFragmentDoc = new TypedDocumentString(`
    fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Project_card"}) as unknown as TypedDocumentString<Project_CardFragment, unknown>;
export const Facility_CardFragmentDoc = new TypedDocumentString(`
    fragment Facility_card on Facility {
  ...Project_card
  facilityType
  coordinates {
    latitude
    longitude
  }
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}`, {"fragmentName":"Facility_card"}) as unknown as TypedDocumentString<Facility_CardFragment, unknown>;
export const Figure_AmountFragmentDoc = new TypedDocumentString(`
    fragment Figure_amount on Figure {
  value
  upperValue
  qualifier
  measure {
    en
    zh
  }
  unit {
    en
    zh
  }
  asOf {
    text
  }
}
    `, {"fragmentName":"Figure_amount"}) as unknown as TypedDocumentString<Figure_AmountFragment, unknown>;
export const Figure_CardFragmentDoc = new TypedDocumentString(`
    fragment Figure_card on Figure {
  ...Figure_amount
  ...Voice_claim
  since {
    text
  }
  about {
    ...Mention_entity
  }
}
    fragment Figure_amount on Figure {
  value
  upperValue
  qualifier
  measure {
    en
    zh
  }
  unit {
    en
    zh
  }
  asOf {
    text
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Figure_card"}) as unknown as TypedDocumentString<Figure_CardFragment, unknown>;
export const FinancedProject_CardFragmentDoc = new TypedDocumentString(`
    fragment FinancedProject_card on FinancedProject {
  dataset
  licence
  countries {
    ...Mention_entity
  }
  paysFor {
    ...Mention_entity
  }
  recipient {
    en
    zh
  }
  recipientName
  amountUsd2021
  isUmbrella
  committed {
    text
  }
  started {
    text
  }
  completed {
    text
  }
  financeStatus
  flowType
  flowClass
  sector
  fundingAgencies
  receivingAgencies
  implementingAgencies
  placeName
  placePrecision
  coordinates {
    latitude
    longitude
  }
  placeLinks
  sourceLinks
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"FinancedProject_card"}) as unknown as TypedDocumentString<FinancedProject_CardFragment, unknown>;
export const Memorandum_CardFragmentDoc = new TypedDocumentString(`
    fragment Memorandum_card on Memorandum {
  dataset
  list
  signatory {
    ...Mention_entity
  }
  signed {
    text
  }
  left {
    text
  }
  isDisputed
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Memorandum_card"}) as unknown as TypedDocumentString<Memorandum_CardFragment, unknown>;
export const Organization_CardFragmentDoc = new TypedDocumentString(`
    fragment Organization_card on Organization {
  organizationType
  basedIn {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  members {
    ...Mention_entity
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  strategies(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  memberships(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  said(first: $first) {
    ...Statements_connection
  }
  retold(first: $first) {
    ...Statements_connection
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}`, {"fragmentName":"Organization_card"}) as unknown as TypedDocumentString<Organization_CardFragment, unknown>;
export const Page_CardFragmentDoc = new TypedDocumentString(`
    fragment Page_card on Page {
  issued {
    text
  }
  pageNumber
  language
  newspaper {
    ...Mention_entity
  }
  printed: articles(first: $first) {
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Page_card"}) as unknown as TypedDocumentString<Page_CardFragment, unknown>;
export const Participation_CardFragmentDoc = new TypedDocumentString(`
    fragment Participation_card on Participation {
  ...Voice_claim
  capacity {
    en
    zh
  }
  since {
    text
  }
  until {
    text
  }
  attendance
  joinedFrom {
    ...Mention_entity
  }
  participant {
    ...Mention_entity
  }
  in {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Participation_card"}) as unknown as TypedDocumentString<Participation_CardFragment, unknown>;
export const Passage_EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Passage_evidence"}) as unknown as TypedDocumentString<Passage_EvidenceFragment, unknown>;
export const Evidence_EntityFragmentDoc = new TypedDocumentString(`
    fragment Evidence_entity on Entity {
  basis
  evidence {
    ...Passage_evidence
  }
  references {
    fields
    source {
      ...Mention_entity
    }
  }
}
    fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Evidence_entity"}) as unknown as TypedDocumentString<Evidence_EntityFragment, unknown>;
export const Figures_ConnectionFragmentDoc = new TypedDocumentString(`
    fragment Figures_connection on FigureConnection {
  totalCount
  edges {
    node {
      id
      ...Figure_amount
    }
  }
}
    fragment Figure_amount on Figure {
  value
  upperValue
  qualifier
  measure {
    en
    zh
  }
  unit {
    en
    zh
  }
  asOf {
    text
  }
}`, {"fragmentName":"Figures_connection"}) as unknown as TypedDocumentString<Figures_ConnectionFragment, unknown>;
export const Identifiers_EntityFragmentDoc = new TypedDocumentString(`
    fragment Identifiers_entity on Entity {
  identifiers {
    scheme
    value
    url
  }
}
    `, {"fragmentName":"Identifiers_entity"}) as unknown as TypedDocumentString<Identifiers_EntityFragment, unknown>;
export const Person_CardFragmentDoc = new TypedDocumentString(`
    fragment Person_card on Person {
  isNamed
  description {
    en
    zh
  }
  born {
    text
  }
  died {
    text
  }
  from {
    ...Mention_entity
  }
  roles(first: $first) {
    totalCount
    edges {
      node {
        id
        title {
          en
          zh
        }
        asOf {
          text
        }
      }
    }
  }
  said(first: $first) {
    ...Statements_connection
  }
  retold(first: $first) {
    ...Statements_connection
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}`, {"fragmentName":"Person_card"}) as unknown as TypedDocumentString<Person_CardFragment, unknown>;
export const Place_CardFragmentDoc = new TypedDocumentString(`
    fragment Place_card on Place {
  placeType
  coordinates {
    latitude
    longitude
  }
  within {
    ...Mention_entity
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  railways(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  hosted(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Place_card"}) as unknown as TypedDocumentString<Place_CardFragment, unknown>;
export const Port_CardFragmentDoc = new TypedDocumentString(`
    fragment Port_card on Port {
  ...Project_card
  portType
  coordinates {
    latitude
    longitude
  }
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}`, {"fragmentName":"Port_card"}) as unknown as TypedDocumentString<Port_CardFragment, unknown>;
export const Programme_CardFragmentDoc = new TypedDocumentString(`
    fragment Programme_card on Programme {
  ...Project_card
  programmeType
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}`, {"fragmentName":"Programme_card"}) as unknown as TypedDocumentString<Programme_CardFragment, unknown>;
export const Railway_CardFragmentDoc = new TypedDocumentString(`
    fragment Railway_card on Railway {
  ...Project_card
  railwayType
  lengthKm
  designSpeedKmh
  gaugeMm
  stops {
    ...Mention_entity
  }
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}`, {"fragmentName":"Railway_card"}) as unknown as TypedDocumentString<Railway_CardFragment, unknown>;
export const Role_CardFragmentDoc = new TypedDocumentString(`
    fragment Role_card on Role {
  ...Voice_claim
  title {
    en
    zh
  }
  since {
    text
  }
  until {
    text
  }
  asOf {
    text
  }
  holder {
    ...Mention_entity
  }
  at {
    ...Mention_entity
  }
  said(first: $first) {
    ...Statements_connection
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Role_card"}) as unknown as TypedDocumentString<Role_CardFragment, unknown>;
export const Source_CardFragmentDoc = new TypedDocumentString(`
    fragment Source_card on Source {
  publisher {
    en
    zh
  }
  licence
  address
}
    `, {"fragmentName":"Source_card"}) as unknown as TypedDocumentString<Source_CardFragment, unknown>;
export const Statement_CardFragmentDoc = new TypedDocumentString(`
    fragment Statement_card on Statement {
  form
  saidOn {
    text
  }
  speakers {
    ...Mention_entity
  }
  reportedBy {
    ...Mention_entity
  }
  role {
    title {
      en
      zh
    }
  }
  saidAt {
    ...Mention_entity
  }
  about {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Statement_card"}) as unknown as TypedDocumentString<Statement_CardFragment, unknown>;
export const Strategy_CardFragmentDoc = new TypedDocumentString(`
    fragment Strategy_card on Strategy {
  strategyType
  description {
    en
    zh
  }
  launched {
    text
  }
  owners {
    ...Mention_entity
  }
  proposedBy {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
  alignedBy(first: $first) {
    ...Alignments_connection
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Strategy_card"}) as unknown as TypedDocumentString<Strategy_CardFragment, unknown>;
export const Zone_CardFragmentDoc = new TypedDocumentString(`
    fragment Zone_card on Zone {
  ...Project_card
  zoneType
  areaKm2
}
    fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}`, {"fragmentName":"Zone_card"}) as unknown as TypedDocumentString<Zone_CardFragment, unknown>;
export const Compared_ItemFragmentDoc = new TypedDocumentString(`
    fragment Compared_item on ComparedItem {
  entity {
    ...Mention_entity
  }
  wayCount
  ways {
    country
    links
    claim {
      ...Mention_entity
      ... on AttributedClaim {
        assertion
      }
      ... on Alignment {
        stage
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Compared_item"}) as unknown as TypedDocumentString<Compared_ItemFragment, unknown>;
export const Citation_FileFragmentDoc = new TypedDocumentString(`
    fragment Citation_file on Citation {
  text
  mediaType
  filename
}
    `, {"fragmentName":"Citation_file"}) as unknown as TypedDocumentString<Citation_FileFragment, unknown>;
export const Placed_EntityFragmentDoc = new TypedDocumentString(`
    fragment Placed_entity on Entity {
  ...Mention_entity
  evidence {
    article {
      id
    }
  }
  references {
    fields
    source {
      ...Mention_entity
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Placed_entity"}) as unknown as TypedDocumentString<Placed_EntityFragment, unknown>;
export const Placed_ProjectFragmentDoc = new TypedDocumentString(`
    fragment Placed_project on Project {
  locations {
    id
  }
  countries {
    id
  }
  connects {
    id
  }
}
    `, {"fragmentName":"Placed_project"}) as unknown as TypedDocumentString<Placed_ProjectFragment, unknown>;
export const Voice_LineFragmentDoc = new TypedDocumentString(`
    fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}
    `, {"fragmentName":"Voice_line"}) as unknown as TypedDocumentString<Voice_LineFragment, unknown>;
export const Cell_AlignmentFragmentDoc = new TypedDocumentString(`
    fragment Cell_alignment on Alignment {
  ...Mention_entity
  stage
  basis
  ...Voice_line
  strategy {
    id
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}`, {"fragmentName":"Cell_alignment"}) as unknown as TypedDocumentString<Cell_AlignmentFragment, unknown>;
export const Hop_PathFragmentDoc = new TypedDocumentString(`
    fragment Hop_path on Hop {
  link
  basis
  isWeakest
  weakness {
    en
    zh
  }
  sentence {
    en
    zh
  }
  from {
    ...Mention_entity
  }
  to {
    ...Mention_entity
  }
  claim {
    ...Mention_entity
    ...Voice_claim
    ... on Alignment {
      stage
    }
    ... on Statement {
      form
      saidOn {
        text
      }
    }
  }
  evidence {
    ...Passage_evidence
  }
}
    fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}`, {"fragmentName":"Hop_path"}) as unknown as TypedDocumentString<Hop_PathFragment, unknown>;
export const Piece_ArticleFragmentDoc = new TypedDocumentString(`
    fragment Piece_article on Article {
  ...Mention_entity
  isUntitled
  language
  address
  byline {
    en
    zh
  }
  authors {
    ...Mention_entity
  }
  publisher {
    ...Mention_entity
  }
  agency {
    ...Mention_entity
  }
  sentFrom {
    ...Mention_entity
  }
  datelined {
    text
  }
  issued {
    text
  }
  sentences
  coveredSentences
  spans {
    page {
      ...Mention_entity
      pageNumber
      file
      newspaper {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Piece_article"}) as unknown as TypedDocumentString<Piece_ArticleFragment, unknown>;
export const Passage_RecordFragmentDoc = new TypedDocumentString(`
    fragment Passage_record on PassageRecord {
  evidence {
    start
    end
  }
  entity {
    ...Mention_entity
    ... on AttributedClaim {
      assertion
    }
    ... on Alignment {
      stage
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`, {"fragmentName":"Passage_record"}) as unknown as TypedDocumentString<Passage_RecordFragment, unknown>;
export const Thing_EntityFragmentDoc = new TypedDocumentString(`
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
    `, {"fragmentName":"Thing_entity"}) as unknown as TypedDocumentString<Thing_EntityFragment, unknown>;
export const AlignmentLine_AlignmentFragmentDoc = new TypedDocumentString(`
    fragment AlignmentLine_alignment on Alignment {
  stage
  ...Voice_line
  gist {
    en
    zh
  }
  strategy {
    ...Thing_entity
  }
  alignedWith {
    ...Thing_entity
  }
}
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}`, {"fragmentName":"AlignmentLine_alignment"}) as unknown as TypedDocumentString<AlignmentLine_AlignmentFragment, unknown>;
export const Drawn_EntityFragmentDoc = new TypedDocumentString(`
    fragment Drawn_entity on Entity {
  ...Thing_entity
  ...Voice_line
  ...AlignmentLine_alignment
  ... on Participation {
    participant {
      ...Thing_entity
    }
    in {
      ...Thing_entity
    }
  }
  ... on Role {
    title {
      en
      zh
    }
    holder {
      ...Thing_entity
    }
    at {
      ...Thing_entity
    }
  }
  ... on Designation {
    rank
    of {
      ...Thing_entity
    }
    under {
      ...Thing_entity
    }
  }
  ... on Statement {
    form
    speakers {
      ...Thing_entity
    }
    about {
      ...Thing_entity
    }
  }
}
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}
fragment AlignmentLine_alignment on Alignment {
  stage
  ...Voice_line
  gist {
    en
    zh
  }
  strategy {
    ...Thing_entity
  }
  alignedWith {
    ...Thing_entity
  }
}`, {"fragmentName":"Drawn_entity"}) as unknown as TypedDocumentString<Drawn_EntityFragment, unknown>;
export const Drawn_LinkFragmentDoc = new TypedDocumentString(`
    fragment Drawn_link on Link {
  id
  type
  from
  to
  sentence {
    en
    zh
  }
}
    `, {"fragmentName":"Drawn_link"}) as unknown as TypedDocumentString<Drawn_LinkFragment, unknown>;
export const RestsOnDocument = new TypedDocumentString(`
    query RestsOn($id: ID!) {
  entity(id: $id) {
    ...Mention_entity
    ...Evidence_entity
  }
}
    fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
fragment Evidence_entity on Entity {
  basis
  evidence {
    ...Passage_evidence
  }
  references {
    fields
    source {
      ...Mention_entity
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<RestsOnQuery, RestsOnQueryVariables>;
export const CardDocument = new TypedDocumentString(`
    query Card($id: ID!, $drawn: [Kind!]!, $isClaim: Boolean!, $first: Int = 12) {
  neighbourhood(of: [$id], kinds: $drawn, first: 0) @skip(if: $isClaim) {
    totalCount
  }
  entity(id: $id) {
    __typename
    id
    aliases
    isTransliterated
    name {
      en
      zh
      native
    }
    ...Evidence_entity
    ...Identifiers_entity
    statements(first: $first) {
      ...Statements_connection
    }
    figures(first: $first) {
      ...Figures_connection
    }
    events(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    designations(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    ...Alignment_card
    ...Article_card
    ...Concept_card
    ...Country_card
    ...Designation_card
    ...Event_card
    ...Facility_card
    ...Figure_card
    ...Organization_card
    ...Page_card
    ...Participation_card
    ...Person_card
    ...Place_card
    ...Port_card
    ...Programme_card
    ...Railway_card
    ...Role_card
    ...Source_card
    ...Statement_card
    ...Strategy_card
    ...Zone_card
    ...FinancedProject_card
    ...Memorandum_card
  }
}
    fragment Alignment_card on Alignment {
  stage
  ...Voice_claim
  since {
    text
  }
  strategy {
    ...Mention_entity
    owners {
      ...Mention_entity
    }
  }
  alignedWith {
    ...Mention_entity
    owners {
      ...Mention_entity
    }
  }
  carriedBy {
    ...Mention_entity
  }
  announcedAt {
    ...Mention_entity
  }
}
fragment Article_card on Article {
  isUntitled
  byline {
    en
    zh
  }
  issued {
    text
  }
  datelined {
    text
  }
  language
  licence
  address
  publisher {
    ...Mention_entity
  }
  agency {
    ...Mention_entity
  }
  sentFrom {
    ...Mention_entity
  }
  authors {
    ...Mention_entity
  }
  spans {
    page {
      ...Mention_entity
    }
  }
}
fragment Concept_card on Concept {
  conceptType
  description {
    en
    zh
  }
  proposedOn {
    text
  }
  advocates {
    ...Mention_entity
  }
  proposedBy {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  guides {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
fragment Country_card on Country {
  id
  officialName {
    en
    zh
  }
  iso2
  iso3
  region {
    en
    zh
  }
  coordinates {
    latitude
    longitude
  }
  capital {
    ...Mention_entity
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  strategies(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  memberships(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  people(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
fragment Designation_card on Designation {
  ...Voice_claim
  rank
  of {
    ...Mention_entity
  }
  under {
    ...Mention_entity
  }
}
fragment Event_card on Event {
  eventType
  eventStatus
  date {
    text
  }
  endDate {
    text
  }
  locations {
    ...Mention_entity
  }
  attendees {
    ...Mention_entity
  }
  organizers {
    ...Mention_entity
  }
  concerns {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  participations(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  saidHere(first: $first) {
    ...Statements_connection
  }
}
fragment Facility_card on Facility {
  ...Project_card
  facilityType
  coordinates {
    latitude
    longitude
  }
}
fragment Figure_card on Figure {
  ...Figure_amount
  ...Voice_claim
  since {
    text
  }
  about {
    ...Mention_entity
  }
}
fragment FinancedProject_card on FinancedProject {
  dataset
  licence
  countries {
    ...Mention_entity
  }
  paysFor {
    ...Mention_entity
  }
  recipient {
    en
    zh
  }
  recipientName
  amountUsd2021
  isUmbrella
  committed {
    text
  }
  started {
    text
  }
  completed {
    text
  }
  financeStatus
  flowType
  flowClass
  sector
  fundingAgencies
  receivingAgencies
  implementingAgencies
  placeName
  placePrecision
  coordinates {
    latitude
    longitude
  }
  placeLinks
  sourceLinks
}
fragment Memorandum_card on Memorandum {
  dataset
  list
  signatory {
    ...Mention_entity
  }
  signed {
    text
  }
  left {
    text
  }
  isDisputed
}
fragment Organization_card on Organization {
  organizationType
  basedIn {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  members {
    ...Mention_entity
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  strategies(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  memberships(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  said(first: $first) {
    ...Statements_connection
  }
  retold(first: $first) {
    ...Statements_connection
  }
}
fragment Page_card on Page {
  issued {
    text
  }
  pageNumber
  language
  newspaper {
    ...Mention_entity
  }
  printed: articles(first: $first) {
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
fragment Participation_card on Participation {
  ...Voice_claim
  capacity {
    en
    zh
  }
  since {
    text
  }
  until {
    text
  }
  attendance
  joinedFrom {
    ...Mention_entity
  }
  participant {
    ...Mention_entity
  }
  in {
    ...Mention_entity
  }
}
fragment Alignments_connection on AlignmentConnection {
  totalCount
  edges {
    node {
      id
      stage
      basis
      strategy {
        ...Mention_entity
      }
      alignedWith {
        ...Mention_entity
      }
    }
  }
}
fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
fragment Evidence_entity on Entity {
  basis
  evidence {
    ...Passage_evidence
  }
  references {
    fields
    source {
      ...Mention_entity
    }
  }
}
fragment Figure_amount on Figure {
  value
  upperValue
  qualifier
  measure {
    en
    zh
  }
  unit {
    en
    zh
  }
  asOf {
    text
  }
}
fragment Figures_connection on FigureConnection {
  totalCount
  edges {
    node {
      id
      ...Figure_amount
    }
  }
}
fragment Identifiers_entity on Entity {
  identifiers {
    scheme
    value
    url
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Statements_connection on StatementConnection {
  totalCount
  edges {
    node {
      id
      form
      gist {
        en
        zh
      }
      saidOn {
        text
      }
      speakers {
        ...Mention_entity
      }
      role {
        id
        title {
          en
          zh
        }
      }
    }
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}
fragment Person_card on Person {
  isNamed
  description {
    en
    zh
  }
  born {
    text
  }
  died {
    text
  }
  from {
    ...Mention_entity
  }
  roles(first: $first) {
    totalCount
    edges {
      node {
        id
        title {
          en
          zh
        }
        asOf {
          text
        }
      }
    }
  }
  said(first: $first) {
    ...Statements_connection
  }
  retold(first: $first) {
    ...Statements_connection
  }
}
fragment Place_card on Place {
  placeType
  coordinates {
    latitude
    longitude
  }
  within {
    ...Mention_entity
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  railways(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  hosted(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
fragment Port_card on Port {
  ...Project_card
  portType
  coordinates {
    latitude
    longitude
  }
}
fragment Programme_card on Programme {
  ...Project_card
  programmeType
}
fragment Project_card on Project {
  description {
    en
    zh
  }
  status
  started {
    text
  }
  opened {
    text
  }
  ended {
    text
  }
  locations {
    ...Mention_entity
  }
  countries {
    ...Mention_entity
  }
  partners {
    ...Mention_entity
  }
  advances {
    ...Mention_entity
  }
  connects {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
}
fragment Railway_card on Railway {
  ...Project_card
  railwayType
  lengthKm
  designSpeedKmh
  gaugeMm
  stops {
    ...Mention_entity
  }
}
fragment Role_card on Role {
  ...Voice_claim
  title {
    en
    zh
  }
  since {
    text
  }
  until {
    text
  }
  asOf {
    text
  }
  holder {
    ...Mention_entity
  }
  at {
    ...Mention_entity
  }
  said(first: $first) {
    ...Statements_connection
  }
}
fragment Source_card on Source {
  publisher {
    en
    zh
  }
  licence
  address
}
fragment Statement_card on Statement {
  form
  saidOn {
    text
  }
  speakers {
    ...Mention_entity
  }
  reportedBy {
    ...Mention_entity
  }
  role {
    title {
      en
      zh
    }
  }
  saidAt {
    ...Mention_entity
  }
  about {
    ...Mention_entity
  }
}
fragment Strategy_card on Strategy {
  strategyType
  description {
    en
    zh
  }
  launched {
    text
  }
  owners {
    ...Mention_entity
  }
  proposedBy {
    ...Mention_entity
  }
  partOf {
    ...Mention_entity
  }
  alignments(first: $first) {
    ...Alignments_connection
  }
  alignedBy(first: $first) {
    ...Alignments_connection
  }
  projects(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  concepts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
  parts(first: $first) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
fragment Zone_card on Zone {
  ...Project_card
  zoneType
  areaKm2
}`) as unknown as TypedDocumentString<CardQuery, CardQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($ids: [ID!]!, $first: Int!) {
  compare(ids: $ids, first: $first) {
    countries {
      ...Mention_entity
    }
    groups {
      aspect
      countries
      totalCount
      items {
        ...Compared_item
      }
    }
    stages {
      stage
      counts {
        country
        count
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Compared_item on ComparedItem {
  entity {
    ...Mention_entity
  }
  wayCount
  ways {
    country
    links
    claim {
      ...Mention_entity
      ... on AttributedClaim {
        assertion
      }
      ... on Alignment {
        stage
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const RestOfGroupDocument = new TypedDocumentString(`
    query RestOfGroup($ids: [ID!]!, $countries: [ID!]!, $aspect: ComparedAspect!, $skip: Int!) {
  compare(
    ids: $ids
    sharedBy: $countries
    aspects: [$aspect]
    skip: $skip
    first: 50
  ) {
    groups {
      items {
        ...Compared_item
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Compared_item on ComparedItem {
  entity {
    ...Mention_entity
  }
  wayCount
  ways {
    country
    links
    claim {
      ...Mention_entity
      ... on AttributedClaim {
        assertion
      }
      ... on Alignment {
        stage
      }
    }
  }
}`) as unknown as TypedDocumentString<RestOfGroupQuery, RestOfGroupQueryVariables>;
export const ComparedKindsDocument = new TypedDocumentString(`
    query ComparedKinds($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Mention_entity
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<ComparedKindsQuery, ComparedKindsQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($ids: [ID!], $view: String, $language: Language!) {
  bibtex: cite(ids: $ids, view: $view, style: BIBTEX, language: $language) {
    ...Citation_file
  }
  ris: cite(ids: $ids, view: $view, style: RIS, language: $language) {
    ...Citation_file
  }
  csl: cite(ids: $ids, view: $view, style: CSL_JSON, language: $language) {
    ...Citation_file
  }
  gbt: cite(ids: $ids, view: $view, style: GB_T_7714_2015, language: $language) {
    ...Citation_file
  }
}
    fragment Citation_file on Citation {
  text
  mediaType
  filename
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const ImprintDocument = new TypedDocumentString(`
    query Imprint {
  about {
    version
    licence
    pageCount
    firstIssued {
      text
    }
    lastIssued {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ImprintQuery, ImprintQueryVariables>;
export const PrintedDocument = new TypedDocumentString(`
    query Printed($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      name {
        en
        zh
      }
      evidence {
        start
        end
        text
        article {
          id
          language
          name {
            en
            zh
          }
          issued {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedQuery, PrintedQueryVariables>;
export const CountryMemorandaDocument = new TypedDocumentString(`
    query CountryMemoranda($id: ID!) {
  memoranda(filter: {signatory: {id: [$id]}}, order: {by: SIGNED}, first: 20) {
    totalCount
    edges {
      node {
        id
        list
        signed {
          text
        }
        left {
          text
        }
        isDisputed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryMemorandaQuery, CountryMemorandaQueryVariables>;
export const FinanceTotalsDocument = new TypedDocumentString(`
    query FinanceTotals($filter: FinancedProjectFilter) {
  finance(filter: $filter) {
    count
    withAmountCount
    leftOutCount
    amountUsd2021
  }
}
    `) as unknown as TypedDocumentString<FinanceTotalsQuery, FinanceTotalsQueryVariables>;
export const FinanceDocument = new TypedDocumentString(`
    query Finance($ids: [ID!], $filter: FinancedProjectFilter) {
  finance(of: $ids, filter: $filter) {
    country {
      ...Mention_entity
    }
    count
    withAmountCount
    leftOutCount
    amountUsd2021
    years {
      year
      count
      withAmountCount
      amountUsd2021
    }
    sectors {
      sector
      count
      withAmountCount
      amountUsd2021
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<FinanceQuery, FinanceQueryVariables>;
export const ChosenCountriesDocument = new TypedDocumentString(`
    query ChosenCountries($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Country {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenCountriesQuery, ChosenCountriesQueryVariables>;
export const FinancePlacesDocument = new TypedDocumentString(`
    query FinancePlaces($filter: FinancedProjectFilter, $cellDegrees: Float!) {
  financePlaces(filter: $filter, cellDegrees: $cellDegrees) {
    placedCount
    placelessCount
    places {
      latitude
      longitude
      name
      count
      withAmountCount
      amountUsd2021
      leftOutCount
      south
      north
      west
      east
    }
  }
}
    `) as unknown as TypedDocumentString<FinancePlacesQuery, FinancePlacesQueryVariables>;
export const ProjectFinanceDocument = new TypedDocumentString(`
    query ProjectFinance($filter: FinancedProjectFilter!) {
  finance(filter: $filter) {
    count
    withAmountCount
    leftOutCount
    amountUsd2021
  }
  financedProjects(filter: $filter, order: {by: COMMITMENT_YEAR}, first: 20) {
    totalCount
    edges {
      node {
        id
        name {
          en
          zh
        }
        commitmentYear
        amountUsd2021
        isUmbrella
        isRecommendedForTotals
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectFinanceQuery, ProjectFinanceQueryVariables>;
export const LayersDocument = new TypedDocumentString(`
    query Layers {
  datasets {
    dataset
    recordCount
    licence
    address
    citation
    notice {
      en
      zh
    }
  }
}
    `) as unknown as TypedDocumentString<LayersQuery, LayersQueryVariables>;
export const MemorandaDocument = new TypedDocumentString(`
    query Memoranda($after: String) {
  memoranda(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        list
        signed {
          text
        }
        left {
          text
        }
        signatoryIso3
        signatoryName {
          en
          zh
        }
        signatory {
          ...Mention_entity
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<MemorandaQuery, MemorandaQueryVariables>;
export const WorldMapDocument = new TypedDocumentString(`
    query WorldMap($countries: String, $places: String, $ports: String, $zones: String, $facilities: String, $railways: String, $hasCountries: Boolean!, $hasPlaces: Boolean!, $hasPorts: Boolean!, $hasZones: Boolean!, $hasFacilities: Boolean!, $hasRailways: Boolean!) {
  countries(first: 100, after: $countries) @include(if: $hasCountries) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        coordinates {
          latitude
          longitude
        }
      }
    }
  }
  places(first: 100, after: $places) @include(if: $hasPlaces) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        coordinates {
          latitude
          longitude
        }
        within {
          id
        }
      }
    }
  }
  ports(first: 100, after: $ports) @include(if: $hasPorts) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        ...Placed_project
        coordinates {
          latitude
          longitude
        }
      }
    }
  }
  zones(first: 100, after: $zones) @include(if: $hasZones) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        ...Placed_project
        coordinates {
          latitude
          longitude
        }
      }
    }
  }
  facilities(first: 100, after: $facilities) @include(if: $hasFacilities) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        ...Placed_project
        coordinates {
          latitude
          longitude
        }
      }
    }
  }
  railways(first: 100, after: $railways) @include(if: $hasRailways) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Placed_entity
        ...Placed_project
        stops {
          id
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Placed_entity on Entity {
  ...Mention_entity
  evidence {
    article {
      id
    }
  }
  references {
    fields
    source {
      ...Mention_entity
    }
  }
}
fragment Placed_project on Project {
  locations {
    id
  }
  countries {
    id
  }
  connects {
    id
  }
}`) as unknown as TypedDocumentString<WorldMapQuery, WorldMapQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($by: AlignmentMatrixRows!, $rows: [ID!], $columns: [ID!]) {
  alignmentMatrix(by: $by, rows: $rows, columns: $columns, first: 3) {
    rowCount
    columnCount
    columns {
      ...Mention_entity
    }
    rows {
      entity {
        ...Mention_entity
      }
      cells {
        count
        stages {
          stage
          count
          alignments {
            ...Cell_alignment
          }
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Cell_alignment on Alignment {
  ...Mention_entity
  stage
  basis
  ...Voice_line
  strategy {
    id
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  about {
    version
    licence
    licenceAddress
    rights {
      en
      zh
    }
    pageCount
    articleCount
    sourceCount
    recordCount
    sentences
    coveredSentences
    characters
    coveredCharacters
    firstIssued {
      text
    }
    lastIssued {
      text
    }
    articles {
      ...Mention_entity
      byline {
        en
        zh
      }
      authors {
        ...Mention_entity
      }
      publisher {
        ...Mention_entity
      }
      issued {
        text
      }
      sentences
      coveredSentences
      characters
      coveredCharacters
      records(first: 0) {
        totalCount
      }
    }
    stages {
      en
      zh
    }
    placeNames {
      en
      zh
    }
    corrections {
      en
      zh
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const BasisDocument = new TypedDocumentString(`
    query Basis {
  about {
    version
    pageCount
    articleCount
    sentences
    coveredSentences
    firstIssued {
      text
    }
    lastIssued {
      text
    }
  }
  datasets {
    dataset
  }
}
    `) as unknown as TypedDocumentString<BasisQuery, BasisQueryVariables>;
export const ArticleNamesDocument = new TypedDocumentString(`
    query ArticleNames {
  about {
    articles {
      id
      name {
        en
        zh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleNamesQuery, ArticleNamesQueryVariables>;
export const NameDocument = new TypedDocumentString(`
    query Name($id: ID!) {
  entity(id: $id) {
    id
    name {
      en
      zh
    }
  }
}
    `) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $maxLength: Int!, $kinds: [Kind!], $links: [LinkType!], $basis: [Basis!], $stages: [AlignmentStage!], $voices: [Voice!], $without: [ID!]!, $count: Int!) {
  about {
    version
  }
  from: entity(id: $from) {
    ...Mention_entity
  }
  to: entity(id: $to) {
    ...Mention_entity
  }
  path(
    from: $from
    to: $to
    maxLength: $maxLength
    kinds: $kinds
    links: $links
    basis: $basis
    stages: $stages
    voices: $voices
    without: $without
    count: $count
  ) {
    searchedLength
    paths {
      length
      hops {
        ...Hop_path
      }
    }
  }
}
    fragment Passage_evidence on Evidence {
  start
  end
  sha256
  field
  text
  article {
    ...Mention_entity
    language
    issued {
      text
    }
  }
}
fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_claim on AttributedClaim {
  assertion
  assertedBy {
    ...Mention_entity
  }
}
fragment Hop_path on Hop {
  link
  basis
  isWeakest
  weakness {
    en
    zh
  }
  sentence {
    en
    zh
  }
  from {
    ...Mention_entity
  }
  to {
    ...Mention_entity
  }
  claim {
    ...Mention_entity
    ...Voice_claim
    ... on Alignment {
      stage
    }
    ... on Statement {
      form
      saidOn {
        text
      }
    }
  }
  evidence {
    ...Passage_evidence
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const PieceDocument = new TypedDocumentString(`
    query Piece($id: ID!) {
  article(id: $id) {
    ...Piece_article
    spans {
      start
      end
      text
      sentenceBounds {
        start
        end
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Piece_article on Article {
  ...Mention_entity
  isUntitled
  language
  address
  byline {
    en
    zh
  }
  authors {
    ...Mention_entity
  }
  publisher {
    ...Mention_entity
  }
  agency {
    ...Mention_entity
  }
  sentFrom {
    ...Mention_entity
  }
  datelined {
    text
  }
  issued {
    text
  }
  sentences
  coveredSentences
  spans {
    page {
      ...Mention_entity
      pageNumber
      file
      newspaper {
        ...Mention_entity
      }
    }
  }
}`) as unknown as TypedDocumentString<PieceQuery, PieceQueryVariables>;
export const PassageDocument = new TypedDocumentString(`
    query Passage($article: ID!, $start: Int!, $end: Int, $after: String) {
  passage(article: $article, start: $start, end: $end, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    records {
      ...Passage_record
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Passage_record on PassageRecord {
  evidence {
    start
    end
  }
  entity {
    ...Mention_entity
    ... on AttributedClaim {
      assertion
    }
    ... on Alignment {
      stage
    }
  }
}`) as unknown as TypedDocumentString<PassageQuery, PassageQueryVariables>;
export const PagesDocument = new TypedDocumentString(`
    query Pages($first: Int!, $after: String) {
  pages(first: $first, after: $after, order: {by: ISSUED}) {
    totalCount
    pageInfo {
      endCursor
    }
    edges {
      node {
        ...Mention_entity
        pageNumber
        issued {
          text
        }
        newspaper {
          ...Mention_entity
        }
        articles(first: 20) {
          edges {
            node {
              ...Piece_article
              spans {
                start
              }
              records(first: 0) {
                totalCount
              }
            }
          }
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Piece_article on Article {
  ...Mention_entity
  isUntitled
  language
  address
  byline {
    en
    zh
  }
  authors {
    ...Mention_entity
  }
  publisher {
    ...Mention_entity
  }
  agency {
    ...Mention_entity
  }
  sentFrom {
    ...Mention_entity
  }
  datelined {
    text
  }
  issued {
    text
  }
  sentences
  coveredSentences
  spans {
    page {
      ...Mention_entity
      pageNumber
      file
      newspaper {
        ...Mention_entity
      }
    }
  }
}`) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($id: ID!, $first: Int!, $projects: Int!) {
  entity(id: $id) {
    ...Thing_entity
    ... on Strategy {
      owners {
        ...Thing_entity
      }
      projects(first: $projects) {
        edges {
          node {
            ...Thing_entity
          }
        }
      }
      advancing: projects(first: 100) {
        totalCount
        edges {
          node {
            id
          }
        }
      }
    }
  }
  alignments(of: $id, first: $first) {
    totalCount
    edges {
      node {
        __typename
        id
        basis
        ...AlignmentLine_alignment
        strategy {
          owners {
            ...Thing_entity
          }
        }
        alignedWith {
          owners {
            ...Thing_entity
          }
        }
        carriedBy {
          ...Thing_entity
        }
      }
    }
  }
}
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}
fragment AlignmentLine_alignment on Alignment {
  stage
  ...Voice_line
  gist {
    en
    zh
  }
  strategy {
    ...Thing_entity
  }
  alignedWith {
    ...Thing_entity
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ID!, $kinds: [Kind!]!, $first: Int!) {
  neighbourhood(of: [$of], kinds: $kinds, first: $first) {
    shownCount
    totalCount
    order {
      en
      zh
    }
    nodes {
      isCentre
      hidden {
        kind
        count
      }
      hiddenCount
      entity {
        ...Drawn_entity
      }
    }
    links {
      ...Drawn_link
    }
  }
}
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}
fragment AlignmentLine_alignment on Alignment {
  stage
  ...Voice_line
  gist {
    en
    zh
  }
  strategy {
    ...Thing_entity
  }
  alignedWith {
    ...Thing_entity
  }
}
fragment Drawn_entity on Entity {
  ...Thing_entity
  ...Voice_line
  ...AlignmentLine_alignment
  ... on Participation {
    participant {
      ...Thing_entity
    }
    in {
      ...Thing_entity
    }
  }
  ... on Role {
    title {
      en
      zh
    }
    holder {
      ...Thing_entity
    }
    at {
      ...Thing_entity
    }
  }
  ... on Designation {
    rank
    of {
      ...Thing_entity
    }
    under {
      ...Thing_entity
    }
  }
  ... on Statement {
    form
    speakers {
      ...Thing_entity
    }
    about {
      ...Thing_entity
    }
  }
}
fragment Drawn_link on Link {
  id
  type
  from
  to
  sentence {
    en
    zh
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($of: [ID!]!, $with: [ID!]!) {
  subgraph(of: $of, with: $with) {
    nodes {
      entity {
        ...Drawn_entity
      }
    }
    links {
      ...Drawn_link
    }
  }
}
    fragment Thing_entity on Entity {
  __typename
  id
  basis
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}
fragment Voice_line on AttributedClaim {
  assertion
  assertedBy {
    id
    name {
      en
      zh
    }
  }
}
fragment AlignmentLine_alignment on Alignment {
  stage
  ...Voice_line
  gist {
    en
    zh
  }
  strategy {
    ...Thing_entity
  }
  alignedWith {
    ...Thing_entity
  }
}
fragment Drawn_entity on Entity {
  ...Thing_entity
  ...Voice_line
  ...AlignmentLine_alignment
  ... on Participation {
    participant {
      ...Thing_entity
    }
    in {
      ...Thing_entity
    }
  }
  ... on Role {
    title {
      en
      zh
    }
    holder {
      ...Thing_entity
    }
    at {
      ...Thing_entity
    }
  }
  ... on Designation {
    rank
    of {
      ...Thing_entity
    }
    under {
      ...Thing_entity
    }
  }
  ... on Statement {
    form
    speakers {
      ...Thing_entity
    }
    about {
      ...Thing_entity
    }
  }
}
fragment Drawn_link on Link {
  id
  type
  from
  to
  sentence {
    en
    zh
  }
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($ids: [ID!]!) {
  facets(ids: $ids) {
    id
    articles
    dates {
      clock
      date {
        earliest
        latest
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($of: [ID!]!) {
  subgraph(of: $of) {
    nodes {
      entity {
        id
      }
      hidden {
        kind
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const PickedDocument = new TypedDocumentString(`
    query Picked($id: ID!) {
  entity(id: $id) {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<PickedQuery, PickedQueryVariables>;
export const ByNameDocument = new TypedDocumentString(`
    query ByName($kinds: [Kind!]!, $by: EntityOrderBy!, $first: Int!) {
  entities(
    filter: {kind: $kinds}
    order: {by: $by, direction: ASCENDING}
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<ByNameQuery, ByNameQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $datasets: [Dataset!], $first: Int!) {
  search(text: $text, kinds: $kinds, datasets: $datasets, first: $first) {
    totalCount
    kinds {
      kind
      count
    }
    hits {
      entity {
        ...Mention_entity
      }
      match {
        text
        start
        end
      }
    }
    nearest {
      ...Mention_entity
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StoryNamesDocument = new TypedDocumentString(`
    query StoryNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Mention_entity
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<StoryNamesQuery, StoryNamesQueryVariables>;
export const LookUpDocument = new TypedDocumentString(`
    query LookUp($text: String!, $kinds: [Kind!], $datasets: [Dataset!], $first: Int!) {
  search(text: $text, kinds: $kinds, datasets: $datasets, first: $first) {
    totalCount
    hits {
      entity {
        ...Mention_entity
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<LookUpQuery, LookUpQueryVariables>;
export const IssuesDocument = new TypedDocumentString(`
    query Issues {
  articles(first: 100) {
    edges {
      node {
        id
        issued {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssuesQuery, IssuesQueryVariables>;
export const OriginDocument = new TypedDocumentString(`
    query Origin {
  about {
    version
    licence
    licenceAddress
  }
  datasets {
    dataset
    licence
    address
    citation
  }
}
    `) as unknown as TypedDocumentString<OriginQuery, OriginQueryVariables>;
export const JoinedDocument = new TypedDocumentString(`
    query Joined($claims: [ID!]!, $others: [Kind!]!, $first: Int!) {
  entities(filter: {linkedTo: {id: $claims}, not: {kind: $others}}, first: $first) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JoinedQuery, JoinedQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($clock: Clock!, $about: ID, $after: String, $isFirst: Boolean!) {
  timeline(clock: $clock, about: $about, after: $after, first: 100) {
    totalCount
    undated @include(if: $isFirst) {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    entries {
      date {
        text
      }
      what
      entity {
        ...Mention_entity
        evidence {
          start
          end
          article {
            id
          }
        }
        ... on Alignment {
          stage
        }
        ... on AttributedClaim {
          assertion
        }
      }
    }
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimelineSubjectDocument = new TypedDocumentString(`
    query TimelineSubject($id: ID!) {
  entity(id: $id) {
    ...Mention_entity
  }
}
    fragment Mention_entity on Entity {
  __typename
  id
  name {
    en
    zh
  }
  ... on Event {
    eventStatus
  }
}`) as unknown as TypedDocumentString<TimelineSubjectQuery, TimelineSubjectQueryVariables>;