import type { Say } from "../i18n/i18n.ts";
import { unwrap } from "../cards/parts/evidence.tsx";
import { formatDate, textOfPlace } from "../look/format.ts";
import type { Language } from "../view/view.ts";
import { thingsOf, weakestOf, type ChainLink } from "./chain.ts";

type Words = Say<"path">;

/** A link as a whole sentence: a claim's has its full stop, a link's has none. */
export function sentenceOf(
  { sentence }: Pick<ChainLink, "sentence">,
  language: Language,
): string {
  const text = sentence[language];
  const whole = /[.。！？!?”]$/.test(text)
    ? text
    : `${text}${language === "zh" ? "。" : "."}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The sentence that says how the weakest links of a chain are weak. */
export function strengthOf(
  chain: readonly ChainLink[],
  language: Language,
  t: Words,
): string {
  const why = chain[0]!.weakness[language];
  if (chain.length === 1) return t("single", { why });
  return weakestOf(chain).length === 0 ? t("even", { why }) : "";
}

interface Cited {
  readonly number: number;
  readonly count: number;
  readonly address: string;
  readonly version: string;
  /** The day of access, as `2024-12-19`. */
  readonly today: string;
}

/** A chain to paste into a text: each link with what it rests on, and where it was found. */
export function chainAsText(
  chain: readonly ChainLink[],
  cited: Cited,
  language: Language,
  t: Words,
): string {
  const things = thingsOf(chain);
  const weakest = weakestOf(chain);
  const evidenceOf = ({ evidence }: ChainLink) => {
    const [first, ...rest] = evidence;
    if (!first) return [`   ${t("text.noEvidence")}`];
    const where = t("text.where", {
      article: first.article.name[language],
      date: formatDate(first.article.issued.text, language),
      ...textOfPlace(first),
    });
    return [
      ...(first.text
        ? [`   ${t("text.quote", { words: unwrap(first.text) })}`]
        : []),
      `   ${where}`,
      ...(rest.length > 0
        ? [`   ${t("text.more", { count: rest.length })}`]
        : []),
    ];
  };
  const strength = strengthOf(chain, language, t);
  return [
    t("text.heading", {
      from: things[0]!.name[language],
      to: things.at(-1)!.name[language],
      number: cited.number,
      count: cited.count,
    }),
    "",
    ...chain.flatMap((link, at) => [
      `${String(at + 1)}. ${sentenceOf(link, language)}`,
      ...evidenceOf(link),
      ...(weakest.includes(link)
        ? [
            `   ${t("because", {
              which: t(weakest.length === 1 ? "weakest" : "oneOfWeakest"),
              why: link.weakness[language],
            })}`,
          ]
        : []),
    ]),
    ...(strength ? ["", strength] : []),
    "",
    t("text.source", {
      version: cited.version,
      date: formatDate(cited.today, language),
      address: cited.address,
    }),
  ].join("\n");
}
