import { sha256 } from "../articles.ts";
import { alignmentsIn } from "./alignments.ts";
import { datesIn } from "./dates.ts";
import { figuresIn } from "./figures.ts";
import { keyOf, type Match } from "./gazetteer.ts";
import { countries } from "./lexicons.ts";
import type { Evidence, Knowledge } from "./knowledge.ts";
import type { ModelStatement } from "./model.ts";
import { participationsIn } from "./participations.ts";
import { readStatements, type PageReading } from "./read-statements.ts";
import type { Speaker } from "./speakers.ts";
import { strategiesIn, type StrategyMention } from "./strategies.ts";
import { thingsIn } from "./things.ts";

/** Something that a rule sees on a page and that may become a record. */
export interface Candidate {
  /** `statement`, `alignment`, `railway`: the kind of the record that it may become. `quotation`: words in quotation marks that nobody is seen to say. */
  readonly kind: string;
  /** The same for the same words on any page, so that a refusal is remembered. */
  readonly id: string;
  /** Index of the piece of the page; -1 outside all. */
  readonly piece: number;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly match: Match;
  /** The fields of its kind. */
  readonly [field: string]: unknown;
}

export interface Extraction {
  readonly reading: PageReading;
  /** By where they start on the page. */
  readonly candidates: readonly Candidate[];
  /** How many more there would be, had nobody refused them. */
  readonly rejected: number;
}

/** Everything that the rules see in the text of a page. */
export function extract(
  text: string,
  knowledge: Knowledge,
  fromModel: readonly ModelStatement[] = [],
): Extraction {
  const { gazetteer } = knowledge;
  const reading = readStatements(text, gazetteer.persons);
  const maker = new CandidateMaker(text, reading, knowledge);
  maker.addStatements();
  maker.addFromModel(fromModel);
  maker.addPersons();
  maker.addClaims();
  maker.addThings();
  const { candidates, rejected } = maker.finish();
  return { reading, candidates, rejected };
}

const personKinds = ["Person"];
const speakerKinds = ["Person", "Organization", "Strategy"];

/** Where a page names somebody, and with which titles. */
interface PersonMentions {
  readonly parts: { start: number; end: number }[];
  readonly titles: Map<string, Speaker & { start: number; end: number }>;
}

class CandidateMaker {
  readonly #text: string;
  readonly #hash: string;
  readonly #reading: PageReading;
  readonly #knowledge: Knowledge;
  readonly #made: Candidate[] = [];

  constructor(text: string, reading: PageReading, knowledge: Knowledge) {
    this.#text = text;
    this.#hash = sha256(text);
    this.#reading = reading;
    this.#knowledge = knowledge;
  }

  #add(
    kind: string,
    value: string,
    parts: readonly { start: number; end: number }[],
    rule: string,
    flags: readonly string[],
    match: (evidence: readonly Evidence[]) => Match,
    fields: Readonly<Record<string, unknown>>,
  ) {
    const { flow } = this.#reading;
    const evidence = parts.map(({ start, end }) => {
      const span = flow.rawSpan(start, end);
      return {
        ...span,
        sha256: sha256(this.#text.slice(span.start, span.end)),
      };
    });
    this.#addRaw(kind, value, evidence, rule, flags, match, fields);
  }

  #addRaw(
    kind: string,
    value: string,
    evidence: readonly Evidence[],
    rule: string,
    flags: readonly string[],
    match: (evidence: readonly Evidence[]) => Match,
    fields: Readonly<Record<string, unknown>>,
  ) {
    const { flow, pieces } = this.#reading;
    const { start } = evidence[0]!;
    this.#made.push({
      kind,
      id: `${kind}-${sha256(`${kind}\n${value}`).slice(0, 12)}`,
      piece: pieces.findLastIndex(
        (each) => flow.rawSpan(each.start, each.end).start <= start,
      ),
      evidence,
      rule,
      confidence: this.#knowledge.confidence(rule),
      flags,
      match: match(evidence),
      ...fields,
    });
  }

  #words(parts: readonly { start: number; end: number }[]): string {
    return parts
      .map(({ start, end }) =>
        lettersOf(this.#reading.flow.text.slice(start, end)),
      )
      .join("|");
  }

  #speaker({ via, ...speaker }: Speaker) {
    const name = speaker.name ?? speaker.organization ?? speaker.title ?? "";
    const { status, ids } = this.#knowledge.gazetteer.match(
      name,
      speaker.name === null ? speakerKinds : personKinds,
    );
    return { ...speaker, id: status === "known" ? ids[0]! : null, via };
  }

  addStatements(): void {
    const { statements, unattributed } = this.#reading;
    for (const { form, parts, speaker, cue, rule } of statements)
      this.#add(
        "statement",
        this.#words(parts),
        parts,
        rule,
        [
          ...(speaker.via === "PRONOUN" || speaker.via === "BACK"
            ? ["ANAPHORA"]
            : []),
          ...(speaker.name === null ? ["UNNAMED"] : []),
          ...(cue === null ? ["NO_CUE"] : []),
        ],
        (evidence) => this.#knowledge.statementsAt(this.#hash, evidence),
        { form, speaker: this.#speaker(speaker), cue },
      );
    for (const part of unattributed)
      this.#add(
        "quotation",
        this.#words([part]),
        [part],
        "unattributed",
        ["NO_SPEAKER"],
        (evidence) => this.#knowledge.statementsAt(this.#hash, evidence),
        {},
      );
  }

  /** What a model adds to what the rules see; marked as its own. */
  addFromModel(statements: readonly ModelStatement[]): void {
    const { gazetteer } = this.#knowledge;
    for (const { start, end, speaker, form } of statements) {
      const isSeen = this.#made.some(
        ({ kind, evidence }) =>
          kind === "statement" &&
          evidence.some((each) => each.start < end && start < each.end),
      );
      if (isSeen) continue;
      const match = gazetteer.match(speaker ?? "", personKinds);
      const words = this.#text.slice(start, end);
      this.#addRaw(
        "statement",
        keyOf(words),
        [{ start, end, sha256: sha256(words) }],
        "model",
        ["MODEL"],
        (evidence) => this.#knowledge.statementsAt(this.#hash, evidence),
        {
          form,
          speaker: {
            name: speaker,
            title: null,
            organization: null,
            country: null,
            id: match.status === "known" ? match.ids[0]! : null,
            via: "MODEL",
          },
          cue: null,
        },
      );
    }
  }

  addPersons(): void {
    const { speakers } = this.#reading;
    const persons = new Map<string, PersonMentions>();
    for (const { start, end, phrase } of speakers.mentions) {
      const speaker = speakers.resolve(phrase, start);
      const name = speaker.name!;
      const known: PersonMentions = persons.get(name) ?? {
        parts: [],
        titles: new Map(),
      };
      persons.set(name, known);
      known.parts.push({ start, end });
      if (phrase.title !== null)
        known.titles.set(phrase.title, { ...speaker, start, end });
    }
    const { gazetteer } = this.#knowledge;
    for (const [name, { parts, titles }] of persons) {
      const match = gazetteer.match(name, personKinds);
      this.#add("person", keyOf(name), parts, "name", [], () => match, {
        name: { zh: name },
        isNamed: true,
      });
      for (const [title, { organization, country, start, end }] of titles)
        this.#add(
          "role",
          keyOf(`${name}${organization ?? ""}${title}`),
          [{ start, end }],
          "title-and-name",
          [],
          () => ({ status: "new", ids: [] }),
          {
            title: { zh: title },
            holder: {
              name,
              id: match.status === "known" ? match.ids[0]! : null,
            },
            at: [organization ?? country]
              .filter((each) => each !== null)
              .map((each) =>
                this.#reference(each, ["Organization", "Country", "Place"]),
              ),
          },
        );
    }
  }

  #reference(name: string, kinds: readonly string[]) {
    const { status, ids } = this.#knowledge.gazetteer.match(name, kinds);
    return { name, id: status === "known" ? ids[0]! : null };
  }

  addClaims(): void {
    const { text } = this.#reading.flow;
    const { gazetteer } = this.#knowledge;
    const strategy = ({ name, owner, id }: StrategyMention) => ({
      name,
      owner,
      id,
    });
    for (const {
      strategy: left,
      alignedWith,
      stage,
      parts,
      rule,
    } of alignmentsIn(text, gazetteer))
      this.#add(
        "alignment",
        `${keyOf(left.name)}|${keyOf(alignedWith.name)}`,
        parts,
        rule,
        [],
        () => gazetteer.alignment(left.id, alignedWith.id),
        { stage, strategy: strategy(left), alignedWith: strategy(alignedWith) },
      );
    for (const { participant, in: joined, start, end } of participationsIn(
      text,
      gazetteer,
    ))
      this.#add(
        "participation",
        `${keyOf(participant)}|${keyOf(joined.name)}`,
        [{ start, end }],
        "joins",
        [],
        () => ({ status: "new", ids: [] }),
        {
          participant: this.#reference(participant, ["Country"]),
          in: strategy(joined),
        },
      );
    for (const {
      start,
      end,
      value,
      upperValue,
      unit,
      qualifier,
      measure,
    } of figuresIn(text))
      this.#add(
        "figure",
        `${lettersOf(text.slice(measure.start, measure.end))}|${start - measure.start}`,
        [measure],
        "number-and-unit",
        [],
        () => ({ status: "new", ids: [] }),
        {
          value,
          ...(upperValue === null ? {} : { upperValue }),
          unit: { zh: unit },
          qualifier,
          words: text.slice(start, end),
        },
      );
  }

  addThings(): void {
    const { flow, statements, speakers } = this.#reading;
    const { gazetteer } = this.#knowledge;
    const organizations = [
      ...statements.map(({ speaker }) => speaker),
      ...speakers.mentions.map(({ phrase }) => phrase),
    ]
      .flatMap(({ organization }) => organization ?? [])
      .filter(
        (name, at, all) => all.indexOf(name) === at && !/[“”《》]/.test(name),
      )
      .flatMap((name) => placesOf(flow.text, name));
    const dates = datesIn(flow.text);
    for (const { kind, name, rule, parts } of thingsIn(
      flow,
      gazetteer,
      strategiesIn(flow.text, gazetteer),
      organizations,
    )) {
      const match = gazetteer.match(name, [kind]);
      const [first] = parts;
      const date =
        kind === "Event"
          ? dates.findLast(
              (each) =>
                each.start <= first!.start &&
                !/[。！？\n]/.test(flow.text.slice(each.start, first!.start)),
            )
          : undefined;
      this.#add(
        kind.toLowerCase(),
        keyOf(name),
        parts,
        rule,
        date?.date.startsWith("-") ? ["YEAR_NOT_SAID"] : [],
        () => match,
        { name: { zh: name }, ...(date ? { date: date.date } : {}) },
      );
    }
  }

  finish(): { candidates: Candidate[]; rejected: number } {
    const kept = this.#made.filter(({ id }) => !this.#knowledge.isRejected(id));
    const place = ({ evidence: [first] }: Candidate) => first!;
    kept.sort(
      (a, b) =>
        place(a).start - place(b).start ||
        place(b).end - place(a).end ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
    );
    const seen = new Map<string, number>();
    return {
      candidates: kept.map((candidate) => {
        const count = (seen.get(candidate.id) ?? 0) + 1;
        seen.set(candidate.id, count);
        return count === 1
          ? candidate
          : { ...candidate, id: `${candidate.id}-${count}` };
      }),
      rejected: this.#made.length - kept.length,
    };
  }
}

/** The words of the flow without marks. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Where an organization is named, with its country where that stands before: 老挝国会. */
function placesOf(text: string, name: string) {
  const places: { name: string; start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const country = countries.endingAt(text, at) ?? "";
    places.push({
      name: country + name,
      start: at - country.length,
      end: at + name.length,
    });
  }
  return places;
}
