import { LRUCache } from "lru-cache";
import type { Packable } from "./answers/packing.ts";

/** No file takes more than this part of the room; larger ones are written anew for each client. */
const mostOfOne = 1 / 2;

/**
 * Export files of the data as they are, within so many bytes: what many take at once is written
 * once. The keys tell the version, so that older files only wait to make room.
 */
export class KeptExports {
  private readonly kept: LRUCache<string, Packable>;
  private readonly flights = new Map<string, Promise<void>>();
  /** The keys of files that are too large to be kept. */
  private readonly large = new LRUCache<string, true>({ max: 100 });
  private readonly most: number;

  constructor(maxBytes: number) {
    this.most = Math.floor(maxBytes * mostOfOne);
    this.kept = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ body, packed }, key) =>
        [...packed.values()].reduce(
          (size, { length }) => size + length,
          body.length + 2 * key.length,
        ),
    });
  }

  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /** A whole file where it is small enough to be kept, else its chunks as they are written. */
  async file(
    key: string,
    write: () => AsyncIterable<string>,
  ): Promise<Packable | AsyncIterable<string>> {
    for (;;) {
      const kept = this.kept.get(key);
      if (kept) return kept;
      if (this.most === 0 || this.large.has(key)) return write();
      const flight = this.flights.get(key);
      if (!flight) return this.writeOnce(key, write);
      await flight;
    }
  }

  /** Counts anew what a file takes that was packed. */
  resize(key: string, file: Packable): void {
    if (this.kept.peek(key) === file) this.kept.set(key, file);
  }

  private async writeOnce(
    key: string,
    write: () => AsyncIterable<string>,
  ): Promise<Packable | AsyncIterable<string>> {
    let end!: () => void;
    this.flights.set(key, new Promise((resolve) => (end = resolve)));
    try {
      const chunks = write()[Symbol.asyncIterator]();
      const written: Buffer[] = [];
      let size = 0;
      while (size <= this.most) {
        const next = await chunks.next();
        if (next.done) {
          const file = { body: Buffer.concat(written), packed: new Map() };
          this.kept.set(key, file);
          return file;
        }
        written.push(Buffer.from(next.value));
        size += written.at(-1)!.length;
      }
      this.large.set(key, true);
      return followed(written, chunks);
    } finally {
      this.flights.delete(key);
      end();
    }
  }
}

async function* followed(
  written: readonly Buffer[],
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  try {
    for (const chunk of written) yield chunk.toString();
    for (;;) {
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
