import type { AlignmentStage, Voice } from "../../gql/graphql.ts";
import { terms } from "../../gql/terms.ts";
import { isId, listed, termIn, trimmed } from "../address-text.ts";
import { kindNames, type KindName } from "../kind.ts";
import { part } from "../part.ts";

/** A span of time by the precision it was given in: `2024`, `2024-11` or `2024-11-20`. */
export interface Years {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a reader has put away, in every form. */
export interface Filters {
  readonly kinds: readonly KindName[];
  /** Single entities. */
  readonly things: readonly string[];
  readonly stages: readonly AlignmentStage[];
  /** On whose word claims are made. */
  readonly voices: readonly Voice[];
  /** Types of link. */
  readonly links: readonly string[];
  /** Articles: what rests on these alone. */
  readonly sources: readonly string[];
  /** Only what may lie in this time, on `clock`; null for all. */
  readonly years: Years | null;
  readonly clock: (typeof clocks)[number];
}

/** The filters that hold a list of what is hidden. */
export type Facet =
  "kinds" | "things" | "stages" | "voices" | "links" | "sources";

/** What hides something: a facet, or the years. */
export type Reason = Facet | "years";

export const stageNames: readonly AlignmentStage[] = terms.AlignmentStage;
export const voiceNames: readonly Voice[] = terms.Voice;
export const clocks = ["HAPPENED", "SAID", "PUBLISHED"] as const;

const plain: Filters = {
  kinds: [],
  things: [],
  stages: [],
  voices: [],
  links: [],
  sources: [],
  years: null,
  clock: "HAPPENED",
};

/** How many single things an address hides. */
const maxHidden = 200;

/** Whether text is a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const first = new Date(text + "-01-01".slice(text.length - 4));
  return !isNaN(first.getTime()) && first.toISOString().startsWith(text);
}

/** One of a list in the address: `Event`, `laos`, `stage.SIGNED`, `voice.EXPERT`, `link.LIES_IN`, `source.ID`. */
const prefixes = {
  stages: "stage",
  voices: "voice",
  links: "link",
  sources: "source",
} as const;

function hiddenIn(text: string): Omit<Filters, "years" | "clock"> {
  const found = {
    kinds: new Set<KindName>(),
    things: new Set<string>(),
    stages: new Set<AlignmentStage>(),
    voices: new Set<Voice>(),
    links: new Set<string>(),
    sources: new Set<string>(),
  };
  for (const item of listed(text)) {
    const [first = "", second] = item.split(".");
    const name = trimmed(first);
    const value = second === undefined ? "" : trimmed(second);
    if (value === "") {
      const kind = termIn(kindNames, first);
      if (kind) found.kinds.add(kind);
      else if (isId(name)) found.things.add(name);
    } else if (name === "stage") {
      const stage = termIn(stageNames, value);
      if (stage) found.stages.add(stage);
    } else if (name === "voice") {
      const voice = termIn(voiceNames, value);
      if (voice) found.voices.add(voice);
    } else if (name === "link" && /^[a-z_]+$/.test(value.replaceAll("-", "_")))
      found.links.add(value.replaceAll("-", "_").toUpperCase());
    else if (name === "source" && isId(value)) found.sources.add(value);
  }
  const sorted = <Item extends string>(items: Set<Item>) =>
    [...items].sort().slice(0, maxHidden);
  return {
    kinds: sorted(found.kinds),
    things: sorted(found.things),
    stages: sorted(found.stages),
    voices: sorted(found.voices),
    links: sorted(found.links),
    sources: sorted(found.sources),
  };
}

function yearsIn(text: string | null): Years | null {
  if (text === null) return null;
  const [first = "", last] = text.split("..");
  const from = isPartialDate(trimmed(first)) ? trimmed(first) : null;
  const end = last === undefined ? first : last;
  const to = isPartialDate(trimmed(end)) ? trimmed(end) : null;
  return from === null && to === null ? null : { from, to };
}

export const filters = part<Filters>({
  plain,
  read: (query) => ({
    ...hiddenIn(query.get("hide") ?? ""),
    years: yearsIn(query.get("years")),
    clock: termIn(clocks, query.get("clock") ?? "") ?? plain.clock,
  }),
  write: (value, query) => {
    const hidden = [
      ...value.kinds,
      ...value.things,
      ...(Object.keys(prefixes) as (keyof typeof prefixes)[]).flatMap((facet) =>
        value[facet].map((item) => `${prefixes[facet]}.${item}`),
      ),
    ];
    if (hidden.length > 0) query.set("hide", hidden.join(","));
    if (value.years) {
      const { from, to } = value.years;
      query.set("years", from === to ? from! : `${from ?? ""}..${to ?? ""}`);
    }
    if (value.clock !== plain.clock)
      query.set("clock", value.clock.toLowerCase());
  },
});
