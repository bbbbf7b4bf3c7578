import type { Text } from "../../look/language.ts";

/** Questions that one lesson answers, that several do, and that a paper would ask. */
export const levels = ["first", "further", "research"] as const;
export type Level = (typeof levels)[number];

export const levelNames: Readonly<Record<Level, Text>> = {
  first: { en: "First steps", zh: "入门" },
  further: { en: "Further", zh: "进阶" },
  research: { en: "Research", zh: "研究" },
};

export interface Example {
  readonly level: Level;
  readonly question: Text;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const first: readonly (readonly [en: string, zh: string, query: string])[] = [
  [
    "What is Laos called, and what is its capital?",
    "老挝叫什么，首都是哪里？",
    `{ country(id: "laos") { name { en zh native } capital { name { en zh } } } }`,
  ],
  [
    "Which countries are in the graph?",
    "图谱收录了哪些国家？",
    `{ countries(first: 50, order: { by: NAME_EN }) { totalCount edges { node { id name { en zh } iso2 } } } }`,
  ],
  [
    "Where does the China–Laos Railway stop, and when did it open?",
    "中老铁路停靠哪里，何时通车？",
    `{ railway(id: "china-laos-railway") { name { en zh } opened { text } lengthKm stops { name { en zh } } } }`,
  ],
  [
    "When did Chancay Port open?",
    "钱凯港何时开港？",
    `{ port(id: "chancay-port") { name { en zh } opened { text } portType countries { name { en zh } } } }`,
  ],
  [
    "Which ports are known?",
    "图谱收录了哪些港口？",
    `{ ports { totalCount edges { node { name { en zh } status } } } }`,
  ],
  [
    "Which bridges, airports and tunnels?",
    "有哪些桥梁、机场和隧道？",
    `{ facilities(first: 20) { totalCount edges { node { name { en zh } facilityType } } } facility(id: "chancay-tunnel") { name { en zh } description { en zh } } }`,
  ],
  [
    "Which development zones?",
    "有哪些开发区、合作区？",
    `{ zones { edges { node { id name { en zh } } } } zone(id: "saysettha-development-zone") { name { en zh } countries { name { en zh } } } }`,
  ],
  [
    "Which programmes of training and exchange?",
    "有哪些培训与交流项目？",
    `{ programmes(first: 10) { totalCount edges { node { name { en zh } } } } programme(id: "luban-workshops") { name { en zh } description { en zh } } }`,
  ],
  [
    "Who is quoted?",
    "文章引述了谁？",
    `{ persons(filter: { said: { isPresent: true } }, first: 20) { totalCount edges { node { name { en zh } said { totalCount } } } } }`,
  ],
  [
    "Which roles does Ma Zhaoxu hold?",
    "马朝旭担任什么职务？",
    `{ person(id: "ma-zhaoxu") { name { en zh } roles { edges { node { title { en zh } at { name { en zh } } } } } } }`,
  ],
  [
    "Find something by its name, in any language",
    "按名称查找，中文、英文、拼音均可",
    `{ search(text: "laowo", first: 5) { totalCount hits { entity { __typename id name { en zh } } match { field text kind } } } }`,
  ],
  [
    "What does the whole graph rest on?",
    "整个图谱的依据是什么？",
    `{ about { pageCount articleCount recordCount sentences coveredSentences articles { name { en zh } } } }`,
  ],
];

const further: typeof first = [
  [
    "Which alignment does the article give for Malaysia, and on what evidence?",
    "文章讲到马来西亚的哪项对接，依据何在？",
    `{ alignment(id: "madani-economy-with-belt-and-road") { gist { en zh } stage assertion strategy { name { en zh } owners { name { en zh } } } carriedBy { name { en zh } status } evidence { article { id name { en zh } } start end sha256 } } }`,
  ],
  [
    "Who aligns with the Belt and Road Initiative?",
    "谁与“一带一路”倡议对接？",
    `{ alignments(of: "belt-and-road-initiative", first: 20) { totalCount edges { node { stage strategy { name { en zh } owners { name { en zh } } } } } } }`,
  ],
  [
    "Which strategies are there, and whose are they?",
    "有哪些战略，属于谁？",
    `{ strategies(first: 20) { totalCount edges { node { id name { en zh } strategyType owners { name { en zh } } } } } strategy(id: "agenda-2063") { name { en zh } launched { text } } }`,
  ],
  [
    "Which railways in Laos or Kenya, the longest first?",
    "老挝、肯尼亚有哪些铁路？由长到短排列。",
    `{ railways(filter: { countries: { id: ["laos", "kenya"] } }, order: { by: LENGTH_KM, direction: DESCENDING }, first: 10) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name { en zh } status opened { text } lengthKm } } } }`,
  ],
  [
    "What was called a flagship or a key project, and by whom?",
    "哪些项目被称为旗舰、重点，由谁称呼？",
    `{ designations(first: 20) { totalCount edges { node { gist { en zh } assertion assertedBy { name { en zh } } } } } designation(id: "east-coast-rail-link-as-key-project") { gist { en zh } } }`,
  ],
  [
    "Which figures does the article give?",
    "文章给出了哪些数字？",
    `{ figures(first: 10) { totalCount edges { node { measure { en zh } value unit { en zh } asOf { text } about { name { en zh } } } } } figure(id: "belt-and-road-jobs") { gist { en zh } value } }`,
  ],
  [
    "Which events, in the order of time?",
    "有哪些事件？按时间排列。",
    `{ events(order: { by: DATE, direction: ASCENDING }, first: 15) { totalCount edges { node { name { en zh } date { text } eventType } } } event(id: "chancay-port-opening-2024") { attendees { name { en zh } } } }`,
  ],
  [
    "Who said what about the initiative, in which role?",
    "谁以何种身份谈到这一倡议？",
    `{ statements(filter: { about: { id: ["belt-and-road-initiative"] } }, first: 10) { totalCount edges { node { gist { en zh } form speakers { name { en zh } } role { title { en zh } } saidOn { text } } } } statement(id: "rui-costa-on-fit-of-brazilian-programmes") { gist { en zh } } }`,
  ],
  [
    "Which organizations, and where are they based?",
    "有哪些组织，设在何处？",
    `{ organizations(first: 15) { totalCount edges { node { name { en zh } organizationType basedIn { name { en zh } } } } } organization(id: "g20") { name { en zh } } }`,
  ],
  [
    "Which places are known, and what lies in Guangdong?",
    "收录了哪些地点？广东有什么？",
    `{ places(first: 10) { totalCount edges { node { name { en zh } coordinates { latitude longitude } } } } place(id: "guangdong") { name { en zh } projects { edges { node { name { en zh } } } } } }`,
  ],
  [
    "Which concepts are invoked, and by whom?",
    "提到了哪些理念，由谁倡导？",
    `{ concepts(first: 10) { totalCount edges { node { name { en zh } advocates { name { en zh } } } } } concept(id: "chinese-modernization") { name { en zh } conceptType } }`,
  ],
  [
    "Who takes part in what?",
    "谁参与了什么？",
    `{ participations(first: 10) { totalCount edges { node { gist { en zh } } } } participation(id: "kenya-in-belt-and-road-initiative") { gist { en zh } assertion } }`,
  ],
  [
    "Who held which office?",
    "谁担任过什么职务？",
    `{ roles(first: 10) { totalCount edges { node { title { en zh } holder { name { en zh } } at { name { en zh } } } } } role(id: "xi-jinping-president") { title { en zh } } }`,
  ],
  [
    "On which newspaper pages, and by whom, are the articles?",
    "文章刊于哪些版面，作者是谁？",
    `{ articles { edges { node { name { en zh } issued { text } authors { name { en zh } } byline { en zh } } } } article(id: "macao-feature-2024-12-19") { sentences coveredSentences } pages { edges { node { id } } } page(id: "daily-2024-12-03") { name { en zh } } }`,
  ],
  [
    "Which reference works fill in what the articles do not say?",
    "文章未提及的内容，取自哪些参考来源？",
    `{ sources(first: 10) { totalCount edges { node { name { en zh } } } } source(id: "aiddata-gcdf") { name { en zh } } }`,
  ],
];

const research: typeof first = [
  [
    "Which claims about Brazil rest on one side’s word only?",
    "关于巴西的对接，哪些只凭一方的话？",
    `{ alignments(of: "brazil", filter: { assertion: [ONE_SIDE] }) { totalCount edges { node { gist { en zh } assertedBy { name { en zh } } evidence { article { id } start end } } } } }`,
  ],
  [
    "How are Kenya and Brazil connected, and how strong is the chain?",
    "肯尼亚与巴西如何相连，链条有多可靠？",
    `{ path(from: "kenya", to: "brazil", count: 2) { answer { en zh } paths { length hops { sentence { en zh } evidence { article { id } start end } } weakness { en zh } } } }`,
  ],
  [
    "What do Laos, Malaysia and Indonesia have in common?",
    "老挝、马来西亚、印度尼西亚有何共同之处？",
    `{ compare(ids: ["laos", "malaysia", "indonesia"], first: 5) { groups { share aspect countries totalCount items { entity { name { en zh } } } } } }`,
  ],
  [
    "Who is aligned with what, as a table?",
    "谁与什么对接？列成表。",
    `{ alignmentMatrix(first: 1) { columns { name { en zh } } rows { entity { name { en zh } } cells { column count strongest } } } }`,
  ],
  [
    "What is linked to the China–Laos Railway?",
    "中老铁路与哪些条目相连？",
    `{ neighbourhood(of: ["china-laos-railway"], first: 12) { shownCount totalCount nodes { entity { __typename id name { en zh } } hiddenCount } links { type sentence { en zh } } } }`,
  ],
  [
    "What happened in November 2024?",
    "2024 年 11 月发生了什么？",
    `{ timeline(between: { from: "2024-11", to: "2024-11" }) { totalCount entries { date { text } what entity { __typename name { en zh } } } } }`,
  ],
  [
    "Which records rest on the start of an article?",
    "一篇文章的开头支撑了哪些记录？",
    `{ passage(article: "belt-and-road-feature-2024-12-03", start: 0, end: 4000, first: 10) { totalCount records { entity { __typename name { en zh } } } } }`,
  ],
  [
    "What does the graph hold, by kind, stage and voice?",
    "图谱收录了什么？按种类、阶段、出自谁口统计。",
    `{ statistics { entityCount evidencedCount kinds { kind count } stages { stage count } assertions { assertion count } articles { article { name { en zh } } passageCount recordCount } firstDate { text } lastDate { text } } }`,
  ],
  [
    "How do I cite this record?",
    "怎样引用这条记录？",
    `{ gb: cite(ids: ["china-laos-railway"], style: GB_T_7714_2015) { text } bibtex: cite(ids: ["china-laos-railway"], style: BIBTEX) { filename text } }`,
  ],
  [
    "What do other data sets call these countries?",
    "其他数据集如何称呼这些国家？",
    `query Identifiers($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { name { en } identifiers { scheme value url } } } }`,
  ],
  [
    "What is behind an id that I have met?",
    "遇到一个 id，它是什么？",
    `query WhatIs($id: ID!) { node(id: $id) { __typename id } entity(id: $id) { name { en zh } ... on Project { status countries { name { en zh } } } } }`,
  ],
  [
    "On which articles, voices and stages do these records rest?",
    "这些记录出自哪些文章、凭谁的话、处于什么阶段？",
    `{ facets(ids: ["madani-economy-with-belt-and-road", "china-laos-railway"]) { id articles dates { clock date { text } } } }`,
  ],
  [
    "Which projects of any kind are in operation?",
    "哪些项目（不论种类）已投入运营？",
    `{ projects(filter: { status: [IN_OPERATION] }, first: 20) { totalCount edges { node { __typename name { en zh } opened { text } } } } }`,
  ],
  [
    "Which claims are there, and on whose word?",
    "有哪些主张，凭谁的话？",
    `{ claims(first: 5) { totalCount edges { node { __typename gist { en zh } } } } attributedClaims(filter: { assertion: [EXPERT] }, first: 10) { totalCount edges { node { gist { en zh } assertedBy { name { en zh } } } } } }`,
  ],
  [
    "How much Chinese finance is recorded in Laos and Kenya, by year?",
    "所记中国在老挝和肯尼亚的资金，按年份各有多少？",
    `{ datasets { dataset recordCount licence citation } finance(of: ["laos", "kenya"]) { country { id } count withAmountCount amountUsd2021 years { year count amountUsd2021 } } }`,
  ],
  [
    "Where in Laos does Chinese finance stand on the map, and how much of it is for transport?",
    "中国资助的项目在老挝何处？交通领域合计多少？",
    `{ financePlaces(filter: { countries: { id: "laos" } }, cellDegrees: 1) { placedCount placelessCount places { name latitude longitude count leftOutCount } } transport: finance(of: ["laos"], filter: { sector: TRANSPORT }) { count withAmountCount amountUsd2021 } }`,
  ],
  [
    "Which projects in Laos have received the most, by AidData?",
    "据 AidData，老挝获得资金最多的项目有哪些？",
    `{ financedProjects(filter: { countries: { id: "laos" } }, order: { by: AMOUNT_USD2021, direction: DESCENDING }, first: 5) { totalCount edges { node { id name { en } amountUsd2021 sector } } } }`,
  ],
  [
    "What does the sample of AidData's table tell of one record?",
    "AidData 表格样例中的一条记录说了什么？",
    `{ financedProject(id: "aiddata-9000001") { name { en } dataset licence amountUsd2021 committed { text } fundingAgencies countries { id } } }`,
  ],
  [
    "Where do the lists of memoranda disagree?",
    "谅解备忘录的各份名单在何处不一致？",
    `{ memoranda(filter: { isDisputed: true }, first: 10) { totalCount edges { node { signatoryIso3 list signed { text } } } } memorandum(id: "memorandum-lao-gfdc-2025") { signed { text } } }`,
  ],
  [
    "What is most important in the whole graph?",
    "整个图谱里什么最重要？",
    `{ entities(first: 10) { totalCount edges { node { __typename id name { en zh } } } } }`,
  ],
  [
    "What joins these three things to one another?",
    "这三个条目彼此有何联系？",
    `{ subgraph(of: ["china-laos-railway", "laos", "china"]) { nodes { entity { id name { en zh } } } links { type sentence { en zh } } } }`,
  ],
  [
    "What is linked to Laos, of any kind?",
    "与老挝相关联的有哪些条目，不限类别？",
    `{ entities(filter: { linkedTo: { id: "laos" } }, first: 5) { totalCount edges { node { __typename id name { en zh } } } } }`,
  ],
  [
    "Which projects of any kind are built in Laos?",
    "老挝境内有哪些项目，不限类别？",
    `{ projects(filter: { linkedTo: { id: "laos" } }, first: 10) { totalCount edges { node { __typename id name { en zh } status } } } }`,
  ],
  [
    "What is claimed about the China–Laos Railway, and which claims name their voice?",
    "关于中老铁路有哪些论断，其中哪些交代了出自谁口？",
    `{ claims(filter: { linkedTo: { id: "china-laos-railway" } }, first: 5) { totalCount edges { node { __typename id gist { en zh } } } } attributedClaims(first: 5) { totalCount edges { node { __typename id assertion gist { en zh } } } } }`,
  ],
  [
    "What do the terms of the graph mean, in both languages?",
    "图谱的用语是什么意思？",
    `{ model { kinds { name label { en zh } meaning { en zh } } vocabularies { name terms { name label { en zh } meaning { en zh } } } } }`,
  ],
];

const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Identifiers: { ids: ["laos", "kenya", "brazil"] },
  WhatIs: { id: "chancay-port" },
};

const told = (level: Level, list: typeof first): Example[] =>
  list.map(([en, zh, query]) => {
    const name = /^query (\w+)/.exec(query)?.[1];
    const values = name === undefined ? undefined : variables[name];
    return {
      level,
      question: { en, zh },
      query,
      ...(values && { variables: values }),
    };
  });

/** Questions to begin with, by difficulty; together they ask every field of Query. */
export const examples: readonly Example[] = [
  ...told("first", first),
  ...told("further", further),
  ...told("research", research),
];
