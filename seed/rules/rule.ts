import { sha256, type Texts, type UnfitText } from "../articles.ts";
import { nearest } from "../nearest.ts";
import { PartialDate, type Facts, type Text } from "../../api/model/index.ts";
import { slugPattern, type Problem } from "../../api/model/record/problem.ts";
import type { Seed, SeedRecord, Unreadable } from "../read.ts";

export interface Finding extends Problem {
  /** Findings of a rule that share a subject have one cause; they are told once. */
  readonly subject?: string;
}

/** A rule that every record obeys. Its id never changes its meaning. */
export interface Rule {
  readonly id: string;
  readonly sentence: Text;
  /** Whether the graph can be served all the same: of a reader's copy of a page, of a count that follows from the records. */
  readonly isNotice?: boolean;
  check(record: SeedRecord, facts: Facts, whole: Whole): Iterable<Finding>;
}

/** Suggestions take a look at every id; after so many nobody reads them. */
const mostSuggestions = 50;

/** All of the seed, with what the rules look up in it. */
export class Whole {
  readonly records: readonly SeedRecord[];
  readonly byId: ReadonlyMap<string, SeedRecord>;
  readonly unfit: ReadonlyMap<string, UnfitText>;
  readonly #unreadable: readonly Unreadable[];
  readonly #empty: NonNullable<Seed["empty"]>;
  readonly #emptied = new Map<string, Set<string>>();
  readonly #lostIds: ReadonlySet<string>;
  readonly #idsByKind = new Map<string, string[]>();
  readonly #isFit = new Map<string, boolean>();
  /** Records whose id an earlier one has: what they were called before, nobody knows. */
  readonly #doubled: ReadonlySet<SeedRecord>;
  readonly #kindsById = new Map<string, Set<string>>();
  #suggestions = 0;

  constructor(
    seed: Seed,
    readonly texts: Texts = new Map(),
    unfit: readonly UnfitText[] = [],
  ) {
    this.records = seed.records;
    const byId = new Map<string, SeedRecord>();
    const doubled = new Set<SeedRecord>();
    for (const record of seed.records) {
      const first = byId.get(record.id);
      if (first) {
        const kinds = this.#kindsById.get(record.id) ?? new Set([first.kind]);
        this.#kindsById.set(record.id, kinds.add(record.kind));
        doubled.add(first).add(record);
        continue;
      }
      byId.set(record.id, record);
      const ids = this.#idsByKind.get(record.kind);
      if (ids) ids.push(record.id);
      else this.#idsByKind.set(record.kind, [record.id]);
    }
    this.byId = byId;
    this.#doubled = doubled;
    this.unfit = new Map(unfit.map((text) => [text.id, text]));
    this.#unreadable = seed.unreadable;
    this.#empty = seed.empty ?? [];
    this.#lostIds = new Set(seed.unreadable.flatMap(({ ids }) => ids));
  }

  /** Whether an id that no record has may be that of a record that cannot be read. */
  isLost(id: string, allowed: readonly string[]): boolean {
    if (this.#lostIds.has(id)) return true;
    const mayBe = (kind: string | undefined) =>
      kind === undefined || allowed.includes(kind);
    if (this.#unreadable.some((each) => each.isVague && mayBe(each.kind)))
      return true;
    // A record whose own id is missing or malformed.
    if (this.#nameless().some((record) => mayBe(record.kind))) return true;
    // A record whose id was overwritten by that of another.
    if ([...this.#doubled].some((record) => mayBe(record.kind))) return true;
    const empty = this.#empty.find(
      ({ kind }) => mayBe(kind) && !this.#idsByKind.has(kind),
    );
    if (!empty) return false;
    this.#emptied.set(
      empty.file,
      (this.#emptied.get(empty.file) ?? new Set()).add(id),
    );
    return true;
  }

  /** Whether another record has its id, so that what names it may mean that one. */
  isDoubled(record: SeedRecord): boolean {
    return this.#doubled.has(record);
  }

  /** Whether a record with this id is of one of these kinds; several may have one id by mistake. */
  isOf(id: string, kinds: readonly string[]): boolean {
    const [...found] = this.#kindsById.get(id) ?? [this.byId.get(id)?.kind];
    return found.some((kind) => kind !== undefined && kinds.includes(kind));
  }

  #namelessRecords: SeedRecord[] | undefined;
  #nameless(): SeedRecord[] {
    return (this.#namelessRecords ??= this.records.filter(
      ({ id }) => !isSlug(id),
    ));
  }

  /** Files without a record that others' links say should hold some. */
  emptied(): Unreadable[] {
    return [...this.#emptied].map(([file, ids]) => ({
      file,
      line: 1,
      what: {
        en: `the file holds no record, and others name ${ids.size} that it should hold (${[...ids].slice(0, 3).join(", ")} …)`,
        zh: `文件中没有记录，而其他记录引用了应在其中的 ${ids.size} 条（${[...ids].slice(0, 3).join("、")}……）`,
      },
      remedy: {
        en: "bring its records back",
        zh: "请恢复其中的记录",
      },
      kind: undefined,
      ids: [],
      isVague: false,
    }));
  }

  /** The ids of these kinds that somebody may have meant by `wanted`. */
  near(wanted: string, kinds: readonly string[]): string[] {
    if (this.#suggestions++ >= mostSuggestions) return [];
    return nearest(
      wanted,
      kinds.flatMap((kind) => this.#idsByKind.get(kind) ?? []),
    );
  }

  /** The text of a page, where it is at hand and is the one that was annotated. */
  fitText(page: string): string | undefined {
    const text = this.texts.get(page);
    if (text === undefined) return undefined;
    let isFit = this.#isFit.get(page);
    if (isFit === undefined) {
      isFit = sha256(text) === this.byId.get(page)?.fields["sha256"];
      this.#isFit.set(page, isFit);
    }
    return isFit ? text : undefined;
  }

  /** The spans of an article, by its id. */
  spansOf(article: string): readonly SpanEntry[] {
    const record = this.byId.get(article);
    return record ? spansIn(record) : [];
  }

  #spansByPage: Map<string, ArticleSpan[]> | undefined;
  /** What the articles take up of a page, by where it starts. */
  spansOn(page: string): readonly ArticleSpan[] {
    this.#spansByPage ??= grouped(
      this.records
        .flatMap((record) =>
          spansIn(record).map((span, index) => ({
            ...span,
            article: record.id,
            index,
          })),
        )
        .sort((a, b) => a.start - b.start || a.end - b.end),
    );
    return this.#spansByPage.get(page) ?? [];
  }
}

export const isSlug = (id: unknown): id is string =>
  typeof id === "string" && slugPattern.test(id);

export interface EvidenceEntry {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** The field that it is the evidence of, where it is that of one. */
  readonly field?: string;
}

function grouped(spans: readonly ArticleSpan[]): Map<string, ArticleSpan[]> {
  const pages = new Map<string, ArticleSpan[]>();
  for (const span of spans) {
    const known = pages.get(span.page);
    if (known) known.push(span);
    else pages.set(span.page, [span]);
  }
  return pages;
}

/** A part of a page that an article takes up. */
export interface SpanEntry {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

export interface ArticleSpan extends SpanEntry {
  readonly article: string;
  /** Its place among the spans of its article. */
  readonly index: number;
}

/** The entries of a list between two offsets, as far as they have the right shape. */
function rangesOf<Entry extends { start: number; end: number }>(
  record: SeedRecord,
  field: string,
  within: keyof Entry,
): Entry[] {
  const entries = record.fields[field];
  return Array.isArray(entries)
    ? entries.filter(
        (entry): entry is Entry =>
          typeof entry === "object" &&
          entry !== null &&
          typeof (entry as Entry)[within] === "string" &&
          Number.isInteger((entry as Entry).start) &&
          Number.isInteger((entry as Entry).end),
      )
    : [];
}

/** The evidence of a record, as far as it has the right shape. */
export const evidenceOf = (record: SeedRecord): EvidenceEntry[] =>
  rangesOf(record, "evidence", "article");

/** The spans of an article, as far as they have the right shape. */
export const spansIn = (record: SeedRecord): SpanEntry[] =>
  rangesOf(record, "spans", "page");

/** The texts at `name` in a record, as far as they are there. */
export const partsOf = (
  record: SeedRecord,
  name: string,
): Record<string, string> => {
  const value = record.fields[name];
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, string>)
    : {};
};

/** The texts of a list, or of one text as a list: ids, aliases. */
export const textsAt = (record: SeedRecord, name: string): string[] =>
  [record.fields[name] ?? []]
    .flat()
    .filter((id): id is string => typeof id === "string");

/** The date at `name` of a record, as far as both are there and it has the right shape. */
export const dateAt = (
  record: SeedRecord | undefined,
  name: string,
): PartialDate | undefined => {
  const text = record?.fields[name];
  return typeof text === "string" && PartialDate.pattern.test(text)
    ? PartialDate.of(text)
    : undefined;
};
