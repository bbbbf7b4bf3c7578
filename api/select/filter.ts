import { Float, Int } from "type-graphql";
import { mayLieBetween, dayRangeOf } from "./date-range.ts";
import { BadInput } from "../errors.ts";
import type { Value } from "../graph/graph.ts";
import {
  Coordinates,
  Identifier,
  IdentifierScheme,
  PartialDate,
  baseOf,
  isOneOf,
  labelOf,
  linked,
  ofLinks,
  storedNames,
  vocabularies,
  walked,
  type CoordinatesFilter,
  type DateFilter,
  type Facts,
  type IdentifierFilter,
  type LinkField,
  type LinkFilter,
  type LinkedFilter,
  type NumberFilter,
  type Prop,
  type TextFilter,
} from "../model/index.ts";

/** The value of a filter argument, by the fields of its input type. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** An empty list of conditions matches everything. */
const allOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? conditions.join(" AND ") : "true";

/** An empty list of conditions matches nothing. */
const anyOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `(${conditions.join(" OR ")})` : "false";

const holdsOrNot = (holds: boolean, condition: string) =>
  holds ? condition : `NOT (${condition})`;

/** Any link between the node `m` and the node `far`, as a pattern. */
const anyLink = (m: string, { type }: LinkedFilter) =>
  `(${m})-[:${ofLinks(type ?? walked)}]-(far)`;

/** Compiles filters to Cypher. Values become parameters, so that equal shapes give equal text. */
export class Filtering {
  readonly params: Record<string, Value> = {};

  /** Parameter names start with `prefix`. */
  constructor(private readonly prefix: string) {}

  /** The conditions on the node `m`, of a kind or interface. */
  conditions(m: string, facts: Facts, filter: FilterInput): string[] {
    return Object.entries(filter).flatMap(([name, given]) =>
      given == null ? [] : this.on(m, facts, name, given),
    );
  }

  /** Cypher that starts at ids which the filter names, and the remaining conditions. */
  start(
    m: string,
    facts: Facts,
    filter: FilterInput,
  ): { readonly match: string; readonly rest: FilterInput } | undefined {
    const at = (ids: unknown) => `UNWIND ${this.param(ids as string[])} AS id`;
    const label = labelOf(facts);
    if (filter["id"])
      return {
        match: `${at(filter["id"])} MATCH (${m}:${baseOf(facts.kinds)}${label} {id: id})`,
        rest: { ...filter, id: null },
      };
    const far = (ids: unknown) =>
      `${at(ids)} MATCH (far:Entity {id: id}) MATCH`;
    const given = filter["linkedTo"] as LinkedFilter | null | undefined;
    if (given)
      return {
        match: `${far(given.id)} ${anyLink(`${m}${label}`, given)}`,
        rest: { ...filter, linkedTo: null },
      };
    for (const link of facts.links.values()) {
      const given = filter[link.name] as LinkFilter | null | undefined;
      if (given?.id)
        return {
          match: `${far(given.id)} ${linked(`${m}${label}`, link, "far")}`,
          rest: { ...filter, [link.name]: { ...given, id: null } },
        };
    }
    return undefined;
  }

  private on(m: string, facts: Facts, name: string, given: unknown): string[] {
    if (name === "and")
      return (given as FilterInput[]).flatMap((one) =>
        this.conditions(m, facts, one),
      );
    if (name === "or")
      return [
        anyOf(
          (given as FilterInput[]).map((one) =>
            allOf(this.conditions(m, facts, one)),
          ),
        ),
      ];
    if (name === "not")
      // A condition on a missing value is null, which must not match when negated either.
      return [
        `NOT coalesce(${allOf(this.conditions(m, facts, given as FilterInput))}, false)`,
      ];
    if (name === "kind") return [isOneOf(m, given as string[])];
    if (name === "linkedTo") {
      const linked = given as LinkedFilter;
      return [
        `EXISTS { MATCH ${anyLink(m, linked)} WHERE far.id IN ${this.param(linked.id)} }`,
      ];
    }
    const link = facts.links.get(name);
    return link
      ? this.onLink(m, link, given as LinkFilter)
      : this.onProp(m, facts.props.get(name)!, given);
  }

  private onLink(
    m: string,
    link: LinkField,
    { id, isPresent }: LinkFilter,
  ): string[] {
    const exists = (where: string) =>
      `EXISTS { MATCH ${linked(m, link, "far")}${where} }`;
    return [
      ...(id ? [exists(` WHERE far.id IN ${this.param(id)}`)] : []),
      ...(isPresent != null ? [holdsOrNot(isPresent, exists(""))] : []),
    ];
  }

  private onProp(m: string, prop: Prop, given: unknown): string[] {
    const stored = `${m}.\`${prop.name}\``;
    const { type, isList } = prop;
    if (prop.name === "id" || vocabularies.has(type))
      return [
        isList
          ? `any(one IN ${stored} WHERE one IN ${this.param(given as Value)})`
          : `${stored} IN ${this.param(given as Value)}`,
      ];
    if (type === Boolean)
      return [`coalesce(${stored}, false) = ${this.param(given as boolean)}`];
    if (type === Int || type === Float)
      return this.onNumber(stored, prop.name, given as NumberFilter);
    if (type === Coordinates)
      return this.onCoordinates(m, prop, given as CoordinatesFilter);
    if (type === Identifier)
      return this.onIdentifier(stored, given as IdentifierFilter);
    return type === PartialDate
      ? this.onDate(stored, prop, given as DateFilter)
      : this.onText(m, prop, given as TextFilter);
  }

  /** The parts are stored under `coordinates_latitude` and `coordinates_longitude`. */
  private onCoordinates(
    m: string,
    prop: Prop,
    { latitude, longitude, isKnown }: CoordinatesFilter,
  ): string[] {
    const [north, east] = storedNames(prop).map(
      (name) => `${m}.\`${name}\``,
    ) as [string, string];
    return [
      ...(latitude ? this.onNumber(north, "latitude", latitude) : []),
      ...(longitude ? this.onNumber(east, "longitude", longitude) : []),
      ...(isKnown != null ? [holdsOrNot(isKnown, `${north} IS NOT NULL`)] : []),
    ];
  }

  private onIdentifier(
    stored: string,
    { scheme, value, isKnown }: IdentifierFilter,
  ): string[] {
    const given = scheme ?? Object.keys(IdentifierScheme);
    const some = (condition: string) =>
      `any(one IN ${stored} WHERE ${condition})`;
    return [
      ...(value
        ? [
            some(
              `toLower(one) IN ${this.param(
                given.flatMap((each) =>
                  value.map((one) =>
                    Identifier.written(each, one).toLowerCase(),
                  ),
                ),
              )}`,
            ),
          ]
        : scheme
          ? [
              some(
                anyOf(
                  scheme.map(
                    (each) =>
                      `one STARTS WITH ${this.param(Identifier.written(each, ""))}`,
                  ),
                ),
              ),
            ]
          : []),
      ...(isKnown != null
        ? [holdsOrNot(isKnown, `${stored} IS NOT NULL`)]
        : []),
    ];
  }

  private onNumber(
    stored: string,
    name: string,
    { from, to, isKnown }: NumberFilter,
  ): string[] {
    if (from != null && to != null && from > to)
      throw new BadInput(
        `“${name}” goes from ${String(from)} to ${String(to)}: swap “from” and “to”.`,
      );
    return [
      ...(from != null ? [`${stored} >= ${this.param(from)}`] : []),
      ...(to != null ? [`${stored} <= ${this.param(to)}`] : []),
      ...(isKnown != null
        ? [holdsOrNot(isKnown, `${stored} IS NOT NULL`)]
        : []),
    ];
  }

  private onDate(
    stored: string,
    { name }: Prop,
    { from, to, isKnown }: DateFilter,
  ): string[] {
    const { fromDay, toDay } = dayRangeOf(
      name,
      from == null && to == null ? null : { from, to },
    );
    return [
      ...(from != null || to != null
        ? [mayLieBetween(stored, this.param(fromDay), this.param(toDay))]
        : []),
      ...(isKnown != null
        ? [holdsOrNot(isKnown, `${stored} IS NOT NULL`)]
        : []),
    ];
  }

  /** A text has several languages: any of them may match. */
  private onText(
    m: string,
    prop: Prop,
    { contains, startsWith, equals, isKnown }: TextFilter,
  ): string[] {
    const texts = storedNames(prop).map((name) => `${m}.\`${name}\``);
    const fits = (sign: string, value: string | null | undefined) => {
      if (value == null) return [];
      // Stored texts are composed, which the rules of the seed see to.
      const wanted = this.param(value.normalize("NFC").toLowerCase());
      return [
        anyOf(
          texts.map((text) =>
            prop.isList
              ? `any(one IN ${text} WHERE toLower(one) ${sign} ${wanted})`
              : `toLower(${text}) ${sign} ${wanted}`,
          ),
        ),
      ];
    };
    return [
      ...fits("CONTAINS", contains),
      ...fits("STARTS WITH", startsWith),
      ...fits("=", equals),
      ...(isKnown != null
        ? [
            holdsOrNot(
              isKnown,
              anyOf(texts.map((text) => `${text} IS NOT NULL`)),
            ),
          ]
        : []),
    ];
  }

  private param(value: Value): string {
    const name = `${this.prefix}${String(Object.keys(this.params).length)}`;
    this.params[name] = value;
    return `$${name}`;
  }
}
