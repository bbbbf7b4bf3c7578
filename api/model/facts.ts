import "reflect-metadata";
import type { ClassType, Int } from "type-graphql";
import type { DatasetLink, Link } from "./links.ts";
import { vocabulary } from "./terms.ts";
import type { Text } from "./values.ts";

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

export type PropType =
  typeof String | typeof Boolean | typeof Int | object | ValueClass;

/**
 * What sort of time a date tells: that of an event, of a life, of words spoken, of an observation
 * (a count, a role seen to be held), or of an issue of a newspaper.
 */
export type Time = "EVENT" | "LIFE" | "SPEECH" | "OBSERVATION" | "ISSUE";

export interface Prop {
  readonly name: string;
  /** What the field is called; the same wherever a field has this name. */
  readonly label: Text;
  readonly type: PropType;
  readonly isList: boolean;
  readonly isOptional: boolean;
  readonly meaning: string;
  /** Of a date. */
  readonly time: Time;
  /** Of a date: the field of a date that cannot be later. */
  readonly after?: string;
  /** Whether it comes from a reference work and from nowhere else. */
  readonly isReference: boolean;
}

export interface LinkField {
  readonly name: string;
  readonly label: Text;
  readonly link: Link | DatasetLink;
  /** Seen from the far end: the link points at this kind and stands in the other's records. */
  readonly isInbound: boolean;
  readonly isMany: boolean;
  readonly isOptional: boolean;
  readonly meaning: string;
  /** The kinds at the far end. */
  readonly kinds: readonly Facts[];
  /** The type that GraphQL serves: the one kind, the nearest interface of all, or the link object. */
  readonly shared: Facts;
  /** What hangs on the link itself, such as a passage. */
  readonly object?: LinkObject;
}

export const KindRole = vocabulary(
  "KindRole",
  {
    en: ["Role of a kind", "What the entities of a kind are to the graph."],
    zh: ["类别角色", "某类条目在图谱中的角色。"],
  },
  {
    THING: {
      en: ["Thing", "Something in the world: a country, a railway, an event."],
      zh: ["事物", "世间事物：国家、铁路、事件等。"],
    },
    CLAIM: {
      en: ["Claim", "A relation between things that shows its proof."],
      zh: ["论断", "事物之间须有依据的关系。"],
    },
    GROUND: {
      en: [
        "Ground",
        "What records rest on: an article, its page or a reference work.",
      ],
      zh: ["来源", "记录所依据之物：报道、其版面或参考资料。"],
    },
  },
);
export type KindRole = keyof typeof KindRole;

/** What a kind is called and what it means, in both languages. */
export interface KindLabels {
  readonly label: Text;
  readonly plural: Text;
  readonly meaning: Text;
}

/** What is known of a kind, an interface or a link object. */
export interface Facts {
  readonly name: string;
  readonly model: Model;
  readonly meaning: string;
  /** Interfaces have none. */
  readonly labels?: KindLabels;
  readonly role: KindRole;
  /** The data set whose records are of this kind, where they are not the graph's own. */
  readonly dataset?: string;
  /** Own and inherited, in the order of declaration. */
  readonly props: ReadonlyMap<string, Prop>;
  readonly links: ReadonlyMap<string, LinkField>;
  /** The concrete kinds that it stands for: itself, or those of the graph's own that implement it. */
  readonly kinds: readonly Facts[];
}

export interface Kind extends Facts {
  readonly labels: KindLabels;
  /** The class of schema.org that contains it, if there is one. */
  readonly schemaOrg: string | null;
}

/** What hangs on a link rather than on a node (`Evidence`): `far` is its link to the node. */
export interface LinkObject extends Kind {
  readonly far: LinkField;
}

// These are empty until `settle.ts` fills them.

/** Every kind of the graph's own records by its name. */
export const kinds = new Map<string, Kind>();

/** The kinds of imported records, which are served only where they are asked for. */
export const datasetKinds = new Map<string, Kind>();

export const linkObjects = new Map<string, LinkObject>();

/** The kinds, and the interfaces that they implement. */
export const entityTypes = new Map<string, Facts>();

/** The facts of a kind or an interface. */
export function factsOf(model: Model): Facts {
  const facts = entityTypes.get(model.name);
  if (!facts)
    throw new Error(
      `${model.name} is not a type of the model: api/model/index.ts lists each.`,
    );
  return facts;
}

/** The concrete kinds that a class stands for: itself, or those that implement it. */
export const kindsOf = (model: Model): readonly Facts[] => factsOf(model).kinds;

/** The kind of this name, of the graph's own records or of imported ones. */
export const kindNamed = (name: string): Kind =>
  (kinds.get(name) ?? datasetKinds.get(name))!;

/** The kind of the records of a data set. */
export function kindOfDataset(dataset: string): Kind {
  const kind = [...datasetKinds.values()].find(
    (each) => each.dataset === dataset,
  );
  if (!kind) throw new Error(`${dataset} has no kind in the model.`);
  return kind;
}

/** Whether the kind of this name is a claim. */
export const isClaim = (kind: string): boolean =>
  kinds.get(kind)?.role === "CLAIM";

/** Whether records rest on the kind of this name: an article, its page or a reference work. */
export const isGround = (kind: string): boolean =>
  kinds.get(kind)?.role === "GROUND";
