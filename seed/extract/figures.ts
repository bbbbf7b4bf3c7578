/** A number with its unit, and how exact it is. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upperValue: number | null;
  readonly unit: string;
  readonly qualifier: "EXACT" | "ABOUT" | "MORE_THAN" | "LESS_THAN";
  /** The clause that says what is counted. */
  readonly measure: { readonly start: number; readonly end: number };
}

const units =
  "个百分点|百分点|平方公里|平方米|立方米|公里|千米|海里|小时|分钟|万千瓦时|千瓦时|兆瓦|千瓦|标箱|标准箱|亿美元|美元|欧元|人民币|元|美金|吨标准煤|吨|公顷|亩|人次|人|名|户|家|个国家|个|列|趟|班|艘|架|辆次|辆|座|条|所|项|件|笔|套|间|头|棵|米|岁|倍|次|处|台|份|场|届|天|%|％|成";
const number = "\\d[\\d,]*(?:\\.\\d+)?";
const pattern = new RegExp(
  `(超过|超|逾|突破|达到|达|约|近|将近|大约|至少|最高|不足|不到|少于|低于)?(${number})(?:[至到—~～-](${number}))?([十百千万亿]*)(余|多)?(${units})(以上|左右|上下|以下|余)?`,
  "gu",
);
const powers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 100_000_000,
};

/** Units of dates and of places in a row tell nothing to count. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(pattern)) {
    const [
      words,
      lead = "",
      digits = "",
      upper,
      scale = "",
      more,
      unit = "",
      tail = "",
    ] = match;
    const start = match.index;
    if (/[\d.第年月]/.test(text[start - 1] ?? "") && lead === "") continue;
    if (unit === "岁") continue;
    const factor = [...scale].reduce(
      (product, each) => product * powers[each]!,
      1,
    );
    const read = (each: string) =>
      Number((Number(each.replaceAll(",", "")) * factor).toPrecision(15));
    found.push({
      start,
      end: start + words.length,
      value: read(digits),
      upperValue: upper === undefined ? null : read(upper),
      unit: unit.replace("％", "%"),
      qualifier: qualifierOf(lead, more ?? "", tail),
      measure: clauseAround(text, start, start + words.length),
    });
  }
  return found;
}

function qualifierOf(
  lead: string,
  more: string,
  tail: string,
): Figure["qualifier"] {
  if (/超|逾|突破|至少/.test(lead) || more !== "" || /以上|余/.test(tail))
    return "MORE_THAN";
  if (/不足|不到|少于|低于|近$|将近|最高/.test(lead) || tail === "以下")
    return "LESS_THAN";
  return /约/.test(lead) || /左右|上下/.test(tail) ? "ABOUT" : "EXACT";
}

function clauseAround(text: string, from: number, to: number) {
  let start = from;
  while (start > 0 && !/[，。；：！？…\n“”]/.test(text[start - 1]!)) start--;
  let end = to;
  while (end < text.length && !/[，。；：！？…\n“”]/.test(text[end]!)) end++;
  return { start, end };
}
