import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { UserError } from "../../api/errors.ts";
import {
  keyFile,
  modelHash,
  sent,
  type DoorKey,
  type Sent,
  type Told,
} from "./protocol.ts";
import type { Changes } from "../compare.ts";
import type { SeedStore, StoreOptions } from "../store.ts";

/** How many milliseconds a server may take to say that it is there. */
const patience = 10_000;

/** The store of a server that runs on this folder; undefined where none does. */
export async function findDoor(
  dataFolder: string,
): Promise<SeedStore | undefined> {
  const key = await readKey(dataFolder);
  if (!key) return undefined;
  const ask = async (
    path: string,
    body?: Sent,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const response = await fetch(`http://127.0.0.1:${key.port}${path}`, {
      headers: {
        authorization: `Bearer ${key.token}`,
        "silkgraph-model": modelHash(),
      },
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    });
    if (response.ok) return response;
    if (response.status === 409)
      throw new UserError({
        en: "The server that holds the graph runs another version of Silkgraph: restart it.",
        zh: "持有图谱的服务器运行的是另一版本的 Silkgraph：请重启服务器。",
      });
    if (response.status === 403 || response.status === 404)
      throw new Error("Another program listens where the server did.");
    const reason = await response.text();
    throw new UserError({
      en: `The server that holds the graph refused (${response.status}): ${reason}`,
      zh: `持有图谱的服务器拒绝了请求（${response.status}）：${reason}`,
    });
  };
  try {
    await ask("/version", undefined, AbortSignal.timeout(patience));
  } catch (error) {
    // A server that was killed leaves its key; nobody answers to it.
    if (error instanceof UserError) throw error;
    return undefined;
  }
  return {
    version: async () =>
      (await (await ask("/version")).json()) as string | null,
    diff: async (wanted) =>
      (await (await ask("/diff", sent(wanted))).json()) as Changes,
    load: async (wanted, { without, ...listeners } = {}) =>
      changesTold(await ask("/load", sent(wanted, without)), listeners),
    async *export(format, datasets = []) {
      const { body } = await ask(
        `/export?format=${format}&datasets=${datasets.join(",")}`,
      );
      const decoder = new TextDecoder();
      for await (const bytes of body!)
        yield decoder.decode(bytes, { stream: true });
    },
    close: async () => undefined,
  };
}

/** Passes on how far a load has come, until it tells what has changed. */
async function changesTold(
  { body }: Response,
  { onProgress, onWait }: StoreOptions,
): Promise<Changes> {
  try {
    for await (const line of createInterface(
      Readable.from(body!, { objectMode: false }),
    )) {
      const told = JSON.parse(line) as Told;
      if ("changes" in told) return told.changes;
      if ("failed" in told)
        throw new UserError({
          en: `The server that holds the graph could not load: ${told.failed.en}`,
          zh: `持有图谱的服务器未能载入：${told.failed.zh}`,
        });
      if ("progress" in told) onProgress?.(told.progress);
      else onWait?.(told.waitMs);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  throw new UserError({
    en: "The server that holds the graph ended before it said what has changed: run the command again.",
    zh: "持有图谱的服务器在说明变更之前已结束：请重新运行该命令。",
  });
}

async function readKey(dataFolder: string): Promise<DoorKey | undefined> {
  try {
    return JSON.parse(await readFile(keyFile(dataFolder), "utf8")) as DoorKey;
  } catch {
    return undefined;
  }
}
