import "reflect-metadata";
import {
  Arg,
  Field,
  Int,
  ObjectType,
  registerEnumType,
  type ClassType,
} from "type-graphql";
import type { Link } from "./links.ts";

/** A class of the model. Abstract ones are the GraphQL interfaces. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- an abstract class has no narrower type
export type Model = Function;

/** A value class (`Name`, `Text`, `PartialDate`): its parts are stored flat, `name_en`. */
export interface ValueClass extends ClassType<object> {
  /** The keys it is stored under; none means that it is stored whole, as a string. */
  readonly parts: readonly string[];
  /** What is served for what is stored. */
  of(stored: Record<string, unknown> | string): object;
}

export type Vocabulary = Readonly<Record<string, string>>;

export type PropType =
  | typeof String
  | typeof Boolean
  | typeof Int
  | object
  | ValueClass;

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

const ownProps = new Map<object, Prop[]>();
const ownLinks = new Map<object, LinkField[]>();
const meanings = new Map<Model, string>();
const connections = new Map<Model, ClassType<object>>();

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
export const vocabularies = new Map<object, { name: string; terms: Vocabulary }>();

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
      Object.entries(terms).map(([term, description]) => [term, { description }]),
    ),
  });
  vocabularies.set(constant, { name, terms });
  return constant;
}

/** A kind of entity, or of what hangs on a link: its name is label, GraphQL type and file of seed. */
export function Kind(meaning: string) {
  return (model: Model): void => {
    const parents: Model[] = [];
    for (
      let parent = Object.getPrototypeOf(model) as Model;
      meanings.has(parent);
      parent = Object.getPrototypeOf(parent) as Model
    )
      parents.push(parent);
    meanings.set(model, meaning);
    ObjectType({
      description: meaning,
      implements: parents as ClassType<object>[],
    })(model);
    const facts = factsOf(model);
    (facts.props.has("id") ? kinds : linkObjects).set(model.name, facts);
    if (facts.props.has("id")) declareConnection(model);
  };
}

/** Makes a class with `@InterfaceType` known to the model. */
export function declareInterface(model: Model, meaning: string): void {
  meanings.set(model, meaning);
  declareConnection(model);
}

const named = <Class>(name: string, model: Class): Class =>
  Object.defineProperty(model, "name", { value: name }) as Class;

/** The page information that Relay's connections carry. */
@ObjectType({ description: "Where a page stands in the whole list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether more stand before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first edge." })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: "Cursor of the last edge." })
  endCursor?: string;
}

function declareConnection(model: Model): void {
  const node = model as ClassType<object>;
  @ObjectType(`${model.name}Edge`, {
    description: `One ${model.name} of a list, with its cursor.`,
  })
  class Edge {
    @Field(() => String, { description: "Opaque; give it to `after` or `before`." })
    cursor!: string;
    @Field(() => node, { description: `The ${model.name} itself.` })
    node!: object;
  }
  @ObjectType(`${model.name}Connection`, {
    description: `A page of a list of ${model.name}.`,
  })
  class Connection {
    @Field(() => [Edge], { description: "The page, with cursors." })
    edges!: Edge[];
    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many there are in all, on every page." })
    totalCount!: number;
  }
  named(`${model.name}Edge`, Edge);
  connections.set(model, named(`${model.name}Connection`, Connection));
}

/** The GraphQL type of a page of `model`. */
export function connectionOf(model: Model): ClassType<object> {
  const connection = connections.get(model);
  if (!connection) throw new Error(`${model.name} is not a kind of the model.`);
  return connection;
}

export interface Presence {
  /** Whether a record may be without it. */
  readonly optional?: boolean;
}

/** A stored property, under one name in seed records, the graph and GraphQL. */
export function Prop(
  type: PropType | [PropType],
  meaning: string,
  { optional = false }: Presence = {},
) {
  return (target: object, name: string | symbol): void => {
    const isList = Array.isArray(type);
    const one = isList ? (type as [PropType])[0] : type;
    const facts: Prop = {
      name: String(name),
      type: one,
      isList,
      isOptional: optional || isList,
      meaning,
    };
    ownProps.set(target, [...(ownProps.get(target) ?? []), facts]);
    Field(() => (isList ? [one] : one) as ClassType<object>, {
      nullable: optional,
      description: meaning,
    })(target, name);
  };
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

/**
 * Classes, in a thunk. The interfaces name theirs as strings instead: importing the kinds that
 * extend them would load those first.
 */
type Targets = () => Model | string | readonly (Model | string)[];

function modelNamed(name: string): Model {
  const model = [...meanings.keys()].find((known) => known.name === name);
  if (!model) throw new Error(`${name} is not a kind of the model.`);
  return model;
}

function collectLink(
  target: object,
  name: string,
  link: string,
  targets: Targets,
  meaning: string,
  isMany: boolean,
  isOptional: boolean,
): LinkField {
  const isInbound = link.startsWith("<-");
  const facts: LinkField = {
    name,
    link: (isInbound ? link.slice(2) : link) as Link,
    isInbound,
    isMany,
    isOptional,
    targets: () =>
      [targets()]
        .flat()
        .map((each) => (typeof each === "string" ? modelNamed(each) : (each as Model))),
    meaning,
  };
  ownLinks.set(target, [...(ownLinks.get(target) ?? []), facts]);
  // A method only declares the arguments; `schema.ts` serves what `select.ts` fetched.
  Object.defineProperty(target, name, {
    value: () => undefined,
    configurable: true,
  });
  return facts;
}

const method = { value: () => undefined } as PropertyDescriptor;

/** A link to one thing: an id in seed records, a relationship in the graph. */
export function One(
  link: Link,
  targets: Targets,
  meaning: string,
  { optional = false }: Presence = {},
) {
  return (target: object, name: string): void => {
    const facts = collectLink(target, name, link, targets, meaning, false, optional);
    Field(() => sharedType(facts.targets()) as ClassType<object>, {
      nullable: optional,
      description: meaning,
    })(target, name, method);
  };
}

/**
 * A link to many things. Outbound (`"LINK"`): a list of ids in seed records, served whole in the
 * record's order. Inbound (`"<-LINK"`): those whose records point here, served as a connection.
 */
export function Many(
  link: Link | `<-${Link}`,
  targets: Targets,
  meaning: string,
) {
  return (target: object, name: string): void => {
    const facts = collectLink(target, name, link, targets, meaning, true, true);
    if (facts.isInbound) {
      Field(() => connectionOf(sharedType(facts.targets())), {
        description: meaning,
      })(target, name, method);
      pageArguments(target, name);
    } else
      Field(() => [sharedType(facts.targets()) as ClassType<object>], {
        description: meaning,
      })(target, name, method);
  };
}

/** Declares Relay's four arguments of a page on a method, from parameter 0 on. */
export function pageArguments(target: object, name: string): void {
  const declare = (
    index: number,
    argument: string,
    type: typeof Int | typeof String,
    description: string,
  ) =>
    Arg(argument, () => type, { nullable: true, description })(target, name, index);
  declare(0, "first", Int, "At most so many from the start, 1 to 100; 20 unless told.");
  declare(1, "after", String, "Only those after this cursor.");
  declare(2, "last", Int, "At most so many from the end, 1 to 100; not with `first`.");
  declare(3, "before", String, "Only those before this cursor.");
}
