import {
  chmod,
  mkdir,
  readFile,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { roundsIn, saveUntilKilled } from "../../api/testing/saver.ts";
import { sha256 } from "../articles.ts";
import { readRejections } from "../extract/rejections.ts";
import { readSeed } from "../read.ts";
import { canSave, preview, recordAt, save, type Places } from "./desk.ts";
import { draftOf, type Draft, type Edit, type Fields } from "./draft.ts";
import { addPage } from "./add-page.ts";
import { pageView, pages } from "./pages.ts";
import { finishReplacing } from "./replace-files.ts";

let home: string;
let places: Places;
beforeEach(async () => {
  ({ home, ...places } = await smallSeed());
});
afterEach(() => rm(home, { recursive: true }));

const fileText = (path: string) => readFile(join(places.folder, path), "utf8");
const fieldsOf = async (id: string) => (await recordAt(places, id))!.fields;

async function allTexts(): Promise<Record<string, string>> {
  const names = (await readdir(places.folder, { recursive: true }))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await fileText(name)] as const),
    ),
  );
}

/** An edit of a record by some of its fields. */
async function change(id: string, fields: Fields): Promise<Edit> {
  const was = await fieldsOf(id);
  return { change: "replace", id, was, fields: { ...was, ...fields } };
}

describe("saving", () => {
  it("writes the lines that were meant, in words and YAML as the preview had them", async () => {
    const before = await allTexts();
    const draft = draftOf([
      await change("alandia-port", { opened: "2002" }),
      {
        change: "add",
        kind: "Source",
        fields: {
          id: "gazette",
          name: { en: "A gazette, monthly", zh: "一份公报" },
          address: "https://example.org/gazette",
          basis: "REFERENCE",
        },
      },
    ]);
    const shown = await preview(places, draft);
    expect(await allTexts()).toEqual(before);
    const saved = await save(places, draft);
    const { isSaved, ...rest } = saved;
    expect(rest).toEqual(shown);
    expect([isSaved, shown.problems]).toEqual([true, []]);
    expect(shown.changes.map(({ sentence }) => sentence)).toEqual([
      {
        en: "Changes the port “Port of Alandia”: Opened 2001 → 2002.",
        zh: "修改港口“阿兰迪亚港”：启用 2001 → 2002。",
      },
      {
        en: "Adds the reference work “A gazette, monthly”.",
        zh: "新增参考资料“一份公报”。",
      },
    ]);
    expect(
      shown.yaml.map(({ file, lines }) => [
        file,
        lines.filter(({ mark }) => mark !== " "),
      ]),
    ).toEqual([
      [
        "port.yaml",
        [
          { mark: "-", text: "  opened: 2001 # as the atlas has it" },
          { mark: "+", text: "  opened: 2002 # as the atlas has it" },
        ],
      ],
      [
        "source.yaml",
        [
          { mark: "+", text: "- id: gazette" },
          {
            mark: "+",
            text: '  name: { en: "A gazette, monthly", zh: 一份公报 }',
          },
          { mark: "+", text: "  address: https://example.org/gazette" },
          { mark: "+", text: "  basis: REFERENCE" },
        ],
      ],
    ]);
    const after = await allTexts();
    expect(
      Object.keys(after).filter((name) => after[name] !== before[name]),
    ).toEqual(["port.yaml", "source.yaml"]);
    expect(after["port.yaml"]).toBe(
      before["port.yaml"]!.replace("opened: 2001", "opened: 2002"),
    );
  });

  it("writes nothing of a draft that breaks a rule, and says field and reason", async () => {
    const before = await allTexts();
    const { isSaved, problems } = await save(
      places,
      draftOf([
        await change("alandia-port", { opened: "2002" }),
        await change("cedonia-port", { opened: "2020-13" }),
        {
          change: "remove",
          id: "atlas",
          was: await fieldsOf("atlas"),
        },
      ]),
    );
    expect(isSaved).toBe(false);
    expect(problems.map(({ id, field }) => `${id} ${field}`)).toContain(
      "cedonia-port opened",
    );
    expect(
      problems.some(({ what }) =>
        what.en.startsWith("there is no record “atlas”"),
      ),
    ).toBe(true);
    expect(await allTexts()).toEqual(before);
  });

  it("never overwrites another editor: the second is shown both, and what each changed alone is brought together", async () => {
    const [first, second] = [
      await change("alandia-port", { opened: "2002", aliases: ["Alandia"] }),
      await change("alandia-port", { opened: "2003", portType: "INLAND_PORT" }),
    ];
    expect((await save(places, draftOf([first]))).isSaved).toBe(true);
    const late = await save(places, draftOf([second]));
    expect(late.isSaved).toBe(false);
    expect(late.conflicts.map(({ id, theirs }) => [id, theirs])).toEqual([
      ["alandia-port", await fieldsOf("alandia-port")],
    ]);
    const { fields, open } = late.conflicts[0]!.merged!;
    expect(open).toEqual([
      { field: "opened", was: "2001", mine: "2003", theirs: "2002" },
    ]);
    expect([fields["aliases"], fields["portType"], fields["opened"]]).toEqual([
      ["Alandia"],
      "INLAND_PORT",
      "2002",
    ]);
    const again = await save(
      places,
      draftOf([
        {
          change: "replace",
          id: "alandia-port",
          was: late.conflicts[0]!.theirs!,
          fields: { ...fields, opened: "2003" },
        },
      ]),
    );
    expect(again.isSaved).toBe(true);
    expect(await fieldsOf("alandia-port")).toMatchObject({
      opened: "2003",
      aliases: ["Alandia"],
      portType: "INLAND_PORT",
    });
  });

  it("of several editors at once keeps what each of them wrote", async () => {
    const ids = ["alandia-port", "borland-port", "cedonia-port"];
    const edits = await Promise.all(
      ids.map((id, at) => change(id, { aliases: [`Alias ${String(at)}`] })),
    );
    const results = await Promise.all(
      edits.map((edit) => save(places, draftOf([edit]))),
    );
    expect(results.map(({ isSaved }) => isSaved)).toEqual([true, true, true]);
    expect(
      await Promise.all(ids.map(async (id) => (await fieldsOf(id))["aliases"])),
    ).toEqual([["Alias 0"], ["Alias 1"], ["Alias 2"]]);
  });

  it("refuses candidates with their reason, and takes a refusal back", async () => {
    const refusal = (candidate: string) => ({
      candidate,
      kind: "person",
      rule: "name",
      reason: "不是人名",
    });
    const draft: Draft = {
      ...draftOf([]),
      rejections: [refusal("person-1"), refusal("person-2")],
    };
    await save(places, draft);
    await save(places, draft);
    expect(await readRejections(places.rejections)).toEqual(draft.rejections);
    await save(places, { ...draftOf([]), recalled: ["person-1"] });
    expect(await readRejections(places.rejections)).toEqual([
      refusal("person-2"),
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "is known to be impossible where the records cannot be written",
    async () => {
      expect(await canSave(places)).toBe(true);
      await chmod(places.folder, 0o500);
      expect(await canSave(places)).toBe(false);
      await chmod(places.folder, 0o700);
    },
  );
});

describe("a process that is killed while it saves", () => {
  it("leaves all files as they were or all as they shall be, and whoever reads next finds them so", async () => {
    await Promise.all(
      [0, 2, 5, 9, 14].map(async (milliseconds) => {
        const folder = join(home, String(milliseconds));
        await mkdir(folder);
        await saveUntilKilled(folder, 0, milliseconds);
        await finishReplacing(folder);
        const rounds = await roundsIn(folder);
        expect(new Set(rounds).size).toBe(1);
        expect(rounds[0]).toBeGreaterThan(0);
      }),
    );
  });

  it("has its records finished by the next reading of them", async () => {
    const path = join(places.folder, "port.yaml");
    const text = await readFile(path, "utf8");
    const next = text.replace("opened: 2001", "opened: 2002");
    const temporary = join(places.folder, ".port.yaml.saving");
    await writeFile(temporary, next);
    await writeFile(
      join(places.folder, ".saving.json"),
      JSON.stringify({
        writes: [
          { path, temporary, before: sha256(text), after: sha256(next) },
        ],
      }),
    );
    const { records, unreadable } = await readSeed(places.folder);
    expect(unreadable).toEqual([]);
    expect(
      records.find(({ id }) => id === "alandia-port")!.fields["opened"],
    ).toBe("2002");
    expect(
      (await readdir(places.folder)).filter((name) => name.startsWith(".")),
    ).toEqual([]);
  });
});

const invented = `港城新貌

本报记者 林晓舟

“码头的灯一亮，我就知道船来了。”港口调度员江一帆说。

去年秋天，阿兰迪亚北港开通了第三条航线。航线每周一班。
`;

describe("a new page", () => {
  const page = {
    file: "2025-01-03.txt",
    bytes: Buffer.from(`\uFEFF${invented.replaceAll("\n", "\r\n")}`),
    title: { en: "A harbour town anew", zh: "港城新貌" },
    date: "2025-01-03",
    language: "zh-Hans",
  };

  it("is kept beside the others, read for candidates, and counted as records come to rest on it", async () => {
    const added = await addPage(places, page);
    expect([added.isSaved, added.page, added.problems]).toEqual([
      true,
      "page-2025-01-03",
      [],
    ]);
    expect(await readFile(join(places.articles!, page.file), "utf8")).toBe(
      invented,
    );
    expect(await pages(places)).toEqual([
      {
        id: "page-2025-01-03",
        name: { en: "Newspaper page, 2025-01-03", zh: "2025-01-03报纸版面" },
        sentences: 4,
        coveredSentences: 0,
        isMended: false,
      },
    ]);
    const view = (await pageView(places, added.page))!;
    expect(view.sentences.length).toBe(4);
    const statement = view.candidates.find(({ kind }) => kind === "statement")!;
    const [start, end] = [
      invented.indexOf("“码头"),
      invented.indexOf("港口调度员"),
    ];
    const { kind, fields } = statement.proposal!;
    expect([kind, fields]).toEqual([
      "Statement",
      {
        form: "DIRECT",
        speakers: ["jiang-yifan"],
        evidence: [
          {
            article: "article-2025-01-03",
            ...statement.evidence[0],
            start,
            end,
          },
        ],
      },
    ]);
    const person = view.candidates.find(
      ({ proposal }) => proposal?.fields["id"] === "jiang-yifan",
    )!;
    expect(person.proposal!.fields).toMatchObject({
      id: "jiang-yifan",
      name: { en: "Jiang Yifan", zh: "江一帆" },
      isNamed: true,
    });
    const { isSaved, problems } = await save(
      places,
      draftOf([
        {
          change: "add",
          kind: "Person",
          fields: {
            ...person.proposal!.fields,
            description: { en: "Dispatcher of a port.", zh: "港口调度员。" },
          },
        },
        {
          change: "add",
          kind,
          fields: {
            ...fields,
            id: "jiang-yifan-on-the-lights",
            gist: {
              en: "Jiang Yifan knows by the lights of the quay that a ship is coming.",
              zh: "江一帆看码头灯光便知有船靠港。",
            },
          },
        },
      ]),
    );
    expect([isSaved, problems]).toEqual([true, []]);
    expect(await fieldsOf("article-2025-01-03")).toMatchObject({
      sentences: 4,
      coveredSentences: 2,
    });
    expect(await fileText("statement.yaml")).toContain(
      "- id: jiang-yifan-on-the-lights\n",
    );
  });

  it("has no English name proposed for somebody of another country, whatever the Chinese sounds like", async () => {
    const { page: id } = await addPage(places, {
      ...page,
      bytes: Buffer.from(
        "“船来了。”秘鲁钱凯港引航员白立安说。\n\n“我也去。”码头工人秦晓岚说。\n",
      ),
    });
    const { candidates } = (await pageView(places, id))!;
    expect(
      candidates.flatMap(({ kind, proposal }) =>
        kind === "person" || kind === "statement"
          ? [[proposal!.fields["name"] ?? proposal!.fields["speakers"]]]
          : [],
      ),
    ).toEqual([
      [undefined],
      [{ zh: "白立安" }],
      [["qin-xiaolan"]],
      [{ en: "Qin Xiaolan", zh: "秦晓岚" }],
    ]);
  });

  it("may be the second of its day", async () => {
    await addPage(places, page);
    const { isSaved, problems } = await addPage(places, {
      ...page,
      file: "2025-01-03-b.txt",
      title: { en: "Rain at last", zh: "终于下雨" },
      bytes: Buffer.from("终于下雨\n\n昨夜，山里下了今年第一场雨。\n"),
    });
    expect([isSaved, problems]).toEqual([true, []]);
    expect((await pages(places)).map(({ name }) => name.zh)).toEqual([
      "2025-01-03报纸版面",
      "2025-01-03报纸版面（2）",
    ]);
  });

  it.each([
    ["../out.txt", "no name for a text"],
    ["a/b.txt", "no name for a text"],
    [".hidden.txt", "no name for a text"],
    ["page.yaml", "no name for a text"],
  ])("is not written as %s", async (file, reason) => {
    await expect(addPage(places, { ...page, file })).rejects.toThrow(reason);
  });

  it("is taken once, never over another text, and only as text", async () => {
    await addPage(places, page);
    await expect(
      addPage(places, { ...page, file: "again.txt" }),
    ).rejects.toThrow("This text is there already: page-2025-01-03.");
    await expect(
      addPage(places, { ...page, bytes: Buffer.from("另一篇文章。") }),
    ).rejects.toThrow("Another text has this name already.");
    await expect(
      addPage(places, { ...page, bytes: Buffer.from([0, 1, 2, 0, 255]) }),
    ).rejects.toThrow("the file is not text");
    await expect(
      addPage({ ...places, articles: undefined }, page),
    ).rejects.toThrow("ARTICLES_DIR is not set");
  });
});
