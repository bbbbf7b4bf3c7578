import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { seedFolder } from "../read.ts";
import { applyEdits } from "./apply.ts";
import type { Edit, Fields } from "./draft.ts";
import { placedRecords } from "./placed.ts";
import {
  readSnapshot,
  seedFile,
  snapshotOf,
  type Snapshot,
} from "./snapshot.ts";

const only = (path: string, text: string) => snapshotOf([seedFile(path, text)]);

/** The text of a file after edits of it alone. */
function edited(path: string, text: string, ...edits: Edit[]): string {
  const { after, conflicts } = applyEdits(only(path, text), edits);
  expect(conflicts).toEqual([]);
  return after.files.get(path)!.text;
}

const fieldsIn = (path: string, text: string, id: string): Fields =>
  only(path, text).byId.get(id)!.fields;

const ports = `# Ports of the test

- id: alpha-port   # the first
  name: { en: 'Alpha Port',   zh: 阿尔法港 }
  aliases: [Alpha,  "Port of Alpha"]

  opened:    2020
  evidence:
    - {article: a, start: 1,  end: 5, sha256: aa}
    - { article: a, start: 7, end: 9, sha256: bb } # twice

# about the second
- id: beta-port
  name: { en: Beta Port, zh: 贝塔港 }
`;

describe("an edit of a record", () => {
  const was = fieldsIn("port.yaml", ports, "alpha-port");
  const to = (fields: Fields) =>
    edited("port.yaml", ports, {
      change: "replace",
      id: "alpha-port",
      was,
      fields,
    });

  it("changes one value in one line, and no other byte", () => {
    expect(to({ ...was, opened: "2021-04" })).toBe(
      ports.replace("opened:    2020", "opened:    2021-04"),
    );
    expect(to({ ...was, name: { en: "Alpha Port", zh: "甲港" } })).toBe(
      ports.replace("阿尔法港", "甲港"),
    );
    expect(to({ ...was, name: { en: "Alpha: a, b", zh: "阿尔法港" } })).toBe(
      ports.replace("'Alpha Port'", '"Alpha: a, b"'),
    );
  });

  it("adds a field where its kind has it, and removes one with its line", () => {
    const { opened: _, ...rest } = was;
    expect(to(rest)).toBe(ports.replace("  opened:    2020\n", ""));
    expect(to({ ...was, status: "IN_OPERATION" })).toBe(
      ports.replace('of Alpha"]\n', 'of Alpha"]\n  status: IN_OPERATION\n'),
    );
  });

  it("adds to a list and takes from it without writing the others anew", () => {
    const evidence = was["evidence"] as Fields[];
    expect(to({ ...was, aliases: ["Alpha", "A", "Port of Alpha"] })).toBe(
      ports.replace('[Alpha,  "Port of Alpha"]', '[Alpha, A, "Port of Alpha"]'),
    );
    expect(
      to({
        ...was,
        evidence: [
          evidence[0],
          { article: "a", start: 6, end: 8, sha256: "cc" },
          evidence[1],
        ],
      }),
    ).toBe(
      ports.replace(
        "sha256: aa}\n",
        "sha256: aa}\n    - { article: a, start: 6, end: 8, sha256: cc }\n",
      ),
    );
    expect(to({ ...was, evidence: evidence.slice(1) })).toBe(
      ports.replace("    - {article: a, start: 1,  end: 5, sha256: aa}\n", ""),
    );
  });

  it("keeps Windows line ends, a byte order mark and a file without a last line break", () => {
    const windows = `\uFEFF${ports.replaceAll("\n", "\r\n")}`;
    expect(
      edited("port.yaml", windows, {
        change: "replace",
        id: "alpha-port",
        was,
        fields: { ...was, status: "PLANNED" },
      }),
    ).toBe(
      windows.replace('of Alpha"]\r\n', 'of Alpha"]\r\n  status: PLANNED\r\n'),
    );
    const cut = ports.trimEnd();
    expect(
      edited("port.yaml", cut, {
        change: "add",
        kind: "Port",
        fields: { id: "gamma-port", name: { en: "Gamma Port", zh: "丙港" } },
      }),
    ).toBe(`${cut}\n- id: gamma-port\n  name: { en: Gamma Port, zh: 丙港 }\n`);
  });

  it("removes a record and leaves the comments around it", () => {
    const lines = ports.split("\n");
    expect(
      edited("port.yaml", ports, { change: "remove", id: "alpha-port", was }),
    ).toBe([...lines.slice(0, 2), ...lines.slice(10)].join("\n"));
  });

  it("writes a record as a whole where that is the only way, and refuses what would touch another", () => {
    const flow =
      "- { id: a-port, name: { en: A, zh: 甲 } }\n- id: b-port\n  name: { en: B, zh: 乙 }\n";
    const fields = fieldsIn("port.yaml", flow, "a-port");
    expect(
      edited("port.yaml", flow, {
        change: "replace",
        id: "a-port",
        was: fields,
        fields: { ...fields, opened: "1999" },
      }),
    ).toBe(
      "- id: a-port\n  name: { en: A, zh: 甲 }\n  opened: 1999\n- id: b-port\n  name: { en: B, zh: 乙 }\n",
    );
    const shared =
      "- id: a-port\n  name: &n { en: A, zh: 甲 }\n- id: b-port\n  name: *n\n";
    expect(() =>
      edited("port.yaml", shared, {
        change: "remove",
        id: "a-port",
        was: fieldsIn("port.yaml", shared, "a-port"),
      }),
    ).toThrow("port.yaml is not written record by record");
  });

  it("goes into the file whose records rest on the same article, and into a new one where there is none", () => {
    const statement = (id: string, article: string) => ({
      change: "add" as const,
      kind: "Statement",
      fields: {
        id,
        gist: { en: "x", zh: "某" },
        form: "DIRECT",
        evidence: [{ article, start: 1, end: 2, sha256: "aa" }],
      },
    });
    const { changed } = applyEdits(snapshotOf([]), [
      { ...statement("s-1", "visit"), file: "statement/one.yaml" },
      statement("s-2", "visit"),
      statement("s-3", "other"),
    ]);
    expect(
      [...changed].map(([path, { seed }]) => [
        path,
        seed.records.map(({ id }) => id),
      ]),
    ).toEqual([
      ["statement/one.yaml", ["s-1", "s-2"]],
      ["statement/other.yaml", ["s-3"]],
    ]);
    expect(changed.get("statement/other.yaml")!.text).toBe(
      `# yaml-language-server: $schema=../../schema/statement.json

- id: s-3
  gist: { en: x, zh: 某 }
  form: DIRECT
  evidence:
    - { article: other, start: 1, end: 2, sha256: aa }
`,
    );
  });

  it("of a record that another has changed, removed or added is a conflict that shows both", () => {
    const edit: Edit = {
      change: "replace",
      id: "beta-port",
      was: { id: "beta-port", name: { en: "Beta", zh: "贝塔港" } },
      fields: { id: "beta-port", name: { en: "B", zh: "贝塔港" } },
    };
    const theirs = fieldsIn("port.yaml", ports, "beta-port");
    const { changed, conflicts } = applyEdits(only("port.yaml", ports), [
      edit,
      { ...edit, id: "no-port" },
      { change: "add", kind: "Port", fields: edit.fields },
    ]);
    expect(changed.size).toBe(0);
    expect(conflicts).toEqual([
      {
        id: "beta-port",
        kind: "Port",
        was: edit.was,
        mine: edit.fields,
        theirs,
      },
      {
        id: "no-port",
        kind: "",
        was: edit.was,
        mine: edit.fields,
        theirs: null,
      },
      {
        id: "beta-port",
        kind: "Port",
        was: {},
        mine: edit.fields,
        theirs,
      },
    ]);
  });
});

describe("edits of the records of this checkout", () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await readSnapshot(seedFolder);
  });

  const drawnText = fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom("a: b, c", "# 甲", "“乙”：丙", "yes", "12", "- x", "'q'"),
  );
  /** Other fields than a record has: a text changed, a list made longer, shorter or turned round, a field taken away. */
  const drawnEdit = fc
    .record({
      at: fc.nat(),
      field: fc.nat(),
      text: drawnText.filter((text) => text.trim() !== ""),
      way: fc.nat({ max: 3 }),
    })
    .map(({ at, field, text, way }) => {
      const { id, fields: was } =
        snapshot.seed.records[at % snapshot.seed.records.length]!;
      const names = Object.keys(was).filter((name) => name !== "id");
      const name = names[field % names.length]!;
      return {
        change: "replace" as const,
        id,
        was,
        fields: changedFields(was, name, text, way),
      };
    });

  function changedFields(was: Fields, name: string, text: string, way: number) {
    const value = was[name];
    if (way === 3) return { ...was, aliases: [text] };
    if (Array.isArray(value)) {
      const items = value as unknown[];
      return {
        ...was,
        [name]: [items.toReversed(), items.slice(1), [...items, text]][way],
      };
    }
    return typeof value === "object"
      ? { ...was, [name]: { ...value, zh: text } }
      : { ...was, [name]: text };
  }

  it("change their own lines alone, and are undone to the byte", () => {
    fc.assert(
      fc.property(drawnEdit, (edit) => {
        const { file: path } = snapshot.byId.get(edit.id)!;
        const before = snapshot.files.get(path)!;
        const there = snapshotOf([before]);
        const { after, conflicts } = applyEdits(there, [edit]);
        expect(conflicts).toEqual([]);
        const changed = after.files.get(path)!;
        const record = placedRecords(before.text)!.find(
          ({ id }) => id === edit.id,
        )!;
        expect(
          changed.text.startsWith(before.text.slice(0, record.start)),
        ).toBe(true);
        expect(changed.text.endsWith(before.text.slice(record.end))).toBe(true);
        const { fields } = after.byId.get(edit.id)!;
        const undone = applyEdits(snapshotOf([changed]), [
          {
            change: "replace",
            id: edit.id,
            was: fields,
            fields: edit.was,
            source: before.text.slice(record.start, record.end),
          },
        ]);
        expect(undone.after.files.get(path)!.text).toBe(before.text);
      }),
      { numRuns: 15 },
    );
  });

  it("remove a record and put it back to the byte", () => {
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const { id, kind, file, fields } =
          snapshot.seed.records[at % snapshot.seed.records.length]!;
        const before = snapshot.files.get(file)!;
        const placed = placedRecords(before.text)!;
        const index = placed.findIndex((each) => each.id === id);
        const removed = applyEdits(snapshotOf([before]), [
          { change: "remove", id, was: fields },
        ]);
        const next = placed[index + 1]?.id;
        const back = applyEdits(removed.after, [
          {
            change: "add",
            kind,
            fields,
            file,
            ...(next !== undefined && { before: next }),
            source: before.text.slice(placed[index]!.start, placed[index]!.end),
          },
        ]);
        expect(back.after.files.get(file)!.text).toBe(before.text);
      }),
      { numRuns: 6 },
    );
  });
});
