import type { Cue } from "./cues.ts";
import { epithets } from "./epithets.ts";
import type { Names } from "./names.ts";
import type { Clause, Reading } from "./sentences.ts";
import { readPhrase, type Phrase } from "./speaker-phrase.ts";
import type { Speakers } from "./speakers.ts";

/** Who acts, and where the words for them stand. */
export interface Subject {
  readonly phrase: Phrase;
  readonly at: number;
}

/** Who may say what stands beside these words, and by which rule. */
export interface Licence extends Subject {
  readonly cue: string | null;
  readonly rule: string;
}

/** Finds who acts in the clauses of a paragraph. */
export class Subjects {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #speakers: Speakers;

  constructor(reading: Reading, names: Names, speakers: Speakers) {
    this.#reading = reading;
    this.#names = names;
    this.#speakers = speakers;
  }

  /** The subject of the clauses before a cue: that of the last one, or of one before it. */
  beforeCue(
    clauses: readonly Clause[],
    cue: Cue | undefined,
    start: number,
  ): Subject | undefined {
    const last = clauses.at(-1)!;
    const words = this.#reading.text.slice(
      last.start,
      cue === undefined ? last.end : last.start + cue.at,
    );
    const own = readPhrase(
      words,
      this.#names,
      cue === undefined ? "NONE" : cue.mayBeNoun ? "NOUN" : "SURE",
    );
    if (own) return { phrase: own, at: start };
    if (
      cue?.mayBeNoun &&
      words !== "" &&
      !/^(?:并|还|也|又|进一步|同时|随即|一再|反复|继续|当场|这样|如此|激动地?|笑着)+$/u.test(
        words,
      )
    )
      return undefined;
    for (const clause of clauses.slice(0, -1).reverse()) {
      const text = this.#reading.slice(clause);
      const mention = this.#speakers.firstIn(clause.start, clause.end);
      if (mention) return mention;
      const phrase =
        readPhrase(text, this.#names) ??
        (/^[他她](?!们|人|国|乡)/u.test(text)
          ? readPhrase(text[0]!, this.#names)
          : undefined);
      if (phrase) return { phrase, at: clause.start };
    }
    if (cue === undefined || words === "" || words.length > 6) {
      const mention = this.#speakers.firstIn(last.start, last.end);
      if (mention) return mention;
    }
    return undefined;
  }

  /** Who speaks by the words of one clause alone. */
  read(words: string): Phrase | undefined {
    return readPhrase(words, this.#names);
  }

  /** The first person who acts in a stretch. */
  firstIn(start: number, end: number): Subject | undefined {
    return this.#speakers.firstIn(start, end);
  }

  /** 她头也不抬: whoever is spoken of, where a sentence starts with that. */
  pronounAt(start: number): Subject | undefined {
    const words = this.#reading.text.slice(start, start + 3).trimStart();
    return /^[他她](?![们的人国乡])/u.test(words)
      ? { phrase: this.read(words[0]!)!, at: start }
      : undefined;
  }

  /** 老人提着一壶热茶: somebody who was told of before, by such a word at the start of a clause. */
  epithetAt(start: number): Subject | undefined {
    const words = this.#reading.text.slice(start, start + 5);
    const epithet = [3, 2]
      .map((size) => words.slice(0, size))
      .find((word) => epithets.has(word));
    return epithet && !/^[们的]/u.test(words.slice(epithet.length))
      ? { phrase: this.read(epithet)!, at: start }
      : undefined;
  }

  /** The last person whom a stretch names. */
  lastIn(start: number, end: number): Subject | undefined {
    return this.#speakers.lastIn(start, end);
  }
}
