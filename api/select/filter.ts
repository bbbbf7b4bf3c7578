import { Float, Int } from "type-graphql";
import { mayLieBetween, spanOf } from "./date-range.ts";
import { BadInput } from "../errors.ts";
import type { Value } from "../graph/graph.ts";
import {
  Coordinates,
  PartialDate,
  isOneOf,
  linked,
  storedNames,
  vocabularies,
  type CoordinatesFilter,
  type DateFilter,
  type Facts,
  type LinkField,
  type LinkFilter,
  type NumberFilter,
  type Prop,
  type TextFilter,
} from "../model/index.ts";

/** What was given as a filter, by the fields of its input type. */
export type Given = Readonly<Record<string, unknown>>;

/** Both hold, all hold: of nothing, it holds. */
const all = (conditions: readonly string[]): string =>
  conditions.length > 0 ? conditions.join(" AND ") : "true";

const any = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `(${conditions.join(" OR ")})` : "false";

const unless = (holds: boolean, condition: string) =>
  holds ? condition : `NOT (${condition})`;

/** Turns filters into Cypher; the same fields always give the same text, whatever their values. */
export class Filtering {
  readonly params: Record<string, Value> = {};

  /** Its parameters begin with `prefix`. */
  constructor(private readonly prefix: string) {}

  /** What must hold of the node `m`, which is of the kinds that `facts` stand for. */
  conditions(m: string, facts: Facts, filter: Given): string[] {
    return Object.entries(filter).flatMap(([name, given]) =>
      given == null ? [] : this.on(m, facts, name, given),
    );
  }

  /** Where a search for `m` may begin, at ids that the filter names; and what it asks beside them. */
  start(
    m: string,
    { name, links }: Facts,
    filter: Given,
  ): { readonly match: string; readonly rest: Given } | undefined {
    const at = (ids: unknown) => `UNWIND ${this.param(ids as string[])} AS id`;
    if (filter["id"])
      return {
        match: `${at(filter["id"])} MATCH (${m}:Entity:${name} {id: id})`,
        rest: { ...filter, id: null },
      };
    for (const link of links.values()) {
      const given = filter[link.name] as LinkFilter | null | undefined;
      if (given?.id)
        return {
          match: `${at(given.id)} MATCH (far:Entity {id: id}) MATCH ${linked(`${m}:${name}`, link, "far")}`,
          rest: { ...filter, [link.name]: { ...given, id: null } },
        };
    }
    return undefined;
  }

  private on(m: string, facts: Facts, name: string, given: unknown): string[] {
    if (name === "and")
      return (given as Given[]).flatMap((one) =>
        this.conditions(m, facts, one),
      );
    if (name === "or")
      return [
        any(
          (given as Given[]).map((one) => all(this.conditions(m, facts, one))),
        ),
      ];
    if (name === "not")
      // What is unknown of a member makes no condition hold.
      return [
        `NOT coalesce(${all(this.conditions(m, facts, given as Given))}, false)`,
      ];
    if (name === "kind") return [isOneOf(m, given as string[])];
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
      ...(isPresent != null ? [unless(isPresent, exists(""))] : []),
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
      ...(isKnown != null ? [unless(isKnown, `${north} IS NOT NULL`)] : []),
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
      ...(isKnown != null ? [unless(isKnown, `${stored} IS NOT NULL`)] : []),
    ];
  }

  private onDate(
    stored: string,
    { name }: Prop,
    { from, to, isKnown }: DateFilter,
  ): string[] {
    const { fromDay, toDay } = spanOf(
      name,
      from == null && to == null ? null : { from, to },
    );
    return [
      ...(from != null || to != null
        ? [mayLieBetween(stored, this.param(fromDay), this.param(toDay))]
        : []),
      ...(isKnown != null ? [unless(isKnown, `${stored} IS NOT NULL`)] : []),
    ];
  }

  /** A text stands in several languages: one of them must fit. */
  private onText(
    m: string,
    prop: Prop,
    { contains, startsWith, equals, isKnown }: TextFilter,
  ): string[] {
    const texts = storedNames(prop).map((name) => `${m}.\`${name}\``);
    const fits = (sign: string, value: string | null | undefined) => {
      if (value == null) return [];
      const wanted = this.param(value.toLowerCase());
      return [
        any(
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
        ? [unless(isKnown, any(texts.map((text) => `${text} IS NOT NULL`)))]
        : []),
    ];
  }

  private param(value: Value): string {
    const name = `${this.prefix}${String(Object.keys(this.params).length)}`;
    this.params[name] = value;
    return `$${name}`;
  }
}
