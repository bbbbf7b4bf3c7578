import type { Text } from "../../api/model/index.ts";
import { readTexts, sha256 } from "../articles.ts";
import { coverage } from "../coverage.ts";
import type { Candidate } from "../extract/candidates/candidate.ts";
import { extract } from "../extract/candidates/extract.ts";
import { Knowledge } from "../extract/knowledge.ts";
import { readRejections, type Rejection } from "../extract/rejections.ts";
import type { SeedRecord } from "../read.ts";
import { evidenceOf, Whole, type EvidenceEntry } from "../rules/rule.ts";
import type { Places } from "./desk.ts";
import { readKept, type Acceptance, type Comment } from "./kept-lists.ts";
import { mendedPages } from "./mended-texts.ts";
import {
  articleAt,
  foreignersIn,
  proposalOf,
  type Proposal,
} from "./propose.ts";
import { nameOf } from "./sentences.ts";
import { readSnapshot } from "./snapshot.ts";
import { untranslatedIn, type Untranslated } from "./untranslated.ts";

/** A page whose text is at hand. */
export interface PageEntry {
  readonly id: string;
  readonly name: Text;
  readonly sentences: number;
  readonly coveredSentences: number;
  /** Whether its text was mended, and its passages have not followed yet. */
  readonly isMended: boolean;
}

/** What an editor sees of a page. Offsets count in its text. */
export interface PageView {
  readonly id: string;
  readonly name: Text;
  readonly issued: string;
  readonly text: string;
  readonly articles: readonly {
    readonly id: string;
    readonly name: Text;
    readonly start: number;
    readonly end: number;
  }[];
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly article: string;
  }[];
  /** The words that records rest on. */
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly id: string;
    readonly kind: string;
    readonly name: Text;
  }[];
  readonly candidates: readonly (Candidate & {
    readonly proposal: Proposal | null;
  })[];
  /** What was refused before, with its words. */
  readonly rejected: readonly (Rejection & {
    readonly start: number;
    readonly end: number;
  })[];
  /** What was made of candidates before. */
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
}

/** The pages whose texts are at hand, with how much of each rests in records. */
export async function pages(places: Places): Promise<PageEntry[]> {
  const { folder, articles } = places;
  const { seed } = await readSnapshot(folder);
  const { texts } = await readTexts(seed.records, articles);
  const mended = new Set(await mendedPages(places, seed.records));
  const measured = coverage(seed.records, texts);
  return seed.records.flatMap(({ kind, id, fields }) => {
    if (kind !== "Page" || !texts.has(id)) return [];
    const own = measured.filter(({ all }) => all[0]?.page === id);
    const sum = (name: "sentences" | "coveredSentences") =>
      own.reduce((total, { counts }) => total + counts[name], 0);
    return [
      {
        id,
        name: nameOf(id, fields),
        sentences: sum("sentences"),
        coveredSentences: sum("coveredSentences"),
        isMended: mended.has(id),
      },
    ];
  });
}

/** The records with the texts that they rest on. */
async function readWhole(folder: string, articles: string | undefined) {
  const { seed, byId } = await readSnapshot(folder);
  const { texts, unfit } = await readTexts(seed.records, articles);
  return { seed, byId, texts, whole: new Whole(seed, texts, unfit) };
}

/** A page with everything that is seen in it; undefined where its text is not at hand. */
export async function pageView(
  places: Places,
  page: string,
): Promise<PageView | undefined> {
  const { folder, articles } = places;
  const { seed, byId, texts, whole } = await readWhole(folder, articles);
  const text = whole.fitText(page);
  if (text === undefined) return undefined;
  const [rejections, acceptances, comments] = await Promise.all([
    readRejections(places.rejections),
    readKept<Acceptance>(places.acceptances),
    readKept<Comment>(places.comments),
  ]);
  const { candidates } = extract(text, new Knowledge(seed.records, rejections));
  const foreigners = foreignersIn(candidates);
  const spans = whole.spansOn(page);
  const articleIds = new Set(spans.map(({ article }) => article));
  const resting = new Set(
    seed.records
      .filter((record) =>
        evidenceOf(record).some(({ article }) => articleIds.has(article)),
      )
      .map(({ id }) => id),
  );
  const { fields } = byId.get(page)!;
  const issued = String(fields["issued"]);
  return {
    id: page,
    name: nameOf(page, fields),
    issued,
    text,
    articles: spans.map(({ article, start, end }) => ({
      id: article,
      name: nameOf(article, byId.get(article)!.fields),
      start,
      end,
    })),
    sentences: coverage(seed.records, texts)
      .filter(({ article }) => articleIds.has(article))
      .flatMap(({ article, all }) =>
        all
          .filter((sentence) => sentence.page === page)
          .map(({ start, end }) => ({ start, end, article })),
      )
      .sort((a, b) => a.start - b.start),
    passages: seed.records.flatMap((record) =>
      evidenceOf(record)
        .filter(({ article }) => articleIds.has(article))
        .map(({ start, end }) => ({
          start,
          end,
          id: record.id,
          kind: record.kind,
          name: nameOf(record.id, record.fields),
        })),
    ),
    candidates: candidates.map((candidate) => ({
      ...candidate,
      proposal: proposalOf(candidate, spans, issued, foreigners) ?? null,
    })),
    rejected: rejectedIn(text, seed.records, rejections),
    acceptances: acceptances.filter(({ record }) => resting.has(record)),
    comments: comments.filter(
      (each) =>
        each.page === page ||
        (each.record !== undefined &&
          (resting.has(each.record) || articleIds.has(each.record))),
    ),
  };
}

/** Of what was refused, what this text would be proposed for. */
function rejectedIn(
  text: string,
  records: readonly SeedRecord[],
  rejections: readonly Rejection[],
) {
  if (rejections.length === 0) return [];
  const { candidates } = extract(text, new Knowledge(records));
  return rejections.flatMap((rejection) => {
    const found = candidates.find(({ id }) => id === rejection.candidate);
    if (!found) return [];
    const { start, end } = found.evidence[0]!;
    return [{ ...rejection, start, end }];
  });
}

/** The evidence that some words of a page are, as records write it; undefined where no article holds them. */
export async function passageAt(
  { folder, articles }: Places,
  { page, start, end }: Readonly<Record<string, unknown>>,
): Promise<EvidenceEntry | undefined> {
  const { whole } = await readWhole(folder, articles);
  const text = whole.fitText(String(page));
  if (
    text === undefined ||
    typeof start !== "number" ||
    typeof end !== "number" ||
    !(start < end)
  )
    return undefined;
  const article = articleAt(whole.spansOn(String(page)), start, end);
  return article
    ? { article, start, end, sha256: sha256(text.slice(start, end)) }
    : undefined;
}

/** What every record is called. */
export async function namesOf({
  folder,
}: Places): Promise<Record<string, Text>> {
  const { seed } = await readSnapshot(folder);
  return Object.fromEntries(
    seed.records.map(({ id, fields }) => [id, nameOf(id, fields)]),
  );
}

/** The texts of all records that wait for a translation. */
export async function untranslated({
  folder,
  comments,
}: Places): Promise<Untranslated[]> {
  const [{ byId }, kept] = await Promise.all([
    readSnapshot(folder),
    readKept<Comment>(comments),
  ]);
  return untranslatedIn(kept, byId);
}
