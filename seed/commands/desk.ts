import { createInterface } from "node:readline";
import { text as textOf } from "node:stream/consumers";
import { UserError } from "../../api/errors.ts";
import { kinds, type Kind, type Text } from "../../api/model/index.ts";
import { problemLine } from "../check.ts";
import { preview, recordAt, save, type Preview } from "../desk/desk.ts";
import {
  draftOf,
  readDraft,
  tidied,
  type Draft,
  type Fields,
} from "../desk/draft.ts";
import { historyOf, commit, takeBack } from "../desk/history.ts";
import { ownPlaces } from "../desk/places.ts";
import { nearest } from "../nearest.ts";
import { asked } from "./ask-fields.ts";
import type { Command, Request } from "./command.ts";

/** Shows what a draft would do, and does it where that was asked; 1 where it is refused. */
async function carryOut(
  { articlesFolder, language, options, print, complain }: Request,
  draft: Draft,
): Promise<number> {
  const places = ownPlaces(articlesFolder);
  const result: Preview = options.write
    ? await save(places, draft)
    : await preview(places, draft);
  if (options.format === "json") print(JSON.stringify(result, null, 2));
  else {
    for (const { sentence } of result.changes) print(sentence[language]);
    for (const { file, lines } of result.yaml) {
      print(`# ${file}`);
      for (const { mark, text } of lines) print(`${mark} ${text}`.trimEnd());
    }
  }
  for (const problem of result.problems)
    complain(problemLine(problem, language));
  for (const { id, merged } of result.conflicts)
    complain(
      {
        en: `${id} has changed since it was read${merged ? `: ${merged.open.map(({ field }) => field).join(", ")}` : ""}. Nothing was saved.`,
        zh: `${id} 在读取之后已有改动${merged ? `：${merged.open.map(({ field }) => field).join("、")}` : ""}。未作保存。`,
      }[language],
    );
  return result.isSound ? 0 : 1;
}

const outcome: Text = {
  en: "Prints what changes, in words and in YAML, and what the check says of it; with --write it saves, which it does only where every check passes. --format json prints all of it for a script.",
  zh: "以语句和 YAML 列出改动及检查结果；加 --write 则保存，仅在通过全部检查时写入。--format json 供脚本使用。",
};

const help = (en: string, zh: string): Text => ({
  en: `${en} ${outcome.en}`,
  zh: `${zh}${outcome.zh}`,
});

const options = {
  write: { type: "boolean" },
  format: { type: "string" },
} as const;

export const add: Command = {
  usage: "KIND [--write] [--format json]",
  options,
  help: help(
    "Adds a record of a kind. Its fields are asked one after the other, or read as one JSON object from standard input.",
    "新增一条某类记录。逐个询问字段；也可从标准输入读取一个 JSON 对象。",
  ),
  async run(request) {
    const kind = kindNamed(request.words[0] ?? "");
    const fields = await fieldsFor(request, kind, {});
    return carryOut(
      request,
      draftOf([{ change: "add", kind: kind.name, fields }]),
    );
  },
};

export const edit: Command = {
  usage: "ID [--write] [--format json]",
  options,
  help: help(
    "Changes a record. Its fields are asked one after the other, Enter keeps each; or the ones to change are read as one JSON object from standard input, null takes a field away.",
    "修改一条记录。逐个询问字段，按回车保留原值；也可从标准输入读取只含待改字段的 JSON 对象，null 表示删去该字段。",
  ),
  async run(request) {
    const { id, kind, fields: was } = await present(request);
    const fields = await fieldsFor(request, kinds.get(kind)!, was);
    return carryOut(request, draftOf([{ change: "replace", id, was, fields }]));
  },
};

export const remove: Command = {
  usage: "ID [--write] [--format json]",
  options,
  help: help(
    "Removes a record, unless others point at it.",
    "删除一条记录，仍被其他记录引用时除外。",
  ),
  async run(request) {
    const { id, fields: was } = await present(request);
    return carryOut(request, draftOf([{ change: "remove", id, was }]));
  },
};

export const draft: Command = {
  usage: "[--write] [--format json] < draft.json",
  options,
  help: help(
    'Reads edits as the desk sends them, {"edits": [{"change": "add", "kind", "fields"}, {"change": "replace", "id", "was", "fields"}, {"change": "remove", "id", "was"}], "rejections": [], "recalled": [], "acceptances": [], "comments": [], "settled": []}, from standard input.',
    '从标准输入读取编辑台所用格式的改动：{"edits": [{"change": "add", "kind", "fields"}, {"change": "replace", "id", "was", "fields"}, {"change": "remove", "id", "was"}], "rejections": [], "recalled": [], "acceptances": [], "comments": [], "settled": []}。',
  ),
  async run(request) {
    const given = await textOf(process.stdin);
    return carryOut(request, readDraft(jsonOf(given)));
  },
};

export const history: Command = {
  usage:
    "[--commit MESSAGE [--written-by NAME] [--reviewed-by NAME]] [--take-back COMMIT [--write]]",
  options: {
    ...options,
    commit: { type: "string" },
    "written-by": { type: "string" },
    "reviewed-by": { type: "string" },
    "take-back": { type: "string" },
  },
  help: {
    en: `Lists the commits of the records, the latest first. --commit commits what was saved, and nothing else; who wrote it and who reviewed it stand as trailers of its message. --take-back undoes what one commit did, record by record, and leaves what came later. ${outcome.en}`,
    zh: `列出记录的提交，最新的在前。--commit 仅提交已保存的记录；撰写人与审阅人作为 trailer 写在提交说明末尾。--take-back 逐条撤销某次提交的改动，其后的改动不受影响。${outcome.zh}`,
  },
  async run(request) {
    const { options, language, articlesFolder, print } = request;
    const places = ownPlaces(articlesFolder);
    if (options["take-back"] !== undefined)
      return carryOut(request, await takeBack(places, options["take-back"]));
    if (options.commit !== undefined) {
      await commit(places, options.commit, {
        ...(options["written-by"] && { writtenBy: options["written-by"] }),
        ...(options["reviewed-by"] && { reviewedBy: options["reviewed-by"] }),
      });
      return 0;
    }
    const found = await historyOf(places);
    if (!found)
      throw new UserError({
        en: "The records are not in a checkout of git.",
        zh: "记录不在 git 检出目录中。",
      });
    for (const { id, author, date, subject, ...hands } of found.commits) {
      const { writtenBy, reviewedBy } = hands;
      const by = [writtenBy || author, ...(reviewedBy ? [reviewedBy] : [])];
      print(`${id}  ${date}  ${by.join(" / ")}  ${subject}`);
    }
    if (found.hasUncommitted)
      print(
        {
          en: "Some of what was saved is in no commit.",
          zh: "有已保存而未提交的改动。",
        }[language],
      );
    return 0;
  },
};

function kindNamed(name: string): Kind {
  const wanted = name.toLowerCase();
  const found = [...kinds.values()].find(
    (kind) => kind.name.toLowerCase() === wanted,
  );
  if (found) return found;
  const names = [...kinds.keys()];
  const [near] = nearest(name, names);
  throw new UserError({
    en: `“${name}” is no kind: ${near ? `did you mean ${near}?` : `one of ${names.join(", ")}.`}`,
    zh: `没有“${name}”这一类别：${near ? `是否指 ${near}？` : `可用 ${names.join("、")}。`}`,
  });
}

async function present({ words: [id = ""], articlesFolder }: Request) {
  const found = await recordAt(ownPlaces(articlesFolder), id);
  if (found) return found;
  throw new UserError({
    en: `There is no record “${id}”.`,
    zh: `没有标识为“${id}”的记录。`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError({
      en: "Standard input is not JSON.",
      zh: "标准输入不是 JSON。",
    });
  }
}

/** The fields of a record: of a JSON object, or as they are answered line by line. */
async function fieldsFor(
  { language, complain }: Request,
  kind: Kind,
  was: Fields,
): Promise<Fields> {
  const answers = createInterface({ input: process.stdin });
  const lines = answers[Symbol.asyncIterator]();
  const next = async () => {
    const result = await lines.next();
    return result.done ? undefined : result.value;
  };
  const early: string[] = [];
  if (!process.stdin.isTTY) {
    const first = await next();
    if (first?.trimStart().startsWith("{")) {
      const rest: string[] = [first];
      for (let line = await next(); line !== undefined; line = await next())
        rest.push(line);
      return tidied({ ...was, ...(jsonOf(rest.join("\n")) as Fields) });
    }
    if (first !== undefined) early.push(first);
  }
  const fields = await asked(kind, was, language, async (question) => {
    complain(question);
    return early.shift() ?? next();
  });
  answers.close();
  return fields;
}
