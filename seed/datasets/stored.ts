import {
  flatten,
  type Kind,
  type Properties,
  type Text,
} from "../../api/model/index.ts";
import { sortKeys } from "../../api/text/sort-keys.ts";
import type { Projection } from "../projection.ts";
import type { ImportedRecord } from "./dataset.ts";

/** What was read of a file, and what its reader should know. */
export interface ReadFile {
  readonly records: readonly ImportedRecord[];
  readonly notices: readonly Text[];
}

/** The properties of an imported record as they are stored; `importance` ranks it in lists. */
export function asStored(
  facts: Kind,
  fields: Readonly<Record<string, unknown>>,
  importance: number,
): Properties {
  const own = flatten(facts, fields);
  return { ...own, kind: facts.name, importance, ...sortKeys(own) };
}

/** The countries of the seed, by their codes. */
export class Countries {
  private readonly names = new Map<string, Text>();
  private readonly codes = new Map<string, string>();

  constructor({ nodes }: Projection) {
    for (const { kind, properties } of nodes.values()) {
      const { iso3, name_en: en, name_zh: zh, aliases = [] } = properties;
      if (kind !== "Country" || typeof iso3 !== "string") continue;
      this.names.set(iso3, { en: String(en), zh: String(zh) });
      for (const name of [en, zh, ...(aliases as readonly string[])])
        this.codes.set(String(name), iso3);
    }
  }

  nameOf(iso3: string): Text | undefined {
    return this.names.get(iso3);
  }

  /** The code of a country that is called so. */
  codeOf(name: string): string | undefined {
    return this.codes.get(name);
  }
}
