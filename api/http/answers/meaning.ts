import { stripIgnoredCharacters } from "graphql";
import { LRUCache } from "lru-cache";
import { addressOf, type Address } from "../etag.ts";

/** What a request asks with, in its body or its address. */
interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Longer documents are compared as they are written. */
const mostCharacters = 20_000;

/** Variables that nest deeper are none that a limit would let pass. */
const mostDepth = 100;

const stripped = new LRUCache<string, string>({
  maxSize: 4_000_000,
  sizeCalculation: (text, query) => 2 * (text.length + query.length) + 1,
});

/** What is asked, as one text. */
export class Meaning {
  private protocol = "";
  private host = "";
  private question = "";

  constructor(
    private readonly text: string,
    /** Whether it was asked by an address, which is no body though one may hold the same characters. */
    readonly isInAddress: boolean,
  ) {}

  /** Characters of it, and of the question that was asked with it last. */
  get length(): number {
    return this.text.length + this.question.length;
  }

  /** What is asked of this address: the same text as long as nobody asks another. */
  at({ protocol, host }: Address): string {
    if (host !== this.host || protocol !== this.protocol) {
      this.protocol = protocol;
      this.host = host;
      this.question = `${addressOf({ protocol, host })}\n${this.text}`;
    }
    return this.question;
  }
}

/**
 * What is asked, as one text that is the same however it is laid out, commented and in whatever order
 * the variables are given. Nothing where the answer depends on more, or the request is none.
 */
export function meaningOf(
  asked: unknown,
  isInAddress: boolean,
): Meaning | undefined {
  if (!isObject(asked)) return undefined;
  const { query, operationName, variables, extensions } = asked as Asked;
  if (typeof query !== "string") return undefined;
  if (operationName != null && typeof operationName !== "string")
    return undefined;
  try {
    const given = objectOf(variables, isInAddress);
    if (!given || !isPlain(objectOf(extensions, isInAddress))) return undefined;
    return new Meaning(
      `${withoutLayout(query)}\n${JSON.stringify(operationName ?? "")}\n${ordered(given, 0)}`,
      isInAddress,
    );
  } catch {
    // Whatever cannot be read is answered by whoever says why.
    return undefined;
  }
}

/** What is beside a question may ask how it is answered, which differs each time. */
const isPlain = (extensions: object | undefined): boolean =>
  extensions !== undefined &&
  !("cypher" in extensions) &&
  !("persistedQuery" in extensions);

/** What a parameter gives, which in an address is JSON; nothing where it is no object. */
function objectOf(value: unknown, isInAddress: boolean): object | undefined {
  if (value == null || value === "") return {};
  const given: unknown =
    isInAddress && typeof value === "string"
      ? (JSON.parse(value) as unknown)
      : value;
  return isObject(given) ? given : undefined;
}

function ordered(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (depth > mostDepth) throw new RangeError("Too deep.");
  if (Array.isArray(value))
    return `[${value.map((each) => ordered(each, depth + 1)).join()}]`;
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, each]) => `${JSON.stringify(name)}:${ordered(each, depth + 1)}`,
    );
  return `{${fields.join()}}`;
}

function withoutLayout(query: string): string {
  if (query.length > mostCharacters) return query;
  const known = stripped.get(query);
  if (known !== undefined) return known;
  const text = stripIgnoredCharacters(query);
  stripped.set(query, text);
  return text;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
