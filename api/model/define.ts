import "reflect-metadata";
import { Field, ObjectType, type ClassType } from "type-graphql";
import type {
  KindLabels,
  KindRole,
  LinkField,
  Model,
  Prop as PropFacts,
  PropType,
  Time,
} from "./facts.ts";
import type { DatasetLink, Link } from "./links.ts";
import { connectionOf, listArguments } from "./lists/page.ts";
import type { Text } from "./values.ts";

/** What the decorators say, by class or prototype; `settle.ts` makes the facts of it. */
interface Declaration {
  readonly meaning: string;
  readonly labels?: KindLabels;
  readonly schemaOrg?: string | null;
  /** Of the class and those that extend it. */
  readonly role?: KindRole;
  readonly dataset?: string;
}
export const declarations = new Map<Model, Declaration>();
export const ownProps = new Map<object, PropFacts[]>();
export const ownLinks = new Map<object, DeclaredLink[]>();

export interface DeclaredLink extends Omit<
  LinkField,
  "kinds" | "shared" | "object"
> {
  readonly targets: () => readonly Model[];
}

interface Description {
  readonly label: Text;
  /** Chinese has no form of its own for several. */
  readonly plural: string;
  readonly meaning: Text;
  /** The class of schema.org that contains it: `Place`. */
  readonly schemaOrg: string | null;
  /** Inherited; a thing where nothing is said. */
  readonly role?: KindRole;
  /** The data set whose records are of this kind, where they are not the graph's own. */
  readonly dataset?: string;
}

/** A kind of entity, or of what hangs on a link: its name is label, GraphQL type and file of seed. */
export function Kind({
  label,
  plural,
  meaning,
  schemaOrg,
  role,
  dataset,
}: Description) {
  return (model: Model): void => {
    const parents: Model[] = [];
    for (
      let parent = Object.getPrototypeOf(model) as Model;
      declarations.has(parent);
      parent = Object.getPrototypeOf(parent) as Model
    )
      parents.push(parent);
    declarations.set(model, {
      meaning: meaning.en,
      labels: { label, plural: { en: plural, zh: label.zh }, meaning },
      schemaOrg,
      role,
      dataset,
    });
    ObjectType({ description: meaning.en, implements: parents })(model);
  };
}

/** Makes a class with `@InterfaceType` known to the model. */
export function declareInterface(
  model: Model,
  meaning: string,
  role?: KindRole,
): void {
  declarations.set(model, { meaning, role });
}

export interface Presence {
  /** Whether a record may be without it. */
  readonly optional?: boolean;
}

interface PropOptions extends Presence {
  /** What sort of time a date tells; that of an event where nothing is said. */
  readonly time?: Time;
  /** Of a date: the field of a date that cannot be later. */
  readonly after?: string;
  /** Whether it comes from a reference work and from nowhere else. */
  readonly isReference?: boolean;
}

/** A stored property, under one name in seed records, the graph and GraphQL. */
export function Prop(
  type: PropType | [PropType],
  label: Text,
  meaning: string,
  {
    optional = false,
    time = "EVENT",
    after,
    isReference = false,
  }: PropOptions = {},
) {
  return (target: object, name: string | symbol): void => {
    const isList = Array.isArray(type);
    const one = isList ? (type as [PropType])[0] : type;
    const facts: PropFacts = {
      name: String(name),
      type: one,
      isList,
      isOptional: optional || isList,
      label,
      meaning,
      time,
      after,
      isReference,
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

/** A class by its name. */
function modelNamed(name: string): Model {
  const model = [...declarations.keys()].find((known) => known.name === name);
  if (!model)
    throw new Error(
      `${name} is not a type of the model: api/model/index.ts lists each.`,
    );
  return model;
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

function collectLink(
  target: object,
  name: string,
  link: string,
  targets: Targets,
  { label, meaning }: Pick<DeclaredLink, "label" | "meaning">,
  isMany: boolean,
  isOptional: boolean,
): DeclaredLink {
  const isInbound = link.startsWith("<-");
  const declared: DeclaredLink = {
    name,
    link: (isInbound ? link.slice(2) : link) as Link | DatasetLink,
    isInbound,
    isMany,
    isOptional,
    targets: () =>
      [targets()]
        .flat()
        .map((each) => (typeof each === "string" ? modelNamed(each) : each)),
    label,
    meaning,
  };
  ownLinks.set(target, [...(ownLinks.get(target) ?? []), declared]);
  // A method only declares the arguments; `schema.ts` serves what `api/select/` fetched.
  Object.defineProperty(target, name, {
    value: () => undefined,
    configurable: true,
  });
  return declared;
}

const method = { value: () => undefined } as PropertyDescriptor;

/** A link to one thing: an id in seed records, a relationship in the graph. */
export function One(
  link: Link | DatasetLink,
  targets: Targets,
  label: Text,
  meaning: string,
  { optional = false }: Presence = {},
) {
  return (target: object, name: string): void => {
    const declared = collectLink(
      target,
      name,
      link,
      targets,
      { label, meaning },
      false,
      optional,
    );
    Field(() => sharedType(declared.targets()) as ClassType<object>, {
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
  link: Link | DatasetLink | `<-${Link | DatasetLink}`,
  targets: Targets,
  label: Text,
  meaning: string,
) {
  return (target: object, name: string): void => {
    const declared = collectLink(
      target,
      name,
      link,
      targets,
      { label, meaning },
      true,
      true,
    );
    if (declared.isInbound) {
      Field(() => connectionOf(sharedType(declared.targets())), {
        description: meaning,
      })(target, name, method);
      listArguments(target, name, () => sharedType(declared.targets()));
    } else
      Field(() => [sharedType(declared.targets()) as ClassType<object>], {
        description: meaning,
      })(target, name, method);
  };
}
