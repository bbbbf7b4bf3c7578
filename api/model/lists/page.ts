import "reflect-metadata";
import {
  Arg,
  Args,
  ArgsType,
  Field,
  Int,
  ObjectType,
  type ClassType,
} from "type-graphql";
import type { Model } from "../facts.ts";
import { Length, byPage } from "./length.ts";

const connections = new Map<Model, ClassType<object>>();

/** The input types by which lists are narrowed and ordered; `filter.ts` and `order.ts` make them. */
export const filters = new Map<Model, ClassType<object>>();
export const orders = new Map<Model, ClassType<object>>();

function named<Class extends Model>(name: string, model: Class): Class {
  Object.defineProperty(model, "name", { value: name });
  return model;
}

/** The page information that Relay's connections carry. */
@ObjectType({ description: "Where a page stands in the whole list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether more stand before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first edge.",
  })
  startCursor?: string;
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge.",
  })
  endCursor?: string;
}

/** Makes the types of a page of `model`. */
export function declareConnection(model: Model): void {
  const node = model as ClassType<object>;
  @ObjectType(`${model.name}Edge`, {
    description: `One ${model.name} of a list, with its cursor.`,
  })
  class Edge {
    @Field(() => String, {
      description: "Opaque; give it to `after` or `before`.",
    })
    cursor!: string;
    @Field(() => node, { description: `The ${model.name} itself.` })
    node!: object;
  }
  @ObjectType(`${model.name}Connection`, {
    description: `A page of a list of ${model.name}.`,
  })
  class Connection {
    @Length(byPage)
    @Field(() => [Edge], { description: "The page, with cursors." })
    edges!: Edge[];
    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description: "How many there are in all, on every page.",
    })
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

/** What a connection serves, whatever its nodes are. */
export interface Page<Node = object> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: "At most so many from the start, 0 to 100; 20 unless told.",
  })
  first?: number;
  @Field(() => String, {
    nullable: true,
    description: "Only those after this cursor.",
  })
  after?: string;
  @Field(() => Int, {
    nullable: true,
    description: "At most so many from the end, 0 to 100; not with `first`.",
  })
  last?: number;
  @Field(() => String, {
    nullable: true,
    description: "Only those before this cursor.",
  })
  before?: string;
}

/** Declares how a list of `model` is narrowed, ordered and served in pages, on a method. */
export function listArguments(
  target: object,
  name: string,
  model: () => Model,
): void {
  Args(() => PageArguments)(target, name, 0);
  Arg("filter", () => inputOf(filters, model()), {
    nullable: true,
    description: "Only those for which this holds.",
  })(target, name, 1);
  Arg("order", () => inputOf(orders, model()), {
    nullable: true,
    description: "By what to order them; the most important first unless told.",
  })(target, name, 2);
}

function inputOf(
  inputs: ReadonlyMap<Model, ClassType<object>>,
  model: Model,
): ClassType<object> {
  const input = inputs.get(model);
  if (!input) throw new Error(`${model.name} is not a kind of the model.`);
  return input;
}
