import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../../api/errors.ts";
import type { Text } from "../../api/model/index.ts";
import { problemLine } from "../check.ts";
import {
  mendingOf,
  previewMending,
  saveMending,
  takeMended,
  type Mending,
  type Placed,
} from "../desk/mend.ts";
import { mendedPages } from "../desk/mended-texts.ts";
import { ownPlaces } from "../desk/places.ts";
import { readSnapshot } from "../desk/snapshot.ts";
import type { Command, Request } from "./command.ts";

export const mend: Command = {
  usage:
    "[PAGE [FILE]] [--place RECORD.0=120-140,…] [--let-go RECORD.1,…] [--write] [--format json]",
  options: {
    place: { type: "string" },
    "let-go": { type: "string" },
    write: { type: "boolean" },
    format: { type: "string" },
  },
  help: {
    en: "Has the passages of a page follow when its text was mended, in its file in ARTICLES_DIR or as FILE. Passages whose words are found once and only once move; the others wait, are listed with what they may be, and nothing is saved until each has a place (--place) or is taken away (--let-go). --write puts the mended text and all records that rest on it in place at once. Without PAGE it lists every page that waits.",
    zh: "版面文本经修订后（直接改动 ARTICLES_DIR 中的文件，或另给 FILE），使其出处随之移动。文字仅出现一次者随之移动；其余列入待定，并附可能的位置。每处均已定位（--place）或删去（--let-go）之前不作保存。--write 将修订后的文本与所据记录一次写入。不写 PAGE 则列出所有待定的版面。",
  },
  async run(request) {
    const { words, options, articlesFolder, language, print, complain } =
      request;
    const [page, file] = words;
    const places = ownPlaces(articlesFolder);
    if (page === undefined) return list(request);
    if (file !== undefined) await takeMended(places, page, await bytesOf(file));
    const mending = await mendingOf(places, page);
    if (!mending) {
      print(nothing[language]);
      return 0;
    }
    const placed = placedIn(options.place, options["let-go"]);
    const waiting = mending.waiting.filter(({ key }) => !(key in placed));
    const result =
      options.write && waiting.length === 0
        ? await saveMending(places, page, placed)
        : await previewMending(places, page, placed);
    if (options.format === "json")
      print(JSON.stringify({ ...mending, waiting, result }, null, 2));
    else {
      tell({ ...mending, waiting }, request);
      for (const { sentence } of result.changes) print(sentence[language]);
    }
    if (waiting.length > 0) return 1;
    for (const problem of result.problems)
      complain(problemLine(problem, language));
    return result.isSound ? 0 : 1;
  },
};

const nothing: Text = {
  en: "Every page has the text that its records rest on.",
  zh: "各版面文本均与其记录所据一致。",
};

async function list(request: Request): Promise<number> {
  const { articlesFolder, language, print } = request;
  const places = ownPlaces(articlesFolder);
  const { seed } = await readSnapshot(places.folder);
  const pages = await mendedPages(places, seed.records);
  for (const page of pages) tell((await mendingOf(places, page))!, request);
  if (pages.length === 0) print(nothing[language]);
  return pages.length === 0 ? 0 : 1;
}

function tell(
  { page, followed, moved, waiting }: Mending,
  { language, print }: Request,
): void {
  const [all, some, rest] = [followed, moved, waiting.length].map(String);
  print(
    {
      en: `${page}: ${all!} passages follow, ${some!} of them to another place; ${rest!} wait.`,
      zh: `${page}：${all!} 处出处随文本移动，其中 ${some!} 处位置有变；${rest!} 处待定。`,
    }[language],
  );
  for (const { key, name, words, proposals } of waiting) {
    const old = words === null ? "" : `  “${words.replace(/\s+/g, "")}”`;
    print(`${key}  ${name[language]}${old}`);
    for (const { start, end, words } of proposals)
      print(
        `  --place ${key}=${String(start)}-${String(end)}  “${words.replace(/\s+/g, "")}”`,
      );
    print(`  --let-go ${key}`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(file));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new UserError({
      en: `${file} cannot be read (${code}).`,
      zh: `无法读取 ${file}（${code}）。`,
    });
  }
}

function placedIn(place = "", letGo = ""): Placed {
  const list = (text: string) => text.split(",").filter(Boolean);
  return Object.fromEntries([
    ...list(place).map((each) => {
      const [, key, start, end] = /^(\S+)=(\d+)-(\d+)$/.exec(each) ?? [];
      if (!key)
        throw new UserError({
          en: `“${each}” is no place: write RECORD.0=120-140.`,
          zh: `“${each}”不是位置：请写成 RECORD.0=120-140 的形式。`,
        });
      return [key, { start: Number(start), end: Number(end) }] as const;
    }),
    ...list(letGo).map((key) => [key, null] as const),
  ]);
}
