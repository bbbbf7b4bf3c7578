import { cueAtEnd } from "./cues.ts";
import { flowOf, type Flow } from "./flow.ts";
import { surnames, titles } from "./lexicons.ts";
import { mentionsIn, titledNames } from "./mentions.ts";
import { Names } from "./names.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { quotationsOf, type Quotation } from "./quotations.ts";
import { readPhrase } from "./speaker-phrase.ts";
import { Speakers } from "./speakers.ts";
import { StatementReader, type Statement } from "./statements.ts";

/** What is read of a page before it is matched with the graph. */
export interface PageReading {
  readonly flow: Flow;
  readonly pieces: readonly Piece[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly unattributed: readonly Quotation[];
  readonly speakers: Speakers;
}

export function readStatements(
  raw: string,
  knownPersons: Iterable<string>,
): PageReading {
  const flow = flowOf(raw);
  const pieces = piecesOf(flow);
  const quotations = quotationsOf(flow);
  const names = new Names();
  // Of whom the graph knows, only those are looked for whom the page names.
  for (const name of knownPersons)
    if (name.split("·").some((part) => flow.text.includes(part)))
      names.add(name);
  names.addDotted(flow.text);
  const titled = titledNames(flow.text);
  for (const { name } of titled)
    if (name.length > 2 && surnames.startingAt(name, 0)) names.add(name);
  for (const name of namesByPosition(flow.text, names)) names.add(name);
  const mentions = mentionsIn(flow, names, quotations, titled);
  const pieceAt = (at: number) =>
    pieces.findLastIndex(({ start }) => start <= at);
  const speakers = new Speakers(flow, names, mentions, pieceAt);
  const reader = new StatementReader(flow, quotations, names, speakers);
  reader.read();
  const byPlace = (a: Statement, b: Statement) =>
    a.parts[0]!.start - b.parts[0]!.start;
  return {
    flow,
    pieces,
    quotations,
    statements: reader.found.sort(byPlace),
    unattributed: reader.unattributed,
    speakers,
  };
}

/** Whoever stands right before a verb of saying has a name that the rest of the page may use. */
function* namesByPosition(text: string, names: Names): Generator<string> {
  for (const match of text.matchAll(/([^，。：；！？…\n“”]{2,60})[，。：]/gu)) {
    const clause = match[1]!;
    const cue = cueAtEnd(clause);
    if (!cue || cue.at < 2) continue;
    const words = clause.slice(0, cue.at);
    const phrase = readPhrase(words, names, "NOUN");
    if (!phrase && !cue.mayBeNoun && isTitledElsewhere(text, words))
      yield words;
    if (
      phrase?.kind === "NAME" &&
      phrase.name &&
      (!cue.mayBeNoun || phrase.title)
    )
      yield phrase.name;
  }
}

/** 副主任纳明远……纳明远表示: whoever bears a title somewhere is called that, whatever the name is made of. */
function isTitledElsewhere(text: string, words: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(words)) return false;
  for (
    let at = text.indexOf(words);
    at >= 0;
    at = text.indexOf(words, at + words.length)
  )
    if (titles.endingAt(text, at)) return true;
  return false;
}
