import { Float, Int } from "type-graphql";
import {
  Coordinates,
  Identifier,
  Name,
  PartialDate,
  Text,
  datasetKinds,
  datesOn,
  entityTypes,
  kinds,
  orderings,
  vocabularies,
  type Facts,
  type LinkField,
  type Prop,
} from "../model/index.ts";
import { listName } from "../queries/kind.ts";

/** What a list of the API holds and can be asked for, as the web's tables are made of it. */
interface List {
  /** The field of `Query` that serves it. */
  readonly field: string;
  /** The kinds that it holds. */
  readonly kinds: readonly string[];
  /** By what it can be sorted. */
  readonly orders: readonly string[];
  /** Its members' fields by name, in the order of the model. */
  readonly fields: Readonly<Record<string, Field>>;
}

/** A field as the API serves and filters it. */
interface Field {
  /**
   * `TERM`, `BOOLEAN`, `NUMBER`, `TEXT` (one in each language), `STRING`, `DATE`, `COORDINATES`,
   * `IDENTIFIER`, or a link: `OWN` (to one), `OWNS` (a short list), `INBOUND` (a connection), `EVIDENCE`, `REFERENCE`.
   */
  readonly shape: string;
  readonly isList?: true;
  /** Of a term: its vocabulary. */
  readonly terms?: string;
  /** Of a link: the kinds at its far end. */
  readonly kinds?: readonly string[];
  /** Of a date: the clock that shows it. */
  readonly clock?: string;
}

const shapes = new Map<unknown, string>([
  [Boolean, "BOOLEAN"],
  [Int, "NUMBER"],
  [Float, "NUMBER"],
  [Name, "TEXT"],
  [Text, "TEXT"],
  [PartialDate, "DATE"],
  [Coordinates, "COORDINATES"],
  [Identifier, "IDENTIFIER"],
]);

function clockOf({ kinds }: Facts, { name }: Prop): string | undefined {
  const isOwn = ({ kind, field }: { kind: string; field: string }) =>
    field === name && kinds.some((each) => each.name === kind);
  return (Object.keys(datesOn) as (keyof typeof datesOn)[]).find((clock) =>
    datesOn[clock].some(isOwn),
  );
}

function propField(facts: Facts, prop: Prop): Field {
  const { type, isList } = prop;
  const terms = vocabularies.get(type)?.name;
  const clock = type === PartialDate ? clockOf(facts, prop) : undefined;
  return {
    shape: terms ? "TERM" : (shapes.get(type) ?? "STRING"),
    ...(isList && { isList }),
    ...(terms && { terms }),
    ...(clock && { clock }),
  };
}

const linkField = ({ object, isInbound, isMany, kinds }: LinkField): Field => ({
  shape: object
    ? object.name.toUpperCase()
    : isInbound
      ? "INBOUND"
      : isMany
        ? "OWNS"
        : "OWN",
  kinds: kinds.map(({ name }) => name),
});

/** Every list by the type of its members. */
export const lists = (): Readonly<Record<string, List>> =>
  Object.fromEntries(
    Array.from(entityTypes.values(), (facts): [string, List] => [
      facts.name,
      {
        field: listName(facts),
        kinds: facts.kinds.map(({ name }) => name),
        orders: [...orderings.get(facts.model)!.keys()],
        fields: Object.fromEntries<Field>([
          ...Array.from(facts.props.values(), (prop): [string, Field] => [
            prop.name,
            propField(facts, prop),
          ]),
          ...Array.from(facts.links.values(), (link): [string, Field] => [
            link.name,
            linkField(link),
          ]),
        ]),
      },
    ]),
  );

/** The list that a connection is a part of, and the filter that keeps this part: `[list, field]`, or by `linkedTo` and the type of link. */
type Part =
  | readonly [list: string, field: string]
  | readonly [list: string, linkedTo: "linkedTo", type: string];

/** Each connection by type and field, as a part of a list of the whole graph. */
export const connections = (): Readonly<
  Record<string, Readonly<Record<string, Part>>>
> =>
  Object.fromEntries(
    [...kinds.values(), ...datasetKinds.values()].map(({ name, links }) => [
      name,
      Object.fromEntries(
        [...links.values()]
          .filter(({ isInbound }) => isInbound)
          .map((link): [string, Part] => [link.name, partOf(link)]),
      ),
    ]),
  );

function partOf({ link, shared }: LinkField): Part {
  const back = [...shared.links.values()].find(
    (each) => each.link === link && !each.isInbound,
  );
  return back ? [shared.name, back.name] : [shared.name, "linkedTo", link];
}
