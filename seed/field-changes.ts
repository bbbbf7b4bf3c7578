import {
  kinds,
  type LinkObject,
  type Stored,
  type ValueClass,
} from "../api/model/index.ts";
import { withoutDerived, type Projection } from "./projection.ts";
import type { StoredLink, StoredNode } from "../api/export/lines.ts";

/** A field of a record as it is and as it shall be; null where it is not written. */
export interface FieldChange {
  /** As records write it: `name.en`, `partners`. */
  readonly field: string;
  readonly before: Stored | null;
  readonly after: Stored | null;
}

/** What changes in each of these records, field by field, in the order of their kind. */
export function fieldChanges(
  present: Projection,
  wanted: Projection,
  ids: readonly string[],
): Record<string, readonly FieldChange[]> {
  const [before, after] = [present, wanted].map((projection) =>
    outgoing(projection.links, new Set(ids)),
  ) as [Outgoing, Outgoing];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      differences(
        fieldsOf(present.nodes.get(id)!, before.get(id) ?? []),
        fieldsOf(wanted.nodes.get(id)!, after.get(id) ?? []),
      ),
    ]),
  );
}

type Outgoing = ReadonlyMap<string, readonly StoredLink[]>;

function outgoing(
  links: readonly StoredLink[],
  ids: ReadonlySet<string>,
): Outgoing {
  const found = new Map<string, StoredLink[]>();
  for (const link of links)
    if (ids.has(link.from)) {
      const known = found.get(link.from);
      if (known) known.push(link);
      else found.set(link.from, [link]);
    }
  return found;
}

/** A record's fields by their names, in the order of its kind. */
function fieldsOf(
  { kind, properties }: StoredNode,
  links: readonly StoredLink[],
): Map<string, Stored> {
  const facts = kinds.get(kind)!;
  const own = withoutDerived(properties);
  const fields = new Map<string, Stored>([["kind", kind]]);
  for (const { name, type } of facts.props.values()) {
    const { parts = [] } = type as Partial<ValueClass>;
    const stored: [string, string][] =
      parts.length > 0
        ? parts.map((part) => [`${name}.${part}`, `${name}_${part}`])
        : [[name, name]];
    for (const [field, key] of stored) {
      const value = own[key];
      if (value !== undefined) fields.set(field, value);
    }
  }
  for (const { name, link, isInbound, object } of facts.links.values()) {
    if (isInbound) continue;
    const ends = links
      .filter((each) => each.link === link)
      .sort((a, b) => positionOf(a) - positionOf(b))
      .map((each) => endOf(each, object));
    if (ends.length > 0) fields.set(name, ends);
  }
  return fields;
}

const positionOf = ({ properties }: StoredLink) =>
  Number(properties["position"] ?? 0);

/** The far end of a link, and what hangs on the link, but for hashes, which nobody reads. */
function endOf(
  { to, properties }: StoredLink,
  object: LinkObject | undefined,
): string {
  const names = [...(object?.props.keys() ?? [])].filter(
    (name) => name !== "sha256" && properties[name] !== undefined,
  );
  return [to, ...names.map((name) => JSON.stringify(properties[name]))].join(
    " ",
  );
}

function differences(
  before: ReadonlyMap<string, Stored>,
  after: ReadonlyMap<string, Stored>,
): FieldChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .map((field) => ({
      field,
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    }))
    .filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    );
}
