import type { Facts } from "../model/index.ts";
import { cursorOf, pageOf, type PageBounds, type PageKey } from "./paging.ts";
import { keyOf, readRow, type RawRow, type NamedFragment } from "./fragment.ts";
import type { Field, Selection } from "./select.ts";

/** A member of a page with its position in the list. */
export interface Member {
  readonly at: PageKey;
  readonly cell: RawRow;
}

/** What a request selects of a page whose members are nodes `m`. */
export class PageSelection {
  /** The selections of a member: one for each alias of `node`. */
  readonly nodes: readonly NamedFragment[];
  readonly hasRows: boolean;
  readonly hasTotal: boolean;
  /** Whether it matters if there are members beyond the page. */
  readonly hasInfo: boolean;
  /** Whether the positions of members are needed, for cursors. */
  readonly hasKeys: boolean;
  private readonly lists: readonly {
    key: string;
    nodes: readonly NamedFragment[];
  }[];

  constructor(
    selection: Selection,
    { connection, kinds }: { connection: string; kinds: readonly Facts[] },
    m: string,
    { nodes }: Pick<Field, "nodes">,
  ) {
    const chosen = selection.fields(connection, nodes);
    const has = (field: string) => chosen.some(({ name }) => name === field);
    const edges = chosen
      .filter(({ name }) => name === "edges")
      .map((edge) => ({
        key: keyOf(edge.key),
        fields: selection.fields(
          connection.replace(/Connection$/, "Edge"),
          edge.nodes,
        ),
      }));
    this.lists = edges.map(({ key, fields }) => ({
      key,
      nodes: fields
        .filter(({ name }) => name === "node")
        .map((node) =>
          selection.part(node, selection.node(m, kinds, node.nodes)),
        ),
    }));
    this.nodes = this.lists.flatMap(({ nodes }) => nodes);
    this.hasInfo = has("pageInfo");
    this.hasRows = this.hasInfo || edges.length > 0;
    this.hasTotal = has("totalCount");
    this.hasKeys =
      this.hasInfo ||
      edges.some(({ fields }) => fields.some(({ name }) => name === "cursor"));
  }

  /** The served page, from members in the order in which they were read from the cursor. */
  serve(
    list: string,
    found: readonly Member[],
    totalCount: number | null,
    bounds: PageBounds,
    pages: readonly PageBounds[],
  ): RawRow {
    const { rows, pageInfo } = pageOf(
      list,
      bounds.isBackward ? found.toReversed() : found,
      bounds,
    );
    return {
      totalCount,
      pageInfo,
      ...Object.fromEntries(
        this.lists.map(({ key, nodes }) => [
          key,
          rows.map(({ at, cell }) => ({
            cursor: () => cursorOf(list, at),
            ...readRow(cell, [], nodes, pages),
          })),
        ]),
      ),
    };
  }
}
