import { datasetKinds, kinds, type Text } from "../../model/index.ts";
import type { View } from "./address.ts";
import type { Language } from "./item.ts";

const maxNames = 3;

/** Some names, and how many more there are. */
function listed(names: readonly string[], language: Language): string {
  const some = names.slice(0, maxNames);
  const more = names.length - some.length;
  if (language === "zh")
    return some.join("、") + (more > 0 ? `等${String(names.length)}项` : "");
  return more > 0
    ? `${some.join(", ")} and ${String(more)} more`
    : some.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

/** What a picture shows: its centre, or what it is made of; what was put in; whose neighbours; whose card. */
function pictureTitle(
  { centre, isOpening, expanded, added, card }: View,
  known: ReadonlyMap<string, Text>,
  language: Language,
): string {
  const namesOf = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : (known.get(id)?.[language] ?? [])));
  const [centreName] = namesOf([centre]);
  const [cardName] = namesOf([card]);
  const putIn = namesOf(added);
  const isMade = centre === null && !isOpening && putIn.length > 0;
  const neighbours = listed(namesOf(expanded), language);
  const also = isMade ? "" : listed(putIn, language);
  if (language === "zh") {
    const start = isMade
      ? `${listed(putIn, language)}的关系图`
      : (centreName ?? (isOpening ? "开篇图" : "空白图"));
    const details = [
      ...(also === "" ? [] : [`加入${also}`]),
      ...(neighbours === "" ? [] : [`展开${neighbours}`]),
      ...(cardName === undefined ? [] : [`卡片${cardName}`]),
    ];
    return [start, ...details].join("，");
  }
  const start = isMade
    ? `Picture of ${listed(putIn, language)}`
    : (centreName ?? (isOpening ? "Opening picture" : "Empty picture"));
  const details = [
    ...(also === "" ? [] : [also]),
    ...(neighbours === "" ? [] : [`neighbours of ${neighbours}`]),
    ...(cardName === undefined ? [] : [`the card of ${cardName}`]),
  ];
  return `${start}${details.length > 0 ? ` with ${details.join(" and ")}` : ""}`;
}

/** What each form of the explorer but the picture shows, given the names of its subjects. */
const forms: Readonly<
  Record<string, (names: readonly string[], view: View) => Text>
> = {
  table: (_, { list }) => {
    if (list === "MemorandaByCountry")
      return { en: "Memoranda by country", zh: "各国谅解备忘录" };
    const kind = kinds.get(list) ?? datasetKinds.get(list);
    const { plural } = kind?.labels ?? {};
    return plural
      ? { en: `Table of ${inSentence(plural.en)}`, zh: `${plural.zh}列表` }
      : { en: "Table", zh: "表格" };
  },
  matrix: () => ({ en: "Who is aligned with what", zh: "谁与什么对接" }),
  path: ([from, to]) =>
    from !== undefined && to !== undefined
      ? { en: `From ${from} to ${to}`, zh: `从${from}到${to}` }
      : { en: "A path between two things", zh: "两者之间的路径" },
  timeline: ([about]) =>
    about === undefined
      ? { en: "Timeline", zh: "时间线" }
      : { en: `Timeline of ${about}`, zh: `${about}的时间线` },
  map: () => ({ en: "Map", zh: "地图" }),
  compare: (names) =>
    names.length > 1
      ? {
          en: `${listed(names, "en")} compared`,
          zh: `${listed(names, "zh")}的比较`,
        }
      : { en: "Compare countries", zh: "国家比较" },
  reader: ([article]) =>
    article === undefined
      ? { en: "Articles", zh: "原文" }
      : { en: `Text of ${article}`, zh: `${article}的原文` },
  about: () => ({ en: "About the data", zh: "关于数据" }),
};

/** A label within a sentence; names in capitals stay. */
const inSentence = (label: string) =>
  label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** The title of a view, by what it shows. */
export function viewTitle(
  view: View,
  known: ReadonlyMap<string, Text>,
  language: Language,
): string {
  const names = view.subjects.flatMap((id) => known.get(id)?.[language] ?? []);
  const title =
    forms[view.form]?.(names, view)[language] ??
    pictureTitle(view, known, language);
  return language === "zh"
    ? `${title}（Silkgraph 视图）`
    : `${title} (view of Silkgraph)`;
}
