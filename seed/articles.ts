import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { editionsOf } from "../api/articles/articles.ts";
import type { Text } from "../api/model/index.ts";
import { decode } from "./decode.ts";
import type { SeedRecord } from "./read.ts";

/** The text of each page that is at hand, by the id of its record. */
export type Texts = ReadonlyMap<string, string>;

/** A page whose text ought to be at hand and cannot be taken. */
export interface UnfitText {
  readonly id: string;
  readonly what: Text;
  readonly remedy: Text;
}

export interface ReadTexts {
  readonly texts: Texts;
  readonly unfit: readonly UnfitText[];
  /** Why there are no texts at all, where there should be. */
  readonly folderFault?: Text;
}

export const sha256 = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");

/**
 * Reads the pages' texts. Windows line ends and a byte order mark are undone where the hash
 * then fits. Without a folder there are none, and none is missed.
 */
export async function readTexts(
  records: readonly SeedRecord[],
  folder: string | undefined,
): Promise<ReadTexts> {
  const texts = new Map<string, string>();
  const unfit: UnfitText[] = [];
  if (folder === undefined) return { texts, unfit };
  const folderFault = await faultOf(folder);
  if (folderFault) return { texts, unfit, folderFault };
  for (const { kind, id, fields } of records) {
    const file = fields["file"];
    // A path out of the folder is a fault of the record, and told as one.
    if (kind !== "Page" || typeof file !== "string" || !isFileName(file))
      continue;
    const text = await readText(join(folder, file));
    if (typeof text !== "string") unfit.push({ id, ...text });
    else
      texts.set(
        id,
        editionsOf(text).find((each) => sha256(each) === fields["sha256"]) ??
          text,
      );
  }
  return { texts, unfit };
}

async function faultOf(folder: string): Promise<Text | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return undefined;
  return found
    ? {
        en: `ARTICLES_DIR is ${folder}, which is a file: name the folder that it lies in.`,
        zh: `ARTICLES_DIR 为 ${folder}，但这是一个文件：请写它所在的文件夹。`,
      }
    : {
        en: `ARTICLES_DIR is ${folder}, and there is no such folder: correct it, or leave it out.`,
        zh: `ARTICLES_DIR 为 ${folder}，但该文件夹不存在：请更正，或不设置。`,
      };
}

/** Whether a name stands for a file in a folder and for nothing outside it. */
export const isFileName = (name: string): boolean =>
  name === basename(name) && !/^\.|\\|:/.test(name);

/** The text of a file, or why it cannot be had. */
export async function readText(
  path: string,
): Promise<string | Pick<UnfitText, "what" | "remedy">> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return {
      what: {
        en: `its text ${path} cannot be read (${code})`,
        zh: `无法读取其文本 ${path}（${code}）`,
      },
      remedy: {
        en: "check `file` and ARTICLES_DIR",
        zh: "请检查 file 与 ARTICLES_DIR",
      },
    };
  }
  const text = decode(bytes);
  if (typeof text === "string") return text;
  return {
    what: {
      en: `its text ${path}: ${text.what.en}`,
      zh: `其文本 ${path}：${text.what.zh}`,
    },
    remedy: text.remedy,
  };
}
