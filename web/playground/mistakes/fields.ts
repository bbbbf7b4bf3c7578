import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLNamedType,
} from "graphql";
import {
  blockAfter,
  endOfField,
  listed,
  nearest,
  put,
  selectionOf,
  suggested,
  typeOf,
  wrapped,
  type Explanation,
  type Remedy,
  type Spot,
} from "./explanation.ts";

/** Fields, what is asked of them, and fragments. */
export const fieldMistakes: readonly Explanation[] = [
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)Connection"/,
    told: ([field]) => ({
      en: `“${field!}” belongs to each item of the list, not to the list: edges { node { ${field!} } }.`,
      zh: `“${field!}”属于列表中的每一项，而不属于列表本身：edges { node { ${field!} } }。`,
    }),
    remedies: ([field], spot) =>
      field === "edges" || field === "node"
        ? []
        : wrapped(spot, "edges { node { ", " } }"),
  },
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)Edge"/,
    told: ([field]) => ({
      en: `An edge leads to a record, its node: node { ${field!} }.`,
      zh: `edge 通向一条记录，即 node：node { ${field!} }。`,
    }),
    remedies: (_, spot) => wrapped(spot, "node { ", " }"),
  },
  {
    message:
      /^Cannot query field "(\w+)" on type "(\w+)"\. Did you mean to use an inline fragment on (.+)\?$/,
    told: ([field, type, kinds]) => ({
      en: `Not every ${type!} has “${field!}”: say for which, by an inline fragment on ${kinds!}.`,
      zh: `并非每个 ${type!} 都有“${field!}”：请用内联片段写明是哪一种（${kinds!.replaceAll(", or ", "、").replaceAll(" or ", "、").replaceAll(", ", "、")}）。`,
    }),
    remedies: ([field, , kinds], spot) =>
      Array.from(kinds!.matchAll(/"(\w+)"/g), ([, kind]) => kind!)
        .slice(0, 3)
        .flatMap((kind) => wrapped(spot, `... on ${kind} { `, " }", field)),
  },
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)"/,
    told: ([field, type], spot) => {
      const both = joinedNames(spot, type!, field!);
      if (both)
        return {
          en: `These are two fields: ${both.join(" and ")}. Each stands on a line of its own.`,
          zh: `这是两个字段：${both.join(" 和 ")}，请各写一行。`,
        };
      const names = suggested(spot.message);
      const [holder] = names.length > 0 ? [] : holdersOf(spot, type!, field!);
      if (holder !== undefined)
        return {
          en: `“${field!}” is a part of “${holder}”: ${holder} { ${field!} }.`,
          zh: `“${field!}”是“${holder}”的一部分：${holder} { ${field!} }。`,
        };
      const [root] = type === "Query" ? rootsOf(spot, field!) : [];
      if (root !== undefined)
        return {
          en: `“${field!}” belongs to a record, so say first of which: ${root}(id: "…") { ${field!} }.`,
          zh: `“${field!}”属于某条记录，要先写明是哪一条：${root}(id: "…") { ${field!} }。`,
        };
      return {
        en: `${type!} has no field “${field!}”.${listed(names).en}`,
        zh: `${type!} 没有字段“${field!}”。${listed(names).zh}`,
      };
    },
    remedies: ([field, type], spot) => {
      const both = joinedNames(spot, type!, field!);
      if (both) return [onLines(both, spot)];
      const near = nearest(spot.message, spot);
      return near.length > 0
        ? near
        : holdersOf(spot, type!, field!)
            .slice(0, 3)
            .flatMap((holder) => wrapped(spot, `${holder} { `, " }"));
    },
  },
  {
    message: /^Field "(\w+)" of type "(.+)" must have a selection of subfields/,
    told: ([field, type], spot) => {
      const selection = selectionOf(typeOf(spot, type!), field, spot.wanted);
      return {
        en: `“${field!}” has parts: say which you want, such as ${field!} ${selection}.`,
        zh: `“${field!}”含有子字段，请写明要哪些，例如 ${field!} ${selection}。`,
      };
    },
    remedies: ([field, type], spot) => {
      const at = endOfField(spot.query, spot.to);
      const selection = selectionOf(typeOf(spot, type!), field, spot.wanted);
      return [
        put(
          { en: `Add ${selection}`, zh: `补上 ${selection}` },
          ` ${selection}`,
          {
            from: at,
            to: at,
          },
        ),
      ];
    },
  },
  {
    message: /^Field "(\w+)" must not have a selection since type/,
    told: ([field]) => ({
      en: `“${field!}” is a plain value: leave out the braces after it.`,
      zh: `“${field!}”是单个值，请去掉其后的花括号。`,
    }),
    remedies: (_, { query, from }) => {
      const [open, close] = blockAfter(query, from);
      const before = query.slice(0, open).trimEnd().length;
      return [
        put({ en: "Take the braces away", zh: "去掉花括号" }, "", {
          from: before,
          to: close,
        }),
      ];
    },
  },
  {
    message: /^Fields "(\w+)" conflict because/,
    told: ([name]) => ({
      en: `“${name!}” stands here twice and means two things: give one of them another name, such as second: ${name!}.`,
      zh: `“${name!}”写了两次而含义不同：请给其中一个取别名，例如 second: ${name!}。`,
    }),
    remedies: ([name], { from, to }) => [
      put({ en: "Give it an alias", zh: "加上别名" }, `first: ${name!}`, {
        from,
        to,
      }),
    ],
  },
  {
    message: /^Unknown fragment "(\w+)"/,
    told: ([name]) => ({
      en: `No fragment is called ${name!}: write fragment ${name!} on … { … } below the query.`,
      zh: `没有名为 ${name!} 的片段：请在查询下方写 fragment ${name!} on … { … }。`,
    }),
  },
  {
    message: /^Fragment "(\w+)" is never used/,
    told: ([name]) => ({
      en: `The fragment ${name!} is written and not used: put ...${name!} in a selection.`,
      zh: `片段 ${name!} 写了却没有用到：请在选择中写 ...${name!}。`,
    }),
  },
  {
    message: /^Unknown type "(\w+)"/,
    told: ([name], spot) => {
      const names = suggested(spot.message);
      return {
        en: `There is no type ${name!}.${listed(names).en}`,
        zh: `没有类型 ${name!}。${listed(names).zh}`,
      };
    },
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message:
      /^Fragment (?:"(\w+)" )?cannot be spread here as objects of type "(\w+)" can never be of type "(\w+)"/,
    told: ([, type, other]) => ({
      en: `A ${type!} is never a ${other!}: this fragment can match nothing here.`,
      zh: `${type!} 不可能是 ${other!}：这个片段在此处匹配不到任何内容。`,
    }),
  },
];

/** Two fields of a type that were written as one word. */
function joinedNames(
  spot: Spot,
  name: string,
  field: string,
): [string, string] | null {
  const type = typeOf(spot, name);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const fields = type.getFields();
  const first = Object.keys(fields).find(
    (each) => field.startsWith(each) && field.slice(each.length) in fields,
  );
  return first === undefined ? null : [first, field.slice(first.length)];
}

function onLines(names: readonly string[], { query, from, to }: Spot): Remedy {
  const start = query.lastIndexOf("\n", from - 1) + 1;
  const margin = /^\s*/.exec(query.slice(start, from))![0];
  return put(
    {
      en: `Write ${names.join(" and ")} on two lines`,
      zh: `分两行写 ${names.join(" 和 ")}`,
    },
    names.join(`\n${margin}`),
    { from, to },
  );
}

/** Whether a type has a plain value of this name. */
function hasValue(type: GraphQLNamedType, field: string): boolean {
  if (!isObjectType(type)) return false;
  const found = type.getFields()[field];
  return found !== undefined && isLeafType(getNamedType(found.type));
}

/** The fields of a type that hold a value of this name; its own name first. */
function holdersOf(spot: Spot, name: string, field: string): string[] {
  const type = typeOf(spot, name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const entity = spot.schema!.getType("Entity");
  return Object.values(type.getFields())
    .filter((each) => {
      const inner = getNamedType(each.type);
      const isRecord =
        isObjectType(inner) &&
        inner.getInterfaces().some((it) => it === entity);
      return !isRecord && each.args.length === 0 && hasValue(inner, field);
    })
    .map((each) => each.name)
    .sort((a, b) => Number(b === "name") - Number(a === "name"));
}

/** The fields of Query that find one record by its id, of the kinds that have such a field. */
const rootsOf = ({ schema }: Spot, field: string): string[] =>
  Object.values(schema?.getQueryType()?.getFields() ?? {})
    .filter(({ type, args }) => {
      const inner = getNamedType(type);
      return (
        args.length === 1 &&
        args[0]!.name === "id" &&
        isObjectType(inner) &&
        field in inner.getFields()
      );
    })
    .map(({ name }) => name);
