import { writtenFields } from "../../api/model/record/check.ts";
import { hanOf } from "../../api/articles/sentences.ts";
import { sha256 } from "../articles.ts";
import { articleAt } from "./articles.ts";
import {
  evidenceOf,
  partsOf,
  type EvidenceEntry,
  type Rule,
  type Whole,
} from "./rule.ts";
import type { Text } from "../../api/model/index.ts";

/** How many Han characters in a row are the article's sentence, and no longer ours. */
const longestRun = 15;

export const evidenceRules: Rule[] = [
  {
    id: "E01",
    sentence: {
      en: "Every record rests on something: a passage (basis SOURCE), a reference work (REFERENCE, also with the passage that it explains) or other records (DERIVED).",
      zh: "每条记录都须有依据：文章段落（SOURCE）、参考资料（REFERENCE，可附其所说明的段落）或其他记录（DERIVED）。",
    },
    *check(record, { role }) {
      if (role === "GROUND") return;
      const basis = record.fields["basis"];
      const has = (name: string) =>
        [record.fields[name] ?? []].flat().length > 0;
      if (!has("evidence") && (basis === undefined || basis === "SOURCE"))
        yield {
          path: ["id"],
          what: { en: "it rests on no passage", zh: "没有出处" },
          remedy: {
            en: "add evidence (npm run seed:spans finds it), or basis REFERENCE with references",
            zh: "请补上出处（可用 npm run seed:spans 查找），或写明 basis: REFERENCE 及参考来源",
          },
        };
      else if (basis === "REFERENCE" && !has("references"))
        yield {
          path: ["basis"],
          what: { en: "it names no reference work", zh: "未注明参考来源" },
          remedy: {
            en: "add references: [{ source: …, fields: […] }]",
            zh: "请补上 references: [{ source: …, fields: […] }]",
          },
        };
    },
  },
  {
    id: "E02",
    sentence: {
      en: "A passage starts before it ends, lies in its page, and has the hash that it claims.",
      zh: "出处的起点须在终点之前、位于版面之内，且哈希相符。",
    },
    *check(record, _facts, whole) {
      for (const [index, entry] of evidenceOf(record).entries()) {
        const { article, start, end, sha256: hash } = entry;
        // What another text says at these offsets tells nothing; the page itself is told of.
        const [span] = whole.spansOf(article);
        const text = span && whole.fitText(span.page);
        const path = ["evidence", index];
        if (
          start < 0 ||
          start >= end ||
          (text !== undefined && end > text.length)
        )
          yield {
            path: [...path, "start"],
            what: {
              en: `${start} to ${end} is no passage`,
              zh: `${start} 至 ${end} 不是有效区间`,
            },
            remedy: {
              en: "find it with npm run seed:spans",
              zh: "请用 npm run seed:spans 查找",
            },
          };
        else if (
          !/^[0-9a-f]{64}$/.test(hash) ||
          (text !== undefined && sha256(text.slice(start, end)) !== hash)
        )
          yield {
            path: [...path, "sha256"],
            what: {
              en: "the hash is not that of the passage",
              zh: "哈希与该段文字不符",
            },
            remedy: placeOf(entry, whole),
          };
      }
    },
  },
  {
    id: "E03",
    isNotice: true,
    sentence: {
      en: "A page's text has the hash that its record claims.",
      zh: "版面文本的哈希须与其记录相符。",
    },
    *check(record, _facts, { texts }) {
      const text = texts.get(record.id);
      const claimed = record.fields["sha256"];
      if (
        record.kind !== "Page" ||
        text === undefined ||
        typeof claimed !== "string" ||
        sha256(text) === claimed
      )
        return;
      yield {
        path: ["sha256"],
        what: {
          en: `the text at hand has another hash: ${sha256(text)}`,
          zh: `手头文本的哈希不同：${sha256(text)}`,
        },
        remedy: {
          en: "put the text that was annotated into ARTICLES_DIR; if you mended it, npm run seed:mend has its passages follow; for a new page, write the hash of its text",
          zh: "请在 ARTICLES_DIR 中放入标注所用的文本；若已修订文本，请用 npm run seed:mend 使出处随之移动；若为新版面，请写其文本的哈希",
        },
      };
    },
  },
  {
    id: "E06",
    isNotice: true,
    sentence: {
      en: "Where ARTICLES_DIR is set, the text of every page can be read there.",
      zh: "设置 ARTICLES_DIR 后，每个版面的文本都须可读。",
    },
    *check(record, _facts, { unfit }) {
      const text = record.kind === "Page" && unfit.get(record.id);
      if (text) yield { path: ["file"], what: text.what, remedy: text.remedy };
    },
  },
  {
    id: "E04",
    sentence: {
      en: "What the articles do not say (codes, coordinates) names the reference work that it comes from.",
      zh: "文章未载的事实（代码、坐标）须注明参考来源。",
    },
    *check(record, facts) {
      const references = [record.fields["references"] ?? []].flat() as ({
        fields?: unknown;
      } | null)[];
      const covered = references.map((reference) =>
        [reference?.fields ?? []]
          .flat()
          .filter((name) => typeof name === "string"),
      );
      for (const { name: field, isReference } of facts.props.values())
        if (
          isReference &&
          record.fields[field] !== undefined &&
          !covered.flat().includes(field)
        )
          yield {
            path: [field],
            what: { en: "has no reference", zh: "未注明来源" },
            remedy: {
              en: `add “${field}” to the fields of an entry of references`,
              zh: `请在 references 某项的 fields 中加入“${field}”`,
            },
          };
      // The field may be the one whose name is misspelt.
      const known = writtenFields(facts);
      if (Object.keys(record.fields).some((name) => !known.includes(name)))
        return;
      for (const [entry, fields] of covered.entries())
        for (const [index, field] of fields.entries())
          if (record.fields[field] === undefined)
            yield {
              path: ["references", entry, "fields", index],
              what: {
                en: `a reference covers “${field}”, which the record does not have`,
                zh: `参考来源所列“${field}”在记录中不存在`,
              },
              remedy: {
                en: "write the field, or remove its name here",
                zh: "请补写该字段，或从 fields 中删去",
              },
            };
    },
  },
  {
    id: "E05",
    sentence: {
      en: `Our sentences are our own: no ${longestRun} Han characters in a row are an article's.`,
      zh: `自撰文字不得与文章连续 ${longestRun} 个汉字相同。`,
    },
    *check(record, _facts, { texts }) {
      if (texts.size === 0) return;
      const runs = articleRuns(texts);
      for (const name of ["gist", "description", "measure", "capacity"]) {
        const text = hanOf(Object.values(partsOf(record, name)).join(" "));
        for (let at = 0; at + longestRun <= text.length; at++) {
          const run = text.slice(at, at + longestRun);
          if (!runs.has(run)) continue;
          yield {
            path: [name],
            what: {
              en: `“${run}” stands in an article`,
              zh: `“${run}”与文章原文相同`,
            },
            remedy: {
              en: "say it in words of our own",
              zh: "请用自己的话改写",
            },
          };
          break;
        }
      }
    },
  },
  {
    id: "E12",
    sentence: {
      en: "A passage that is the evidence of one field names a field that its record has.",
      zh: "仅证明某一字段的出处，所写字段须为记录所有。",
    },
    *check(record, facts) {
      for (const [index, { field }] of evidenceOf(record).entries()) {
        if (typeof field !== "string") continue;
        const isKnown = writtenFields(facts).includes(field);
        const isOwn = !["id", "evidence", "references", "basis"].includes(
          field,
        );
        if (isKnown && isOwn && record.fields[field] !== undefined) continue;
        yield {
          path: ["evidence", index, "field"],
          what: {
            en: `the record has no “${field}” that could rest on it`,
            zh: `记录中没有可由其证明的“${field}”`,
          },
          remedy: {
            en: "name another field, or leave `field` out",
            zh: "请改写字段名，或删去 field",
          },
        };
      }
    },
  },
];

const runsOfTexts = new WeakMap<ReadonlyMap<string, string>, Set<string>>();

function articleRuns(texts: ReadonlyMap<string, string>): Set<string> {
  const known = runsOfTexts.get(texts);
  if (known) return known;
  const runs = new Set<string>();
  for (const text of texts.values()) {
    const han = hanOf(text);
    for (let at = 0; at + longestRun <= han.length; at++)
      runs.add(han.slice(at, at + longestRun));
  }
  runsOfTexts.set(texts, runs);
  return runs;
}

/** Where the passage of a hash stands instead, if it is near or on another page: what to write. */
function placeOf(
  { article, start, end, sha256: hash }: EvidenceEntry,
  whole: Whole,
): Text {
  const { texts } = whole;
  const own = whole.spansOf(article)[0]?.page;
  const places = [...texts.keys()]
    .sort((a, b) => Number(b === own) - Number(a === own))
    .flatMap((page) => shifts.map((shift) => ({ page, start: start + shift })));
  const found = places.find(
    ({ page, start: from }) =>
      from >= 0 &&
      sha256(texts.get(page)!.slice(from, from + end - start)) === hash,
  );
  const to = found && found.start + end - start;
  const name = found && articleAt(whole, found.page, found.start, to!);
  return found
    ? {
        en: `it is that of ${name ?? found.page}, start: ${found.start}, end: ${to}`,
        zh: `该哈希属于 ${name ?? found.page}，start: ${found.start}, end: ${to}`,
      }
    : {
        en: "find the passage with npm run seed:spans and copy the entry",
        zh: "请用 npm run seed:spans 查找并抄录",
      };
}

/** How far offsets are usually off, nearest first. */
const shifts = [0, -1, 1, -2, 2, -3, 3];
