import { checkShape, writtenFields } from "../../api/model/record/check.ts";
import { isImportedId } from "../../api/model/index.ts";
import { simplify } from "../../api/text/fold.ts";
import { targetsOf } from "../../api/model/record/targets.ts";
import { shown } from "../../api/model/record/shown.ts";
import { recordsNamed } from "./names.ts";
import type { Rule, Whole } from "./rule.ts";

/** The ids that somebody may have meant: of records that are called so, or by a slip of the pen. */
const nearestRecords = (
  wanted: string,
  allowed: readonly string[],
  whole: Whole,
): string[] => {
  const named = allowed.flatMap((kind) =>
    recordsNamed(kind, simplify(wanted), whole).map(({ id }) => id),
  );
  if (named.length > 0) return named.slice(0, 3);
  return whole.near(wanted.toLowerCase(), allowed);
};

/** What stands in the explorer's addresses in place of an entity. */
const taken = ["about"];

/** That each record is what its kind says, and names only records that are there. */
export const shapeRules: Rule[] = [
  {
    id: "S01",
    sentence: {
      en: "A record has the fields of its kind, each of the right type, and all that are required.",
      zh: "记录的字段须属于其类别，类型正确，必填字段齐全。",
    },
    *check(record, facts) {
      yield* checkShape(facts, record.fields);
    },
  },
  {
    id: "S02",
    sentence: {
      en: "A link names a record that is there.",
      zh: "链接所指的记录须存在。",
    },
    *check(record, facts, whole) {
      for (const reach of targetsOf(facts, record.fields)) {
        const { id, path, allowed } = reach;
        if (whole.byId.has(id) || whole.isLost(id, allowed)) continue;
        const near = nearestRecords(id, allowed, whole);
        yield {
          path,
          subject: id,
          what: {
            en: `there is no record “${id}”`,
            zh: `没有标识为“${id}”的记录`,
          },
          remedy: /[，、；]/.test(id)
            ? {
                en: "write half-width commas between ids",
                zh: "标识之间请用半角逗号",
              }
            : near.length > 0
              ? {
                  en: `did you mean ${near.join(", ")}?`,
                  zh: `是否指 ${near.join("、")}？`,
                }
              : {
                  en: `add the record, or remove the id; the field takes ${allowed.join(", ")}`,
                  zh: `请补上该记录，或删去此标识；该字段可用类别：${allowed.join("、")}`,
                },
        };
      }
    },
  },
  {
    id: "S03",
    sentence: {
      en: "A link names a record of a kind that it allows.",
      zh: "链接所指记录的类别须为该字段所允许。",
    },
    *check(record, facts, whole) {
      for (const reach of targetsOf(facts, record.fields)) {
        const kind = whole.byId.get(reach.id)?.kind;
        if (kind === undefined || whole.isOf(reach.id, reach.allowed)) continue;
        const near = whole
          .near(reach.id, reach.allowed)
          .map((id) => ` ${id}`)
          .join("");
        yield {
          path: reach.path,
          what: {
            en: `“${reach.id}” is of the kind ${kind}`,
            zh: `“${reach.id}”的类别是 ${kind}`,
          },
          remedy: {
            en: `name a record of one of the kinds ${reach.allowed.join(", ")}${near && `; near are${near}`}`,
            zh: `可用类别：${reach.allowed.join("、")}${near && `；相近的有${near}`}`,
          },
        };
      }
    },
  },
  {
    id: "S04",
    sentence: {
      en: "An id is given to one record only.",
      zh: "一个标识只属于一条记录。",
    },
    *check(record, _facts, { byId }) {
      const first = byId.get(record.id);
      if (first && first !== record)
        yield {
          path: ["id"],
          what: {
            en: `“${record.id}” stands in ${first.file}:${first.line()}, too`,
            zh: `“${record.id}”已见于 ${first.file}:${first.line()}`,
          },
          remedy: {
            en: "merge the two records, or give one another id",
            zh: "请合并两条记录，或改用另一标识",
          },
        };
    },
  },
  {
    id: "S08",
    sentence: {
      en: "No record has the address of a page of the explorer, or an id of the form that imported records have.",
      zh: "记录不得占用浏览页面自身的地址，其标识也不得与导入记录同形。",
    },
    *check(record) {
      if (taken.includes(record.id))
        yield {
          path: ["id"],
          what: {
            en: `“${record.id}” is the address of a page`,
            zh: `“${record.id}”是页面地址`,
          },
          remedy: { en: "give it another id", zh: "请改用另一标识" },
        };
      if (isImportedId(record.id))
        yield {
          path: ["id"],
          what: {
            en: `“${record.id}” has the form of an imported record's id`,
            zh: `“${record.id}”与导入记录的标识同形`,
          },
          remedy: { en: "give it another id", zh: "请改用另一标识" },
        };
    },
  },
  {
    id: "S05",
    sentence: { en: "A list names nothing twice.", zh: "列表中不得重复。" },
    *check(record) {
      for (const [name, value] of Object.entries(record.fields)) {
        if (!Array.isArray(value)) continue;
        const seen = new Set<string>();
        for (const [index, each] of value.entries()) {
          const text = JSON.stringify(each);
          if (seen.has(text))
            yield {
              path: [name, index],
              what: {
                en: `${shown(each)} stands in the list twice`,
                zh: `列表中重复出现 ${shown(each)}`,
              },
              remedy: { en: "remove one", zh: "请删去其一" },
            };
          seen.add(text);
        }
      }
    },
  },
  {
    id: "S06",
    sentence: {
      en: "Fields stand in the order of the kind.",
      zh: "字段按类别规定的次序排列。",
    },
    *check(record, facts) {
      const order = writtenFields(facts);
      const written = Object.keys(record.fields).filter((name) =>
        order.includes(name),
      );
      const sorted = written.toSorted(
        (a, b) => order.indexOf(a) - order.indexOf(b),
      );
      const at = written.findIndex((name, index) => name !== sorted[index]);
      if (at >= 0)
        yield {
          path: [written[at]!],
          what: {
            en: `“${written[at]}” stands where “${sorted[at]}” belongs`,
            zh: `“${written[at]}”处应为“${sorted[at]}”`,
          },
          remedy: {
            en: `write them in this order: ${sorted.join(", ")}`,
            zh: `次序应为：${sorted.join("、")}`,
          },
        };
    },
  },
];
