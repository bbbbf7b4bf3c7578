import type { FieldNode, GraphQLObjectType, SelectionSetNode } from "graphql";
import type { Params } from "../graph/graph.ts";
import {
  connectionOf,
  linked,
  storedNames,
  type Facts,
  type Link,
  type LinkField,
  type Prop,
  type ValueClass,
} from "../model/index.ts";
import { fieldsOf, type RequestInfo } from "./collect-fields.ts";
import { paramsOfHeld, type Held, type HeldPage } from "./held-page.ts";
import type { Listing } from "./list.ts";
import { linkPage } from "./link-page.ts";
import type { PageBounds } from "./paging.ts";
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

type VariableValues = RequestInfo["variableValues"];

/** The field nodes of a document that select something of one entity. */
export type Nodes = readonly { readonly selectionSet?: SelectionSetNode }[];

/** A field as selected on one type. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly on: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** The stored properties that a field needs; a computed field may need any. */
const propsFor = ({ props }: Facts, { name }: Field): Prop[] =>
  name === "__typename"
    ? []
    : props.has(name)
      ? [props.get(name)!]
      : [...props.values()];

/** What is not known of every node anyway. */
const isOwn = (stored: string): boolean => stored !== "id" && stored !== "kind";

/** Identifies a selected link by its place in the document. */
const selectionKey = ({ key, nodes }: Field): string =>
  [key, ...nodes.map(({ loc }) => loc!.start)].join();

/**
 * Above this many links that only other kinds have, the kind is looked up first; for a list, which
 * is then read once for each kind in it, above many more.
 */
const maxForeignLinks = { one: 4, list: 40 };

/**
 * Compiles the selection of a request to Cypher: each link is a nested `CALL (n) { … }` with its order
 * and bounds inside, so that one statement fetches entities with everything selected below them.
 */
export class Selection {
  private readonly pages: ((variables: VariableValues) => Listing)[] = [];
  private readonly heldPages: HeldPage[] = [];
  private names = 0;

  constructor(
    readonly request: RequestInfo,
    /** The types of links of the one node `n` whose pages are given as ids. */
    private readonly heldLinks: readonly Link[] = [],
  ) {}

  /** The bounds of every page, and their parameters, for the variables of one request. */
  pagesOf(
    variables: VariableValues,
    held?: Held,
  ): { bounds: PageBounds[]; params: Params } {
    const pages = this.pages.map((page) => page(variables));
    const bounds = pages.map(({ bounds }) => bounds);
    const params = pages.reduce<Params>(
      (all, { params }) => ({ ...all, ...params }),
      held
        ? paramsOfHeld(
            held,
            this.heldPages,
            ({ page }) => bounds[Number(page)]!,
          )
        : {},
    );
    return { bounds, params };
  }

  /** Whether the pages of what is linked to the node `of` in this way are given as ids. */
  holds(of: string, link: string): boolean {
    return of === "n" && this.heldLinks.some((held) => held === link);
  }

  addHeld(page: HeldPage): void {
    this.heldPages.push(page);
  }

  fields(on: string, nodes: Nodes): Field[] {
    const type = this.request.schema.getType(on) as GraphQLObjectType;
    return [...fieldsOf(this.request, type, nodes)].map(([key, nodes]) => ({
      key,
      name: nodes[0]!.name.value,
      on: type,
      nodes,
    }));
  }

  /** Whether selections differ so much by kind that it is faster to look up the kind first. */
  isWide(
    kinds: readonly Facts[],
    nodes: Nodes,
    of: keyof typeof maxForeignLinks,
  ): boolean {
    const own = kinds.map((kind) =>
      this.fields(kind.name, nodes)
        .filter(({ name }) => kind.links.has(name))
        .map(selectionKey),
    );
    const widest = Math.max(...own.map(({ length }) => length));
    return new Set(own.flat()).size > widest + maxForeignLinks[of];
  }

  /** The fragment of the node `n`, which is of one of `kinds`. */
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
        // A link that several kinds select at the same place of the document is followed once.
        const key = selectionKey(field);
        const part =
          parts.get(key) ?? this.part(field, this.link(n, link, field));
        parts.set(key, part);
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
      ...(all.length === 0 ? { stored: [...stored].filter(isOwn) } : {}),
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

  /** The stored names that a field needs of a property: of a name, the selected languages. */
  private storedFor(prop: Prop, field: Field): string[] {
    const names = storedNames(prop);
    if (names.length === 1 || field.name !== prop.name) return names;
    const { name, parts } = prop.type as ValueClass;
    const selected = this.fields(name, field.nodes).map(({ name }) => name);
    // The first part tells whether the property exists at all.
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
          link: link.link,
          match: (m) => `MATCH ${linked(n, link, m)} WITH DISTINCT ${m}`,
        },
        field,
      );
    const [m, r, all] = [this.name("n"), this.name("r"), this.name("l")];
    const fragment = object
      ? this.linkObject(r, m, object, field)
      : this.node(m, kinds, field.nodes);
    // A list keeps the order of its record.
    const sort = link.isMany
      ? `\nWITH ${[m, r, ...fragment.brings].join(", ")} ORDER BY ${r}.position, ${m}.id`
      : "";
    // Compact on purpose: the driver sends in chunks of 1,400 bytes.
    return {
      calls: `
CALL (${n}) {
MATCH ${linked(n, link, m, link.isMany || object ? r : "")}${fragment.calls}${sort}
RETURN collect(${fragment.value}) AS ${all}
}`,
      brings: [all],
      value: all,
      read: (cells: RawRow[], pages: readonly PageBounds[]) => {
        const rows = cells.map((cell) => fragment.read(cell, pages));
        return link.isMany ? rows : (rows[0] ?? null);
      },
    };
  }

  /** The fragment of the link `r` with properties (`Evidence`), and of the node `m` at its end. */
  private linkObject(
    r: string,
    m: string,
    facts: Facts,
    { nodes }: Field,
  ): Fragment<RawRow> {
    // The embedded engine accepts a map projection only if it starts with a property.
    const props = new Set<Prop>([...facts.props.values()].slice(0, 1));
    const parts: NamedFragment[] = [];
    let far: string[] = [];
    for (const field of this.fields(facts.name, nodes)) {
      const link = facts.links.get(field.name);
      if (link)
        parts.push(this.part(field, this.node(m, link.kinds, field.nodes)));
      else for (const prop of propsFor(facts, field)) props.add(prop);
      // A computed field may need anything of the node at the end as well.
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

  /** Registers a page, whose bounds depend on the variables; returns its number. */
  addPage(listing: (variables: VariableValues) => Listing): number {
    return this.pages.push(listing) - 1;
  }

  part({ key }: Field, fragment: Fragment<never>): NamedFragment {
    return { as: this.name("x"), key: keyOf(key), fragment };
  }

  /** A unique name for a Cypher variable. */
  name(prefix: string): string {
    return `${prefix}${String(this.names++)}`;
  }
}
