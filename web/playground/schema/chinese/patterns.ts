/** Descriptions that differ by a name or a sentence alone, which stands in for what is in parentheses. */
export const patterns: readonly (readonly [
  RegExp,
  (...parts: string[]) => string,
])[] = [
  [/^A page of a list of (\w+)\.$/, (kind) => `${kind}列表的一页。`],
  [
    /^An? (\w+) in a list, with its cursor\.$/,
    (kind) => `列表中的一个${kind}，及其游标。`,
  ],
  [/^The (\w+) itself\.$/, (kind) => `该${kind}本身。`],
  [
    /^Conditions on an? (\w+); all that are given must match\.$/,
    (kind) => `对${kind}的条件，所给的须全部满足。`,
  ],
  [
    /^What a list of (\w+) can be sorted by\.$/,
    (kind) => `${kind}列表可按什么排序。`,
  ],
  [
    /^Every (\w+), the most important first by default\.$/,
    (kind) => `全部${kind}，默认最重要的在前。`,
  ],
  [
    /^The (\w+) with this id; null where there is none\. A name in place of an id is an error \(`BAD_USER_INPUT`\)\.$/,
    (kind) =>
      `此 id 的${kind}；没有则为 null。把名称当作 id 是错误（BAD_USER_INPUT）。`,
  ],
  [/^Any of these\. (.+)$/, (rest) => `满足其中任一。${rest}`],
];
