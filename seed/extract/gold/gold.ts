import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { simplify } from "../../../api/text/fold.ts";

/** What a reader finds on a page: who says what, and which strategies are aligned. */
export interface GoldPage {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly alignments: readonly GoldAlignment[];
}

export interface GoldAlignment {
  readonly pair: readonly [string, string];
  /** How far it has come, where the page's answers say so. */
  readonly stage: string | undefined;
}

export interface GoldStatement {
  readonly form: "DIRECT" | "REPORTED";
  /** A person's full name; or the words for whoever has none, marked as `isAnonymous`. */
  readonly speaker: string;
  readonly isAnonymous: boolean;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

export const goldPages = (): GoldPage[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".page"))
    .sort()
    .map((file) =>
      goldPage(
        file.replace(/\.page$/, ""),
        readFileSync(join(import.meta.dirname, file), "utf8"),
      ),
    );

/**
 * A page with its answers written into it: `⟦林若川¦“……”⟧`. `~` before the words for the speaker says
 * that nobody is named; `#1` behind the name, and alone on a later part, joins the parts of an
 * utterance. `# ` starts a headline. Below `=== 对接` stands one alignment a line: `A = B`, or `A = B | SIGNED` with its stage.
 */
function goldPage(name: string, source: string): GoldPage {
  const [body = "", table = ""] = source.split(/^=== 对接\n/m);
  let text = "";
  const statements: {
    form: GoldStatement["form"];
    speaker: string;
    isAnonymous: boolean;
    parts: { start: number; end: number }[];
  }[] = [];
  const groups = new Map<string, (typeof statements)[number]>();
  const marked = body.replace(/^# /gm, "").trimEnd();
  let at = 0;
  for (const match of marked.matchAll(/⟦(~?)([^¦#]*)(?:#(\d+))?¦([^⟧]*)⟧/gu)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, tilde, speaker = "", group, words = ""] = match;
    const part = { start: text.length, end: text.length + words.length };
    text += words;
    const known = group === undefined ? undefined : groups.get(group);
    if (known && speaker === "") known.parts.push(part);
    else {
      const statement = {
        form: /^[“「"].*[”」"]$/su.test(words)
          ? ("DIRECT" as const)
          : ("REPORTED" as const),
        // Names are told in simplified characters, whatever the page is set in.
        speaker: simplify(speaker),
        isAnonymous: tilde === "~",
        parts: [part],
      };
      statements.push(statement);
      if (group !== undefined) groups.set(group, statement);
    }
  }
  text += `${marked.slice(at)}\n`;
  return {
    name,
    text,
    statements,
    alignments: table
      .split("\n")
      .filter((line) => line.includes(" = "))
      .map((line) => {
        const [names = "", stage] = line.split(" | ");
        return { pair: names.split(" = ") as [string, string], stage };
      }),
  };
}
