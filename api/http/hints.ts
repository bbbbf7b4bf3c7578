import type { Text } from "../model/index.ts";

/** What the marks of a Chinese keyboard stand for, where it is not the same mark at its usual width. */
const marks: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "‘": '"',
  "’": '"',
  "、": ",",
  "。": ".",
  "【": "[",
  "】": "]",
  "《": "<",
  "》": ">",
  "…": "...",
  "￥": "$",
};

/** A mark as GraphQL knows it, if this is one that only looks like it. */
function plainMark(mark: string): string | undefined {
  const plain = marks[mark] ?? mark.normalize("NFKC");
  return /^[\x20-\x7e]+$/.test(plain) && plain !== mark ? plain : undefined;
}

/** What is asked of the types that beginners meet first. */
const parts: Readonly<Record<string, string>> = {
  Name: "en zh",
  Text: "en zh",
  PartialDate: "text",
  Coordinates: "latitude longitude",
};

/** What may be asked of a type. */
const partsOf = (type: string) =>
  type.endsWith("Connection")
    ? "totalCount edges { node { id } }"
    : (parts[type] ?? "id");

interface Lesson {
  readonly message: RegExp;
  readonly hint: (...groups: string[]) => Text | undefined;
}

const lessons: readonly Lesson[] = [
  {
    message: /^Syntax Error: Unexpected character: U\+([0-9A-F]+)\.$/,
    hint: (code) => {
      const mark = String.fromCodePoint(Number.parseInt(code, 16));
      const plain = plainMark(mark);
      return plain === undefined
        ? undefined
        : {
            en: `“${mark}” comes from a Chinese keyboard; GraphQL knows only ${plain === " " ? "the usual space" : plain}. Switch the keyboard to half-width marks.`,
            zh: `“${mark}”是中文输入法的标点；GraphQL 只认${plain === " " ? "半角空格" : `半角的 ${plain} `}。请切换到英文标点。`,
          };
    },
  },
  {
    message: /^Syntax Error: Unexpected single quote/,
    hint: () => ({
      en: 'Texts stand in double quotation marks: "laos".',
      zh: '文本须用双引号：“"laos"”。',
    }),
  },
  {
    message: /^Cannot query field "(\w+)" on type "\w+Connection"\./,
    hint: (field) => ({
      en: `This is a list in pages. What it holds stands in edges: edges { node { ${field} } }.`,
      zh: `这是分页的列表，其中的条目在 edges 之内：edges { node { ${field} } }。`,
    }),
  },
  {
    message: /^Cannot query field "(\w+)" on type "\w+Edge"\./,
    hint: (field) => ({
      en: `An edge leads to a record, its node: node { ${field} }.`,
      zh: `edge 通向一条记录，即 node：node { ${field} }。`,
    }),
  },
  {
    message:
      /^Field "(\w+)" of type "[[\]!]*(\w+)[[\]!]*" must have a selection of subfields/,
    hint: (field, type) => ({
      en: `“${field}” has parts: say which you want, such as ${field} { ${partsOf(type)} }.`,
      zh: `“${field}”含有子字段，请写明要哪些，例如 ${field} { ${partsOf(type)} }。`,
    }),
  },
  {
    message:
      /^Field "(\w+)" must not have a selection since type "[[\]!\w]+" has no subfields/,
    hint: (field) => ({
      en: `“${field}” is a plain value: leave out the braces after it.`,
      zh: `“${field}”是单个值，请去掉其后的花括号。`,
    }),
  },
  {
    message: /^(?:ID|String) cannot represent a non[\w -]+ value: ([\w-]+)$/,
    hint: (value) => ({
      en: `A text stands in quotation marks: "${value}".`,
      zh: `文本须加引号："${value}"。`,
    }),
  },
  {
    message: /^Enum "(\w+)" cannot represent non-enum value: "(\w+)"/,
    hint: (_, value) => ({
      en: `A term stands without quotation marks: ${value}.`,
      zh: `枚举值不加引号：${value}。`,
    }),
  },
  {
    message: /^Variable "\$(\w+)" is not defined/,
    hint: (name) => ({
      en: `Name the variable and its type at the start: query ($${name}: ID!) { … }.`,
      zh: `请在开头写明变量及其类型：query ($${name}: ID!) { … }。`,
    }),
  },
  {
    message: /^“(.+)” is not an id: /s,
    hint: (name) => ({
      en: `Ask search(text: ${JSON.stringify(name)}) { hits { entity { id } } } for the id.`,
      zh: `id 是英文名的小写，例如 china-laos-railway；可用 search(text: ${JSON.stringify(name)}) { hits { entity { id } } } 按名称查找 id。`,
    }),
  },
];

/** What a beginner may do about an error that GraphQL tells tersely. */
export function hintOf(message: string): Text | undefined {
  for (const { message: pattern, hint } of lessons) {
    const found = pattern.exec(message);
    if (found) return hint(...found.slice(1));
  }
  return undefined;
}
