import {
  execute,
  getArgumentValues,
  getVariableValues,
  locatedError,
  responsePathAsArray,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Path } from "graphql/jsutils/Path.js";
import { afterAll, isPromise, type Eventually } from "./eventually.ts";
import {
  planOf,
  type PlannedField,
  type PlannedFields,
  type PlannedValue,
} from "./plan.ts";
import { ResolveInfo, type Executed } from "./resolve-info.ts";

/** What is executed: a validated document, and its operation of that name if there is one. */
interface Asked extends Pick<
  ExecutionArgs,
  "schema" | "document" | "contextValue" | "variableValues" | "operationName"
> {
  readonly operation: OperationDefinitionNode | undefined;
  /** Looked at after every few objects; the next then waits for what is promised. */
  readonly makeWay: () => Promise<void> | undefined;
}

/**
 * Executes a query as section 6 of the GraphQL specification has it, with the same answers as
 * graphql-js. That finds out for each object anew what is the same for all of a type; here it is planned
 * once for a document, so that a field which its object has costs little more than reading it.
 */
export function executeQuery(asked: Asked): Eventually<ExecutionResult> {
  const { schema, document, operation } = asked;
  const definitions = operation?.variableDefinitions ?? [];
  const { coerced } = getVariableValues(
    schema,
    definitions,
    asked.variableValues ?? {},
    { maxErrors: 1 },
  );
  // That one says what is wrong.
  if (!operation || !coerced) return execute(asked);
  const { root, fragments } = planOf(schema, document, operation, coerced);
  const run = new Run(asked, operation, fragments, coerced);
  const failed = (error: unknown) => {
    run.addError(error as GraphQLError, undefined);
    return run.resultOf(null);
  };
  try {
    const data = run.fieldsOf(root, undefined, undefined);
    return isPromise(data)
      ? data.then((data) => run.resultOf(data), failed)
      : run.resultOf(data);
  } catch (error) {
    return failed(error);
  }
}

type Data = Record<string, unknown>;

const noArgs = {};

/** How many objects are completed between two looks at the clock, which take as long as some of them. */
const perLook = 16;
let objects = 0;

/** One execution. */
class Run implements Executed {
  readonly schema: GraphQLSchema;
  private readonly contextValue: unknown;
  private readonly makeWay: Asked["makeWay"];
  private readonly errors: GraphQLError[] = [];
  /** Where errors have left null; what goes wrong below that later is nobody's. */
  private readonly nulls = new Set<Path | undefined>();
  private readonly args = new Map<PlannedField, Record<string, unknown>>();

  constructor(
    { schema, contextValue, makeWay }: Asked,
    readonly operation: OperationDefinitionNode,
    readonly fragments: Executed["fragments"],
    readonly variableValues: Record<string, unknown>,
  ) {
    this.schema = schema;
    this.contextValue = contextValue;
    this.makeWay = makeWay;
  }

  resultOf(data: Data | null): ExecutionResult {
    const { errors } = this;
    return errors.length === 0 ? { data } : { errors, data };
  }

  addError(error: GraphQLError, path: Path | undefined): void {
    let at = path;
    while (at && !this.nulls.has(at)) at = at.prev;
    if (this.nulls.has(at)) return;
    this.nulls.add(path);
    this.errors.push(error);
  }

  fieldsOf(
    { fields, hasPrototypeKey }: PlannedFields,
    source: unknown,
    path: Path | undefined,
  ): Eventually<Data> {
    const data = (hasPrototypeKey ? Object.create(null) : {}) as Data;
    let pending: Promise<unknown>[] | undefined;
    try {
      // An iterator would take longer than most fields.
      for (let at = 0; at < fields.length; at++) {
        const field = fields[at]!;
        const value = this.fieldOf(field, source, path);
        data[field.key] = value;
        if (isPromise(value))
          (pending ??= []).push(value.then((done) => (data[field.key] = done)));
      }
    } catch (error) {
      return afterAll(pending, error);
    }
    return pending ? Promise.all(pending).then(() => data) : data;
  }

  private listOf(
    field: PlannedField,
    planned: PlannedValue,
    values: unknown,
    path: Path,
  ): Eventually<unknown[]> {
    if (!Array.isArray(values))
      throw new Error(`${field.on.name}.${field.name} is not a list.`);
    const list = new Array<unknown>(values.length);
    let pending: Promise<unknown>[] | undefined;
    try {
      for (let at = 0; at < values.length; at++) {
        const own =
          planned.is === "leaf"
            ? undefined
            : { prev: path, key: at, typename: undefined };
        const item = this.settled(field, planned, values[at], own, path, at);
        list[at] = item;
        if (isPromise(item))
          (pending ??= []).push(item.then((done) => (list[at] = done)));
      }
    } catch (error) {
      return afterAll(pending, error);
    }
    return pending ? Promise.all(pending).then(() => list) : list;
  }

  private fieldOf(
    field: PlannedField,
    source: unknown,
    prev: Path | undefined,
  ): unknown {
    const { key, name, on, value: planned, definition } = field;
    if (name === "__typename") return on.name;
    // What has nothing below it is asked where it stands only when something goes wrong.
    const path =
      planned.is === "leaf" && !definition.resolve
        ? undefined
        : { prev, key, typename: on.name };
    let value: unknown;
    try {
      value = this.read(field, source, path, prev);
    } catch (error) {
      return this.nullFor(error, field, planned, path, prev, key);
    }
    return this.settled(field, planned, value, path, prev, key);
  }

  private read(
    field: PlannedField,
    source: unknown,
    path: Path | undefined,
    prev: Path | undefined,
  ): unknown {
    const { definition, name, key, on } = field;
    const args = definition.args.length === 0 ? noArgs : this.argsOf(field);
    if (!definition.resolve) {
      const property = (source as Data | undefined)?.[name];
      if (typeof property !== "function") return property;
    }
    const info = new ResolveInfo(
      this,
      field,
      path ?? { prev, key, typename: on.name },
    );
    return definition.resolve
      ? definition.resolve(source, args, this.contextValue, info)
      : (source as Record<string, Method>)[name]!(
          args,
          this.contextValue,
          info,
        );
  }

  /** They are the same for each object. */
  private argsOf(field: PlannedField): Record<string, unknown> {
    const known = this.args.get(field);
    if (known) return known;
    const { definition, nodes } = field;
    const args = getArgumentValues(definition, nodes[0]!, this.variableValues);
    this.args.set(field, args);
    return args;
  }

  /** A value completed, once it is there; null where that fails. `path` may be left out for `key` below `prev`. */
  private settled(
    field: PlannedField,
    planned: PlannedValue,
    value: unknown,
    path: Path | undefined,
    prev: Path | undefined,
    key: string | number,
  ): unknown {
    try {
      const completed = isPromise(value)
        ? value.then((value) => this.completed(field, planned, value, path))
        : this.completed(field, planned, value, path);
      return isPromise(completed)
        ? completed.catch((error: unknown) =>
            this.nullFor(error, field, planned, path, prev, key),
          )
        : completed;
    } catch (error) {
      return this.nullFor(error, field, planned, path, prev, key);
    }
  }

  private completed(
    field: PlannedField,
    planned: PlannedValue,
    value: unknown,
    path: Path | undefined,
  ): unknown {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (planned.isNullable) return null;
      throw new Error(
        `Cannot return null for non-nullable field ${field.on.name}.${field.name}.`,
      );
    }
    switch (planned.is) {
      case "leaf":
        return planned.serialize(value);
      case "list":
        return this.listOf(field, planned.item, value, path!);
      case "object":
        return this.objectOf(planned.fields(), value, path!);
      case "abstract": {
        const { type, fieldsOf } = planned;
        const info = new ResolveInfo(this, field, path!);
        const name = type.resolveType!(value, this.contextValue, info, type);
        return this.objectOf(fieldsOf(name as string), value, path!);
      }
    }
  }

  private objectOf(
    fields: PlannedFields,
    value: unknown,
    path: Path,
  ): Eventually<Data> {
    const turn = ++objects % perLook === 0 ? this.makeWay() : undefined;
    return turn
      ? turn.then(() => this.fieldsOf(fields, value, path))
      : this.fieldsOf(fields, value, path);
  }

  /** Null for what went wrong, which is noted; where there may be no null, whoever is above is to see to it. */
  private nullFor(
    raw: unknown,
    { nodes, on }: PlannedField,
    { isNullable }: PlannedValue,
    path: Path | undefined,
    prev: Path | undefined,
    key: string | number,
  ): null {
    const typename = typeof key === "string" ? on.name : undefined;
    const at = path ?? { prev, key, typename };
    const error = locatedError(raw, nodes, responsePathAsArray(at));
    if (!isNullable) throw error;
    this.addError(error, at);
    return null;
  }
}

type Method = (args: object, context: unknown, info: ResolveInfo) => unknown;
