/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type Alignment_CardFragment = { __typename: 'Alignment', stage: AlignmentStage, assertion: Voice, since: { __typename: 'PartialDate', text: string } | null, strategy: { __typename: 'Strategy', id: string, owners: Array<
      | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
    >, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, owners: Array<
      | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
    >, name: { __typename: 'Name', en: string, zh: string } }, carriedBy: Array<
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, announcedAt: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } | null, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Article_CardFragment = { __typename: 'Article', isUntitled: boolean | null, language: string, address: string | null, byline: { __typename: 'Text', en: string, zh: string } | null, issued: { __typename: 'PartialDate', text: string }, datelined: { __typename: 'PartialDate', text: string } | null, publisher: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, authors: Array<{ __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }>, spans: Array<{ __typename: 'Span', page: { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

export type Concept_CardFragment = { __typename: 'Concept', conceptType: ConceptType, description: { __typename: 'Text', en: string, zh: string } | null, proposedOn: { __typename: 'PartialDate', text: string } | null, advocates: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, proposedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, guides: Array<{ __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }>, parts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> } };

export type Country_CardFragment = { __typename: 'Country', iso2: string, iso3: string, officialName: { __typename: 'Name', en: string, zh: string } | null, region: { __typename: 'Text', en: string, zh: string } | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, capital: { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, strategies: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, memberships: { __typename: 'OrganizationConnection', totalCount: number, edges: Array<{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, people: { __typename: 'PersonConnection', totalCount: number, edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } };

export type Designation_CardFragment = { __typename: 'Designation', rank: DesignationRank, assertion: Voice, of:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  , under: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Event_CardFragment = { __typename: 'Event', eventType: EventType, eventStatus: EventStatus, date: { __typename: 'PartialDate', text: string } | null, endDate: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, attendees: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, organizers: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, concerns: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } | null, parts: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, participations: { __typename: 'ParticipationConnection', totalCount: number, edges: Array<{ __typename: 'ParticipationEdge', node: { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, saidHere: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } };

export type Facility_CardFragment = { __typename: 'Facility', facilityType: FacilityType, status: ProjectStatus | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

export type Figure_CardFragment = { __typename: 'Figure', value: number, upperValue: number | null, qualifier: FigureQualifier, assertion: Voice, since: { __typename: 'PartialDate', text: string } | null, about: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Organization_CardFragment = { __typename: 'Organization', organizationType: OrganizationType, basedIn: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, members: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, strategies: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, memberships: { __typename: 'OrganizationConnection', totalCount: number, edges: Array<{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, retold: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } };

export type Page_CardFragment = { __typename: 'Page', pageNumber: number | null, language: string, issued: { __typename: 'PartialDate', text: string }, newspaper: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, printed: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', node: { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } };

export type Participation_CardFragment = { __typename: 'Participation', attendance: Attendance | null, assertion: Voice, capacity: { __typename: 'Text', en: string, zh: string } | null, since: { __typename: 'PartialDate', text: string } | null, until: { __typename: 'PartialDate', text: string } | null, joinedFrom:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, participant:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  , in:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  , assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Alignments_ConnectionFragment = { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> };

export type Passage_EvidenceFragment = { __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } };

type Evidence_Entity_Alignment_Fragment = { __typename: 'Alignment', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Article_Fragment = { __typename: 'Article', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Concept_Fragment = { __typename: 'Concept', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Country_Fragment = { __typename: 'Country', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Designation_Fragment = { __typename: 'Designation', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Event_Fragment = { __typename: 'Event', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Facility_Fragment = { __typename: 'Facility', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Figure_Fragment = { __typename: 'Figure', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Organization_Fragment = { __typename: 'Organization', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Page_Fragment = { __typename: 'Page', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Participation_Fragment = { __typename: 'Participation', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Person_Fragment = { __typename: 'Person', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Place_Fragment = { __typename: 'Place', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Port_Fragment = { __typename: 'Port', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Programme_Fragment = { __typename: 'Programme', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Railway_Fragment = { __typename: 'Railway', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Role_Fragment = { __typename: 'Role', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Source_Fragment = { __typename: 'Source', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Statement_Fragment = { __typename: 'Statement', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Strategy_Fragment = { __typename: 'Strategy', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

type Evidence_Entity_Zone_Fragment = { __typename: 'Zone', basis: Basis, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> };

export type Evidence_EntityFragment =
  | Evidence_Entity_Alignment_Fragment
  | Evidence_Entity_Article_Fragment
  | Evidence_Entity_Concept_Fragment
  | Evidence_Entity_Country_Fragment
  | Evidence_Entity_Designation_Fragment
  | Evidence_Entity_Event_Fragment
  | Evidence_Entity_Facility_Fragment
  | Evidence_Entity_Figure_Fragment
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

export type Figure_AmountFragment = { __typename: 'Figure', value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null };

export type Figures_ConnectionFragment = { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> };

type Identifiers_Entity_Alignment_Fragment = { __typename: 'Alignment', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Article_Fragment = { __typename: 'Article', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Concept_Fragment = { __typename: 'Concept', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Country_Fragment = { __typename: 'Country', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Designation_Fragment = { __typename: 'Designation', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Event_Fragment = { __typename: 'Event', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Facility_Fragment = { __typename: 'Facility', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Figure_Fragment = { __typename: 'Figure', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Organization_Fragment = { __typename: 'Organization', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Page_Fragment = { __typename: 'Page', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Participation_Fragment = { __typename: 'Participation', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Person_Fragment = { __typename: 'Person', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Place_Fragment = { __typename: 'Place', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Port_Fragment = { __typename: 'Port', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Programme_Fragment = { __typename: 'Programme', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Railway_Fragment = { __typename: 'Railway', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Role_Fragment = { __typename: 'Role', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Source_Fragment = { __typename: 'Source', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Statement_Fragment = { __typename: 'Statement', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Strategy_Fragment = { __typename: 'Strategy', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

type Identifiers_Entity_Zone_Fragment = { __typename: 'Zone', identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }> };

export type Identifiers_EntityFragment =
  | Identifiers_Entity_Alignment_Fragment
  | Identifiers_Entity_Article_Fragment
  | Identifiers_Entity_Concept_Fragment
  | Identifiers_Entity_Country_Fragment
  | Identifiers_Entity_Designation_Fragment
  | Identifiers_Entity_Event_Fragment
  | Identifiers_Entity_Facility_Fragment
  | Identifiers_Entity_Figure_Fragment
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

type Mention_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Article_Fragment = { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Concept_Fragment = { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Country_Fragment = { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Designation_Fragment = { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Facility_Fragment = { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Figure_Fragment = { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Organization_Fragment = { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Page_Fragment = { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Participation_Fragment = { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Person_Fragment = { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Place_Fragment = { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Port_Fragment = { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Programme_Fragment = { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Railway_Fragment = { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Role_Fragment = { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Source_Fragment = { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Statement_Fragment = { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } };

type Mention_Entity_Zone_Fragment = { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } };

export type Mention_EntityFragment =
  | Mention_Entity_Alignment_Fragment
  | Mention_Entity_Article_Fragment
  | Mention_Entity_Concept_Fragment
  | Mention_Entity_Country_Fragment
  | Mention_Entity_Designation_Fragment
  | Mention_Entity_Event_Fragment
  | Mention_Entity_Facility_Fragment
  | Mention_Entity_Figure_Fragment
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


export type RestsOnQuery = { __typename: 'Query', entity:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
   | null };

export type Statements_ConnectionFragment = { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> };

type Voice_Claim_Alignment_Fragment = { __typename: 'Alignment', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Claim_Designation_Fragment = { __typename: 'Designation', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Claim_Figure_Fragment = { __typename: 'Figure', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Claim_Participation_Fragment = { __typename: 'Participation', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Claim_Role_Fragment = { __typename: 'Role', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Voice_ClaimFragment =
  | Voice_Claim_Alignment_Fragment
  | Voice_Claim_Designation_Fragment
  | Voice_Claim_Figure_Fragment
  | Voice_Claim_Participation_Fragment
  | Voice_Claim_Role_Fragment
;

export type Person_CardFragment = { __typename: 'Person', isNamed: boolean, description: { __typename: 'Text', en: string, zh: string } | null, born: { __typename: 'PartialDate', text: string } | null, died: { __typename: 'PartialDate', text: string } | null, from: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, roles: { __typename: 'RoleConnection', totalCount: number, edges: Array<{ __typename: 'RoleEdge', node: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, retold: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } };

export type Place_CardFragment = { __typename: 'Place', placeType: PlaceType, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, within:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, railways: { __typename: 'RailwayConnection', totalCount: number, edges: Array<{ __typename: 'RailwayEdge', node: { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, hosted: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> } };

export type Port_CardFragment = { __typename: 'Port', portType: PortType, status: ProjectStatus | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

export type Programme_CardFragment = { __typename: 'Programme', programmeType: ProgrammeType, status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

type Project_Card_Facility_Fragment = { __typename: 'Facility', status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

type Project_Card_Port_Fragment = { __typename: 'Port', status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

type Project_Card_Programme_Fragment = { __typename: 'Programme', status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

type Project_Card_Railway_Fragment = { __typename: 'Railway', status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

type Project_Card_Zone_Fragment = { __typename: 'Zone', status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

export type Project_CardFragment =
  | Project_Card_Facility_Fragment
  | Project_Card_Port_Fragment
  | Project_Card_Programme_Fragment
  | Project_Card_Railway_Fragment
  | Project_Card_Zone_Fragment
;

export type Railway_CardFragment = { __typename: 'Railway', railwayType: RailwayType, lengthKm: number | null, designSpeedKmh: number | null, gaugeMm: number | null, status: ProjectStatus | null, stops: Array<{ __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }>, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

export type Role_CardFragment = { __typename: 'Role', assertion: Voice, title: { __typename: 'Text', en: string, zh: string }, since: { __typename: 'PartialDate', text: string } | null, until: { __typename: 'PartialDate', text: string } | null, asOf: { __typename: 'PartialDate', text: string } | null, holder: { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }, at: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Source_CardFragment = { __typename: 'Source', licence: string | null, address: string | null, publisher: { __typename: 'Text', en: string, zh: string } | null };

export type Statement_CardFragment = { __typename: 'Statement', form: StatementForm, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, reportedBy:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, role: { __typename: 'Role', title: { __typename: 'Text', en: string, zh: string } } | null, saidAt: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, about: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Strategy_CardFragment = { __typename: 'Strategy', strategyType: StrategyType, description: { __typename: 'Text', en: string, zh: string } | null, launched: { __typename: 'PartialDate', text: string } | null, owners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, proposedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> }, alignedBy: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, parts: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } };

export type CardQueryVariables = Exact<{
  id: string;
  drawn: Array<Kind> | Kind;
  isClaim: boolean;
  first?: number | null | undefined;
}>;


export type CardQuery = { __typename: 'Query', neighbourhood?: { __typename: 'Neighbourhood', totalCount: number }, entity:
    | { __typename: 'Alignment', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, stage: AlignmentStage, assertion: Voice, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, since: { __typename: 'PartialDate', text: string } | null, strategy: { __typename: 'Strategy', id: string, owners: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, owners: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        >, name: { __typename: 'Name', en: string, zh: string } }, carriedBy: Array<
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, announcedAt: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } | null, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Article', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, isUntitled: boolean | null, language: string, address: string | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, byline: { __typename: 'Text', en: string, zh: string } | null, issued: { __typename: 'PartialDate', text: string }, datelined: { __typename: 'PartialDate', text: string } | null, publisher: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, agency: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, sentFrom: { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, authors: Array<{ __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }>, spans: Array<{ __typename: 'Span', page: { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }
    | { __typename: 'Concept', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, conceptType: ConceptType, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, description: { __typename: 'Text', en: string, zh: string } | null, proposedOn: { __typename: 'PartialDate', text: string } | null, advocates: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, proposedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, guides: Array<{ __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }>, parts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> } }
    | { __typename: 'Country', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, iso2: string, iso3: string, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, officialName: { __typename: 'Name', en: string, zh: string } | null, region: { __typename: 'Text', en: string, zh: string } | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, capital: { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, strategies: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, memberships: { __typename: 'OrganizationConnection', totalCount: number, edges: Array<{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, people: { __typename: 'PersonConnection', totalCount: number, edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } }
    | { __typename: 'Designation', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, rank: DesignationRank, assertion: Voice, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, of:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      , under: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Event', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, eventType: EventType, eventStatus: EventStatus, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, date: { __typename: 'PartialDate', text: string } | null, endDate: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, attendees: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, organizers: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, concerns: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } | null, parts: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, participations: { __typename: 'ParticipationConnection', totalCount: number, edges: Array<{ __typename: 'ParticipationEdge', node: { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, saidHere: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } }
    | { __typename: 'Facility', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, facilityType: FacilityType, status: ProjectStatus | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } }
    | { __typename: 'Figure', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, value: number, upperValue: number | null, qualifier: FigureQualifier, assertion: Voice, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, since: { __typename: 'PartialDate', text: string } | null, about: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Organization', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, organizationType: OrganizationType, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, basedIn: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, members: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, strategies: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, memberships: { __typename: 'OrganizationConnection', totalCount: number, edges: Array<{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, retold: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } }
    | { __typename: 'Page', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, pageNumber: number | null, language: string, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, issued: { __typename: 'PartialDate', text: string }, newspaper: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, printed: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', node: { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } }
    | { __typename: 'Participation', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, attendance: Attendance | null, assertion: Voice, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, capacity: { __typename: 'Text', en: string, zh: string } | null, since: { __typename: 'PartialDate', text: string } | null, until: { __typename: 'PartialDate', text: string } | null, joinedFrom:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, participant:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      , in:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      , assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Person', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, isNamed: boolean, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, description: { __typename: 'Text', en: string, zh: string } | null, born: { __typename: 'PartialDate', text: string } | null, died: { __typename: 'PartialDate', text: string } | null, from: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, roles: { __typename: 'RoleConnection', totalCount: number, edges: Array<{ __typename: 'RoleEdge', node: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, retold: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> } }
    | { __typename: 'Place', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, placeType: PlaceType, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, within:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, railways: { __typename: 'RailwayConnection', totalCount: number, edges: Array<{ __typename: 'RailwayEdge', node: { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, hosted: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> } }
    | { __typename: 'Port', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, portType: PortType, status: ProjectStatus | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } }
    | { __typename: 'Programme', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, programmeType: ProgrammeType, status: ProjectStatus | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } }
    | { __typename: 'Railway', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, railwayType: RailwayType, lengthKm: number | null, designSpeedKmh: number | null, gaugeMm: number | null, status: ProjectStatus | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, stops: Array<{ __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }>, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } }
    | { __typename: 'Role', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, assertion: Voice, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, title: { __typename: 'Text', en: string, zh: string }, since: { __typename: 'PartialDate', text: string } | null, until: { __typename: 'PartialDate', text: string } | null, asOf: { __typename: 'PartialDate', text: string } | null, holder: { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }, at: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, said: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Source', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, licence: string | null, address: string | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, publisher: { __typename: 'Text', en: string, zh: string } | null }
    | { __typename: 'Statement', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, form: StatementForm, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, reportedBy:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, role: { __typename: 'Role', title: { __typename: 'Text', en: string, zh: string } } | null, saidAt: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, about: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Strategy', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, strategyType: StrategyType, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, description: { __typename: 'Text', en: string, zh: string } | null, launched: { __typename: 'PartialDate', text: string } | null, owners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, proposedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> }, alignedBy: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> }, projects: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, concepts: { __typename: 'ConceptConnection', totalCount: number, edges: Array<{ __typename: 'ConceptEdge', node: { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, parts: { __typename: 'StrategyConnection', totalCount: number, edges: Array<{ __typename: 'StrategyEdge', node: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } }> } }
    | { __typename: 'Zone', id: string, aliases: Array<string>, isTransliterated: boolean | null, basis: Basis, zoneType: ZoneType, areaKm2: number | null, status: ProjectStatus | null, name: { __typename: 'Name', en: string, zh: string, native: string | null }, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node: { __typename: 'Statement', id: string, form: StatementForm, gist: { __typename: 'Text', en: string, zh: string }, saidOn: { __typename: 'PartialDate', text: string } | null, speakers: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            >, role: { __typename: 'Role', id: string, title: { __typename: 'Text', en: string, zh: string } } | null } }> }, figures: { __typename: 'FigureConnection', totalCount: number, edges: Array<{ __typename: 'FigureEdge', node: { __typename: 'Figure', id: string, value: number, upperValue: number | null, qualifier: FigureQualifier, measure: { __typename: 'Text', en: string, zh: string }, unit: { __typename: 'Text', en: string, zh: string }, asOf: { __typename: 'PartialDate', text: string } | null } }> }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, designations: { __typename: 'DesignationConnection', totalCount: number, edges: Array<{ __typename: 'DesignationEdge', node: { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } } }> }, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }>, references: Array<{ __typename: 'Reference', fields: Array<string>, source: { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } } }>, identifiers: Array<{ __typename: 'Identifier', scheme: IdentifierScheme, value: string, url: string | null }>, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, advances: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, connects: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      >, partOf:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
           }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } }
   | null };

export type Zone_CardFragment = { __typename: 'Zone', zoneType: ZoneType, areaKm2: number | null, status: ProjectStatus | null, description: { __typename: 'Text', en: string, zh: string } | null, started: { __typename: 'PartialDate', text: string } | null, opened: { __typename: 'PartialDate', text: string } | null, ended: { __typename: 'PartialDate', text: string } | null, locations: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, partners: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, advances: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, connects: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, partOf:
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, parts: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> }, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, stage: AlignmentStage, basis: Basis, strategy: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } } } }> } };

export type CompareQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type CompareQuery = { __typename: 'Query', compare: { __typename: 'Comparison', countries: Array<{ __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }>, groups: Array<{ __typename: 'ComparedGroup', aspect: ComparedAspect, countries: Array<string>, totalCount: number, items: Array<{ __typename: 'ComparedItem', wayCount: number, entity:
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        , ways: Array<{ __typename: 'ComparedWay', country: string, links: Array<LinkType>, claim:
            | { __typename: 'Alignment', assertion: Voice, stage: AlignmentStage, id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', assertion: Voice, id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', assertion: Voice, id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', assertion: Voice, id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', assertion: Voice, id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
           | null }> }> }>, stages: Array<{ __typename: 'ComparedStage', stage: AlignmentStage, counts: Array<{ __typename: 'CountryCount', country: string, count: number }> }> } };

export type CitationsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  view?: string | null | undefined;
  language: Language;
}>;


export type CitationsQuery = { __typename: 'Query', bibtex: { __typename: 'Citation', text: string, mediaType: string, filename: string }, ris: { __typename: 'Citation', text: string, mediaType: string, filename: string }, csl: { __typename: 'Citation', text: string, mediaType: string, filename: string }, gbt: { __typename: 'Citation', text: string, mediaType: string, filename: string } };

export type Citation_FileFragment = { __typename: 'Citation', text: string, mediaType: string, filename: string };

export type ImprintQueryVariables = Exact<{ [key: string]: never; }>;


export type ImprintQuery = { __typename: 'Query', about: { __typename: 'About', version: string | null, licence: string, pageCount: number, firstIssued: { __typename: 'PartialDate', text: string } | null, lastIssued: { __typename: 'PartialDate', text: string } | null } };

export type Cell_AlignmentFragment = { __typename: 'Alignment', stage: AlignmentStage, basis: Basis, id: string, assertion: Voice, strategy: { __typename: 'Strategy', id: string }, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type MatrixQueryVariables = Exact<{
  by: AlignmentMatrixRows;
  columns?: Array<string> | string | null | undefined;
}>;


export type MatrixQuery = { __typename: 'Query', alignmentMatrix: { __typename: 'AlignmentMatrix', rowCount: number, columnCount: number, columns: Array<{ __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }>, rows: Array<{ __typename: 'AlignmentRow', entity:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      , cells: Array<{ __typename: 'AlignmentCell', count: number, stages: Array<{ __typename: 'AlignmentsAtStage', stage: AlignmentStage, count: number, alignments: Array<{ __typename: 'Alignment', stage: AlignmentStage, basis: Basis, id: string, assertion: Voice, strategy: { __typename: 'Strategy', id: string }, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }> }> }> }> } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { __typename: 'Query', about: { __typename: 'About', version: string | null, licence: string, licenceAddress: string, pageCount: number, articleCount: number, sourceCount: number, recordCount: number, sentences: number, coveredSentences: number, characters: number, coveredCharacters: number, rights: { __typename: 'Text', en: string, zh: string }, firstIssued: { __typename: 'PartialDate', text: string } | null, lastIssued: { __typename: 'PartialDate', text: string } | null, articles: Array<{ __typename: 'Article', sentences: number | null, coveredSentences: number | null, characters: number | null, coveredCharacters: number | null, id: string, byline: { __typename: 'Text', en: string, zh: string } | null, authors: Array<{ __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }>, publisher: { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } } | null, issued: { __typename: 'PartialDate', text: string }, records: { __typename: 'EntityConnection', totalCount: number }, name: { __typename: 'Name', en: string, zh: string } }>, stages: { __typename: 'Text', en: string, zh: string }, placeNames: { __typename: 'Text', en: string, zh: string }, corrections: { __typename: 'Text', en: string, zh: string } } };

export type BasisQueryVariables = Exact<{ [key: string]: never; }>;


export type BasisQuery = { __typename: 'Query', about: { __typename: 'About', version: string | null, pageCount: number, articleCount: number, sentences: number, coveredSentences: number, firstIssued: { __typename: 'PartialDate', text: string } | null, lastIssued: { __typename: 'PartialDate', text: string } | null } };

export type ArticleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticleNamesQuery = { __typename: 'Query', about: { __typename: 'About', articles: Array<{ __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }> } };

export type NameQueryVariables = Exact<{
  id: string;
}>;


export type NameQuery = { __typename: 'Query', entity:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null };

type KnownName_Alignment_Fragment = { __typename: 'Alignment', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Article_Fragment = { __typename: 'Article', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Concept_Fragment = { __typename: 'Concept', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Country_Fragment = { __typename: 'Country', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Designation_Fragment = { __typename: 'Designation', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Event_Fragment = { __typename: 'Event', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Facility_Fragment = { __typename: 'Facility', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Figure_Fragment = { __typename: 'Figure', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Organization_Fragment = { __typename: 'Organization', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Page_Fragment = { __typename: 'Page', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Participation_Fragment = { __typename: 'Participation', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Person_Fragment = { __typename: 'Person', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Place_Fragment = { __typename: 'Place', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Port_Fragment = { __typename: 'Port', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Programme_Fragment = { __typename: 'Programme', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Railway_Fragment = { __typename: 'Railway', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Role_Fragment = { __typename: 'Role', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Source_Fragment = { __typename: 'Source', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Statement_Fragment = { __typename: 'Statement', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Strategy_Fragment = { __typename: 'Strategy', name: { __typename: 'Name', en: string, zh: string } };

type KnownName_Zone_Fragment = { __typename: 'Zone', name: { __typename: 'Name', en: string, zh: string } };

export type KnownNameFragment =
  | KnownName_Alignment_Fragment
  | KnownName_Article_Fragment
  | KnownName_Concept_Fragment
  | KnownName_Country_Fragment
  | KnownName_Designation_Fragment
  | KnownName_Event_Fragment
  | KnownName_Facility_Fragment
  | KnownName_Figure_Fragment
  | KnownName_Organization_Fragment
  | KnownName_Page_Fragment
  | KnownName_Participation_Fragment
  | KnownName_Person_Fragment
  | KnownName_Place_Fragment
  | KnownName_Port_Fragment
  | KnownName_Programme_Fragment
  | KnownName_Railway_Fragment
  | KnownName_Role_Fragment
  | KnownName_Source_Fragment
  | KnownName_Statement_Fragment
  | KnownName_Strategy_Fragment
  | KnownName_Zone_Fragment
;

export type Hop_PathFragment = { __typename: 'Hop', link: LinkType, basis: Basis, isWeakest: boolean, weakness: { __typename: 'Text', en: string, zh: string }, sentence: { __typename: 'Text', en: string, zh: string }, from:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  , to:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  , claim:
    | { __typename: 'Alignment', stage: AlignmentStage, id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Designation', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Figure', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Participation', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Role', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      > }
    | { __typename: 'Statement', form: StatementForm, id: string, saidOn: { __typename: 'PartialDate', text: string } | null, name: { __typename: 'Name', en: string, zh: string } }
   | null, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }> };

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


export type PathQuery = { __typename: 'Query', about: { __typename: 'About', version: string | null }, from:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, to:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null, path: { __typename: 'Paths', searchedLength: number, paths: Array<{ __typename: 'Path', length: number, hops: Array<{ __typename: 'Hop', link: LinkType, basis: Basis, isWeakest: boolean, weakness: { __typename: 'Text', en: string, zh: string }, sentence: { __typename: 'Text', en: string, zh: string }, from:
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        , to:
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        , claim:
          | { __typename: 'Alignment', stage: AlignmentStage, id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }
          | { __typename: 'Designation', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }
          | { __typename: 'Figure', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }
          | { __typename: 'Participation', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }
          | { __typename: 'Role', id: string, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
              | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
              | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
            > }
          | { __typename: 'Statement', form: StatementForm, id: string, saidOn: { __typename: 'PartialDate', text: string } | null, name: { __typename: 'Name', en: string, zh: string } }
         | null, evidence: Array<{ __typename: 'Evidence', start: number, end: number, sha256: string, text: string | null, article: { __typename: 'Article', language: string, id: string, issued: { __typename: 'PartialDate', text: string }, name: { __typename: 'Name', en: string, zh: string } } }> }> }> } | null };

type Thing_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Article_Fragment = { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Concept_Fragment = { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Country_Fragment = { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Designation_Fragment = { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Facility_Fragment = { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Figure_Fragment = { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Organization_Fragment = { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Page_Fragment = { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Participation_Fragment = { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Person_Fragment = { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Place_Fragment = { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Port_Fragment = { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Programme_Fragment = { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Railway_Fragment = { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Role_Fragment = { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Source_Fragment = { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Statement_Fragment = { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Thing_Entity_Zone_Fragment = { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

export type Thing_EntityFragment =
  | Thing_Entity_Alignment_Fragment
  | Thing_Entity_Article_Fragment
  | Thing_Entity_Concept_Fragment
  | Thing_Entity_Country_Fragment
  | Thing_Entity_Designation_Fragment
  | Thing_Entity_Event_Fragment
  | Thing_Entity_Facility_Fragment
  | Thing_Entity_Figure_Fragment
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

type Voice_Line_Alignment_Fragment = { __typename: 'Alignment', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Line_Designation_Fragment = { __typename: 'Designation', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Line_Figure_Fragment = { __typename: 'Figure', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Line_Participation_Fragment = { __typename: 'Participation', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Voice_Line_Role_Fragment = { __typename: 'Role', assertion: Voice, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type Voice_LineFragment =
  | Voice_Line_Alignment_Fragment
  | Voice_Line_Designation_Fragment
  | Voice_Line_Figure_Fragment
  | Voice_Line_Participation_Fragment
  | Voice_Line_Role_Fragment
;

export type AlignmentLine_AlignmentFragment = { __typename: 'Alignment', stage: AlignmentStage, assertion: Voice, gist: { __typename: 'Text', en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

export type OpeningQueryVariables = Exact<{
  id: string;
  first: number;
  projects: number;
}>;


export type OpeningQuery = { __typename: 'Query', entity:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
        | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
      >, projects: { __typename: 'ProjectConnection', edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
           }> }, advancing: { __typename: 'ProjectConnection', totalCount: number, edges: Array<{ __typename: 'ProjectEdge', node:
            | { __typename: 'Facility', id: string }
            | { __typename: 'Port', id: string }
            | { __typename: 'Programme', id: string }
            | { __typename: 'Railway', id: string }
            | { __typename: 'Zone', id: string }
           }> }, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
   | null, alignments: { __typename: 'AlignmentConnection', totalCount: number, edges: Array<{ __typename: 'AlignmentEdge', node: { __typename: 'Alignment', id: string, basis: Basis, stage: AlignmentStage, assertion: Voice, strategy: { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, owners: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string } }, carriedBy: Array<
          | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        >, gist: { __typename: 'Text', en: string, zh: string }, assertedBy: Array<
          | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
          | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
        > } }> } };

type Drawn_Entity_Alignment_Fragment = { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  >, gist: { __typename: 'Text', en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } } };

type Drawn_Entity_Article_Fragment = { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Concept_Fragment = { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Country_Fragment = { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Designation_Fragment = { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  , under: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Drawn_Entity_Event_Fragment = { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Facility_Fragment = { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Figure_Fragment = { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Drawn_Entity_Organization_Fragment = { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Page_Fragment = { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Participation_Fragment = { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  , in:
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  , name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Drawn_Entity_Person_Fragment = { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Place_Fragment = { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Port_Fragment = { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Programme_Fragment = { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Railway_Fragment = { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Role_Fragment = { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { __typename: 'Text', en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, at: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
  > };

type Drawn_Entity_Source_Fragment = { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Statement_Fragment = { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  >, about: Array<
    | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
  >, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Strategy_Fragment = { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

type Drawn_Entity_Zone_Fragment = { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } };

export type Drawn_EntityFragment =
  | Drawn_Entity_Alignment_Fragment
  | Drawn_Entity_Article_Fragment
  | Drawn_Entity_Concept_Fragment
  | Drawn_Entity_Country_Fragment
  | Drawn_Entity_Designation_Fragment
  | Drawn_Entity_Event_Fragment
  | Drawn_Entity_Facility_Fragment
  | Drawn_Entity_Figure_Fragment
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

export type Drawn_LinkFragment = { __typename: 'Link', id: string, type: LinkType, from: string, to: string, sentence: { __typename: 'Text', en: string, zh: string } };

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  kinds: Array<Kind> | Kind;
  first: number;
}>;


export type NeighbourhoodQuery = { __typename: 'Query', neighbourhood: { __typename: 'Neighbourhood', shownCount: number, totalCount: number, order: { __typename: 'Text', en: string, zh: string }, nodes: Array<{ __typename: 'Neighbour', isCentre: boolean, hiddenCount: number, hidden: Array<{ __typename: 'KindCount', kind: Kind, count: number }>, entity:
        | { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          >, gist: { __typename: 'Text', en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } } }
        | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , under: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , in:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { __typename: 'Text', en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, at: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, about: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
       }>, links: Array<{ __typename: 'Link', id: string, type: LinkType, from: string, to: string, sentence: { __typename: 'Text', en: string, zh: string } }> } };

export type SubgraphQueryVariables = Exact<{
  of: Array<string> | string;
  with: Array<string> | string;
}>;


export type SubgraphQuery = { __typename: 'Query', subgraph: { __typename: 'Subgraph', nodes: Array<{ __typename: 'SubgraphNode', entity:
        | { __typename: 'Alignment', id: string, basis: Basis, assertion: Voice, stage: AlignmentStage, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          >, gist: { __typename: 'Text', en: string, zh: string }, strategy: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, alignedWith: { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } } }
        | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', rank: DesignationRank, id: string, basis: Basis, assertion: Voice, of:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , under: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, basis: Basis, assertion: Voice, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, basis: Basis, assertion: Voice, participant:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , in:
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          , name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, basis: Basis, assertion: Voice, title: { __typename: 'Text', en: string, zh: string }, holder: { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }, at: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string }, assertedBy: Array<
            | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
          > }
        | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', form: StatementForm, id: string, basis: Basis, speakers: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, about: Array<
            | { __typename: 'Alignment', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Article', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Concept', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Country', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Designation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Event', eventStatus: EventStatus, id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Facility', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Figure', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Organization', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Page', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Participation', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Person', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Place', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Port', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Programme', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Railway', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Role', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Source', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Statement', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
            | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
          >, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, basis: Basis, name: { __typename: 'Name', en: string, zh: string } }
       }>, links: Array<{ __typename: 'Link', id: string, type: LinkType, from: string, to: string, sentence: { __typename: 'Text', en: string, zh: string } }> } };

export type FacetsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FacetsQuery = { __typename: 'Query', facets: Array<{ __typename: 'RecordFacets', id: string, articles: Array<string>, dates: Array<{ __typename: 'DateOnClock', clock: Clock, date: { __typename: 'PartialDate', earliest: string, latest: string } }> }> };

export type NeighbourCountsQueryVariables = Exact<{
  of: Array<string> | string;
}>;


export type NeighbourCountsQuery = { __typename: 'Query', subgraph: { __typename: 'Subgraph', nodes: Array<{ __typename: 'SubgraphNode', entity:
        | { __typename: 'Alignment', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Country', id: string }
        | { __typename: 'Designation', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Facility', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Port', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'Railway', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Strategy', id: string }
        | { __typename: 'Zone', id: string }
      , hidden: Array<{ __typename: 'KindCount', kind: Kind, count: number }> }> } };

export type PickedQueryVariables = Exact<{
  id: string;
}>;


export type PickedQuery = { __typename: 'Query', entity:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
}>;


export type SearchQuery = { __typename: 'Query', search: { __typename: 'SearchResult', totalCount: number, kinds: Array<{ __typename: 'KindCount', kind: Kind, count: number }>, hits: Array<{ __typename: 'SearchHit', entity:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
      , match: { __typename: 'Match', text: string, start: number, end: number } }>, nearest: Array<
      | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
      | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
    > } };

export type LookUpQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
}>;


export type LookUpQuery = { __typename: 'Query', search: { __typename: 'SearchResult', totalCount: number, hits: Array<{ __typename: 'SearchHit', entity:
        | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
       }> } };

export type IssuesQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuesQuery = { __typename: 'Query', articles: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', node: { __typename: 'Article', id: string, issued: { __typename: 'PartialDate', text: string } } }> } };

export type OriginQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginQuery = { __typename: 'Query', about: { __typename: 'About', version: string | null, licence: string, licenceAddress: string } };

export type JoinedQueryVariables = Exact<{
  claims: Array<string> | string;
  others: Array<Kind> | Kind;
  first: number;
}>;


export type JoinedQuery = { __typename: 'Query', entities: { __typename: 'EntityConnection', edges: Array<{ __typename: 'EntityEdge', node:
        | { __typename: 'Alignment', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Country', id: string }
        | { __typename: 'Designation', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Facility', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Port', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'Railway', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Strategy', id: string }
        | { __typename: 'Zone', id: string }
       }> } };

export type TimelineQueryVariables = Exact<{
  clock: Clock;
  about?: string | null | undefined;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type TimelineQuery = { __typename: 'Query', timeline: { __typename: 'Timeline', totalCount: number, undated?: Array<{ __typename: 'KindCount', kind: Kind, count: number }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, entries: Array<{ __typename: 'TimelineEntry', what: Moment, date: { __typename: 'PartialDate', text: string }, entity:
        | { __typename: 'Alignment', stage: AlignmentStage, assertion: Voice, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Article', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Concept', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Country', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Designation', assertion: Voice, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Event', eventStatus: EventStatus, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Facility', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Figure', assertion: Voice, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Organization', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Page', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Participation', assertion: Voice, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Person', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Place', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Port', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Programme', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Railway', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Role', assertion: Voice, id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Source', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Statement', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Strategy', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
        | { __typename: 'Zone', id: string, evidence: Array<{ __typename: 'Evidence', start: number, end: number, article: { __typename: 'Article', id: string } }>, name: { __typename: 'Name', en: string, zh: string } }
       }> } };

export type TimelineSubjectQueryVariables = Exact<{
  id: string;
}>;


export type TimelineSubjectQuery = { __typename: 'Query', entity:
    | { __typename: 'Alignment', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Article', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Concept', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Country', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Designation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Event', eventStatus: EventStatus, id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Facility', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Figure', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Organization', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Page', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Participation', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Person', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Place', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Port', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Programme', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Railway', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Role', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Source', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Statement', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Strategy', id: string, name: { __typename: 'Name', en: string, zh: string } }
    | { __typename: 'Zone', id: string, name: { __typename: 'Name', en: string, zh: string } }
   | null };

export const Mention_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Mention_EntityFragment, unknown>;
export const Voice_ClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Voice_ClaimFragment, unknown>;
export const Alignment_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignment_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]} as unknown as DocumentNode<Alignment_CardFragment, unknown>;
export const Article_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Article_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isUntitled"}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datelined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Article_CardFragment, unknown>;
export const Concept_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Concept_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conceptType"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advocates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Concept_CardFragment, unknown>;
export const Country_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Country_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Country_CardFragment, unknown>;
export const Designation_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Designation_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]} as unknown as DocumentNode<Designation_CardFragment, unknown>;
export const Statements_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Statements_ConnectionFragment, unknown>;
export const Event_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Event_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Event_CardFragment, unknown>;
export const Alignments_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Alignments_ConnectionFragment, unknown>;
export const Project_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Project_CardFragment, unknown>;
export const Facility_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facility_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}}]} as unknown as DocumentNode<Facility_CardFragment, unknown>;
export const Figure_AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<Figure_AmountFragment, unknown>;
export const Figure_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure_amount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]} as unknown as DocumentNode<Figure_CardFragment, unknown>;
export const Organization_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Organization_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationType"}},{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Organization_CardFragment, unknown>;
export const Page_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageNumber"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"newspaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"printed"},"name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Page_CardFragment, unknown>;
export const Participation_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participation_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"joinedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]} as unknown as DocumentNode<Participation_CardFragment, unknown>;
export const Passage_EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Passage_EvidenceFragment, unknown>;
export const Evidence_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage_evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<Evidence_EntityFragment, unknown>;
export const Figures_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure_amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<Figures_ConnectionFragment, unknown>;
export const Identifiers_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identifiers_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<Identifiers_EntityFragment, unknown>;
export const Person_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNamed"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Person_CardFragment, unknown>;
export const Place_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"railways"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Place_CardFragment, unknown>;
export const Port_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Port_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Port"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"portType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}}]} as unknown as DocumentNode<Port_CardFragment, unknown>;
export const Programme_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programme_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"programmeType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}}]} as unknown as DocumentNode<Programme_CardFragment, unknown>;
export const Railway_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Railway_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Railway"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"railwayType"}},{"kind":"Field","name":{"kind":"Name","value":"lengthKm"}},{"kind":"Field","name":{"kind":"Name","value":"designSpeedKmh"}},{"kind":"Field","name":{"kind":"Name","value":"gaugeMm"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}}]} as unknown as DocumentNode<Railway_CardFragment, unknown>;
export const Role_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Role_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Role_CardFragment, unknown>;
export const Source_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]} as unknown as DocumentNode<Source_CardFragment, unknown>;
export const Statement_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statement_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Statement_CardFragment, unknown>;
export const Strategy_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Strategy_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyType"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Strategy_CardFragment, unknown>;
export const Zone_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zone_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"zoneType"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}}]} as unknown as DocumentNode<Zone_CardFragment, unknown>;
export const Citation_FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}}]}}]} as unknown as DocumentNode<Citation_FileFragment, unknown>;
export const Voice_LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<Voice_LineFragment, unknown>;
export const Cell_AlignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<Cell_AlignmentFragment, unknown>;
export const KnownNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]} as unknown as DocumentNode<KnownNameFragment, unknown>;
export const Hop_PathFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hop_path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"isWeakest"}},{"kind":"Field","name":{"kind":"Name","value":"weakness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<Hop_PathFragment, unknown>;
export const Thing_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<Thing_EntityFragment, unknown>;
export const AlignmentLine_AlignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentLine_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<AlignmentLine_AlignmentFragment, unknown>;
export const Drawn_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentLine_alignment"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentLine_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]} as unknown as DocumentNode<Drawn_EntityFragment, unknown>;
export const Drawn_LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]} as unknown as DocumentNode<Drawn_LinkFragment, unknown>;
export const RestsOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestsOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage_evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]} as unknown as DocumentNode<RestsOnQuery, RestsOnQueryVariables>;
export const CardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Card"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isClaim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isClaim"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"isTransliterated"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"native"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identifiers_entity"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignment_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Article_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Concept_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Country_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Designation_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Event_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facility_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Organization_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Port_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Programme_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Railway_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Role_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statement_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Strategy_card"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Zone_card"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statements_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignments_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Project_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage_evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identifiers_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure_amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Alignment_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Article_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isUntitled"}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datelined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Concept_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conceptType"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advocates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Country_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Designation_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Event_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facility_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure_amount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Organization_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationType"}},{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageNumber"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"newspaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"printed"},"name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participation_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"joinedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNamed"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"railways"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Port_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Port"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"portType"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programme_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"programmeType"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Railway_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Railway"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"railwayType"}},{"kind":"Field","name":{"kind":"Name","value":"lengthKm"}},{"kind":"Field","name":{"kind":"Name","value":"designSpeedKmh"}},{"kind":"Field","name":{"kind":"Name","value":"gaugeMm"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Role_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statements_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statement_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Strategy_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyType"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Alignments_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zone_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Project_card"}},{"kind":"Field","name":{"kind":"Name","value":"zoneType"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}}]}}]} as unknown as DocumentNode<CardQuery, CardQueryVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wayCount"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const CitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Citations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bibtex"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"BIBTEX"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_file"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ris"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"RIS"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_file"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"csl"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"CSL_JSON"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_file"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gbt"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"GB_T_7714_2015"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_file"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}}]}}]} as unknown as DocumentNode<CitationsQuery, CitationsQueryVariables>;
export const ImprintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ImprintQuery, ImprintQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentMatrixRows"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alignmentMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"columnCount"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cell_alignment"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const AboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"About"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"licenceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"coveredSentences"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"coveredSentences"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<AboutQuery, AboutQueryVariables>;
export const BasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"coveredSentences"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<BasisQuery, BasisQueryVariables>;
export const ArticleNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleNamesQuery, ArticleNamesQueryVariables>;
export const NameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Name"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<NameQuery, NameQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"links"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlignmentStage"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Voice"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"without"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"count"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"links"},"value":{"kind":"Variable","name":{"kind":"Name","value":"links"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"stages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stages"}}},{"kind":"Argument","name":{"kind":"Name","value":"voices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voices"}}},{"kind":"Argument","name":{"kind":"Name","value":"without"},"value":{"kind":"Variable","name":{"kind":"Name","value":"without"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"count"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchedLength"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hop_path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hop_path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"isWeakest"}},{"kind":"Field","name":{"kind":"Name","value":"weakness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_claim"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage_evidence"}}]}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const OpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projects"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"advancing"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentLine_alignment"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentLine_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]} as unknown as DocumentNode<OpeningQuery, OpeningQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"of"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCentre"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn_link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentLine_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentLine_alignment"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn_entity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn_link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voice_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentLine_alignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voice_line"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentLine_alignment"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const NeighbourCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeighbourCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const PickedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Picked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<PickedQuery, PickedQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const LookUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<LookUpQuery, LookUpQueryVariables>;
export const IssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssuesQuery, IssuesQueryVariables>;
export const OriginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"licenceAddress"}}]}}]}}]} as unknown as DocumentNode<OriginQuery, OriginQueryVariables>;
export const JoinedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Joined"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"others"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"linkedTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JoinedQuery, JoinedQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clock"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clock"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clock"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributedClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TimelineSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mention_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mention_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventStatus"}}]}}]}}]} as unknown as DocumentNode<TimelineSubjectQuery, TimelineSubjectQueryVariables>;