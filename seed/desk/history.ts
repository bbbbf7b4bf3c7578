import { execFile } from "node:child_process";
import { relative } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { parse as parseYaml } from "yaml";
import { UserError } from "../../api/errors.ts";
import { parse, type SeedRecord } from "../read.ts";
import type { Places } from "./desk.ts";
import type { Draft, Edit } from "./draft.ts";
import type { Rejection } from "../extract/rejections.ts";
import type { Acceptance, Comment } from "./kept-lists.ts";
import { placedRecords } from "./placed.ts";

const run = promisify(execFile);

/** A state of the records that git keeps. */
export interface Commit {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** Who wrote what was saved, and who looked it over, where the message says so. */
  readonly writtenBy: string;
  readonly reviewedBy: string;
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

/** The lists beside the records. */
const lists = ({ folder, rejections, acceptances, comments }: Places) =>
  [rejections, acceptances, comments].map((path) => relative(folder, path));

const files = (places: Places) => ["--", ".", ...lists(places)];

/** What git has of the records; null where this is no checkout of git. */
export async function historyOf(places: Places): Promise<History | null> {
  try {
    const [log, status] = await Promise.all([
      git(places, [
        "log",
        "-50",
        `--format=%H%x00%an%x00%aI%x00%s%x00${trailer("Written-by")}%x00${trailer("Reviewed-by")}`,
        ...files(places),
      ]),
      git(places, ["status", "--porcelain", ...files(places)]),
    ]);
    return {
      commits: log
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [
            id = "",
            author = "",
            date = "",
            subject = "",
            writtenBy = "",
            reviewedBy = "",
          ] = line.split("\0");
          return { id, author, date, subject, writtenBy, reviewedBy };
        }),
      hasUncommitted: status.trim() !== "",
    };
  } catch {
    return null;
  }
}

/** Who wrote what is committed, and who looked it over. */
export interface Hands {
  readonly writtenBy?: string;
  readonly reviewedBy?: string;
}

const trailer = (name: string) =>
  `%(trailers:key=${name},valueonly,separator=%x2C%x20)`;

/** A message that ends with who wrote and who reviewed, as git's trailers. */
function signed(message: string, { writtenBy, reviewedBy }: Hands): string {
  const trailers = [
    ["Written-by", writtenBy],
    ["Reviewed-by", reviewedBy],
  ].flatMap(([name, who]) => {
    const plain = who?.replace(/\s+/g, " ").trim();
    return plain ? [`${name!}: ${plain}`] : [];
  });
  return trailers.length > 0
    ? `${message.trimEnd()}\n\n${trailers.join("\n")}\n`
    : message;
}

/** Commits what was saved, and nothing else of the checkout. */
export async function commit(
  places: Places,
  message: string,
  hands: Hands = {},
): Promise<void> {
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
    const changed = there.split("\n");
    const paths = [
      "--",
      ".",
      ...lists(places).filter((path) => changed.includes(path)),
    ];
    await git(places, ["add", "--all", ...paths]);
    await git(
      places,
      ["commit", "--quiet", "--file=-", "--only", ...paths],
      signed(message, hands),
    );
  } catch (error) {
    throw new GitFailed(
      String((error as { stderr?: string }).stderr ?? error).trim(),
    );
  }
}

/** The draft by which a commit is taken back; what others have changed since then is a conflict when it is saved. */
export async function takeBack(places: Places, id: string): Promise<Draft> {
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
  const [refused, accepted, said] = await Promise.all([
    listChange<Rejection>(places, places.rejections, id),
    listChange<Acceptance>(places, places.acceptances, id),
    listChange<Comment>(places, places.comments, id),
  ]);
  return {
    // A record that went from one file to another is gone before it comes back.
    edits: edits.sort((a, b) => rank[a.change] - rank[b.change]),
    rejections: refused.removed,
    recalled: refused.added.map(({ candidate }) => candidate),
    acceptances: accepted.removed,
    comments: said.removed,
    settled: said.added.map(({ id }) => id),
  };
}

/** What a commit added to a list beside the records, and what it took away. */
async function listChange<Entry>(places: Places, path: string, commit: string) {
  const [before, after] = await Promise.all(
    [`${commit}^`, commit].map(
      async (at) =>
        (parseYaml(await textAt(places, at, relative(places.folder, path))) ??
          []) as Entry[],
    ),
  );
  const without = (list: Entry[], others: Entry[]) =>
    list.filter(
      (entry) => !others.some((other) => isDeepStrictEqual(entry, other)),
    );
  return {
    added: without(after!, before!),
    removed: without(before!, after!),
  };
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
