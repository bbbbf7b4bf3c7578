import type { Text } from "../values.ts";

/** One problem of a record: where, what, and what to do. */
export interface Problem {
  /** Keys and indexes from the record down: `["evidence", 0, "start"]`. */
  readonly path: readonly (string | number)[];
  readonly what: Text;
  readonly remedy: Text;
}

export type Path = Problem["path"];
export type Fields = Readonly<Record<string, unknown>>;

export const problem = (path: Path, what: Text, remedy: Text): Problem => ({
  path,
  what,
  remedy,
});

/** What an id looks like. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field that is required and not there. */
export const missing = (path: Path, meaning: Text): Problem =>
  problem(
    path,
    { en: "is missing", zh: "缺失" },
    { en: `add it: ${meaning.en}`, zh: `请补上：${meaning.zh}` },
  );

/** The name that an editor meant who wrote one that there is not. */
export function meantBy(
  written: string,
  names: readonly string[],
): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/[\s_-]/g, "");
  return (
    names.find((name) => bare(name) === bare(written)) ??
    names.find((name) => name.length > 3 && differInOneSpot(name, written))
  );
}

/** Whether two words are the same but for at most two letters in a row. */
function differInOneSpot(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** What to write in place of a name that there is not. */
export const writeOneOf = (
  names: readonly string[],
  meant: string | undefined,
): Text =>
  meant === undefined
    ? {
        en: `write one of ${names.join(", ")}`,
        zh: `可用：${names.join("、")}`,
      }
    : { en: `did you mean ${meant}?`, zh: `是否指 ${meant}？` };

/** A field or a list that is written and holds nothing. */
export const empty = (path: Path): Problem =>
  problem(
    path,
    { en: "is written and holds nothing", zh: "已写出但没有值" },
    {
      en: "write its value, or remove the field",
      zh: "请写出其值，或删去该字段",
    },
  );

/**
 * A key without a value is what stands after a comma in a text without quotation marks, or before
 * a colon without a blank.
 */
export function unquotedComma(
  path: Path,
  key: string,
  value: unknown,
): Problem | undefined {
  if (value !== null) return undefined;
  const [, name] = /^([A-Za-z]\w*):\S/.exec(key) ?? [];
  if (name)
    return problem(
      path,
      {
        en: `no blank follows the colon of “${name}”`,
        zh: `“${name}”的冒号后没有空格`,
      },
      { en: `write “${name}: …”`, zh: `请写成“${name}: …”` },
    );
  if (/^\w+$/.test(key)) return undefined;
  return problem(
    path,
    {
      en: `the comma before “${key}” ends the text`,
      zh: `“${key}”之前的逗号使文本提前结束`,
    },
    {
      en: 'put the whole text in straight quotation marks: "…"',
      zh: '请用英文直引号把整段文本括起来："…"',
    },
  );
}
