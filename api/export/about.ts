import { licence, origins, rights, type Dataset } from "../model/index.ts";

/** What each file says about itself, in whatever form its format has for that. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly licence: { readonly name: string; readonly address: string };
  readonly rights: string;
  /** The version of the data. */
  readonly version: string;
  /** Whether it is the whole graph or a part of it. */
  readonly scope: "whole" | "part";
  /** The imported data sets in it, each with whom to name and how. */
  readonly datasets: readonly string[];
}

export const aboutOf = (
  version: string,
  scope: About["scope"],
  datasets: readonly Dataset[] = [],
): About => ({
  title: "Silkgraph",
  description:
    "A knowledge graph of Belt and Road projects and partners, in which every record names the passage that it rests on.",
  licence,
  rights: rights.en,
  version,
  scope,
  datasets: datasets.map((each) => origins[each].notice.en),
});

/** The same in one text, for formats that have room for no more. */
export const statementOf = (about: About): string =>
  [
    about.description,
    about.scope === "part" ? "This file is a part of it." : "",
    `Data version: ${about.version}.`,
    `Licence: ${about.licence.name}, ${about.licence.address}.`,
    about.rights,
    ...about.datasets,
  ]
    .filter(Boolean)
    .join(" ");
