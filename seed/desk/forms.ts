import {
  PartialDate,
  kinds,
  vocabularies,
  type Kind,
  type KindRole,
  type Text,
} from "../../api/model/index.ts";
import { propOf, writtenFields } from "../../api/model/record/check.ts";
import { shapeOf, type Shape } from "./shape.ts";

/** A field of a record as a form shows it. */
export interface FormField {
  readonly name: string;
  readonly label: Text;
  readonly meaning: Text;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** `parts`: several values under names of their own, such as the languages of a name. */
  readonly type:
    "text" | "number" | "boolean" | "date" | "term" | "link" | "parts";
  /** Of `term`: what it may be. */
  readonly terms?: readonly { readonly term: string; readonly label: Text }[];
  /** Of `link`: the kinds that it may lead to. */
  readonly kinds?: readonly string[];
  /** Of `parts`. */
  readonly parts?: readonly FormPart[];
}

export interface FormPart {
  readonly name: string;
  readonly label: Text;
  readonly type: "text" | "number" | "link" | "list";
  readonly kinds?: readonly string[];
}

/** What the parts of a value are called. Each language by its own name. */
const partLabels: Readonly<Record<string, Text>> = {
  en: { en: "English", zh: "English" },
  zh: { en: "中文", zh: "中文" },
  native: { en: "In its own language", zh: "原文名称" },
  latitude: { en: "Latitude", zh: "纬度" },
  longitude: { en: "Longitude", zh: "经度" },
  scheme: { en: "Whose identifier", zh: "编码体系" },
  value: { en: "Identifier", zh: "编码" },
};

/** The form of a kind, in the order in which its records write their fields. */
export interface Form {
  readonly kind: string;
  readonly label: Text;
  readonly role: KindRole;
  readonly fields: readonly FormField[];
}

export const forms = (): Form[] =>
  [...kinds.values()].map((kind) => {
    const shape = shapeOf(kind);
    return {
      kind: kind.name,
      label: kind.labels.label,
      role: kind.role,
      fields: writtenFields(kind).map((name) =>
        fieldOf(
          kind,
          name,
          shape.properties![name]!,
          (shape.required ?? []).includes(name),
        ),
      ),
    };
  });

function fieldOf(
  kind: Kind,
  name: string,
  shape: Shape,
  isRequired: boolean,
): FormField {
  const prop = propOf(kind, name);
  const link = kind.links.get(name);
  const { label } = (prop ?? link)!;
  const [zh = "", en = ""] = (shape.description ?? "").split("\n");
  const isList = shape.type === "array";
  const one = isList ? shape.items! : shape;
  const common = { name, label, meaning: { en, zh }, isRequired, isList };
  const terms = prop && vocabularies.get(prop.type)?.terms;
  if (terms)
    return {
      ...common,
      type: "term",
      terms: Array.from(terms, ([term, { label }]) => ({ term, label })),
    };
  if (link && !link.object)
    return { ...common, type: "link", kinds: namesOf(link.kinds) };
  if (one.type === "object") {
    const far = link?.object?.far;
    return {
      ...common,
      type: "parts",
      parts: Object.entries(one.properties!).map(([part, { type }]) =>
        part === far?.name
          ? {
              name: part,
              label: far.label,
              type: "link",
              kinds: namesOf(far.kinds),
            }
          : {
              name: part,
              label: partLabels[part] ??
                link?.object?.props.get(part)?.label ?? { en: part, zh: part },
              type:
                type === "array"
                  ? "list"
                  : type === "string"
                    ? "text"
                    : "number",
            },
      ),
    };
  }
  if (prop?.type === PartialDate) return { ...common, type: "date" };
  return {
    ...common,
    type:
      one.type === "boolean"
        ? "boolean"
        : one.type === "integer" || one.type === "number"
          ? "number"
          : "text",
  };
}

const namesOf = (
  facts: readonly { readonly kinds: readonly { readonly name: string }[] }[],
) => [...new Set(facts.flatMap(({ kinds }) => kinds.map(({ name }) => name)))];
