import { oneLine, type Citing, type DateText, type Item } from "./item.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text with LaTeX's special characters escaped; letters of any script stay. */
const latex = (text: string): string =>
  oneLine(text).replace(
    /[\\{}$&#%_~^]/g,
    (sign) => special[sign] ?? `\\${sign}`,
  );

/** `%` and `#` are escaped, since styles pass the field on as an argument; the rest is percent-encoded. */
const address = (url: string) =>
  `\\url{${url
    .replace(
      /[\\{}^`|"<>$~\s]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replace(/[%#]/g, "\\$&")}}`;

/** A month is a macro of the styles, which name it in their language; `date` is biblatex's, with the day. */
function dated(date: DateText | undefined): [string, string][] {
  if (!date) return [];
  const [year, month] = date.split("-");
  return [
    ["year", year!],
    ["month", month ? months[Number(month) - 1]! : ""],
    ["date", date],
  ];
}

/** An article lacks what `@article` requires unless authors, newspaper and date are known. */
const typeOf = ({ type, authors, newspaper, issued }: Item) =>
  type === "article" && authors.length > 0 && newspaper && issued
    ? "article"
    : "misc";

/** Version, day and page in sentences: the classic styles have no fields for them. */
function sentencesOf(item: Item, { accessed, language }: Citing): string[] {
  const { version, issued, page, url } = item;
  const onPage =
    page === undefined || typeOf(item) === "article" ? "" : String(page);
  const sentences =
    language === "zh"
      ? [
          version && `数据版本 ${version}。`,
          issued && `${issued}${onPage && `，第${onPage}版`}。`,
          url && `访问日期 ${accessed}。`,
        ]
      : [
          version && `Data version ${version}.`,
          issued && `Published ${issued}${onPage && `, page ${onPage}`}.`,
          url && `Accessed ${accessed}.`,
        ];
  return sentences.filter((sentence) => sentence !== undefined);
}

/**
 * Address, version and days stand where the classic styles print them (`howpublished`, `note`), and
 * there alone: styles that know `url`, `version` and `urldate` would print them twice.
 * In braces of its own a title keeps its capitals, and a name is not split.
 */
function entry(item: Item, citing: Citing): string {
  const type = typeOf(item);
  const url = item.url && address(item.url);
  const newspaper = item.newspaper && latex(item.newspaper);
  const publisher = item.publisher && latex(item.publisher);
  const note = [
    type === "article" && publisher && `${publisher}.`,
    type === "article" && url && `${url}.`,
    ...sentencesOf(item, citing).map(latex),
    item.note && latex(item.note),
  ];
  const published =
    type === "misc"
      ? [newspaper && `{${newspaper}}`, publisher && `{${publisher}}`, url]
      : [];
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", item.authors.map((name) => `{${latex(name)}}`).join(" and ")],
    // Styles sort by it where there is no author.
    ["key", item.authors.length === 0 ? latex(item.title) : ""],
    ["title", `{${latex(item.title)}}`],
    ["journal", type === "article" ? `{${newspaper!}}` : ""],
    ["howpublished", published.filter(Boolean).join(", ")],
    ...dated(item.issued),
    ["pages", type === "article" ? String(item.page ?? "") : ""],
    // Styles end an entry with a full stop, and do not know the Chinese one.
    ["note", note.filter(Boolean).join(" ").replace(/。$/, "")],
    ["language", item.language.startsWith("zh") ? "chinese" : "english"],
  ];
  return [
    `@${type}{${item.key},`,
    ...fields
      .filter(([, value]) => value !== "")
      .map(
        ([name, value]) =>
          `  ${name} = ${name === "month" ? value : `{${value}}`},`,
      ),
    "}",
  ].join("\n");
}

export const bibtex = (citing: Citing): string =>
  `${citing.items.map((item) => entry(item, citing)).join("\n\n")}\n`;
