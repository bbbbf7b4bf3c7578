import type { Gazetteer } from "./gazetteer.ts";
import type { Flow } from "./flow.ts";
import type { NamePlace } from "./mentions.ts";
import type { StrategyMention } from "./strategies.ts";
import { headed } from "./strategies.ts";
import { countries } from "./lexicons.ts";

/** Something by name: a strategy, railway, port, zone, organization, place or event. */
export interface Thing {
  readonly kind: string;
  readonly name: string;
  readonly rule: string;
  /** Every place where the page names it. */
  readonly parts: { readonly start: number; readonly end: number }[];
}

/** How names of each kind end, where the graph does not have them yet. */
const endings: readonly (readonly [kind: string, ending: RegExp])[] = [
  ["Railway", /(?:高速铁路|城际铁路|铁路|高铁|轻轨|班列)/gu],
  [
    "Port",
    /(?:港区|深水港|(?<![离靠到进出抵入停泊疏返在来访母良妹联])港)(?![口澳珠币元人商务警府铁航方城湾股资企])/gu,
  ],
  [
    "Zone",
    /(?:自由贸易试验区|自由贸易港|自贸试验区|经济合作区|综合开发区|经济特区|工业园区?|产业园区?|合作区|开发区|保税区|示范区|新区|科技园|物流园)/gu,
  ],
  ["Event", /(?:高峰论坛|论坛|峰会|博览会|座谈会|洽谈会|交易会|大会|运动会)/gu],
];

/** Words that a name does not start with, nor have within: whatever stands before them is none of it. */
const breaks =
  /(?:[，。：；！？、…\n（）【】“”‘’《》—\d]|来自|[下上本历]届|关注|于|当|遇见|[今去明前]年|季度|沿线|直通|每一[位个]|既要|有|换上|考察|联运|一列|又一|据|现任|时任|的|和|与|及|在|从|到|经|由|将|把|为|以|对|向|是|了|着|过|等|各|该|这|那|其|此|本|一[条个座处项次]|[两几多]|全长|连接|修建|建设|建成|开通|通过|经过|打造|推动|推进|加快|支持|参观|走进|来到|抵达|乘坐|出席|参加|举办|举行|召开|成为|作为|位于|依托|围绕|利用|借助|沿着|随着|新建|改建|扩建|既有|首[条个届]|跨境|国际联运|货运|客运|干线|支线|高原|山区|城市|现代化|标准|海外|国内|国家|中方|双方|专用|普速|电气化|普通|不少|许多|共同|设立|运营|运行|停靠|驶入|驶出|驶往|开往|前往|运往|通往|进入|离开|承建|投资|服务|聚焦|关于|主题)/gu;

/** The things that a page names: those of the graph, and those that their last words give away. */
export function thingsIn(
  flow: Flow,
  gazetteer: Gazetteer,
  strategies: readonly StrategyMention[],
  organizations: readonly NamePlace[],
): Thing[] {
  const { text } = flow;
  const things = new Map<string, Thing>();
  const taken: { start: number; end: number; kind: string }[] = [];
  const put = (
    kind: string,
    name: string,
    rule: string,
    start: number,
    end: number,
  ) => {
    const key = `${kind}|${name}`;
    const known = things.get(key);
    if (known) {
      if (!known.parts.some((part) => part.start === start))
        known.parts.push({ start, end });
    } else things.set(key, { kind, name, rule, parts: [{ start, end }] });
    taken.push({ start, end, kind });
  };
  const isTaken = (start: number, end: number) =>
    taken.some((each) => start < each.end && end > each.start);
  for (const { start, end, entries } of gazetteer.find(text))
    for (const kind of new Set(entries.map((entry) => entry.kind)))
      put(kind, text.slice(start, end), "gazetteer", start, end);
  for (const { name, start, end } of organizations.flatMap(ownName))
    // The country before it is a part of its name.
    if (
      !taken.some(
        (each) =>
          each.kind !== "Country" && start < each.end && end > each.start,
      ) &&
      name.length >= 4
    )
      put("Organization", name, "of-a-speaker", start, end);
  for (const each of strategies)
    if (each.isCertain && !isTaken(each.start, each.end) && headed(each.name))
      put(
        "Strategy",
        each.name,
        "strategy-noun",
        each.end - each.name.length,
        each.end,
      );
  for (const [kind, ending] of endings)
    for (const match of text.matchAll(ending)) {
      const end = match.index + match[0].length;
      const start = nameStart(text, match.index);
      const size = match.index - start;
      if (
        size < 2 ||
        size > 12 ||
        isTaken(start, end) ||
        isInTitle(text, start)
      )
        continue;
      const from = kind === "Event" ? quotedBefore(text, start) : start;
      put(kind, text.slice(from, end), "name-ending", from, end);
    }
  return [...things.values()];
}

/** Words that no organization's name starts with, or has in it: it is one of several, or of no name. */
const unnamed =
  /^(?:项目|部分|与会|不少|多家|有关|相关|当地|捐助|常客)|[一某另][位名家]|某|之一|记者/u;

/** An organization as it is called: 是养蜂人协会 without the verb, 执笔人、研究所 without who works there. */
function ownName({ name, start, end }: NamePlace): NamePlace[] {
  const [lead] =
    /^(?:[^、]*[人员家者长]、|(?:就|那|这|正|也)?是|[现时曾]任)*/u.exec(name)!;
  const own = name.slice(lead.length);
  return unnamed.test(own)
    ? []
    : [{ name: own, start: start + lead.length, end }];
}

/** 《当雨林遇见高铁》: words of a title, and no thing's name. */
const isInTitle = (text: string, at: number): boolean =>
  /《[^《》\n]*$/u.test(text.slice(Math.max(0, at - 40), at));

/** “丝路海运”国际合作论坛: a name's first part may stand in quotation marks. */
const quotedBefore = (text: string, start: number): number =>
  start -
  (/“[^“”，。\n]{2,12}”$/u.exec(text.slice(Math.max(0, start - 14), start))?.[0]
    .length ?? 0);

/** 厄瓜多尔 has 多 in it, and is one word. */
function withoutCountries(text: string): string {
  let plain = "";
  while (plain.length < text.length) {
    const country = countries.startingAt(text, plain.length);
    plain += country ? "＃".repeat(country.length) : text[plain.length]!;
  }
  return plain;
}

/** Where the name starts that ends here. */
function nameStart(text: string, end: number): number {
  const from = Math.max(0, end - 12);
  const before = text.slice(from, end);
  let start = 0;
  for (const match of withoutCountries(before).matchAll(breaks))
    start = match.index + match[0].length;
  const country = countries.startingAt(before.slice(start), 0);
  const rest = country ? before.length - start - country.length : Infinity;
  return from + start + (country && rest >= 2 ? country.length : 0);
}
