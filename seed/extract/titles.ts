import { countries, organizations, peopleWords, titles } from "./lexicons.ts";

/** What somebody is, as the words before a name tell it. */
export interface TitleParts {
  readonly title: string | null;
  readonly organization: string | null;
  readonly country: string | null;
}

/** Country, organization and title, of the words before a name. */
export function titleParts(given: string): TitleParts {
  const text = afterLast(given.replace(/^[”“、]+/, ""));
  if (text === "") return { title: null, organization: null, country: null };
  const { country, rest } = countryOf(text);
  // 中共中央总书记、国家主席: the organization stands before the first of the titles.
  const [first = ""] = rest.split("、");
  const head = titles.endingAt(first, first.length) ? first : rest;
  for (let at = head.length - 1; at > 1; at--) {
    if (!endsOrganization(head, at)) continue;
    const title = head.slice(at);
    if (peopleWords.endingAt(title, title.length) && !/^[长们]/u.test(title))
      return {
        country,
        organization: head.slice(0, at),
        title: rest.slice(at),
      };
  }
  return { country, organization: null, title: rest || null };
}

const endsOrganization = (text: string, at: number) =>
  text[at - 1] === "》" ||
  (organizations.endingAt(text, at) !== undefined &&
    !titleCovers(text, at) &&
    // 海事部门 is no 海事部.
    !/^部门/u.test(text.slice(at - 1)));

/** Whether the letters around `at` belong to one title: 院长 is no 院. */
export function titleCovers(text: string, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    const word = titles.startingAt(text, start);
    if (word && start + word.length > at) return true;
  }
  return false;
}

/** What stands behind the last 的: 欢迎人群里的高一学生. */
function afterLast(text: string): string {
  const at = text.lastIndexOf("的");
  return at >= 0 && at < text.length - 1 ? text.slice(at + 1) : text;
}

function countryOf(text: string): { country: string | null; rest: string } {
  const country = countries.startingAt(text, 0);
  const rest = country ? text.slice(country.length) : text;
  const belongs = /^[—–\-·和、]/.test(rest) || rest === "";
  // 中国社科院 is a name; 中国外交部 is a country's ministry.
  if (
    !country ||
    belongs ||
    (country === "中国" &&
      !/^(?:外交部|国家|驻|专家|学者|政府|商务部)/u.test(rest))
  )
    return { country: null, rest: text };
  return { country, rest };
}

/** An organization, and its country where that stands before it. */
export function organizationParts(text: string): TitleParts {
  const { country, rest } = countryOf(afterLast(text));
  return { country, organization: rest, title: null };
}
