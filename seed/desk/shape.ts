import type { Kind } from "../../api/model/index.ts";
import { jsonSchemaOf } from "../../api/model/record/json-schema.ts";

/** What may stand somewhere in a record, as the JSON Schema of its kind has it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** The shape of one record of a kind. */
export const shapeOf = (kind: Kind): Shape =>
  (jsonSchemaOf(kind) as { readonly items: Shape }).items;
