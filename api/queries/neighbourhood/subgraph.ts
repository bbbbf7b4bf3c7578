import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { checkRange } from "../../errors.ts";
import type { Graph } from "../../graph/graph.ts";
import {
  Entity,
  KindCount,
  Length,
  by,
  byIds,
  isClaim,
  isMet,
  kinds,
  ofLinks,
  oneByOne,
  walked,
  type Link,
  type LengthOf,
  type Name,
} from "../../model/index.ts";
import { isSelected } from "../../select/collect-fields.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import { ShownLink, shownLink } from "./shown-link.ts";

@ObjectType({
  description:
    "An entity of a part of the graph, and how many of its neighbours are not in it.",
})
class SubgraphNode {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Length(() => kinds.size)
  @Field(() => [KindCount], {
    description: "The number of its neighbours that are not shown, by kind.",
  })
  hidden!: KindCount[];
  @Field(() => Int, {
    description: "The number of its neighbours that are not shown.",
  })
  hiddenCount!: number;
}

// An estimate: entities chosen by hand have few claims and links among them.
const among: LengthOf = (args) => 3 * by("of")(args);

@ObjectType({
  description: "Some entities and everything between them.",
})
class Subgraph {
  @Length(among)
  @Field(() => [SubgraphNode], {
    description:
      "The entities in `of` that there are, in that order; then what the claims among these link, by id; then the claims that join two or more of the entities, by id. Those in `with` are not repeated.",
  })
  nodes!: SubgraphNode[];
  @Length((args) => 2 * among(args))
  @Field(() => [ShownLink], {
    description:
      "The links of these nodes to each other and to the entities in `with`.",
  })
  links!: ShownLink[];
}

const maxOf = 500;
const maxWith = 1_000;

const kindsOf = /* cypher */ `${byIds} RETURN id, n.kind AS kind, n.name_en AS en, n.name_zh AS zh`;

/** The links of `$ids` in one direction; filtered here, since engines search long lists slowly. */
const linksOf = (
  pattern: (links: string) => string,
) => /* cypher */ `${oneByOne}
  MATCH ${pattern(`[r:${ofLinks(walked)}]`)}
  WHERE ${isMet("m", null)}
  RETURN collect(id) AS of, collect(type(r)) AS what, collect(m.id) AS far, collect(m.kind) AS kind`;
const out = linksOf((links) => `(n)-${links}->(m)`);
const inward = linksOf((links) => `(n)<-${links}-(m)`);

interface Columns {
  readonly of: readonly string[];
  readonly what: readonly string[];
  readonly far: readonly string[];
  readonly kind: readonly string[];
}

interface Arc {
  readonly of: string;
  readonly type: Link;
  readonly far: string;
  readonly kind: string;
  readonly isOut: boolean;
}

async function arcsOf(
  graph: Graph,
  ids: readonly string[],
  directions: readonly string[],
): Promise<Arc[]> {
  if (ids.length === 0) return [];
  const found = await Promise.all(
    directions.map((cypher) => graph.read<Columns>(cypher, { ids })),
  );
  return found.flatMap(([columns], direction) =>
    columns!.of.map((of, at) => ({
      of,
      type: columns!.what[at] as Link,
      far: columns!.far[at]!,
      kind: columns!.kind[at]!,
      isOut: directions[direction] === out,
    })),
  );
}

/** The claims near some entities that link two or more of those in view. */
async function joiningClaims(
  graph: Graph,
  near: readonly Arc[],
  isShown: ReadonlySet<string>,
): Promise<{ claims: string[]; arcs: Arc[] }> {
  const candidates = new Set(
    near
      .filter(({ far, kind }) => isClaim(kind) && !isShown.has(far))
      .map(({ far }) => far),
  );
  const arcs = await arcsOf(graph, [...candidates].sort(), [out]);
  const ends = new Map<string, Set<string>>();
  for (const { of, far } of arcs)
    if (isShown.has(far))
      ends.set(of, (ends.get(of) ?? new Set<string>()).add(far));
  const claims = [...ends.keys()].filter((id) => ends.get(id)!.size > 1);
  return {
    claims,
    arcs: arcs.filter(({ of }) => (ends.get(of)?.size ?? 0) > 1),
  };
}

const byCount = (a: KindCount, b: KindCount) =>
  b.count - a.count || (a.kind < b.kind ? -1 : 1);

/** By entity, how many of what it is linked to is not in view. */
function hiddenOf(arcs: readonly Arc[], isShown: ReadonlySet<string>) {
  const unseen = new Map<string, Map<string, string>>();
  for (const { of, far, kind } of arcs)
    if (!isShown.has(far))
      unseen.set(
        of,
        (unseen.get(of) ?? new Map<string, string>()).set(far, kind),
      );
  return (id: string): KindCount[] => {
    const counts = new Map<string, number>();
    for (const kind of unseen.get(id)?.values() ?? [])
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].map(([kind, count]) => ({ kind, count })).sort(byCount);
  };
}

@Resolver()
export class SubgraphQuestion {
  @Query(() => Subgraph, {
    description:
      "Entities chosen by their ids and everything between them: their links to each other, and the claims that join two or more of them. A claim among them brings what it links. Links of provenance are ignored; an id that does not exist is left out.",
  })
  async subgraph(
    @Arg("of", () => [ID], { description: "1 to 500 slugs." }) of: string[],
    @Arg("with", () => [ID], {
      defaultValue: [],
      description:
        "At most 1000 slugs of entities that are known already: what joins these to the entities in `of` is given as well, but not what joins them to each other.",
    })
    others: string[],
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph> {
    checkRange("of", of.length, { min: 1, max: maxOf, of: "ids" });
    checkRange("with", others.length, { min: 0, max: maxWith, of: "ids" });
    const selects = (...steps: string[]) => isSelected(info, ...steps);
    const given = await graph.read<{ id: string; kind: string }>(kindsOf, {
      ids: [...new Set(of)],
    });
    const kindOf = new Map(given.map(({ id, kind }) => [id, kind]));
    const chosen = [...new Set(of)].filter((id) => kindOf.has(id));
    const arcsOfChosen = await arcsOf(graph, chosen, [out, inward]);
    const brought = [
      ...new Set(
        arcsOfChosen
          .filter(({ of, isOut }) => isOut && isClaim(kindOf.get(of)!))
          .map(({ far }) => far),
      ),
    ]
      .filter((id) => !kindOf.has(id))
      .sort();
    const arcs = [
      ...arcsOfChosen,
      ...(await arcsOf(graph, brought, [out, inward])),
    ];
    const known = [...chosen, ...brought];
    const { claims, arcs: claimed } = await joiningClaims(
      graph,
      arcs,
      new Set([...known, ...others]),
    );
    const ids = [...known, ...claims.sort()];
    const isShown = new Set([...ids, ...others]);

    const links = new Map<
      string,
      Pick<Arc, "type"> & { from: string; to: string }
    >();
    for (const { of, type, far, isOut } of [...arcs, ...claimed]) {
      const [from, to] = isOut ? [of, far] : [far, of];
      if (isShown.has(from) && isShown.has(to))
        links.set(`${from} ${type} ${to}`, { from, type, to });
    }
    const ends = [...links.values()].flatMap(({ from, to }) => [from, to]);
    const [entity, names, ofClaims] = await Promise.all([
      fetchAt(graph, info, ["nodes", "entity"], ids),
      selects("links", "sentence")
        ? graph.read<Name & { id: string }>(kindsOf, {
            ids: [...new Set(ends)].sort(),
          })
        : [],
      selects("nodes", "hidden") || selects("nodes", "hiddenCount")
        ? arcsOf(graph, claims, [out, inward])
        : [],
    ]);
    const nameOf = new Map(names.map(({ id, ...name }) => [id, name]));
    const hidden = hiddenOf([...arcs, ...ofClaims], isShown);
    return {
      nodes: ids.map((id) => {
        const own = hidden(id);
        return {
          entity: entity(id),
          hidden: own,
          hiddenCount: own.reduce((sum, { count }) => sum + count, 0),
        };
      }),
      links: [...links.keys()].sort().map((key) => {
        const { from, type, to } = links.get(key)!;
        return shownLink(from, type, to, nameOf);
      }),
    };
  }
}
