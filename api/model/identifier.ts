import { Field, ObjectType } from "type-graphql";
import { IdentifierScheme } from "./vocabulary/identifiers.ts";

/** How a scheme writes what it gives, and where that leads. */
interface Scheme {
  /** Fits every value of it, as a whole. */
  readonly values: RegExp;
  /** The address of what a value names, with `{value}` in it; null where the scheme has no page for each. */
  readonly url: string | null;
  /** The reference work that gives the values, by the id of its record. */
  readonly source: string;
  /** Whether a value names the thing itself, or a record about it, of which there may be several. */
  readonly names: "THING" | "RECORD";
}

export const schemes: Readonly<Record<IdentifierScheme, Scheme>> = {
  WIKIDATA: {
    values: /^Q[1-9]\d*$/,
    url: "http://www.wikidata.org/entity/{value}",
    source: "wikidata",
    names: "THING",
  },
  GEONAMES: {
    values: /^[1-9]\d*$/,
    url: "https://sws.geonames.org/{value}/",
    source: "geonames",
    names: "THING",
  },
  ISO_3166: {
    values: /^[A-Z]{2}(-[A-Z\d]{1,3})?$/,
    url: "https://www.iso.org/obp/ui/#iso:code:3166:{value}",
    source: "iso-3166",
    names: "THING",
  },
  UN_M49: {
    values: /^\d{3}$/,
    url: null,
    source: "un-m49",
    names: "THING",
  },
  WORLD_PORT_INDEX: {
    values: /^[1-9]\d{0,4}$/,
    url: null,
    source: "world-port-index",
    names: "THING",
  },
  ROR: {
    values: /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/,
    url: "https://ror.org/{value}",
    source: "ror",
    names: "THING",
  },
  AIDDATA: {
    values: /^[1-9]\d*$/,
    url: null,
    source: "aiddata-gcdf",
    names: "RECORD",
  },
};

/** Separates scheme and value where an identifier is written or stored. */
const separator = ":";

@ObjectType({
  description:
    "What a reference work calls an entity, by which it can be found there and joined with other data.",
})
export class Identifier {
  static readonly parts = [] as const;

  /** Fits an identifier of a scheme as it is written: `WIKIDATA:Q819`. */
  static patternOf(scheme: IdentifierScheme): RegExp {
    return new RegExp(
      `^${scheme}${separator}${schemes[scheme].values.source.slice(1)}`,
    );
  }

  /** Whether a value is an identifier of some scheme as it is written. */
  static isValid(value: unknown): value is string {
    return (
      typeof value === "string" &&
      (Object.keys(schemes) as IdentifierScheme[]).some((scheme) =>
        Identifier.patternOf(scheme).test(value),
      )
    );
  }

  /** How an identifier is written in records, stored and exported: `WIKIDATA:Q819`. */
  static written(scheme: string, value: string): string {
    return `${scheme}${separator}${value}`;
  }

  /** What is served for `WIKIDATA:Q819`. */
  static of(stored: Record<string, unknown> | string): Identifier {
    const text = stored as string;
    const at = text.indexOf(separator);
    const scheme = text.slice(0, at) as IdentifierScheme;
    const value = text.slice(at + 1);
    const url = schemes[scheme].url?.replace("{value}", value) ?? null;
    return { scheme, value, url };
  }

  @Field(() => IdentifierScheme, { description: "Who gives it." })
  scheme!: IdentifierScheme;
  @Field(() => String, {
    description:
      "The identifier itself, as its scheme writes it: `Q819`, `1655842`.",
  })
  value!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Where it leads; null for schemes that have no page for each of theirs.",
  })
  url!: string | null;
}
