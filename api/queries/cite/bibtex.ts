import { oneLine, type Citing, type DateText, type Item } from "./item.ts";

const types: Readonly<Record<Item["type"], string>> = {
  record: "misc",
  view: "misc",
  article: "article",
  work: "misc",
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as LaTeX sets it: what has a meaning there is escaped, letters of any script stay. */
const latex = (text: string): string =>
  oneLine(text).replace(
    /[\\{}$&#%_~^]/g,
    (sign) => special[sign] ?? `\\${sign}`,
  );

/** In braces of its own a title keeps its capitals, and a name is not taken apart. */
const whole = (text: string) => `{{${latex(text)}}}`;

/** What would end the field or mean something to LaTeX is written as an address may write it. */
const verbatim = (url: string) =>
  `{${url.replace(/[\\{}^`|"<>\s]/g, encodeURIComponent)}}`;

function dated(date: DateText | undefined): [string, string][] {
  if (!date) return [];
  const [year, month, day] = date.split("-");
  return [
    ["year", `{${year!}}`],
    ...(month
      ? [["month", months[Number(month) - 1]!] as [string, string]]
      : []),
    ...(day ? [["day", `{${String(Number(day))}}`] as [string, string]] : []),
  ];
}

function entry(item: Item, accessed: DateText): string {
  const publisher = item.type === "article" ? "journal" : "publisher";
  const fields: [string, string][] = [
    ...(item.authors.length > 0
      ? [
          [
            "author",
            `{${item.authors.map((name) => `{${latex(name)}}`).join(" and ")}}`,
          ] as [string, string],
        ]
      : []),
    ["title", whole(item.title)],
    ...(item.publisher
      ? [[publisher, whole(item.publisher)] as [string, string]]
      : []),
    ...dated(item.issued),
    ...(item.page === undefined
      ? []
      : [["pages", `{${String(item.page)}}`] as [string, string]]),
    ...(item.version
      ? [["version", `{${latex(item.version)}}`] as [string, string]]
      : []),
    ...(item.url
      ? [
          ["url", verbatim(item.url)] as [string, string],
          ["urldate", `{${accessed}}`] as [string, string],
        ]
      : []),
    ...(item.note
      ? [["note", `{${latex(item.note)}}`] as [string, string]]
      : []),
    ["language", item.language.startsWith("zh") ? "{chinese}" : "{english}"],
  ];
  return [
    `@${types[item.type]}{${item.key},`,
    ...fields.map(([name, value]) => `  ${name} = ${value},`),
    "}",
  ].join("\n");
}

export const bibtex = ({ items, accessed }: Citing): string =>
  `${items.map((item) => entry(item, accessed)).join("\n\n")}\n`;
