import "reflect-metadata";
import { Field, ObjectType, type ClassType } from "type-graphql";
import {
  factsOf,
  kinds,
  linkObjects,
  meanings,
  modelNamed,
  ownLinks,
  ownProps,
  sharedType,
  type LinkField,
  type Model,
  type Prop as PropFacts,
  type PropType,
} from "./facts.ts";
import type { Link } from "./links.ts";
import {
  connectionOf,
  declareConnection,
  listArguments,
} from "./lists/page.ts";

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
      implements: parents,
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
    const facts: PropFacts = {
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

/**
 * Classes, in a thunk. The interfaces name theirs as strings instead: importing the kinds that
 * extend them would load those first.
 */
type Targets = () => Model | string | readonly (Model | string)[];

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
        .map((each) => (typeof each === "string" ? modelNamed(each) : each)),
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
    const facts = collectLink(
      target,
      name,
      link,
      targets,
      meaning,
      false,
      optional,
    );
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
      listArguments(target, name, () => sharedType(facts.targets()));
    } else
      Field(() => [sharedType(facts.targets()) as ClassType<object>], {
        description: meaning,
      })(target, name, method);
  };
}
