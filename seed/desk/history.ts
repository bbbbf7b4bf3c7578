import { execFile } from "node:child_process";
import { relative } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { UserError } from "../../api/errors.ts";
import { parse, type SeedRecord } from "../read.ts";
import type { Places } from "./desk.ts";
import type { Edit } from "./draft.ts";
import { placedRecords } from "./placed.ts";

const run = promisify(execFile);

/** A state of the records that git keeps. */
export interface Commit {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
}

export interface History {
  /** The latest first. */
  readonly commits: readonly Commit[];
  /** Whether records were saved that no commit holds. */
  readonly hasUncommitted: boolean;
}

class GitFailed extends UserError {
  constructor(message: string) {
    super({ en: `git: ${message}`, zh: `git：${message}` });
  }
}

/** Runs git with these arguments, none of which is a text of a user. */
async function git(
  { folder }: Places,
  args: readonly string[],
  input?: string,
): Promise<string> {
  const running = run("git", ["--no-optional-locks", ...args], {
    cwd: folder,
    maxBuffer: 64_000_000,
  });
  // Git may be done before it has read.
  running.child.stdin?.on("error", () => undefined).end(input ?? "");
  return (await running).stdout;
}

const isCommit = (id: string) => /^[0-9a-f]{40}$/.test(id);

const files = ({ folder, rejections }: Places) => [
  "--",
  ".",
  relative(folder, rejections),
];

/** What git has of the records; null where this is no checkout of git. */
export async function historyOf(places: Places): Promise<History | null> {
  try {
    const [log, status] = await Promise.all([
      git(places, [
        "log",
        "-50",
        "--format=%H%x00%an%x00%aI%x00%s",
        ...files(places),
      ]),
      git(places, ["status", "--porcelain", ...files(places)]),
    ]);
    return {
      commits: log
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [id = "", author = "", date = "", subject = ""] =
            line.split("\0");
          return { id, author, date, subject };
        }),
      hasUncommitted: status.trim() !== "",
    };
  } catch {
    return null;
  }
}

/** Commits what was saved, and nothing else of the checkout. */
export async function commit(places: Places, message: string): Promise<void> {
  if (message.trim() === "" || message.length > 20_000)
    throw new UserError({
      en: "A commit needs a message.",
      zh: "提交须有说明。",
    });
  const there = await git(places, ["ls-files", "-mo", ...files(places)]);
  if (there.trim() === "")
    throw new UserError({
      en: "There is nothing to commit.",
      zh: "没有可提交的改动。",
    });
  try {
    const paths = there.includes(relative(places.folder, places.rejections))
      ? files(places)
      : ["--", "."];
    await git(places, ["add", "--all", ...paths]);
    await git(
      places,
      ["commit", "--quiet", "--file=-", "--only", ...paths],
      message,
    );
  } catch (error) {
    throw new GitFailed(
      String((error as { stderr?: string }).stderr ?? error).trim(),
    );
  }
}

/** The edits by which a commit is taken back; what others have changed since then is a conflict when they are made. */
export async function takeBack(places: Places, id: string): Promise<Edit[]> {
  const unknown = new UserError({
    en: "There is no such commit.",
    zh: "没有这一提交。",
  });
  if (!isCommit(id)) throw unknown;
  const changed = await git(places, [
    "diff-tree",
    "--root",
    "--no-commit-id",
    "--name-only",
    "--relative",
    "-r",
    "-z",
    id,
    "--",
    ".",
  ]).catch(() => {
    throw unknown;
  });
  const edits: Edit[] = [];
  for (const path of changed.split("\0").filter(Boolean)) {
    const [before, after] = await Promise.all([
      textAt(places, `${id}^`, path),
      textAt(places, id, path),
    ]);
    edits.push(...inverse(path, before, after));
  }
  const rank = { remove: 0, replace: 1, add: 2 } as const;
  // A record that went from one file to another is gone before it comes back.
  return edits.sort((a, b) => rank[a.change] - rank[b.change]);
}

const textAt = (places: Places, commit: string, path: string) =>
  git(places, ["show", `${commit}:./${path}`]).catch(() => "");

/** The edits that lead from a later state of a file to an earlier one. */
function inverse(path: string, before: string, after: string): Edit[] {
  const [old, now] = [before, after].map((text) => parse(path, text).records);
  const placed = placedRecords(before) ?? [];
  const source = (id: string) => {
    const found = placed.find((each) => each.id === id);
    return found && { source: before.slice(found.start, found.end) };
  };
  const find = (records: readonly SeedRecord[], id: string) =>
    records.find((each) => each.id === id);
  return [
    ...now!.flatMap(({ id, fields: was }): Edit[] => {
      const earlier = find(old!, id);
      if (!earlier) return [{ change: "remove", id, was }];
      const { fields } = earlier;
      return isDeepStrictEqual(fields, was)
        ? []
        : [{ change: "replace", id, was, fields, ...source(id) }];
    }),
    ...old!.flatMap(({ id, kind, fields }, at): Edit[] => {
      if (find(now!, id)) return [];
      const next = old!.slice(at + 1).find((each) => find(now!, each.id))?.id;
      return [
        {
          change: "add",
          kind,
          fields,
          file: path,
          ...(next !== undefined && { before: next }),
          ...source(id),
        },
      ];
    }),
  ];
}
