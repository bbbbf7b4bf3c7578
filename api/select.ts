import {
  getArgumentValues,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { fieldsOf, type Asked } from "./fields.ts";
import {
  connectionOf,
  kindsOf,
  linkObjectOf,
  sharedType,
  storedNames,
  type Facts,
  type LinkField,
  type Prop,
} from "./model/index.ts";
import {
  between,
  boundsOf,
  cursorOf,
  pageOf,
  type Bounds,
  type Place,
} from "./paging.ts";
import {
  brings,
  calls,
  entries,
  keyOf,
  projection,
  readRow,
  type Cell,
  type Part,
  type Piece,
} from "./piece.ts";

type Variables = Asked["variableValues"];

/** The words of a document that select something of one thing. */
export type Nodes = readonly { readonly selectionSet?: SelectionSetNode }[];

/** A list that is served in pages. */
export interface List {
  /** Stands in its cursors: those of another list are refused. */
  readonly name: string;
  readonly kinds: readonly Facts[];
  readonly connection: string;
  /** The node that it hangs on; empty for a list of the whole graph. */
  readonly of: string;
  /** Cypher that binds each member once to the variable `m`. */
  readonly match: (m: string) => string;
}

/** A field as selected on one type. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly on: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** The narrowest label of all of `kinds`. */
export const labelOf = (kinds: readonly Facts[]): string =>
  kinds.length === 1 ? kinds[0]!.name : "Entity";

const kindsAt = (link: LinkField) => [
  ...new Set(link.targets().flatMap((target) => kindsOf(target))),
];

/** The stored properties that a field needs; one that is computed may need any. */
const propsFor = ({ props }: Facts, { name }: Field): Prop[] =>
  name === "__typename"
    ? []
    : props.has(name)
      ? [props.get(name)!]
      : [...props.values()];

/**
 * Turns what a request selects of entities into Cypher: each link is one nested `CALL (n) { … }`
 * with its order and bounds inside, so that one statement answers a whole root field.
 */
export class Selection {
  private readonly pages: ((variables: Variables) => Bounds)[] = [];
  private names = 0;

  constructor(private readonly asked: Asked) {}

  /** The bounds of every page, with the variables of one request. */
  bounds(variables: Variables): Bounds[] {
    return this.pages.map((page) => page(variables));
  }

  fields(on: string, nodes: Nodes): Field[] {
    const type = this.asked.schema.getType(on) as GraphQLObjectType;
    return [...fieldsOf(this.asked, type, nodes)].map(([key, nodes]) => ({
      key,
      name: nodes[0]!.name.value,
      on: type,
      nodes,
    }));
  }

  /** What is selected of the node `n`, which is of one of `kinds`. */
  node(n: string, kinds: readonly Facts[], nodes: Nodes): Piece {
    const parts = new Map<string, Part>();
    const chosen = new Map<string, { props: Set<Prop>; parts: Set<Part> }>();
    for (const kind of kinds) {
      const own = { props: new Set<Prop>(), parts: new Set<Part>() };
      chosen.set(kind.name, own);
      for (const field of this.fields(kind.name, nodes)) {
        const link = kind.links.get(field.name);
        if (!link) {
          for (const prop of propsFor(kind, field)) own.props.add(prop);
          continue;
        }
        // Kinds that the same words of the document ask for a link share it.
        const words = field.nodes.map(({ loc }) => loc!.start);
        const id = [field.key, ...words].join();
        const part =
          parts.get(id) ?? this.part(field, this.link(n, link, field));
        parts.set(id, part);
        own.parts.add(part);
      }
    }
    const all = [...parts.values()];
    const props = [...chosen.values()].flatMap((own) => [...own.props]);
    const stored = ["id", ...props.flatMap(storedNames)];
    return {
      calls: calls(all),
      brings: brings(all),
      value: projection(n, stored, [`kind: labels(${n})`, ...entries(all)]),
      read: (cell, pages) => {
        if (!cell) return null;
        const kind = (cell["kind"] as string[]).find((label) =>
          chosen.has(label),
        );
        if (!kind) return null;
        const { props, parts } = chosen.get(kind)!;
        const row = readRow(cell, props, parts, pages);
        row["kind"] = kind;
        row["id"] = cell["id"];
        return row;
      },
    };
  }

  private link(n: string, link: LinkField, field: Field): Piece<never> {
    const kinds = kindsAt(link);
    if (link.isInbound)
      return this.page(
        {
          name: `<-${link.link}`,
          kinds,
          connection: connectionOf(sharedType(link.targets())).name,
          of: n,
          match: (m) =>
            `MATCH (${n})<-[:${link.link}]-(${m}:${labelOf(kinds)}) WITH DISTINCT ${m}`,
        },
        field,
      );
    const [m, r, all] = [this.name("n"), this.name("r"), this.name("all")];
    const object = linkObjectOf(link);
    const far = object ? kindsAt([...object.links.values()][0]!) : kinds;
    const piece = object
      ? this.linkObject(r, m, object, field)
      : this.node(m, kinds, field.nodes);
    return {
      calls: `
CALL (${n}) {
  MATCH (${n})-[${r}:${link.link}]->(${m}:${labelOf(far)})${piece.calls}
  WITH ${[m, r, ...piece.brings].join(", ")} ORDER BY ${r}.position, ${m}.id
  RETURN collect(${piece.value}) AS ${all}
}`,
      brings: [all],
      value: all,
      read: (cells: Cell[], pages: readonly Bounds[]) => {
        const rows = cells.map((cell) => piece.read(cell, pages));
        return link.isMany ? rows : (rows[0] ?? null);
      },
    };
  }

  /** What hangs on the link `r` (`Evidence`), and the node `m` that it names. */
  private linkObject(
    r: string,
    m: string,
    facts: Facts,
    { nodes }: Field,
  ): Piece<Cell> {
    // The embedded engine takes a map of parts only after a property.
    const props = new Set<Prop>([...facts.props.values()].slice(0, 1));
    const parts: Part[] = [];
    let far: string[] = [];
    for (const field of this.fields(facts.name, nodes)) {
      const link = facts.links.get(field.name);
      if (link)
        parts.push(this.part(field, this.node(m, kindsAt(link), field.nodes)));
      else for (const prop of propsFor(facts, field)) props.add(prop);
      // What is computed may need anything of the far node, too.
      if (!link && !facts.props.has(field.name) && field.name !== "__typename")
        far = [`far: ${m} {.*}`];
    }
    return {
      calls: calls(parts),
      brings: brings(parts),
      value: projection(r, [...props].flatMap(storedNames), [
        ...entries(parts),
        ...far,
      ]),
      read: (cell, pages) => ({
        far: cell["far"],
        ...readRow(cell, props, parts, pages),
      }),
    };
  }

  /** A page of a list: the members within its bounds, and how many there are in all. */
  page(
    list: List,
    field: Field,
  ): Piece<{ rows: (Cell & { at: Place })[]; total: number }> {
    const definition = field.on.getFields()[field.name]!;
    const bounded = (variables: Variables) =>
      boundsOf(
        getArgumentValues(definition, field.nodes[0]!, variables),
        list.name,
      );
    const bounds = bounded(this.asked.variableValues);
    const index = this.pages.push(bounded) - 1;

    const [m, all, total] = [
      this.name("n"),
      this.name("all"),
      this.name("total"),
    ];
    const chosen = this.fields(list.connection, field.nodes);
    const edges = chosen.filter(({ name }) => name === "edges");
    const parts = edges.map((edge) => ({
      key: keyOf(edge.key),
      nodes: this.fields(
        list.connection.replace(/Connection$/, "Edge"),
        edge.nodes,
      )
        .filter(({ name }) => name === "node")
        .map((node) => this.part(node, this.node(m, list.kinds, node.nodes))),
    }));
    const nodes = parts.flatMap(({ nodes }) => nodes);
    const hasRows = chosen.some(
      ({ name }) => name === "edges" || name === "pageInfo",
    );
    const hasTotal = chosen.some(({ name }) => name === "totalCount");
    const forward = `${m}.importance DESC, ${m}.id`;
    const backward = `${m}.importance, ${m}.id DESC`;
    const rowsCall = `
CALL (${list.of}) {
  ${list.match(m)}${between(m, index, bounds)}
  WITH ${m} ORDER BY ${bounds.isBackward ? backward : forward} LIMIT $limit${index}${calls(nodes)}
  WITH ${[m, ...brings(nodes)].join(", ")} ORDER BY ${forward}
  RETURN collect({at: [${m}.importance, ${m}.id]${entries(nodes)
    .map((entry) => `, ${entry}`)
    .join("")}}) AS ${all}
}`;
    const totalCall = `
CALL (${list.of}) {
  ${list.match(m)}
  RETURN count(${m}) AS ${total}
}`;
    return {
      calls: (hasRows ? rowsCall : "") + (hasTotal ? totalCall : ""),
      brings: [...(hasRows ? [all] : []), ...(hasTotal ? [total] : [])],
      value: `{rows: ${hasRows ? all : "[]"}, total: ${hasTotal ? total : "null"}}`,
      read: ({ rows: found, total }, pages) => {
        const { rows, pageInfo } = pageOf(list.name, found, pages[index]!);
        return {
          totalCount: total,
          pageInfo,
          ...Object.fromEntries(
            parts.map(({ key, nodes }) => [
              key,
              rows.map((row) => ({
                cursor: () => cursorOf(list.name, row.at),
                ...readRow(row, [], nodes, pages),
              })),
            ]),
          ),
        };
      },
    };
  }

  private part({ key }: Field, piece: Piece<never>): Part {
    return { as: this.name("x"), key: keyOf(key), piece };
  }

  private name(prefix: string): string {
    return `${prefix}${String(this.names++)}`;
  }
}
