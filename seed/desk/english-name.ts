import { syllablesOf } from "../../api/text/pinyin.ts";

/** What the last words of Chinese names are called in English; the longer before those that they end with. */
const lastWords: readonly (readonly [zh: string, en: string])[] = [
  ["有限责任公司", "Co., Ltd."],
  ["有限公司", "Co., Ltd."],
  ["集团公司", "Group"],
  ["集团", "Group"],
  ["公司", "Company"],
  ["职业技术学院", "Vocational and Technical College"],
  ["职业学院", "Vocational College"],
  ["大学", "University"],
  ["学院", "College"],
  ["研究院", "Institute"],
  ["研究所", "Institute"],
  ["医院", "Hospital"],
  ["银行", "Bank"],
  ["协会", "Association"],
  ["商会", "Chamber of Commerce"],
  ["委员会", "Commission"],
  ["自由贸易试验区", "Pilot Free Trade Zone"],
  ["自贸试验区", "Pilot Free Trade Zone"],
  ["经济合作区", "Economic Cooperation Zone"],
  ["工业园区", "Industrial Park"],
  ["工业园", "Industrial Park"],
  ["产业园区", "Industrial Park"],
  ["产业园", "Industrial Park"],
  ["经济特区", "Special Economic Zone"],
  ["合作区", "Cooperation Zone"],
  ["开发区", "Development Zone"],
  ["保税区", "Bonded Zone"],
  ["新区", "New Area"],
  ["高速铁路", "High-Speed Railway"],
  ["城际铁路", "Intercity Railway"],
  ["高铁", "High-Speed Railway"],
  ["铁路", "Railway"],
  ["深水港", "Deep-Water Port"],
  ["港口", "Port"],
  ["港区", "Port Area"],
  ["港", "Port"],
  ["高峰论坛", "Summit Forum"],
  ["论坛", "Forum"],
  ["峰会", "Summit"],
  ["博览会", "Expo"],
  ["座谈会", "Symposium"],
  ["洽谈会", "Fair"],
  ["大会", "Conference"],
  ["战略", "Strategy"],
  ["倡议", "Initiative"],
  ["愿景", "Vision"],
  ["构想", "Vision"],
  ["计划", "Plan"],
];

/** A name in English for an editor to correct: pinyin, with the word that says what it is. */
export function englishOf(zh: string): string {
  const [last, en] = lastWords.find(
    ([ending]) => zh.endsWith(ending) && zh.length > ending.length,
  ) ?? ["", ""];
  const own = zh.slice(0, zh.length - last.length);
  const spelt = syllablesOf(own)
    .map(({ text }) => text)
    .join("");
  return `${spelt.charAt(0).toUpperCase()}${spelt.slice(1)} ${en}`.trim();
}
