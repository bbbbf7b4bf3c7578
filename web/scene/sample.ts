import type { OpeningQuery } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";
import type { Neighbour, SceneThing } from "./claims.ts";
import type { Addition, Expansion, Neighbourhood } from "./expansion.ts";
import type { AlignmentNode } from "./start.ts";

// Answers of the API, made up for tests.

export const named = <Kind extends SceneThing["__typename"]>(
  __typename: Kind,
  id: string,
) => ({
  __typename,
  id,
  basis: "SOURCE" as const,
  name: { en: id, zh: id },
});
export const text = (words: string) => ({
  en: words,
  zh: words,
});

export const initiative = named("Strategy", "silk-initiative");
export const owner = named("Country", "oz");
export const vision = { ...named("Strategy", "oz-vision"), owners: [owner] };
export const railway = named("Railway", "oz-railway");
export const ferry = named("Facility", "oz-ferry");

export const alignment = (
  id: string,
  stage: AlignmentNode["stage"],
  strategy: AlignmentNode["strategy"],
  carriedBy: AlignmentNode["carriedBy"] = [],
): AlignmentNode => ({
  __typename: "Alignment",
  id,
  basis: "SOURCE",
  stage,
  assertion: "ARTICLE",
  assertedBy: [],
  gist: text(id),
  strategy,
  alignedWith: { ...initiative, owners: [] },
  carriedBy,
});

export const opening = (
  entity: OpeningQuery["entity"],
  nodes: AlignmentNode[] = [],
): OpeningQuery => ({
  entity,
  alignments: {
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ node })),
  },
});

export const strategy = (
  projects: SceneThing[] = [],
): OpeningQuery["entity"] => ({
  ...initiative,
  owners: [named("Country", "middle-land")],
  projects: {
    edges: projects.map((node) => ({
      node: node as typeof railway,
    })),
  },
  advancing: {
    totalCount: 9,
    edges: [railway, ferry, named("Port", "oz-port")].map(({ id }) => ({
      node: { id },
    })),
  },
});

interface Rest {
  links?: Pick<Neighbourhood["links"][number], "from" | "to" | "type">[];
  hidden?: Neighbourhood["nodes"][number]["hidden"];
  centre?: Neighbour;
  kind?: KindName;
  isClosed?: boolean;
}

export const expansion = (
  of: string,
  entities: Neighbour[],
  { links = [], hidden = [], centre, kind, isClosed }: Rest = {},
): Expansion => ({
  of,
  kind: kind ?? null,
  isClosed: isClosed ?? false,
  neighbourhood: {
    shownCount: entities.length,
    totalCount:
      entities.length + hidden.reduce((sum, { count }) => sum + count, 0),
    order: text("importance"),
    nodes: [
      {
        isCentre: true,
        hidden,
        hiddenCount: 0,
        entity: centre ?? named("Country", of),
      },
      ...entities.map((entity) => ({
        isCentre: false,
        hidden: [],
        hiddenCount: 0,
        entity,
      })),
    ],
    links: links.map((link) => ({
      id: `${link.from}-${link.to}`,
      sentence: text("linked"),
      ...link,
    })),
  },
});

/** Things put in alone, as the API answers for all of them together. */
export const additions = (
  ids: readonly string[],
  entities: readonly Neighbour[],
  links: readonly Pick<
    Neighbourhood["links"][number],
    "from" | "to" | "type"
  >[],
): Addition[] => {
  const subgraph: Addition["subgraph"] = {
    nodes: entities.map((entity) => ({ entity })),
    links: links.map((link) => ({
      id: `${link.from}-${link.to}`,
      sentence: text("linked"),
      ...link,
    })),
  };
  return ids.map((of) => ({ of, isClosed: false, subgraph }));
};

export const many = (
  kind: "Event" | "Person" | "Place",
  count: number,
  prefix = kind.toLowerCase(),
) =>
  Array.from({ length: count }, (_, index) =>
    named(kind, `${prefix}-${String(index)}`),
  ) as Neighbour[];
