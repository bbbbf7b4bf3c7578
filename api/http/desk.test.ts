import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { deskActions } from "../../seed/desk/actions.ts";
import { serve, type Served } from "../testing/http.ts";
import { smallSeed } from "../testing/small-seed.ts";

let small: Awaited<ReturnType<typeof smallSeed>>;
let served: Served;
beforeAll(async () => {
  small = await smallSeed();
});
afterAll(() => rm(small.home, { recursive: true }));
afterEach(() => served.close());

let loads = 0;
const token = "a-token-of-sixteen-or-more";
async function open(given?: string) {
  loads = 0;
  served = await serve({}, undefined, {
    desk: {
      token: given,
      actions: async () =>
        deskActions(small, async () => {
          loads++;
        }),
    },
  });
  await mkdir(join(served.webFolder, "desk"));
  await writeFile(join(served.webFolder, "desk", "index.html"), "The desk");
}

const act = async (
  action: string,
  body: object | string = {},
  headers: Record<string, string> = {},
  remoteAddress = "127.0.0.1",
) => {
  const { statusCode, payload } = await served.app.inject({
    method: "POST",
    url: `/desk/api/${action}`,
    remoteAddress,
    headers: {
      host: "localhost:4000",
      "content-type": "application/json",
      ...headers,
    },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: statusCode, body: JSON.parse(payload) as never };
};

const status = async (...args: Parameters<typeof act>) =>
  (await act(...args)).status;

const pageFrom = async (
  url: string,
  remoteAddress: string,
  headers: Record<string, string> = {},
) =>
  (
    await served.app.inject({
      url,
      remoteAddress,
      headers: { host: "localhost:4000", ...headers },
    })
  ).statusCode;

describe("the desk", () => {
  it("is there on this machine, by one of its own names, and nowhere else", async () => {
    await open();
    for (const host of [
      "localhost:4000",
      "127.0.0.1:4000",
      "[::1]:4000",
      "LOCALHOST",
    ]) {
      expect(await status("history", {}, { host })).toBe(200);
      expect(await pageFrom("/desk/zh", "::1", { host })).toBe(200);
    }
    // A name that a stranger made to lead to this machine.
    for (const host of [
      "attacker.example",
      "localhost.attacker.example:4000",
      "127.0.0.1.attacker.example",
    ])
      expect([
        await status("history", {}, { host }),
        await pageFrom("/desk", "127.0.0.1", { host }),
      ]).toEqual([404, 404]);
    for (const other of ["192.0.2.1", "10.0.0.1", "2001:db8::1"])
      expect([
        await status("history", {}, {}, other),
        await pageFrom("/desk", other),
        await pageFrom("/desk/index.html", other),
        await pageFrom("/%64esk/index.html", other),
      ]).toEqual([404, 404, 404, 404]);
    for (const name of ["x-forwarded-for", "forwarded", "via"])
      expect(await status("history", {}, { [name]: "127.0.0.1" })).toBe(404);
  });

  it("is opened from elsewhere by the editors' token in a header, and by nothing like it", async () => {
    await open(token);
    const elsewhere = (headers: Record<string, string>) =>
      status(
        "history",
        {},
        { host: "silkgraph.example", ...headers },
        "192.0.2.1",
      );
    expect(await elsewhere({ authorization: `Bearer ${token}` })).toBe(200);
    for (const authorization of [
      "",
      `Bearer ${token}x`,
      `Basic ${token}`,
      "Bearer",
    ])
      expect(await elsewhere({ authorization })).toBe(401);
    expect(
      await status(
        `history?token=${token}`,
        {},
        { host: "silkgraph.example" },
        "192.0.2.1",
      ),
    ).toBe(401);
    expect(await pageFrom("/desk", "192.0.2.1")).toBe(200);
  });

  it("is used by its own page alone", async () => {
    await open();
    for (const origin of [
      "https://attacker.example",
      "http://localhost:4001",
      "null",
    ])
      expect(await status("history", {}, { origin })).toBe(403);
    for (const site of ["cross-site", "same-site"])
      expect(await status("history", {}, { "sec-fetch-site": site })).toBe(403);
    expect(
      await status(
        "history",
        {},
        {
          origin: "http://localhost:4000",
          "sec-fetch-site": "same-origin",
        },
      ),
    ).toBe(200);
  });

  it("takes JSON of a bounded length, by POST", async () => {
    await open();
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
    ])
      expect(await status("preview", "{}", { "content-type": type })).toBe(415);
    expect(await status("preview", "{")).toBe(400);
    expect(await status("preview", `"${"x".repeat(3_000_001)}"`)).toBe(413);
    expect(await status("nothing")).toBe(404);
    expect(await status("constructor")).toBe(404);
    expect(
      (await served.app.inject({ url: "/desk/api/preview" })).statusCode,
    ).toBe(405);
  });

  it("writes no file but those of records and of texts, whatever it is told", async () => {
    await open();
    const before = (await readdir(small.home, { recursive: true })).sort();
    const record = {
      change: "add",
      kind: "Source",
      fields: {
        id: "gazette",
        name: { en: "A", zh: "甲" },
        address: "https://example.org/",
        basis: "REFERENCE",
      },
    };
    for (const file of [
      "../source.yaml",
      "/tmp/source.yaml",
      "source/../../x.yaml",
      "source.yml",
      ".x.yaml",
      "source/.x.yaml",
      "source\\x.yaml",
    ])
      expect(await act("save", { edits: [{ ...record, file }] })).toMatchObject(
        {
          status: 422,
          body: {
            problem: { zh: expect.stringContaining("不是记录文件") as string },
          },
        },
      );
    for (const file of ["../x.txt", "/tmp/x.txt", "a\\x.txt", "x.yaml", ""])
      expect(
        await status("add-page", {
          file,
          bytes: Buffer.from("文。").toString("base64"),
          date: "2025-01-03",
          en: "A",
          zh: "甲",
          language: "zh-Hans",
        }),
      ).toBe(422);
    for (const body of [
      { edits: "x" },
      { edits: [{ change: "burn" }] },
      { edits: [{ ...record, kind: "__proto__" }] },
      { rejections: [{ candidate: "x" }] },
    ])
      expect(await status("save", body)).toBe(422);
    expect((await readdir(small.home, { recursive: true })).sort()).toEqual(
      before,
    );
    expect(loads).toBe(0);
  });

  it("shows what would change, saves it, and has it loaded; what is refused is not", async () => {
    await open();
    const { body: record } = await act("record", { id: "borland-port" });
    const { fields } = record as { fields: Record<string, unknown> };
    const edit = (opened: string) => ({
      edits: [
        {
          change: "replace",
          id: "borland-port",
          was: fields,
          fields: { ...fields, opened },
        },
      ],
    });
    expect((await act("preview", edit("2004"))).body).toMatchObject({
      isSound: true,
      changes: [{ sentence: { zh: "修改港口“博兰港”：启用 2001 → 2004。" } }],
    });
    expect(await act("save", edit("2004-13"))).toMatchObject({
      status: 200,
      body: {
        isSaved: false,
        problems: [{ id: "borland-port", field: "opened" }],
      },
    });
    expect(loads).toBe(0);
    expect(await act("save", edit("2004"))).toMatchObject({
      status: 200,
      body: { isSaved: true, loadFault: null },
    });
    expect(loads).toBe(1);
    expect(await readFile(join(small.folder, "port.yaml"), "utf8")).toContain(
      "opened: 2004 # as the atlas has it",
    );
    expect(await act("save", edit("2005"))).toMatchObject({
      status: 200,
      body: { isSaved: false, conflicts: [{ id: "borland-port" }] },
    });
    expect(loads).toBe(1);
  });
});
