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
}

export const licence = {
  name: "Apache-2.0",
  address: "https://www.apache.org/licenses/LICENSE-2.0",
} as const;

export const aboutOf = (version: string, scope: About["scope"]): About => ({
  title: "Silkgraph",
  description:
    "A knowledge graph of Belt and Road projects and partners, in which every record names the passage that it rests on.",
  licence,
  rights:
    "The texts of the articles belong to their publishers and are not included: evidence says where a passage stands, in UTF-16 code units of the raw text of the article's page. Reference works name their own licences.",
  version,
  scope,
});

/** The same in one text, for formats that have room for no more. */
export const statementOf = (about: About): string =>
  [
    about.description,
    about.scope === "part" ? "This file is a part of it." : "",
    `Data version: ${about.version}.`,
    `Licence: ${about.licence.name}, ${about.licence.address}.`,
    about.rights,
  ]
    .filter(Boolean)
    .join(" ");
