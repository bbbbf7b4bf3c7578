import { checkProp } from "./check-prop.ts";
import { ID } from "type-graphql";
import type { Facts, LinkField, Prop } from "../facts.ts";
import {
  empty,
  problem,
  isMap,
  missing,
  unquotedComma,
  type Problem,
  type Fields,
  type Path,
  meantBy,
  writeOneOf,
} from "./problem.ts";
import { meaningOf } from "./meaning.ts";
import { shown } from "./shown.ts";

/** Says that two records are two, for the checks; it is no part of the graph. */
export const differentFrom: Prop = {
  name: "differentFrom",
  type: ID,
  isList: true,
  isOptional: true,
  time: "EVENT",
  isReference: false,
  label: { en: "Different from", zh: "并非" },
  meaning:
    "Records of this kind that have the same or nearly the same name and are another thing.",
};

/** A property of a kind, or the one that every record may have beside those. */
export const propOf = (facts: Facts, name: string): Prop | undefined =>
  name === differentFrom.name ? differentFrom : facts.props.get(name);

/** The fields that a record of this kind may write, in the order in which records write them. */
export function writtenFields(facts: Facts): string[] {
  const isClaim = facts.role === "CLAIM";
  const lead = [
    "id",
    isClaim ? "gist" : "name",
    "aliases",
    "isTransliterated",
    ...(isClaim ? [] : [differentFrom.name]),
  ];
  const props = [...facts.props.keys()].filter(
    (name) => ![...lead, "name", "basis"].includes(name),
  );
  const links = [...facts.links.values()]
    .filter((link) => !link.isInbound)
    .map((link) => link.name);
  const last = ["evidence", "references"].filter((name) =>
    links.includes(name),
  );
  return [
    ...lead,
    ...props,
    ...links.filter((name) => !last.includes(name)),
    "basis",
    ...last,
  ];
}

/** What is wrong with the shape of a record, whatever else the seed holds. */
export function checkShape(facts: Facts, fields: Fields): Problem[] {
  const problems: Problem[] = [];
  const known = writtenFields(facts);
  const absent = known.filter((name) => fields[name] === undefined);
  const meant = new Set<string>();
  for (const name of Object.keys(fields)) {
    if (known.includes(name)) continue;
    const near = meantBy(name, absent);
    if (near !== undefined) meant.add(near);
    problems.push(
      unquotedComma([name], name, fields[name]) ??
        unknownField(facts, name, known, near),
    );
  }
  for (const name of known) {
    const value = fields[name];
    const prop = propOf(facts, name);
    const link = facts.links.get(name);
    if (value === null) problems.push(empty([name]));
    else if (value === undefined) {
      // `basis` follows from what a record rests on; claims are named by their gist.
      const isOptional = (prop ?? link)?.isOptional || name === "basis";
      // What is misspelt is told once.
      if (!isOptional && !meant.has(name))
        problems.push(missing([name], meaningOf(facts, (prop ?? link)!)));
    } else if (prop)
      problems.push(...checkProp(prop, value, [name], meaningOf(facts, prop)));
    else if (link) problems.push(...checkLinkShape(link, value, [name]));
  }
  return problems;
}

function unknownField(
  facts: Facts,
  name: string,
  known: readonly string[],
  meant: string | undefined,
): Problem {
  const inbound = facts.links.get(name)?.isInbound;
  return problem(
    [name],
    inbound
      ? {
          en: `“${name}” is told by the records at the other end`,
          zh: `“${name}”由另一端的记录说明`,
        }
      : {
          en: `${facts.name} has no field “${name}”`,
          zh: `${facts.name} 没有字段“${name}”`,
        },
    inbound
      ? {
          en: "remove it here and write the link there",
          zh: "在此删去，在另一端的记录中写明",
        }
      : writeOneOf(known, meant),
  );
}

function checkLinkShape(
  link: LinkField,
  value: unknown,
  path: Path,
): Problem[] {
  if (link.isMany && !Array.isArray(value))
    return [
      problem(
        path,
        { en: "is not a list", zh: "应为列表" },
        {
          en: "write a list, also of one: [ … ]",
          zh: "即使只有一个也写成列表：[ … ]",
        },
      ),
    ];
  if (link.isMany && (value as unknown[]).length === 0) return [empty(path)];
  const { object } = link;
  return (link.isMany ? (value as unknown[]) : [value]).flatMap(
    (each, index) => {
      const at = link.isMany ? [...path, index] : path;
      if (object) return checkLinkObject(object, each, at);
      return typeof each === "string" && each !== ""
        ? []
        : [
            problem(
              at,
              {
                en: `${shown(each)} is not an id`,
                zh: `${shown(each)} 不是标识`,
              },
              { en: "write the id of a record", zh: "请写一条记录的标识" },
            ),
          ];
    },
  );
}

/** Of what hangs on a link: a list may be left out of a record, but not here. */
const mayLack = (field: Prop | LinkField): boolean =>
  field.isOptional && !("isList" in field && field.isList);

function checkLinkObject(facts: Facts, value: unknown, path: Path): Problem[] {
  const fields = [...facts.props.values(), ...facts.links.values()];
  const names = fields.map((field) => field.name);
  if (!isMap(value))
    return [
      problem(
        path,
        {
          en: `is not a map of ${names.join(", ")}`,
          zh: `应含 ${names.join("、")}`,
        },
        { en: "copy one from another record", zh: "请照另一条记录抄写" },
      ),
    ];
  const absent = names.filter((name) => value[name] === undefined);
  const unknown = Object.keys(value).filter((key) => !names.includes(key));
  const meant = unknown.map((key) => meantBy(key, absent));
  return [
    ...unknown.map(
      (key, index) =>
        unquotedComma([...path, key], key, value[key]) ??
        problem(
          [...path, key],
          {
            en: `${facts.name} has no field “${key}”`,
            zh: `${facts.name} 没有字段“${key}”`,
          },
          writeOneOf(names, meant[index]),
        ),
    ),
    ...fields.flatMap((field) => {
      const at = [...path, field.name];
      if (value[field.name] === undefined)
        return meant.includes(field.name) || mayLack(field)
          ? []
          : [missing(at, meaningOf(facts, field))];
      if (value[field.name] === null) return [empty(at)];
      return "link" in field
        ? checkLinkShape(field, value[field.name], at)
        : checkProp(field, value[field.name], at, meaningOf(facts, field));
    }),
  ];
}
