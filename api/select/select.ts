import type { FieldNode, GraphQLObjectType, SelectionSetNode } from "graphql";
import type { Params } from "../graph/graph.ts";
import {
  connectionOf,
  linked,
  storedNames,
  type Facts,
  type LinkField,
  type Prop,
  type ValueClass,
} from "../model/index.ts";
import { fieldsOf, type RequestInfo } from "./collect-fields.ts";
import type { Listing } from "./list.ts";
import { linkPage } from "./link-page.ts";
import type { Bounds } from "./paging.ts";
import {
  brings,
  calls,
  entries,
  keyOf,
  projection,
  readRow,
  type RawRow,
  type NamedFragment,
  type Fragment,
} from "./fragment.ts";

type Variables = RequestInfo["variableValues"];

/** The words of a document that select something of one thing. */
export type Nodes = readonly { readonly selectionSet?: SelectionSetNode }[];

/** A field as selected on one type. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly on: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** The stored properties that a field needs; one that is computed may need any. */
const propsFor = ({ props }: Facts, { name }: Field): Prop[] =>
  name === "__typename"
    ? []
    : props.has(name)
      ? [props.get(name)!]
      : [...props.values()];

/** Tells links apart by the words of the document that ask for them. */
const wordsOf = ({ key, nodes }: Field): string =>
  [key, ...nodes.map(({ loc }) => loc!.start)].join();

/**
 * With more links than this that an entity cannot have, it pays to look up its kind first; for a
 * list, which is then read once for each kind in it, with many more.
 */
const mostOthers = { one: 4, list: 40 };

/**
 * Turns what a request selects of entities into Cypher: each link is one nested `CALL (n) { … }`
 * with its order and bounds inside, so that one statement answers a whole root field.
 */
export class Selection {
  private readonly pages: ((variables: Variables) => Listing)[] = [];
  private names = 0;

  constructor(readonly asked: RequestInfo) {}

  /** What is asked of every page, with the variables of one request. */
  asking(variables: Variables): { bounds: Bounds[]; params: Params } {
    const pages = this.pages.map((page) => page(variables));
    const params = pages.reduce<Params>(
      (all, { params }) => ({ ...all, ...params }),
      {},
    );
    return { bounds: pages.map(({ bounds }) => bounds), params };
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

  /** Whether what is selected differs so much by kind that it is best to know the kind first. */
  isWide(
    kinds: readonly Facts[],
    nodes: Nodes,
    of: keyof typeof mostOthers,
  ): boolean {
    const own = kinds.map((kind) =>
      this.fields(kind.name, nodes)
        .filter(({ name }) => kind.links.has(name))
        .map(wordsOf),
    );
    const widest = Math.max(...own.map(({ length }) => length));
    return new Set(own.flat()).size > widest + mostOthers[of];
  }

  /** What is selected of the node `n`, which is of one of `kinds`. */
  node(n: string, kinds: readonly Facts[], nodes: Nodes): Fragment {
    const parts = new Map<string, NamedFragment>();
    const stored = new Set(["id"]);
    const chosen = new Map<
      string,
      { props: Set<Prop>; parts: Set<NamedFragment> }
    >();
    for (const kind of kinds) {
      const own = { props: new Set<Prop>(), parts: new Set<NamedFragment>() };
      chosen.set(kind.name, own);
      for (const field of this.fields(kind.name, nodes)) {
        const link = kind.links.get(field.name);
        if (!link) {
          for (const prop of propsFor(kind, field)) {
            own.props.add(prop);
            for (const name of this.storedFor(prop, field)) stored.add(name);
          }
          continue;
        }
        // Kinds that the same words of the document ask for a link share it.
        const words = wordsOf(field);
        const part =
          parts.get(words) ?? this.part(field, this.link(n, link, field));
        parts.set(words, part);
        own.parts.add(part);
      }
    }
    const all = [...parts.values()];
    const only = kinds.length === 1 ? kinds[0]!.name : undefined;
    if (only === undefined) stored.add("kind");
    return {
      calls: calls(all),
      brings: brings(all),
      value: projection(n, stored, entries(all)),
      read: (cell, pages) => {
        const kind = only ?? (cell?.["kind"] as string | undefined);
        const own = kind === undefined ? undefined : chosen.get(kind);
        if (!cell || !own) return null;
        const row = readRow(cell, own.props, own.parts, pages);
        row["kind"] = kind;
        row["id"] = cell["id"];
        return row;
      },
    };
  }

  /** Under what names is stored what a field needs of a property: of a name, the languages selected. */
  private storedFor(prop: Prop, field: Field): string[] {
    const names = storedNames(prop);
    if (names.length === 1 || field.name !== prop.name) return names;
    const { name, parts } = prop.type as ValueClass;
    const selected = this.fields(name, field.nodes).map(({ name }) => name);
    // Whether there is the property at all, the first part tells.
    return names.filter((_, at) => at === 0 || selected.includes(parts[at]!));
  }

  private link(n: string, link: LinkField, field: Field): Fragment<never> {
    const { kinds, object, shared } = link;
    if (link.isInbound)
      return linkPage(
        this,
        {
          name: `<-${link.link}`,
          facts: shared,
          kinds,
          connection: connectionOf(shared.model).name,
          of: n,
          match: (m) => `MATCH ${linked(n, link, m)} WITH DISTINCT ${m}`,
        },
        field,
      );
    const [m, r, all] = [this.name("n"), this.name("r"), this.name("l")];
    const piece = object
      ? this.linkObject(r, m, object, field)
      : this.node(m, kinds, field.nodes);
    // In the order of the record; where there is one at most, there is none.
    const sort = link.isMany
      ? `\nWITH ${[m, r, ...piece.brings].join(", ")} ORDER BY ${r}.position, ${m}.id`
      : "";
    // No indent, and short names: the driver writes in pieces of 1,400 bytes.
    return {
      calls: `
CALL (${n}) {
MATCH ${linked(n, link, m, link.isMany || object ? r : "")}${piece.calls}${sort}
RETURN collect(${piece.value}) AS ${all}
}`,
      brings: [all],
      value: all,
      read: (cells: RawRow[], pages: readonly Bounds[]) => {
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
  ): Fragment<RawRow> {
    // The embedded engine takes a map of parts only after a property.
    const props = new Set<Prop>([...facts.props.values()].slice(0, 1));
    const parts: NamedFragment[] = [];
    let far: string[] = [];
    for (const field of this.fields(facts.name, nodes)) {
      const link = facts.links.get(field.name);
      if (link)
        parts.push(this.part(field, this.node(m, link.kinds, field.nodes)));
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

  /** Takes in a page that is asked for in every request anew; says which one it is. */
  addPage(asking: (variables: Variables) => Listing): number {
    return this.pages.push(asking) - 1;
  }

  part({ key }: Field, piece: Fragment<never>): NamedFragment {
    return { as: this.name("x"), key: keyOf(key), piece };
  }

  /** A name for a variable of Cypher that nothing else has. */
  name(prefix: string): string {
    return `${prefix}${String(this.names++)}`;
  }
}
