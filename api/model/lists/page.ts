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

/** The input types by which lists are filtered and sorted; `filters.ts` and `orders.ts` make them. */
export const filters = new Map<Model, ClassType<object>>();
export const orders = new Map<Model, ClassType<object>>();

function named<Class extends Model>(name: string, model: Class): Class {
  Object.defineProperty(model, "name", { value: name });
  return model;
}

/** The page information that Relay's connections carry. */
@ObjectType({ description: "Where a page lies within the whole list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more items follow this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, {
    description: "Whether more items precede this page.",
  })
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

/** Makes the types of a page of `model`: its connection and its edge. */
export function declareConnection(model: Model): void {
  const node = model as ClassType<object>;
  @ObjectType(`${model.name}Edge`, {
    description: `A ${model.name} in a list, with its cursor.`,
  })
  class Edge {
    @Field(() => String, {
      description: "Opaque; pass it as `after` or `before`.",
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
    @Field(() => [Edge], {
      description: "The items of the page, with cursors.",
    })
    edges!: Edge[];
    @Field(() => PageInfo, {
      description: "Where the page lies within the whole list.",
    })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description: "Number of items over all pages.",
    })
    totalCount!: number;
  }
  named(`${model.name}Edge`, Edge);
  connections.set(model, named(`${model.name}Connection`, Connection));
}

/** The GraphQL type of a page of `model`. */
export function connectionOf(model: Model): ClassType<object> {
  const connection = connections.get(model);
  if (!connection) throw new Error(unlisted(model));
  return connection;
}

/** What a connection serves. */
export interface Connection<Node = object> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      "Maximum number of items from the start, 0 to 100; 20 by default.",
  })
  first?: number;
  @Field(() => String, {
    nullable: true,
    description: "Only items after this cursor.",
  })
  after?: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "Maximum number of items from the end, 0 to 100; not together with `first`.",
  })
  last?: number;
  @Field(() => String, {
    nullable: true,
    description: "Only items before this cursor.",
  })
  before?: string;
}

/** The input type by which a list of `model` is filtered, for queries that sum over one. */
export const filterOf = (model: Model): ClassType<object> =>
  inputOf(filters, model);

/** Declares on a method the arguments by which a list of `model` is filtered, sorted and paged. */
export function listArguments(
  target: object,
  name: string,
  model: () => Model,
): void {
  Args(() => PageArguments)(target, name, 0);
  Arg("filter", () => inputOf(filters, model()), {
    nullable: true,
    description: "Only items that match.",
  })(target, name, 1);
  Arg("order", () => inputOf(orders, model()), {
    nullable: true,
    description: "How to sort; by default the most important come first.",
  })(target, name, 2);
}

const unlisted = ({ name }: Model) =>
  `${name} is not a type of the model: api/model/index.ts lists each.`;

function inputOf(
  inputs: ReadonlyMap<Model, ClassType<object>>,
  model: Model,
): ClassType<object> {
  const input = inputs.get(model);
  if (!input) throw new Error(unlisted(model));
  return input;
}
