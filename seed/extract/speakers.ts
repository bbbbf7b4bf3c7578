import type { Flow } from "./flow.ts";
import type { Names } from "./names.ts";
import { phraseBefore, type Mention } from "./mentions.ts";
import { epithets, isAnother } from "./epithets.ts";
import { honorifics, isDocument, publication } from "./lexicons.ts";
import { documentsIn, type NamedDocument } from "./publications.ts";
import type { Phrase } from "./speaker-phrase.ts";
import { organizationParts, titleParts } from "./titles.ts";

/** Who speaks, and how that is known. */
export interface Speaker {
  readonly name: string | null;
  readonly title: string | null;
  readonly organization: string | null;
  readonly country: string | null;
  /** `NAME`: named in full; `SHORT_NAME`; `TITLE`: only a post or group; `PRONOUN`, `BACK`: told earlier. */
  readonly via: "NAME" | "SHORT_NAME" | "TITLE" | "PRONOUN" | "BACK";
}

/** Keeps who was spoken of, so that 他 and 该负责人 find them. */
export class Speakers {
  readonly #text: string;
  readonly #names: Names;
  readonly #mentions: readonly Mention[];
  readonly #pieceAt: (at: number) => number;
  readonly #documents: readonly NamedDocument[];
  readonly #introduced = new Map<string, Speaker>();
  readonly #spoken: { speaker: Speaker; at: number }[] = [];

  constructor(
    { text }: Flow,
    names: Names,
    mentions: readonly Mention[],
    pieceAt: (at: number) => number,
  ) {
    this.#text = text;
    this.#names = names;
    this.#pieceAt = pieceAt;
    this.#mentions = mentions;
    this.#documents = documentsIn(text);
    for (const { phrase } of this.#mentions) this.#introduce(phrase);
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  isSamePiece(a: number, b: number): boolean {
    return this.#pieceAt(a) === this.#pieceAt(b);
  }

  spoke(speaker: Speaker, at: number): void {
    this.#spoken.push({ speaker, at });
  }

  phraseOf({ name, title, organization, country }: Speaker): Phrase {
    return {
      kind: name === null ? "TITLE" : "NAME",
      name,
      title,
      organization,
      country,
    };
  }

  /** The first person in a stretch who acts there. */
  firstIn(
    start: number,
    end: number,
  ): { phrase: Phrase; at: number } | undefined {
    const found = this.#mentions.filter(
      (each) => each.start >= start && each.end <= end,
    );
    const mention = found.find((each) => !each.isObject);
    return mention && { phrase: mention.phrase, at: mention.start };
  }

  /** The last person whom a stretch names, whatever part they have in it. */
  lastIn(
    start: number,
    end: number,
  ): { phrase: Phrase; at: number } | undefined {
    const mention = this.#mentions.findLast(
      (each) => each.start >= start && each.end <= end,
    );
    return mention && { phrase: mention.phrase, at: mention.start };
  }

  resolve(phrase: Phrase, at: number): Speaker {
    switch (phrase.kind) {
      case "NAME":
        return this.#named(phrase);
      case "PRONOUN":
        return this.#antecedent(phrase, at);
      case "BACK":
        return this.#back(phrase.title!, at, phrase);
      default:
        return this.#titled(phrase, at);
    }
  }

  #introduce(phrase: Phrase) {
    if (phrase.name === null) return;
    const name = this.#fullName(phrase.name);
    const known = this.#introduced.get(name);
    const weight = (each: Pick<Speaker, "title" | "organization">) =>
      (each.title ? 1 : 0) + (each.organization ? 1 : 0);
    if (!known || weight(known) < weight(phrase))
      this.#introduced.set(name, { ...phrase, name, via: "NAME" });
  }

  #named(phrase: Phrase): Speaker {
    const name = this.#fullName(phrase.name!);
    const known = this.#introduced.get(name);
    const hasOwn = phrase.title !== null;
    return {
      name,
      title: hasOwn ? phrase.title : (known?.title ?? null),
      organization: hasOwn
        ? phrase.organization
        : (known?.organization ?? null),
      country: hasOwn ? phrase.country : (known?.country ?? null),
      via: name === phrase.name ? "NAME" : "SHORT_NAME",
    };
  }

  /** 阿拉约, 滕县长: the full name, where the page has one. */
  #fullName(name: string): string {
    const full = this.#names.fullOf(name);
    if (full !== name) return full;
    for (let size = 1; size <= 2; size++) {
      const title = name.slice(size);
      if (!honorifics.has(title)) continue;
      const known = this.#names
        .withSurname(name.slice(0, size))
        .filter((each) => !honorifics.has(each.slice(size)));
      if (known.length === 1) return known[0]!;
    }
    return name;
  }

  /** 他: who acts in the sentence before, or spoke last. */
  #antecedent(phrase: Phrase, at: number): Speaker {
    const isMany = /们/.test(phrase.title!);
    const spoken = this.#lastSpoken(at, ({ name }) => isMany || name !== null);
    const mention = this.#lastSubject(at);
    if (mention && !isMany && (!spoken || mention.start > spoken.at)) {
      return { ...this.#named(mention.phrase), via: "PRONOUN" };
    }
    const last = spoken?.speaker;
    return last
      ? { ...last, via: "PRONOUN" }
      : { ...this.#plain(phrase), via: "PRONOUN" };
  }

  #lastSpoken(at: number, fits: (speaker: Speaker) => boolean) {
    return this.#spoken.findLast(
      (each) =>
        each.at < at && this.isSamePiece(each.at, at) && fits(each.speaker),
    );
  }

  /** The first who acts in the nearest sentence before that has one. */
  #lastSubject(at: number): Mention | undefined {
    const before = this.#mentions.filter(
      (each) =>
        !each.isByline && each.end <= at && this.isSamePiece(each.start, at),
    );
    const last = before.findLast((each) => !each.isObject);
    if (!last) return before.at(-1);
    // 维波尔的手机一响……他说: whose something is, where the paragraph has nobody who acts.
    const paragraph = this.#text.lastIndexOf("\n", at - 1);
    const owner =
      last.end <= paragraph
        ? before.findLast((each) => each.start > paragraph && !each.isQuoted)
        : undefined;
    if (owner) return owner;
    return before.find(
      (each) => !each.isObject && each.sentence === last.sentence,
    );
  }

  /** 该负责人, 报告: who was last called so. */
  #back(word: string, at: number, phrase: Phrase): Speaker {
    const isAbout = (speaker: Pick<Speaker, "title" | "name">) =>
      speaker.title?.includes(word) === true ||
      speaker.name?.endsWith(word) === true;
    if (isDocument(word) || publication.test(word))
      return this.#document(word, at, phrase);
    const spoken = this.#lastSpoken(at, isAbout);
    const mention = this.#mentions.findLast(
      (each) =>
        each.end <= at &&
        this.isSamePiece(each.start, at) &&
        isAbout(each.phrase),
    );
    if (mention && (!spoken || mention.start > spoken.at))
      return { ...this.#named(mention.phrase), via: "BACK" };
    if (spoken) return { ...spoken.speaker, via: "BACK" };
    const called = this.#calledBefore(word, at);
    if (called) return { ...called, name: null, via: "BACK" };
    const last = this.#lastSpoken(at, () => true);
    return last
      ? { ...last.speaker, via: "BACK" }
      : { ...this.#plain(phrase), via: "BACK" };
  }

  /** 这位发言人: somebody who was told of by more words a little before. */
  #calledBefore(word: string, at: number) {
    const words = this.#wordsBefore(word, at);
    return words === undefined ? undefined : titleParts(words);
  }

  /** The words that end with `word`, with more before it, as they stand last before `at`. */
  #wordsBefore(word: string, at: number): string | undefined {
    for (
      let start = this.#text.lastIndexOf(word, at - 1);
      start >= 0 && at - start <= 150 && this.isSamePiece(start, at);
      start = this.#text.lastIndexOf(word, start - 1)
    ) {
      const words = phraseBefore(this.#text, start + word.length);
      if (words.length > word.length && !/^[这该那]/.test(words)) return words;
      if (start === 0) break;
    }
    return undefined;
  }

  /** 总书记, 报告, 会长: a bare title is whoever bore it before. */
  #titled(phrase: Phrase, at: number): Speaker {
    const { title, organization, country } = phrase;
    // 记者 who asks in an interview is named in no sentence.
    if (title && !organization && !country && title !== "记者") {
      if (epithets.has(title)) {
        const person = this.#lastSubject(at);
        if (
          person &&
          at - person.end <= 200 &&
          !isAnother(this.#text, title, at)
        )
          return { ...this.#named(person.phrase), via: "BACK" };
      }
      if (isDocument(title) && title.length <= 4)
        return this.#document(title, at, phrase);
      const mention = this.#mentions.findLast(
        (each) =>
          each.end <= at &&
          this.isSamePiece(each.start, at) &&
          each.phrase.title?.endsWith(title) === true,
      );
      if (mention) return { ...this.#named(mention.phrase), via: "BACK" };
    }
    // 协会: the organization of that kind that was told of last.
    if (organization && !title && !country && organization.length <= 3) {
      const spoken = this.#lastSpoken(
        at,
        (each) =>
          each.name === null &&
          each.organization?.endsWith(organization) === true,
      );
      if (spoken) return { ...spoken.speaker, via: "BACK" };
      const words = this.#wordsBefore(organization, at);
      if (words)
        return { name: null, ...organizationParts(words), via: "BACK" };
    }
    return { ...this.#plain(phrase), via: "TITLE" };
  }

  /** 报告: the document of that kind that the piece named last, or that spoke last. */
  #document(word: string, at: number, phrase: Phrase): Speaker {
    const before = this.#documents.filter(
      (each) => each.at < at && this.isSamePiece(each.at, at),
    );
    const last = before.at(-1);
    const named =
      before.findLast((each) => each.name.includes(word)) ??
      (publication.test(word) && last && at - last.at <= 200
        ? last
        : undefined);
    const spoken = this.#lastSpoken(
      at,
      ({ title }) =>
        title !== null && isDocument(title) && title.includes(word),
    );
    if (spoken && spoken.at > (named?.at ?? -1))
      return { ...spoken.speaker, via: "BACK" };
    return named
      ? {
          ...this.#plain(phrase),
          title: named.name,
          country: named.country,
          via: "BACK",
        }
      : { ...this.#plain(phrase), title: word, via: "TITLE" };
  }

  #plain({ name, title, organization, country }: Phrase) {
    return { name, title, organization, country };
  }
}
