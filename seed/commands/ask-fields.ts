import type { Kind, Text } from "../../api/model/index.ts";
import { propOf, writtenFields } from "../../api/model/record/check.ts";
import { tidied, type Fields } from "../desk/draft.ts";
import { shapeOf, type Shape } from "../desk/shape.ts";

/** Asks one question; undefined where nobody answers any more. */
type Ask = (question: string) => Promise<string | undefined>;

/** The fields of a record, asked one after the other in the order of its kind; an empty answer keeps what is there. */
export async function asked(
  kind: Kind,
  was: Fields,
  language: keyof Text,
  ask: Ask,
): Promise<Fields> {
  const { properties = {}, required = [] } = shapeOf(kind);
  const fields: Record<string, unknown> = { ...was };
  for (const name of writtenFields(kind)) {
    const { label } = propOf(kind, name) ?? kind.links.get(name)!;
    const shape = properties[name]!;
    const question = (path: string, old: unknown, isNeeded: boolean) =>
      [
        `${label[language]} (${path})`,
        isNeeded ? " *" : "",
        shape.enum ? ` {${shape.enum.join(" | ")}}` : "",
        old === undefined ? "" : ` [${shown(old)}]`,
        ":",
      ].join("");
    const isNeeded = required.includes(name);
    const old = was[name];
    if (shape.type !== "object") {
      const answer = await ask(question(name, old, isNeeded));
      if (answer === undefined) break;
      if (answer.trim() !== "") fields[name] = valueOf(answer.trim(), shape);
      continue;
    }
    const parts: Record<string, unknown> = { ...(old as Fields | undefined) };
    for (const [part, own] of Object.entries(shape.properties ?? {})) {
      const answer = await ask(
        question(
          `${name}.${part}`,
          parts[part],
          isNeeded && (shape.required ?? []).includes(part),
        ),
      );
      if (answer?.trim()) parts[part] = valueOf(answer.trim(), own);
    }
    fields[name] = parts;
  }
  return tidied(fields);
}

const shown = (value: unknown) =>
  typeof value === "string" ? value : JSON.stringify(value);

/** An answer as a value: JSON for what has parts of its own, commas of either width between the items of a list. */
function valueOf(text: string, { type, items }: Shape): unknown {
  if (type === "array") {
    if (items?.type !== "object")
      return text.split(/\s*[,，、]\s*/).filter(Boolean);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The check says what the field takes.
      return text;
    }
  }
  if (type === "boolean") return /^(y|yes|true|是)$/i.test(text);
  const isNumber = type === "integer" || type === "number";
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
}
