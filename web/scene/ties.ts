import type { AlignmentStage, LinkType, Voice } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";

/** What joins two things: claims of one kind, or a link of the graph. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The kind of the claims, or the type of the link. */
  readonly says: KindName | LinkType;
  /** The claims that it stands for; none where it is a link of the graph. */
  readonly claims: readonly string[];
  /** Whose card it opens: the claim's, or with several claims that of the thing it starts from. */
  readonly opens: string;
  readonly isDerived: boolean;
  readonly stage?: AlignmentStage;
  /** What it says, as a sentence. */
  readonly sentence?: Sentence;
  /** On whose word it rests, where the articles only report it; none where one of its claims is theirs. */
  readonly saidBy?: readonly Sentence[];
  /** On whose word each of its claims is made, where they say so. */
  readonly voices?: Readonly<Record<string, Voice>>;
}

export type Sentence = Readonly<Record<Language, string>>;

/** One claim or link between two things, as it was found. */
export type Finding = Pick<
  Tie,
  "from" | "to" | "says" | "isDerived" | "stage" | "sentence" | "saidBy"
> & {
  /** The id of the claim; absent for a link of the graph. */
  readonly claim?: string;
  readonly voice?: Voice;
  /** Whose card a link opens, if not that of the thing it starts from. */
  readonly opens?: string;
};

/** Everybody on whose word two claims rest; nobody where one rests on nobody's. */
const inBoth = (
  a: readonly Sentence[] = [],
  b: readonly Sentence[] = [],
): readonly Sentence[] =>
  a.length === 0 || b.length === 0
    ? []
    : [...new Map([...a, ...b].map((name) => [name.en, name])).values()];

/** Collects findings into ties, each drawn once however often it was found. */
export class Ties {
  private readonly byId = new Map<string, Tie>();

  add({ claim, opens, voice, ...found }: Finding): void {
    const { from, to, says } = found;
    if (from === to) return;
    // Alignments are the subject of the picture, so each has a line of its own.
    const own = says === "Alignment" ? claim! : says;
    const id = `${from}~${own}~${to}`;
    const known = this.byId.get(id);
    if (claim === undefined) {
      // The opening knows only that two things are linked; an expansion also brings the sentence.
      if (!known?.sentence)
        this.byId.set(id, { ...found, id, claims: [], opens: opens ?? from });
      return;
    }
    const claims = [...new Set([...(known?.claims ?? []), claim])];
    const saidBy = known?.claims.length
      ? inBoth(known.saidBy, found.saidBy)
      : found.saidBy;
    this.byId.set(id, {
      ...found,
      ...(saidBy && { saidBy }),
      ...(voice && { voices: { ...known?.voices, [claim]: voice } }),
      id,
      claims,
      opens: claims.length === 1 ? claim : from,
    });
  }

  /** The ties both of whose ends are in view. */
  between(things: ReadonlyMap<string, unknown>): Tie[] {
    return [...this.byId.values()].filter(
      ({ from, to }) => things.has(from) && things.has(to),
    );
  }
}
