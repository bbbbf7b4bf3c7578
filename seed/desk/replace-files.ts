import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  link,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../api/errors.ts";
import { sha256 } from "../articles.ts";

/** A file that is to have another text. */
export interface Write {
  readonly path: string;
  /** The hash of what it holds now; null where it is not there. */
  readonly before: string | null;
  readonly text: string;
}

/** A file has changed since it was read. */
export class FileChanged extends Error {
  override readonly name = "FileChanged";
  constructor(readonly path: string) {
    super(`${basename(path)} has changed since it was read.`);
  }
}

/** What was decided to be written, so that whoever comes after a kill can bring it to its end. */
interface Journal {
  readonly writes: readonly {
    readonly path: string;
    readonly temporary: string;
    readonly before: string | null;
    readonly after: string;
  }[];
}

// Readers of records pass over files whose names start with a dot.
const journalIn = (folder: string) => join(folder, ".saving.json");
const lockIn = (folder: string) => join(folder, ".saving.lock");

/**
 * Writes several files as one: whenever the process is killed, all of them are as they were, or all as
 * they shall be once `finishReplacing` has run, which every reader of records does first.
 */
export async function replaceFiles(
  folder: string,
  writes: readonly Write[],
): Promise<void> {
  for (const { path, before } of writes)
    if ((await hashAt(path)) !== before) throw new FileChanged(path);
  const planned = writes.map(({ path, before, text }) => ({
    path,
    temporary: join(dirname(path), `.${basename(path)}.saving`),
    before,
    after: sha256(text),
  }));
  for (const [at, { temporary }] of planned.entries()) {
    await mkdir(dirname(temporary), { recursive: true });
    await writeThrough(temporary, writes[at]!.text);
  }
  const draft = `${journalIn(folder)}.draft`;
  await writeThrough(
    draft,
    JSON.stringify({ writes: planned } satisfies Journal),
  );
  // From here on the new texts are what counts.
  await rename(draft, journalIn(folder));
  await flush(folder);
  await finishReplacing(folder);
}

/** Brings to its end what a killed process had decided to write. Nothing is done where nothing was. */
export async function finishReplacing(folder: string): Promise<void> {
  const text = await readFile(journalIn(folder), "utf8").catch(ifAbsent);
  if (text === null) return;
  const { writes } = JSON.parse(text) as Journal;
  for (const { path, temporary, before, after } of writes) {
    const now = await hashAt(path);
    // What somebody has written by hand since then stays.
    if (now === before)
      // Another process may be doing the same.
      await rename(temporary, path).catch(ifAbsent);
    else if (now !== after) await rm(temporary, { force: true });
    await flush(dirname(path));
  }
  await rm(journalIn(folder), { force: true });
  await flush(folder);
}

async function hashAt(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(ifAbsent);
  return bytes === null ? null : sha256(bytes);
}

/** Of a file that is not there: null. */
export const ifAbsent = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT") return null;
  throw error;
};

/** Writes a file, and returns when the disk has it. */
export async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder outlast a power cut, where the system can. */
async function flush(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** Whether files of this folder can be written. */
export const isWritable = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Somebody else is saving. */
class Busy extends UserError {
  constructor() {
    super({
      en: "Somebody else is saving at this moment: try again.",
      zh: "另有人正在保存：请稍后重试。",
    });
  }
}

/** Works on the files of a folder while no other process does. */
export async function alone<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = lockIn(folder);
  const deadline = Date.now() + 10_000;
  while (!(await take(lock))) {
    if (Date.now() > deadline) throw new Busy();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  try {
    await finishReplacing(folder);
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  // Whoever is killed while taking it leaves no lock without a holder.
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(own, { force: true });
  }
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  // A lock whose holder was killed binds nobody.
  if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
