import type { Text } from "../look/language.ts";
import type { KindName } from "../view/kind.ts";

// The form of a kind, as the server's desk makes it from the kind's JSON Schema.

export interface FormPart {
  readonly name: string;
  readonly label: Text;
  readonly type: "text" | "number" | "link" | "list";
  readonly kinds?: readonly KindName[];
}

export interface FormField {
  readonly name: string;
  readonly label: Text;
  readonly meaning: Text;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly type:
    "text" | "number" | "boolean" | "date" | "term" | "link" | "parts";
  readonly terms?: readonly { readonly term: string; readonly label: Text }[];
  readonly kinds?: readonly KindName[];
  readonly parts?: readonly FormPart[];
}

export interface Form {
  readonly kind: KindName;
  readonly label: Text;
  readonly role: "THING" | "CLAIM" | "GROUND";
  readonly fields: readonly FormField[];
}
