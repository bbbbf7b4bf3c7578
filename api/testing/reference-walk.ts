// Test help: answers a query as simply as one can, link by link, each by a read of its own. Slow,
// independent of api/select in every line, so that the two can be compared.
import {
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Graph } from "../graph/graph.ts";
import {
  Identifier,
  PartialDate,
  entityTypes,
  kinds,
  type Facts,
  type LinkField,
  type Prop,
} from "../model/index.ts";

type StoredProperties = Record<string, unknown>;
interface Far {
  readonly id: string;
  readonly of: StoredProperties;
}

/** The answer to a query of lists by kind (`countries`), each with literal arguments only. */
export async function referenceWalk(
  graph: Graph,
  query: string,
  lists: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { definitions } = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(each.name.value, each);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error("No query.");

  /** Fields of one kind by key, fragments opened. */
  function fieldsOf(
    sets: SelectionSetNode[],
    kind: Facts,
  ): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const fits = (name: string | undefined) =>
      !name ||
      name === kind.name ||
      entityTypes.get(name)!.kinds.includes(kind);
    const open = (set: SelectionSetNode): void => {
      for (const each of set.selections)
        if (each.kind === Kind.FIELD) {
          const key = (each.alias ?? each.name).value;
          fields.set(key, [...(fields.get(key) ?? []), each]);
        } else {
          const fragment =
            each.kind === Kind.FRAGMENT_SPREAD
              ? fragments.get(each.name.value)!
              : each;
          if (fits(fragment.typeCondition?.name.value))
            open(fragment.selectionSet);
        }
    };
    sets.forEach(open);
    return fields;
  }

  const setsOf = (nodes: FieldNode[]) =>
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

  /** The plain fields below some nodes, by key: of names, dates, pages and edges. */
  const below = (nodes: FieldNode[]) =>
    setsOf(nodes).flatMap(({ selections }) => selections as FieldNode[]);

  const pick = (nodes: FieldNode[], from: StoredProperties) =>
    Object.fromEntries(
      below(nodes).map(({ alias, name }) => [
        (alias ?? name).value,
        from[name.value] ?? null,
      ]),
    );

  function propOf(
    { name, type, isList }: Prop,
    nodes: FieldNode[],
    of: StoredProperties,
  ): unknown {
    if (type === PartialDate)
      return of[name]
        ? pick(nodes, { ...PartialDate.of(of[name] as string) })
        : null;
    if (type === Identifier)
      return ((of[name] ?? []) as string[]).map((each) =>
        pick(nodes, { ...Identifier.of(each) }),
      );
    if (below(nodes).length === 0) return of[name] ?? (isList ? [] : null);
    const parts = Object.keys(of).filter((key) => key.startsWith(`${name}_`));
    return parts.length === 0
      ? null
      : pick(
          nodes,
          Object.fromEntries(
            parts.map((key) => [key.slice(name.length + 1), of[key]]),
          ),
        );
  }

  async function entity(
    id: string,
    nodes: FieldNode[],
  ): Promise<StoredProperties> {
    const [row] = await graph.read<{ labels: string[]; of: StoredProperties }>(
      "MATCH (n:Entity {id: $id}) RETURN labels(n) AS labels, properties(n) AS of",
      { id },
    );
    const kind = row!.labels.flatMap((label) => kinds.get(label) ?? [])[0]!;
    const answer: StoredProperties = {};
    for (const [key, own] of fieldsOf(setsOf(nodes), kind)) {
      const name = own[0]!.name.value;
      const link = kind.links.get(name);
      answer[key] =
        name === "__typename"
          ? kind.name
          : link
            ? await follow(id, link, own)
            : propOf(kind.props.get(name)!, own, row!.of);
    }
    return answer;
  }

  async function follow(
    id: string,
    link: LinkField,
    nodes: FieldNode[],
  ): Promise<unknown> {
    const far = await graph.read<Far>(
      link.isInbound
        ? `MATCH (:Entity {id: $id})<-[r:${link.link}]-(m:Entity) RETURN m.id AS id, properties(r) AS of`
        : `MATCH (:Entity {id: $id})-[r:${link.link}]->(m:Entity) RETURN m.id AS id, properties(r) AS of`,
      { id },
    );
    if (link.isInbound)
      return page([...new Set(far.map(({ id }) => id))], nodes);
    far.sort(
      (a, b) => Number(a.of["position"] ?? 0) - Number(b.of["position"] ?? 0),
    );
    const { object } = link;
    const all: unknown[] = [];
    for (const each of far)
      all.push(
        object
          ? await linkObject(object, each, nodes)
          : await entity(each.id, nodes),
      );
    return link.isMany ? all : (all[0] ?? null);
  }

  async function linkObject(
    facts: Facts,
    far: Far,
    nodes: FieldNode[],
  ): Promise<StoredProperties> {
    const answer: StoredProperties = {};
    for (const [key, own] of fieldsOf(setsOf(nodes), facts)) {
      const prop = facts.props.get(own[0]!.name.value);
      answer[key] = prop
        ? propOf(prop, own, far.of)
        : await entity(far.id, own);
    }
    return answer;
  }

  async function page(
    ids: string[],
    nodes: FieldNode[],
  ): Promise<StoredProperties> {
    const placed: { id: string; importance: number }[] = [];
    for (const id of ids)
      placed.push(
        ...(await graph.read<{ id: string; importance: number }>(
          "MATCH (n:Entity {id: $id}) RETURN n.id AS id, n.importance AS importance",
          { id },
        )),
      );
    placed.sort(
      (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
    );
    const size = (name: string) => {
      const value = nodes[0]!.arguments?.find(
        (each) => each.name.value === name,
      )?.value;
      return value?.kind === Kind.INT ? Number(value.value) : undefined;
    };
    const [first, last] = [size("first"), size("last")];
    const shown = last ? placed.slice(-last) : placed.slice(0, first ?? 20);
    const answer: StoredProperties = {};
    for (const field of below(nodes)) {
      const key = (field.alias ?? field.name).value;
      const isMore = shown.length < placed.length;
      if (field.name.value === "totalCount") answer[key] = placed.length;
      else if (field.name.value === "pageInfo")
        answer[key] = pick([field], {
          hasNextPage: isMore && !last,
          hasPreviousPage: isMore && !!last,
        });
      else {
        const edges: StoredProperties[] = [];
        for (const { id } of shown) {
          const edge: StoredProperties = {};
          for (const node of below([field]))
            edge[(node.alias ?? node.name).value] = await entity(id, [node]);
          edges.push(edge);
        }
        answer[key] = edges;
      }
    }
    return answer;
  }

  const answer: StoredProperties = {};
  for (const field of below([operation as never])) {
    const rows = await graph.read<{ id: string }>(
      `MATCH (n:${lists[field.name.value]!}) RETURN n.id AS id`,
    );
    answer[(field.alias ?? field.name).value] = await page(
      rows.map(({ id }) => id),
      [field],
    );
  }
  return answer;
}
