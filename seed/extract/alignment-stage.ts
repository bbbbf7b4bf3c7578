/** How far two strategies are said to be aligned, from weakest to strongest. */
export const alignmentStages = [
  "PROPOSED",
  "COMPATIBLE",
  "STATED",
  "AGREED",
  "SIGNED",
  "IMPLEMENTED",
] as const;

export type AlignmentStage = (typeof alignmentStages)[number];

/** Verbs after which two strategies only go together. */
const goTogether =
  /契合|不谋而合|吻合|一致|相通|相近|呼应|互补|同频共振|相得益彰|相辅相成|异曲同工|一脉相承|合拍$/u;

const notDone =
  /尚未|未能|未曾|从未|并未|没有|并无|不存在|无需|不必|拒绝|反对|难以|无法|暂停|中止|退出|不愿|并非|不是|毫无|未(?=[与同和就能真])/u;
const notDoneBehind =
  /^(?:的)?[^，；]{0,6}(?:仍在|尚未|还未|并未|尚无|仍未|还没|未能|并不|无从|遥遥无期)/u;

/** Whether a sentence says that what starts at `start` and ends with a verb at `end` is not so. */
export const isDenied = (
  sentence: string,
  start: number,
  end: number,
): boolean => {
  const before = sentence.slice(0, start);
  const lead = before.slice(Math.max(clauseStart(before), start - 12));
  return (
    notDone.test(lead) ||
    notDone.test(
      sentence.slice(start, end).replace(/“[^”]*”|《[^》]*》/gu, ""),
    ) ||
    notDoneBehind.test(sentence.slice(end))
  );
};

const clauseStart = (text: string): number =>
  Math.max(...["，", "；", "。", "："].map((mark) => text.lastIndexOf(mark))) +
  1;

/** What the words around a verb of alignment say of how far it has come. */
export function stageOf(
  sentence: string,
  start: number,
  verb: { readonly start: number; readonly end: number },
): AlignmentStage {
  const before = sentence.slice(0, start);
  const lead = before.slice(clauseStart(before));
  const inside = sentence.slice(start, verb.end);
  const after = sentence.slice(verb.end);
  const [clause = ""] = /^[^，；。]*/u.exec(after)!;
  const near = after.slice(0, 40);
  if (
    goTogether.test(sentence.slice(verb.start, verb.end)) ||
    /^(?:点|之处)/u.test(after)
  )
    return "COMPATIBLE";
  if (
    /签署|签订/u.test(lead.slice(-24)) ||
    /签署|签订/u.test(clause) ||
    (/^(?:的)?(?:合作)?(?:规划|协议|备忘录|文件|方案|行动计划)/u.test(after) &&
      /签署|签订/u.test(sentence))
  )
    return "SIGNED";
  if (
    /结出|落地|见效|从纸面|开花结果|已\p{Script=Han}{0,4}实施/u.test(near) ||
    /^(?:的|合作的?)?(?:重点|标志性|旗舰|示范|重大|先行|重要)?(?:合作)?(?:项目|成果|工程|典范|样板)/u.test(
      after,
    ) ||
    /^[^。]{0,30}(?:建成|落成|通车|投产|投入运营|竣工|成果之一|改变了)/u.test(
      near,
    )
  )
    return "IMPLEMENTED";
  if (
    /同意|商定|决定|宣布|一致(?!认为)/u.test(lead) ||
    /(?:同意|商定|决定|宣布)[，：]$/u.test(
      before.slice(0, clauseStart(before)),
    ) ||
    /达成|成立|启动/u.test(clause)
  )
    return "AGREED";
  if (
    /愿(?!景)|希望|建议|期待|呼吁|主张|拟|探讨|研究|可以|能够|应当?|推动|推进|加强|加快|促进|需要/u.test(
      lead,
    ) ||
    /(?:希望|建议|呼吁|期待|主张|提议|提出)[，：]$/u.test(
      before.slice(0, clauseStart(before)),
    ) ||
    /愿(?!景)|可以|能够|应(?!急|用)|早日/u.test(
      inside.replace(/“[^”]*”|《[^》]*》/gu, ""),
    )
  )
    return "PROPOSED";
  return "STATED";
}
