/** Kinds that belong together, and so share a colour. */
export type Family =
  "strategy" | "project" | "actor" | "person" | "place" | "event" | "source";

interface Colour {
  readonly line: string;
  readonly fill: string;
}

export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly border: string;
  /** What is selected, and where the keyboard is. */
  readonly accent: string;
  readonly highlight: string;
  readonly family: Readonly<Record<Family, Colour>>;
  /** Alignments from weakest to strongest. */
  readonly stages: readonly [string, string, string, string, string, string];
}

/** How thick alignments are drawn, from weakest to strongest. */
export const stageWidths: readonly number[] = [2, 1.5, 2.25, 3.5, 5, 6.5];

/** Dyes of the old trade: indigo, weld, madder, and the grey of raw silk. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    ground: "#f5f6f7",
    surface: "#ffffff",
    raised: "#eef1f4",
    ink: "#17202b",
    muted: "#56626f",
    border: "#d8dee4",
    accent: "#c2410c",
    highlight: "#fdf0c8",
    family: {
      strategy: { line: "#2c4a92", fill: "#e8edf8" },
      project: { line: "#855600", fill: "#fbf2df" },
      actor: { line: "#46566a", fill: "#eaeef2" },
      person: { line: "#7b3a6b", fill: "#f7ecf4" },
      place: { line: "#0a675f", fill: "#e1f2ef" },
      event: { line: "#9d332b", fill: "#fbebe8" },
      source: { line: "#56626f", fill: "#f0f2f4" },
    },
    stages: ["#8b97b8", "#8093bf", "#6a7db1", "#4f67aa", "#34509b", "#1c3377"],
  },
  dark: {
    ground: "#11161c",
    surface: "#191f27",
    raised: "#232b35",
    ink: "#e9eef3",
    muted: "#a0acb9",
    border: "#343f4b",
    accent: "#ff9060",
    highlight: "#4a3f1d",
    family: {
      strategy: { line: "#9fb6f3", fill: "#212b45" },
      project: { line: "#e3b861", fill: "#332a18" },
      actor: { line: "#b6c2cf", fill: "#29323d" },
      person: { line: "#dfa8cf", fill: "#352434" },
      place: { line: "#74cbc0", fill: "#163230" },
      event: { line: "#f0a097", fill: "#3a2323" },
      source: { line: "#a0acb9", fill: "#252c35" },
    },
    stages: ["#66728f", "#6b7a9f", "#7888b3", "#879ccf", "#9bb2ec", "#c3d2ff"],
  },
};
