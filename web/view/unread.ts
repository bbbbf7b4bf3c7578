import { isNegative, listed, trimmed } from "./address-text.ts";
import { fromUrl, toUrl } from "./url.ts";
import { opening } from "./view.ts";

const plain = opening("en");

/** What an address need not say, since it is so without. */
const unsaid: Readonly<Record<string, string>> = {
  form: plain.form,
  clock: plain.filters.clock,
  rows: plain.matrix.rows,
  sort: plain.matrix.order,
  steps: String(plain.path.maxLength),
  way: String(plain.path.choice),
  page: String(plain.table.page),
};

/** Parameters that hold lists, of which a part may be read. */
const lists = new Set([
  "open",
  "select",
  "hide",
  "layers",
  "compare",
  "who",
  "against",
]);

/** What others append to addresses that are passed on. */
const appended = /^(utm_\w+|fbclid|gclid)$/;

const normal = (text: string) =>
  isNegative(text) ? text : trimmed(text).replaceAll("_", "-");

/** What an address says in its query that no view of this version holds: `form=hologram`. */
export function unreadIn(url: string): readonly string[] {
  const { searchParams } = new URL(url, "http://localhost");
  const read = new URL(toUrl(fromUrl(url, "en")), "http://localhost")
    .searchParams;
  return [...searchParams].flatMap(([name, value]) => {
    const held = read.get(name);
    if (value === "" || appended.test(name)) return [];
    if (held === null)
      return normal(value) === normal(unsaid[name] ?? "")
        ? []
        : `${name}=${value}`;
    if (!lists.has(name)) return [];
    const items = new Set(listed(held).map(normal));
    return listed(value)
      .filter((item) => item !== "" && !items.has(normal(item)))
      .map((item) => `${name}=${item}`);
  });
}
