import { basename, dirname } from "node:path";
import { kinds, type Facts } from "../api/model/index.ts";
import { nearest } from "./nearest.ts";
import type { Slip } from "./yaml/slips.ts";

/** What the path of a file tells of the records in it. */
export interface Naming {
  readonly facts: Facts | undefined;
  /** The kind that was probably meant, where the path names none. */
  readonly guess: string | undefined;
  /** What is wrong with the path. */
  readonly slip: Slip | undefined;
}

const byFileName = new Map(
  [...kinds.values()].map((facts) => [facts.name.toLowerCase(), facts]),
);

/** The kind that a file belongs to: by its name, or by the folder that it lies in. */
export function kindOf(path: string): Naming {
  const folder = basename(dirname(path)).toLowerCase();
  const stem = basename(path)
    .replace(/\.\w+$/, "")
    .toLowerCase();
  const [byName, byFolder] = [byFileName.get(stem), byFileName.get(folder)];
  const facts = byName ?? byFolder;
  if (byName && byFolder && byName !== byFolder)
    return {
      facts: undefined,
      guess: undefined,
      slip: {
        line: 1,
        what: {
          en: `the file is named for the kind ${byName.name} and lies in a folder for ${byFolder.name}`,
          zh: `文件名属于 ${byName.name} 类，却放在 ${byFolder.name} 类的文件夹中`,
        },
        remedy: {
          en: "give it another name, or move it",
          zh: "请改名，或移到别处",
        },
      },
    };
  if (facts) return { facts, guess: undefined, slip: undefined };
  const [near] = nearest(stem, byFileName.keys());
  return {
    facts: undefined,
    guess: near && byFileName.get(near)!.name,
    slip: {
      line: 1,
      what: {
        en: `neither the file's name “${stem}” nor its folder is a kind`,
        zh: `文件名“${stem}”及其文件夹都不是类别`,
      },
      remedy: near
        ? {
            en: `did you mean ${near}.yaml?`,
            zh: `是否指 ${near}.yaml？`,
          }
        : {
            en: `rename it to one of ${fileNames}, or move it into a folder of such a name`,
            zh: `请改名为 ${fileNames} 之一，或移入同名文件夹`,
          },
    },
  };
}

const fileNames = [...byFileName.keys()]
  .map((name) => `${name}.yaml`)
  .join(", ");

/** What is wrong with a file in the folder of records whose name keeps it from being read. */
export function unreadFile(path: string): Slip | undefined {
  const name = basename(path);
  if (name.endsWith(".yaml")) return undefined;
  const isYaml = /\.ya?ml$/i.test(name);
  const better = name.replace(/\.ya?ml$/i, ".yaml");
  return {
    line: 1,
    what: {
      en: "the file is not read: its name does not end in .yaml",
      zh: "文件未被读取：文件名不以 .yaml 结尾",
    },
    remedy: isYaml
      ? { en: `rename it to ${better}`, zh: `请改名为 ${better}` }
      : {
          en: "move it out of the folder of records",
          zh: "请移出记录所在的文件夹",
        },
  };
}
