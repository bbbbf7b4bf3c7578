import { kinds, provenance, type Text } from "../../api/model/index.ts";
import { targetsOf } from "../../api/model/record/targets.ts";
import type { SeedRecord } from "../read.ts";
import { nameOf, type RecordChange } from "./sentences.ts";
import type { Snapshot } from "./snapshot.ts";

export type DrawnChange = RecordChange["change"] | "same";

/** The part of the graph that a draft touches, as it can be drawn: what changes, and what that is linked with. */
export interface Drawing {
  readonly things: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: Text;
    readonly change: DrawnChange;
  }[];
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: Text;
    readonly change: DrawnChange;
  }[];
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly label: Text;
}

/** The links that a record writes, without where its words stand and what it was taken from. */
function linesOf({ id, kind, fields }: SeedRecord): Map<string, Line> {
  const lines = targetsOf(kinds.get(kind)!, fields).flatMap(
    ({ id: to, field: { name, label, link } }) =>
      provenance.includes(link) ? [] : [{ from: id, to, field: name, label }],
  );
  return new Map(lines.map((line) => [`${line.field} ${line.to}`, line]));
}

/** Draws the difference between two states of the records. */
export function drawingOf(
  before: Snapshot,
  after: Snapshot,
  changes: readonly RecordChange[],
): Drawing {
  const things = new Map<string, Drawing["things"][number]>();
  const lines: Drawing["lines"][number][] = [];
  for (const { id, kind, name, change } of changes)
    things.set(id, { id, kind, name, change });
  for (const { id } of changes) {
    const [old, now] = [before, after].map(({ byId }) => {
      const record = byId.get(id);
      return record ? linesOf(record) : new Map<string, Line>();
    }) as [Map<string, Line>, Map<string, Line>];
    for (const [key, { from, to, label }] of new Map([...old, ...now])) {
      const change = !old.has(key)
        ? "added"
        : !now.has(key)
          ? "removed"
          : "same";
      lines.push({ from, to, label, change });
      const far = after.byId.get(to) ?? before.byId.get(to);
      if (!far || things.has(to)) continue;
      const { kind, fields } = far;
      things.set(to, {
        id: to,
        kind,
        name: nameOf(to, fields),
        change: "same",
      });
    }
  }
  return {
    things: [...things.values()],
    lines: lines.filter(({ from, to }) => things.has(from) && things.has(to)),
  };
}
