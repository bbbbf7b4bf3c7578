/**
 * Every type of link (relationship) in the graph, as a sentence in both languages: `from` is the
 * record that holds the link, `to` the one it names. Paths are read out in these words.
 */
export const links = {
  // provenance: never part of a path
  RESTS_ON: { en: "{from} rests on {to}", zh: "{from}的依据是{to}" },
  TAKEN_FROM: { en: "{from} is taken from {to}", zh: "{from}取自{to}" },
  PUBLISHED_BY: { en: "{from} was published by {to}", zh: "{from}由{to}刊发" },
  WRITTEN_BY: { en: "{from} was written by {to}", zh: "{from}的作者是{to}" },
  DISTRIBUTED_BY: {
    en: "{from} was distributed by {to}",
    zh: "{from}由{to}播发",
  },
  DATELINED: { en: "{from} was sent from {to}", zh: "{from}发自{to}" },
  PRINTED_ON: { en: "{from} is printed on {to}", zh: "{from}刊于{to}" },
  PAGE_OF: { en: "{from} is a page of {to}", zh: "{from}是{to}的版面" },
  // where
  CAPITAL: { en: "the capital of {from} is {to}", zh: "{from}的首都是{to}" },
  WITHIN: { en: "{from} lies in {to}", zh: "{from}位于{to}" },
  BASED_IN: { en: "{from} is based in {to}", zh: "{from}设在{to}" },
  LOCATED_IN: { en: "{from} is located in {to}", zh: "{from}位于{to}" },
  IN_COUNTRY: {
    en: "{from} is a project in {to}",
    zh: "{from}是{to}境内的项目",
  },
  TOOK_PLACE_IN: {
    en: "the place of {from} is {to}",
    zh: "{from}的地点是{to}",
  },
  // belonging
  PART_OF: { en: "{from} is part of {to}", zh: "{from}属于{to}" },
  HAS_MEMBER: { en: "{from} has {to} as a member", zh: "{from}的成员包括{to}" },
  OWNED_BY: { en: "{from} is a strategy of {to}", zh: "{from}是{to}的战略" },
  ADVOCATED_BY: {
    en: "{from} is advocated by {to}",
    zh: "{to}倡导{from}",
  },
  PROPOSED_BY: { en: "{from} was proposed by {to}", zh: "{from}由{to}提出" },
  NATIONAL_OF: { en: "{from} is a national of {to}", zh: "{from}来自{to}" },
  GUIDES: { en: "{from} guides {to}", zh: "{from}指导{to}" },
  // projects
  ADVANCES: { en: "{from} advances {to}", zh: "{from}推进{to}" },
  PARTNER: { en: "{from} has {to} as a partner", zh: "{from}的合作方包括{to}" },
  CONNECTS: { en: "{from} connects {to}", zh: "{from}连接{to}" },
  STOPS_AT: { en: "{from} stops at {to}", zh: "{from}停靠{to}" },
  // events
  ATTENDED_BY: { en: "{from} was attended by {to}", zh: "{to}参加了{from}" },
  ORGANIZED_BY: {
    en: "the organizer of {from} is {to}",
    zh: "{from}的主办方是{to}",
  },
  CONCERNS: { en: "{from} concerns {to}", zh: "{from}涉及{to}" },
  // claims
  ALIGNS: {
    en: "{from}: the aligned strategy is {to}",
    zh: "“{from}”中对接的战略是{to}",
  },
  ALIGNS_WITH: {
    en: "{from}: the alignment is with {to}",
    zh: "“{from}”中对接的对象是{to}",
  },
  CARRIED_BY: { en: "{from}: carried out by {to}", zh: "“{from}”由{to}落实" },
  ANNOUNCED_AT: {
    en: "{from} was announced at {to}",
    zh: "{from}在{to}上宣布",
  },
  ASSERTED_BY: { en: "{from}: asserted by {to}", zh: "“{from}”为{to}所言" },
  SPOKEN_BY: { en: "{to} said: {from}", zh: "{to}表示：{from}" },
  REPORTED_BY: {
    en: "{from}: retold by {to}",
    zh: "“{from}”由{to}转述",
  },
  IN_ROLE: { en: "{from}: said as {to}", zh: "“{from}”是以{to}身份所说" },
  SAID_AT: { en: "{from}: said at {to}", zh: "“{from}”在{to}所说" },
  ABOUT: { en: "{from}: said about {to}", zh: "“{from}”谈的是{to}" },
  PARTICIPANT: {
    en: "{from}: the participant is {to}",
    zh: "“{from}”的参与方是{to}",
  },
  JOINED_FROM: {
    en: "{from}: joined from {to}",
    zh: "“{from}”从{to}连线",
  },
  PARTICIPATES_IN: {
    en: "{from}: the participation is in {to}",
    zh: "“{from}”参与的是{to}",
  },
  MEASURES: { en: "{from} measures {to}", zh: "“{from}”衡量的是{to}" },
  HELD_BY: { en: "{from} is held by {to}", zh: "{from}由{to}担任" },
  AT: { en: "{from} is a role at {to}", zh: "{from}是{to}的职务" },
  DESIGNATES: {
    en: "{from}: the designation refers to {to}",
    zh: "“{from}”指的是{to}",
  },
  DESIGNATED_UNDER: {
    en: "{from}: the designation is made under {to}",
    zh: "“{from}”归于{to}",
  },
} as const;

export type Link = keyof typeof links;

/** Types of link that only imported records hold, apart from those of the graph's own. */
export const datasetLinks = {
  FINANCES_IN: {
    en: "{from} is financed in {to}",
    zh: "{from}是在{to}的受资助项目",
  },
  FINANCES: { en: "{from} pays for {to}", zh: "{from}资助{to}" },
  SIGNED_BY: {
    en: "{from}: the memorandum was signed by {to}",
    zh: "“{from}”的签署国是{to}",
  },
} as const;

export type DatasetLink = keyof typeof datasetLinks;

/** Links that only tell where a record comes from. */
export const provenance: readonly (Link | DatasetLink)[] = [
  "RESTS_ON",
  "TAKEN_FROM",
  "PUBLISHED_BY",
  "WRITTEN_BY",
  "DISTRIBUTED_BY",
  "DATELINED",
  "PRINTED_ON",
  "PAGE_OF",
];

/** Links between things and claims: what neighbourhoods and paths are made of. */
export const walked = (Object.keys(links) as Link[]).filter(
  (link) => !provenance.includes(link),
);
