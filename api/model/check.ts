import { Float, ID, Int } from "type-graphql";
import { kindsOf, linkObjects, vocabularies, type Facts, type LinkField, type Prop, type ValueClass } from "./define.ts";
import { PartialDate, type Text } from "./values.ts";

/** One thing that is wrong with a record: where, what, and what to do. */
export interface Fault {
  /** Keys and indexes from the record down: `["evidence", 0, "start"]`. */
  readonly path: readonly (string | number)[];
  readonly what: Text;
  readonly remedy: Text;
}

type Path = Fault["path"];
type Fields = Readonly<Record<string, unknown>>;

const fault = (path: Path, what: Text, remedy: Text): Fault => ({ path, what, remedy });

const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The class that a link object stands for, where a link's target is one. */
export const linkObjectOf = (field: LinkField): Facts | undefined => {
  const [target] = field.targets();
  return target && linkObjects.get(target.name);
};

/** The fields that a record of this kind may write, in the order in which records write them. */
export function writtenFields(facts: Facts): string[] {
  const claims = facts.props.has("gist");
  const lead = ["id", claims ? "gist" : "name", "aliases", "isTransliterated"];
  const props = [...facts.props.keys()].filter(
    (name) => ![...lead, "name", "basis"].includes(name),
  );
  const links = [...facts.links.values()].filter((link) => !link.isInbound).map((link) => link.name);
  const last = ["evidence", "references"].filter((name) => links.includes(name));
  return [...lead, ...props, ...links.filter((name) => !last.includes(name)), "basis", ...last];
}

/** What is wrong with the shape of a record, whatever else the seed holds. */
export function checkShape(facts: Facts, fields: Fields): Fault[] {
  const faults: Fault[] = [];
  const known = writtenFields(facts);
  for (const name of Object.keys(fields))
    if (!known.includes(name)) faults.push(unknownField(facts, name, known));
  for (const name of known) {
    const value = fields[name];
    const prop = facts.props.get(name);
    const link = facts.links.get(name);
    if (value === undefined || value === null) {
      // `basis` follows from what a record rests on; claims are named by their gist.
      const isOptional = (prop ?? link)?.isOptional || name === "basis";
      if (!isOptional) faults.push(missing([name], (prop ?? link)!.meaning));
    } else if (prop) faults.push(...checkProp(prop, value, [name]));
    else if (link) faults.push(...checkLinkShape(link, value, [name]));
  }
  return faults;
}

function unknownField(facts: Facts, name: string, known: readonly string[]): Fault {
  const inbound = facts.links.get(name)?.isInbound;
  return fault(
    [name],
    inbound
      ? { en: `“${name}” is told by the records at the other end`, zh: `“${name}”由另一端的记录说明` }
      : { en: `${facts.name} has no field “${name}”`, zh: `${facts.name} 没有字段“${name}”` },
    inbound
      ? { en: "remove it here and write the link there", zh: "在此删去，在另一端的记录中写明" }
      : { en: `write one of ${known.join(", ")}`, zh: `可用字段：${known.join("、")}` },
  );
}

const missing = (path: Path, meaning: string): Fault =>
  fault(path, { en: "is missing", zh: "缺失" }, { en: `add it: ${meaning}`, zh: `请补上（${meaning}）` });

function checkProp(prop: Prop, value: unknown, path: Path): Fault[] {
  if (!prop.isList) return checkValue(prop, value, path);
  if (!Array.isArray(value))
    return [fault(path, { en: "is not a list", zh: "应为列表" }, { en: `write [${String(value)}]`, zh: `请写成 [${String(value)}]` })];
  return value.flatMap((each, index) => checkValue(prop, each, [...path, index]));
}

const scalars = new Map<unknown, { name: Text; fits: (value: unknown) => boolean }>([
  [String, { name: { en: "a text", zh: "文本" }, fits: (value) => typeof value === "string" && value.trim() !== "" }],
  [ID, { name: { en: "a slug such as china-laos-railway", zh: "形如 china-laos-railway 的标识" }, fits: (value) => typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) }],
  [Boolean, { name: { en: "true or false", zh: "true 或 false" }, fits: (value) => typeof value === "boolean" }],
  [Int, { name: { en: "a whole number", zh: "整数" }, fits: Number.isSafeInteger }],
  [Float, { name: { en: "a number", zh: "数字" }, fits: Number.isFinite }],
]);

function checkValue(prop: Prop, value: unknown, path: Path): Fault[] {
  const scalar = scalars.get(prop.type);
  if (scalar)
    return scalar.fits(value)
      ? []
      : [fault(path, { en: `${JSON.stringify(value)} is not ${scalar.name.en}`, zh: `${JSON.stringify(value)} 不是${scalar.name.zh}` }, { en: `write ${scalar.name.en}: ${prop.meaning}`, zh: `请写${scalar.name.zh}（${prop.meaning}）` })];
  const vocabulary = vocabularies.get(prop.type);
  if (vocabulary) {
    const terms = Object.keys(vocabulary.terms);
    return terms.includes(value as string)
      ? []
      : [fault(path, { en: `${JSON.stringify(value)} is not a ${vocabulary.name}`, zh: `${JSON.stringify(value)} 不是 ${vocabulary.name}` }, { en: `write one of ${terms.join(", ")}`, zh: `可用：${terms.join("、")}` })];
  }
  if (prop.type === PartialDate)
    return isDate(value)
      ? []
      : [fault(path, { en: `${JSON.stringify(value)} is not a date`, zh: `${JSON.stringify(value)} 不是日期` }, { en: "write 2024, 2024-11 or 2024-11-20, a day that exists", zh: "请写 2024、2024-11 或 2024-11-20 这样真实存在的日期" })];
  return checkParts(prop, value, path);
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !PartialDate.pattern.test(value)) return false;
  const { latest } = PartialDate.of(value.slice(0, 7));
  return value <= latest;
}

function checkParts(prop: Prop, value: unknown, path: Path): Fault[] {
  const { parts } = prop.type as ValueClass;
  if (!isMap(value))
    return [fault(path, { en: `is not a map of ${parts.join(", ")}`, zh: `应含 ${parts.join("、")}` }, { en: `write { ${parts.map((part) => `${part}: …`).join(", ")} }`, zh: `请写成 { ${parts.map((part) => `${part}: …`).join(", ")} }` })];
  return [
    ...Object.keys(value)
      .filter((key) => !parts.includes(key))
      .map((key) => fault([...path, key], { en: `has no part “${key}”`, zh: `没有“${key}”这一部分` }, { en: `write one of ${parts.join(", ")}`, zh: `可用：${parts.join("、")}` })),
    ...parts.flatMap((part) => {
      const text = value[part];
      if (text === undefined && part === "native") return [];
      return typeof text === "string" && text.trim() !== "" && text === text.trim()
        ? []
        : [fault([...path, part], { en: "is missing, empty or has blanks around it", zh: "缺失、为空或首尾有空格" }, { en: "write the text, in quotation marks where it holds a colon", zh: "请写出文本；含冒号时加引号" })];
    }),
  ];
}

function checkLinkShape(link: LinkField, value: unknown, path: Path): Fault[] {
  if (link.isMany && !Array.isArray(value))
    return [fault(path, { en: "is not a list", zh: "应为列表" }, { en: "write a list, also of one: [ … ]", zh: "即使只有一个也写成列表：[ … ]" })];
  const object = linkObjectOf(link);
  return (link.isMany ? (value as unknown[]) : [value]).flatMap((each, index) => {
    const at = link.isMany ? [...path, index] : path;
    if (object) return checkLinkObject(object, each, at);
    return typeof each === "string" && each !== ""
      ? []
      : [fault(at, { en: `${JSON.stringify(each)} is not an id`, zh: `${JSON.stringify(each)} 不是标识` }, { en: "write the id of a record", zh: "请写一条记录的标识" })];
  });
}

function checkLinkObject(facts: Facts, value: unknown, path: Path): Fault[] {
  const fields = [...facts.props.values(), ...facts.links.values()];
  const names = fields.map((field) => field.name);
  if (!isMap(value))
    return [fault(path, { en: `is not a map of ${names.join(", ")}`, zh: `应含 ${names.join("、")}` }, { en: "copy one from another record", zh: "请照另一条记录抄写" })];
  return [
    ...Object.keys(value)
      .filter((key) => !names.includes(key))
      .map((key) => fault([...path, key], { en: `${facts.name} has no field “${key}”`, zh: `${facts.name} 没有字段“${key}”` }, { en: `write one of ${names.join(", ")}`, zh: `可用：${names.join("、")}` })),
    ...fields.flatMap((field) => {
      const at = [...path, field.name];
      if (value[field.name] === undefined) return [missing(at, field.meaning)];
      return "targets" in field
        ? checkLinkShape(field, value[field.name], at)
        : checkProp(field, value[field.name], at);
    }),
  ];
}

/** An id that a record names through a link, where it stands, and the kinds that may stand there. */
export interface Reach {
  readonly id: string;
  readonly path: Path;
  readonly field: LinkField;
  readonly allowed: readonly string[];
}

/** Every id that a record of this kind names; parts of a wrong shape are passed over. */
export function reaches(facts: Facts, fields: Fields): Reach[] {
  return [...facts.links.values()]
    .filter((field) => !field.isInbound && fields[field.name] != null)
    .flatMap((field) => {
      const object = linkObjectOf(field);
      const far = object ? [...object.links.values()][0]! : field;
      const allowed = far.targets().flatMap((model) => kindsOf(model).map((kind) => kind.name));
      return [fields[field.name]].flat().map((value, index): Reach => {
        const at = field.isMany ? [field.name, index] : [field.name];
        return object
          ? { id: String((value as Fields | null)?.[far.name]), path: [...at, far.name], field, allowed }
          : { id: String(value), path: at, field, allowed };
      });
    });
}
