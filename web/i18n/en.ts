import { labels } from "../gql/labels.ts";

export const en = {
  title: "Silkgraph",
  skip: "Skip to the content",
  language: { label: "Language", en: "English", zh: "中文" },
  scheme: { toDark: "Dark colours", toLight: "Light colours" },
  form: { label: "Form", canvas: "Canvas", outline: "Outline" },
  playground: "API",
  playgroundLong: "GraphQL playground",
  more: "More",
  close: "Close",
  loading: "Loading…",
  failure: {
    unreachable: "The graph does not answer",
    unreachableHint: "Check the connection, then try again.",
    busy: "The graph is busy",
    busyHint: "Too many requests at the moment. Try again shortly.",
    refused: "The graph refuses this question",
    refusedHint: "It says: {{message}}",
  },
  broken: "This part of the page has failed",
  brokenHint: "The rest works. Try again, or reload the page.",
  retry: "Try again",
  records_one:
    "The records have a mistake: this is the graph as it was before. npm run seed:check says where.",
  records_other:
    "The records have {{count}} mistakes: this is the graph as it was before. npm run seed:check says where.",
  unknown: "Nothing has this address",
  unknownHint: "“{{id}}” is not in the graph. It may have been renamed.",
  home: "To the opening picture",

  search: {
    open: "Search the graph",
    placeholder: "A name in English, Chinese or pinyin",
    hint: "Search strategies, projects, places, people…",
    results: "What was found",
    waiting: "Searching…",
    none: "No entity has that name",
    nearest: "No entity has that name. The nearest ones:",
    start: "Try a name, such as “Laos”, “钱凯港” or “zhonglao tielu”.",
    found_one: "{{count}} hit",
    found_other: "{{count}} hits",
    foundOf: "{{shown}} of {{count}} hits",
    add: "Add to the picture",
    addNamed: "Add {{name}} to the picture",
  },

  picture: {
    alignments: "{{name}}: who aligns with it?",
    around: "Around {{name}}",
    alignmentCount_one: "{{count}} alignment",
    alignmentCount_other: "{{count}} alignments",
    shownOf: "{{shown}} of {{total}} alignments shown, strongest first",
    projects: "{{shown}} of {{total}} projects shown",
    label:
      "Picture of {{count}} boxes around {{name}}. The outline tells the same in words.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    image: "Save as an image",
    lines: "How far an alignment has come",
    kinds: "Kinds",
    hideKind: "Hide {{kind}}",
    showKind: "Show {{kind}}",
    hint: "Click for the card, double click for the neighbours.",
    hintTouch: "Tap for the card, hold for the neighbours.",
    hintOutline: "Choose a name for its card, “+” for its neighbours.",
    leadShort: "The stronger a line, the further the alignment has come.",
    groupHint: "Click to see them.",
    noStage: "None in this picture",
    reported: "Told by someone",
    reportedLong:
      "It rests on the word of one side, a witness or an expert, and not on that of both sides or of the article.",
    nothing: "Every kind is hidden.",
    showAll: "Show all kinds",
  },

  overview: {
    lead: "Lines join the strategies of countries and blocs to the initiative they align with. The stronger the line, the further the alignment has come.",
    evidence:
      "Every line and every name can be followed to the passage of the article it rests on: choose one to read it.",
    byStage: "The alignments by stage",
    directly: "Carried out directly by",
  },

  alignment: {
    saidBy_one: "{{stage}}, says {{names}}",
    saidBy_other: "{{stage}}, say {{names}}",
  },

  expand: {
    open: "Open neighbours",
    openCount_one: "Open neighbours ({{count}} link)",
    openCount_other: "Open neighbours ({{count}} links)",
    close: "Close neighbours",
    loading: "Loading…",
    things_one: "{{count}} thing",
    things_other: "{{count}} things",
    all_one: "The only link is shown, to {{things}}",
    all_other: "All {{count}} links shown, to {{things}}",
    some: "{{shown}} of {{total}} links shown, to {{things}}; the most important first",
    more: "Show {{count}} more",
    rest: "Not shown, by kind:",
    restOf: "Show all {{kind}}",
    unknown: "“{{id}}” is not in the graph",
    start: "Build the picture around it",
  },

  card: {
    facts: "Facts",
    evidence: "Evidence",
    statements: "What was said",
    figures: "Figures",
    events: "Events",
    references: "Facts from reference works",
    alignments: "Aligned with",
    alignedBy: "Who aligns with it",
    carriedBy: "Carried out by",
    roles: "Roles",
    said: "What was said by it",
    saidHere: "What was said there",
    carriesOut: "Carries out",
    aliases: "Also known as",
    moreOf: "{{shown}} of {{total}}",
    showAll: "Show all {{count}}",
    transliterated: "English rendering of our own",
    untitled: "the page does not show its title",
    copy: "Copy the address",
    copied: "Copied",
    words: "The words of the article",
    wordsAbsent:
      "The article’s text is not on this server. Here is where to find the passage.",
    passages_one: "{{count}} more passage",
    passages_other: "{{count}} more passages",
    where: "characters {{start}}–{{end}} of the raw text",
    digest: "SHA-256 of the passage",
    unnamed: "Not named in the source",
    derived: "It follows from other records and has no passage of its own.",
    fields: "Taken from it: {{fields}}",
    newTab: "Opens in a new tab",
    toCard: "Open the card of {{name}}",
  },

  export: {
    open: "Cite and save",
    title: "Cite and save: {{name}}",
    cite: "Citation",
    style: "Style",
    copy: "Copy",
    copied: "Copied",
    save: "Save as a file",
    data: "Data",
    scope: "How much",
    record: "This record and what it rests on",
    shown_one: "{{count}} record shown",
    shown_other: "{{count}} records shown",
    all: "The whole graph",
    file: {
      gexf: "GEXF",
      graphml: "GraphML",
      nodes: "CSV, entities",
      links: "CSV, links",
      jsonld: "JSON-LD",
      jsonl: "JSON Lines",
      cypher: "Cypher",
    },
    use: {
      gexf: "Gephi, without merging edges",
      graphml: "igraph, networkx, yEd",
      nodes: "spreadsheets, pandas, R",
      links: "spreadsheets, pandas, R",
      jsonld: "RDF stores, SPARQL",
      jsonl: "your own programs",
      cypher: "Neo4j",
    },
    licence:
      "Each file states the version and licence of the data. The words of the articles belong to their publishers and are not in it.",
    more: "Address and query",
    address: "Copy the address",
    query: "Ask the API for it",
  },

  outline: {
    owner: "Strategy of",
    carriedBy: "Carried out by",
    neighbours: "Neighbours of {{name}}",
    print: "Print",
    hiddenNote: "Hidden: {{kinds}}",
  },

  /** How a number is shown with its precision. */
  qualifier: {
    EXACT: "{{value}}",
    ABOUT: "about {{value}}",
    MORE_THAN: "more than {{value}}",
    LESS_THAN: "less than {{value}}",
    ORDER_OF_MAGNITUDE: "{{value}} to {{upper}}",
  },

  /** Facts that put several fields together. */
  fact: { codes: "ISO codes" },

  /** Behind the name of an event that is only planned. */
  planned: " (planned)",

  /** What the model calls kinds, terms and fields. */
  ...labels.en,
};

/** Every language says the same things. */
export type Words = typeof en;
