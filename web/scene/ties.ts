import type { AlignmentStage, LinkType } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";

/** Something that joins two things: claims of one kind, or a link of the graph. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The kind of the claims, or the link. */
  readonly says: KindName | LinkType;
  /** The claims that it stands for; none where it is a link of the graph. */
  readonly claims: readonly string[];
  /** Whose card it opens: the claim, or where there are several, the one who stands behind them. */
  readonly opens: string;
  readonly isDerived: boolean;
  readonly stage?: AlignmentStage;
  /** The line read out. */
  readonly sentence?: Sentence;
}

export type Sentence = Readonly<Record<Language, string>>;

type Drawn = Pick<Tie, "from" | "to" | "isDerived" | "stage" | "sentence">;

/** Lines by id, each drawn once however often it is told. */
export class Ties {
  private readonly byId = new Map<string, Tie>();

  link(line: Drawn & { says: LinkType; opens?: string }): void {
    if (line.from === line.to) return;
    const id = `${line.from}~${line.says}~${line.to}`;
    // The opening knows that two things are linked; an expansion also brings the words for it.
    if (!this.byId.get(id)?.sentence)
      this.byId.set(id, { opens: line.from, ...line, id, claims: [] });
  }

  claim(line: Drawn & { says: KindName }, claim: string): void {
    if (line.from === line.to) return;
    // Alignments are the subject of the picture: each has its own line and look.
    const own = line.says === "Alignment" ? claim : line.says;
    const id = `${line.from}~${own}~${line.to}`;
    const claims = [...new Set([...(this.byId.get(id)?.claims ?? []), claim])];
    const opens = claims.length === 1 ? claim : line.from;
    this.byId.set(id, { ...line, id, claims, opens });
  }

  /** Those both of whose ends are in view. */
  between(things: ReadonlyMap<string, unknown>): Tie[] {
    return [...this.byId.values()].filter(
      ({ from, to }) => things.has(from) && things.has(to),
    );
  }
}
