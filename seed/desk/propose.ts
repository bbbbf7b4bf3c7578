import { syllablesOf } from "../../api/text/pinyin.ts";
import { lexicon } from "../extract/words.ts";
import { englishOf } from "./english-name.ts";
import { kinds } from "../../api/model/index.ts";
import type { Candidate } from "../extract/candidates/candidate.ts";
import type { ArticleSpan } from "../rules/rule.ts";
import { tidied, type Fields } from "./draft.ts";

/** The record that a candidate may become, as far as the page tells it; the editor fills in the rest. */
export interface Proposal {
  readonly kind: string;
  readonly fields: Fields;
}

/** Somebody or something that a candidate names. */
interface Reference {
  readonly name: string | null;
  readonly id: string | null;
}

/** The article that a part of a page belongs to. */
export const articleAt = (
  spans: readonly ArticleSpan[],
  start: number,
  end: number,
): string | undefined =>
  spans.find((span) => span.start <= start && end <= span.end)?.article;

const chineseSurnames = lexicon("surnames");

/** Those whom a page calls people of another country: what their names in Chinese sound like is no name of theirs. */
export const foreignersIn = (
  candidates: readonly Candidate[],
): ReadonlySet<string> =>
  new Set(
    candidates.flatMap(({ speaker }) => {
      const { name, country } = (speaker ?? {}) as {
        readonly name?: string | null;
        readonly country?: string | null;
      };
      return name && country && country !== "中国" ? [name] : [];
    }),
  );

/** The record that a candidate may become; undefined where no article of the graph holds its words. */
export function proposalOf(
  candidate: Candidate,
  spans: readonly ArticleSpan[],
  issued: string,
  foreigners: ReadonlySet<string>,
): Proposal | undefined {
  const evidence = candidate.evidence.flatMap(({ start, end, sha256 }) => {
    const article = articleAt(spans, start, end);
    return article ? [{ article, start, end, sha256 }] : [];
  });
  if (evidence.length === 0) return undefined;
  const kind = kindOf(candidate.kind);
  const facts = kinds.get(kind)!;
  const own = proposedFields(candidate, issued, foreigners);
  const fields = tidied({
    ...own,
    ...(facts.props.has("assertion") ? { assertion: "ARTICLE" } : {}),
    evidence,
  });
  return { kind, fields };
}

const kindOf = (name: string): string =>
  name === "quotation"
    ? "Statement"
    : [...kinds.keys()].find((each) => each.toLowerCase() === name)!;

function proposedFields(
  candidate: Candidate,
  issued: string,
  foreigners: ReadonlySet<string>,
): Fields {
  const isSpelt = (zh: string) =>
    !foreigners.has(zh) && chineseSurnames.startingAt(zh, 0) !== undefined;
  const idOf = ({ id, name }: Reference = { id: null, name: null }) =>
    id ?? (name !== null && isSpelt(name) ? slugOfPerson(name) : undefined);
  const named = (isPerson = false) => namedIn(candidate, isPerson && isSpelt);
  const reference = (name: string) =>
    (candidate[name] ?? undefined) as Reference | undefined;
  switch (candidate.kind) {
    case "quotation":
      return { form: "DIRECT" };
    case "statement": {
      const speaker = reference("speaker");
      return { form: candidate["form"], speakers: [idOf(speaker)] };
    }
    case "role":
      return {
        title: candidate["title"],
        asOf: issued,
        holder: idOf(reference("holder")),
        at: (candidate["at"] as Reference[]).map(({ id }) => id),
      };
    case "participation":
      return {
        participant: idOf(reference("participant")),
        in: idOf(reference("in")),
      };
    case "alignment":
      return {
        stage: candidate["stage"],
        strategy: idOf(reference("strategy")),
        alignedWith: idOf(reference("alignedWith")),
      };
    case "figure": {
      const { value, upperValue, unit, qualifier } = candidate;
      return { value, upperValue, unit, qualifier, asOf: issued };
    }
    case "person":
      return { ...named(true), isNamed: true };
    case "event": {
      const date = candidate["date"] as string | undefined;
      return {
        ...named(),
        // The page names a day and leaves its year to the reader.
        date: date?.startsWith("-") ? issued.slice(0, 4) + date : date,
      };
    }
    default:
      return named();
  }
}

/** A name in Chinese, with what its pinyin, or the words that such names end with, make of it. */
function namedIn(
  candidate: Candidate,
  isSpelt: false | ((zh: string) => boolean),
): Fields {
  const { zh } = candidate["name"] as { zh: string };
  if (!/^\p{Script=Han}{2,16}$/u.test(zh)) return { name: { zh } };
  if (!isSpelt) {
    const en = englishOf(zh);
    return { id: slugOf(en), name: { en, zh } };
  }
  const id = isSpelt(zh) ? slugOfPerson(zh) : undefined;
  if (id === undefined) return { name: { zh } };
  return { id, name: { en: pinyinOf(zh).map(capital).join(" "), zh } };
}

const slugOf = (en: string): string =>
  en
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A person's name in pinyin: the surname, and what is given, in one word. */
function pinyinOf(han: string): string[] {
  const [family = "", ...given] = syllablesOf(han).map(({ text }) => text);
  return [family, given.join("")].filter(Boolean);
}

const slugOfPerson = (han: string): string | undefined =>
  /^\p{Script=Han}{2,4}$/u.test(han) ? pinyinOf(han).join("-") : undefined;
