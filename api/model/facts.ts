import "reflect-metadata";
import { registerEnumType, type ClassType, type Int } from "type-graphql";
import type { Link } from "./links.ts";

/** A class of the model. Abstract ones are the GraphQL interfaces. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- an abstract class has no narrower type
export type Model = Function;

/** A value class (`Name`, `Coordinates`, `PartialDate`): its parts are stored flat, `name_en`. */
export interface ValueClass extends ClassType<object> {
  /** The keys it is stored under; none means that it is stored whole, as a string. */
  readonly parts: readonly string[];
  /** The least and the greatest value of each part, where parts are numbers; without it they are texts. */
  readonly ranges?: Readonly<Record<string, readonly [number, number]>>;
  /** What is served for what is stored. */
  of(stored: Record<string, unknown> | string): object;
}

export type Vocabulary = Readonly<Record<string, string>>;

export type PropType =
  typeof String | typeof Boolean | typeof Int | object | ValueClass;

export interface Prop {
  readonly name: string;
  readonly type: PropType;
  readonly isList: boolean;
  readonly isOptional: boolean;
  readonly meaning: string;
}

export interface LinkField {
  readonly name: string;
  readonly link: Link;
  /** Seen from the far end: the link points at this kind and stands in the other's records. */
  readonly isInbound: boolean;
  readonly isMany: boolean;
  readonly isOptional: boolean;
  readonly targets: () => readonly Model[];
  readonly meaning: string;
}

export interface Facts {
  readonly name: string;
  readonly model: Model;
  readonly meaning: string;
  /** Own and inherited, in the order of declaration. */
  readonly props: ReadonlyMap<string, Prop>;
  readonly links: ReadonlyMap<string, LinkField>;
}

/** What the decorators collected, by prototype or class. */
export const ownProps = new Map<object, Prop[]>();
export const ownLinks = new Map<object, LinkField[]>();
export const meanings = new Map<Model, string>();

/** Every kind of entity by its name: the nodes of the graph. */
export const kinds = new Map<string, Facts>();

/** What hangs on a link rather than on a node (`Evidence`, `Reference`), by name. */
export const linkObjects = new Map<string, Facts>();

function inherited<Fact extends { name: string }>(
  own: Map<object, Fact[]>,
  model: Model,
): Map<string, Fact> {
  const chain: Fact[][] = [];
  for (
    let proto: object | null = model.prototype as object;
    proto;
    proto = Object.getPrototypeOf(proto) as object | null
  )
    chain.unshift(own.get(proto) ?? []);
  return new Map(chain.flat().map((fact) => [fact.name, fact]));
}

/** The facts of a kind, an interface or a link object. */
export function factsOf(model: Model): Facts {
  return (
    kinds.get(model.name) ??
    linkObjects.get(model.name) ?? {
      name: model.name,
      model,
      meaning: meanings.get(model) ?? "",
      props: inherited(ownProps, model),
      links: inherited(ownLinks, model),
    }
  );
}

/** The concrete kinds that a class stands for: itself, or those that implement it. */
export function kindsOf(model: Model): Facts[] {
  return [...kinds.values()].filter(
    (kind) => kind.model === model || kind.model.prototype instanceof model,
  );
}

/** The closed vocabularies by their constant. */
export const vocabularies = new Map<
  object,
  { name: string; terms: Vocabulary }
>();

/** A closed vocabulary, served as an enum: each term with what it means. */
export function vocabulary<const Terms extends Vocabulary>(
  name: string,
  meaning: string,
  terms: Terms,
): { readonly [Term in keyof Terms]: Term } {
  const constant = Object.fromEntries(
    Object.keys(terms).map((term) => [term, term]),
  ) as { [Term in keyof Terms]: Term };
  registerEnumType(constant as Record<string, string>, {
    name,
    description: meaning,
    valuesConfig: Object.fromEntries(
      Object.entries(terms).map(([term, description]) => [
        term,
        { description },
      ]),
    ),
  });
  vocabularies.set(constant, { name, terms });
  return constant;
}

/** The type that several kinds share: the kind itself, or the nearest interface of all. */
export function sharedType(models: readonly Model[]): Model {
  let shared = models[0]!;
  while (
    !models.every(
      (model) => model === shared || model.prototype instanceof shared,
    )
  )
    shared = Object.getPrototypeOf(shared) as Model;
  return shared;
}

/** A class by its name; interfaces name the kinds that extend them so. */
export function modelNamed(name: string): Model {
  const model = [...meanings.keys()].find((known) => known.name === name);
  if (!model) throw new Error(`${name} is not a kind of the model.`);
  return model;
}

/** The class that a link object stands for, where a link's target is one. */
export function linkObjectOf(field: LinkField): Facts | undefined {
  const [target] = field.targets();
  return target && linkObjects.get(target.name);
}
