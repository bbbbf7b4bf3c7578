import { LRUCache } from "lru-cache";
import type { Meaning } from "./meaning.ts";
import type { Packable } from "./packing.ts";

/** An answer without errors, as it is sent. */
export interface Answer extends Packable {
  /** The name of the operation that it answers. */
  readonly operationName: string | null;
}

/** What came of a question for those who asked the same: an answer; nothing that can be kept; or its asker has gone. */
export type Outcome = Answer | "none" | "gone";

/** A question that is being answered. */
export interface Flight {
  readonly outcome: Promise<Outcome>;
  readonly end: (outcome: Outcome) => void;
}

/** Bytes that an entry takes beside what it holds. */
const overhead = 500;

/** The part of the room that is for what bodies mean, and not for answers. */
const forMeanings = 1 / 4;

/** No answer takes more than this part of the room. */
const mostOfOne = 1 / 8;

/** So many bodies are looked through before the others: to compare one with these takes less than its hash. */
const mostRecent = 8;

/**
 * The answers to the data of one moment, within so many bytes, by what was asked; and by each exact
 * body what it asks, so that one seen before need not be read.
 */
export class Answers {
  private readonly kept: LRUCache<string, Answer>;
  private readonly meanings: LRUCache<string, Meaning>;
  /** The last that were found, each in place of the one that has been here longest. */
  private readonly recent: { exact: string; meaning: Meaning }[] = [];
  private nextRecent = 0;
  private flights = new Map<string, Flight>();
  private moment = "";
  private day = NaN;

  constructor(maxBytes: number) {
    const bytes = Math.max(1, Math.floor(maxBytes * (1 - forMeanings)));
    this.kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * mostOfOne),
      sizeCalculation: sizeOf,
    });
    this.meanings = new LRUCache({
      maxSize: Math.max(1, Math.floor(maxBytes * forMeanings)),
      sizeCalculation: (meaning, exact) =>
        2 * (meaning.length + exact.length) + overhead,
    });
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.kept.calculatedSize + this.meanings.calculatedSize;
  }

  /** What is asked by a body or address that was seen before. */
  meaningOf(exact: string): Meaning | undefined {
    const recent = this.recentOf(exact);
    if (recent) return recent;
    const meaning = this.meanings.get(exact);
    if (meaning) {
      this.recent[this.nextRecent] = { exact, meaning };
      this.nextRecent = (this.nextRecent + 1) % mostRecent;
    }
    return meaning;
  }

  learn(exact: string, meaning: Meaning): void {
    if (this.recentOf(exact) || this.meanings.has(exact)) return;
    this.meanings.set(exact, meaning);
  }

  private recentOf(exact: string): Meaning | undefined {
    for (const each of this.recent)
      if (each.exact === exact) return each.meaning;
    return undefined;
  }

  /** Forgets what was answered at another moment; questions on their way then answer only those who asked before. */
  at(moment: string, day: number): void {
    if (moment === this.moment && day === this.day) return;
    this.moment = moment;
    this.day = day;
    this.kept.clear();
    this.flights = new Map();
  }

  find(question: string): Answer | undefined {
    return this.kept.get(question);
  }

  /** Who asks the same now. */
  flightOf(question: string): Flight | undefined {
    return this.flights.get(question);
  }

  /** Begins to answer: others who ask the same wait for how it ends. */
  begin(question: string): Flight {
    const { flights } = this;
    let resolve!: (outcome: Outcome) => void;
    const flight: Flight = {
      outcome: new Promise((done) => (resolve = done)),
      end: (outcome) => {
        if (flights.get(question) !== flight) return resolve(outcome);
        flights.delete(question);
        if (typeof outcome === "object" && flights === this.flights)
          this.kept.set(question, outcome);
        resolve(outcome);
      },
    };
    flights.set(question, flight);
    return flight;
  }

  /** Counts anew what an answer takes that was packed. */
  resize(question: string, answer: Answer): void {
    if (this.kept.peek(question) === answer) this.kept.set(question, answer);
  }
}

function sizeOf({ body, packed }: Answer, question: string): number {
  let size = overhead + 2 * question.length + body.length;
  for (const { length } of packed.values()) size += length;
  return size;
}
