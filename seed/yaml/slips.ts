import type { ErrorCode, YAMLError } from "yaml";
import type { Text } from "../../api/model/index.ts";
import { quote, refusals } from "./refusals.ts";

/** A slip of the pen by which YAML cannot be read: where it is, what it is, what to do. */
export interface Slip {
  /** From 1, in the text that was given. */
  readonly line: number;
  readonly what: Text;
  readonly remedy: Text;
}

interface Scene {
  readonly lines: readonly string[];
  readonly error: YAMLError;
  /** The line of the parser's error, from 0. */
  readonly at: number;
  /** The names of the fields that may stand in the text. */
  readonly fields: ReadonlySet<string>;
}

/** What is wrong with a text that YAML refuses: the cause where it is known, else what YAML says. */
export function slipOf(
  text: string,
  error: YAMLError,
  fields: ReadonlySet<string>,
): Slip {
  const lines = text.split(/\r?\n/);
  const at = (error.linePos?.[0].line ?? 1) - 1;
  const scene: Scene = { lines, error, at, fields };
  for (const search of causes) {
    const slip = search(scene);
    if (slip) return slip;
  }
  return { line: at + 1, ...refusals[error.code] };
}

const slip = (at: number, what: Text, remedy: Text): Slip => ({
  line: at + 1,
  what,
  remedy,
});

/** The part of a line outside quotation marks; what stands within is blanked. */
const bare = (line: string): string =>
  line.replace(
    /"(?:[^"\\]|\\.)*"|(?<=[:,[{]\s*|^\s*- )'(?:[^']|'')*'/g,
    (all) => " ".repeat(all.length),
  );

/** Finds the first line, up to where YAML gave up, that a pattern fits. */
function lineWith(
  { lines, at }: Scene,
  fits: (line: string) => RegExpExecArray | null | boolean,
): { at: number; found: RegExpExecArray | null } | undefined {
  for (const [index, line] of lines.slice(0, at + 1).entries()) {
    const found = fits(line);
    if (found) return { at: index, found: found === true ? null : found };
  }
  return undefined;
}

/** The causes that are known, each tried in turn. */
const causes: readonly ((scene: Scene) => Slip | undefined)[] = [
  function tab(scene) {
    const line = lineWith(scene, (line) => /^[ -]*\t/.test(line));
    return (
      line &&
      slip(
        line.at,
        {
          en: "a tab stands where the line is indented",
          zh: "行首缩进用了制表符",
        },
        {
          en: "indent with blanks, two a level",
          zh: "请改用空格缩进，每级两格",
        },
      )
    );
  },
  function wideBlank(scene) {
    const line = lineWith(scene, (line) =>
      /^[ -]*[\u00A0\u2000-\u200A\u3000]|(?:^\s*(?:- )?|[{,]\s*)[A-Za-z]\w*:[\u00A0\u2000-\u200A\u3000]/.exec(
        bare(line),
      ),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: "a blank of another width stands where YAML needs an ordinary one",
          zh: "此处用了全角空格或不换行空格",
        },
        { en: "write ordinary blanks", zh: "请改用半角空格" },
      )
    );
  },
  function conflict(scene) {
    const line = lineWith(scene, (line) =>
      /^(?:<{7}|={7}|>{7})(?: |$)/.exec(line),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: "git left both versions of a change here",
          zh: "此处留有 git 合并冲突的标记",
        },
        {
          en: "keep one of the two, and remove the lines of <<<<<<<, ======= and >>>>>>>",
          zh: "请保留其一，并删去 <<<<<<<、=======、>>>>>>> 各行",
        },
      )
    );
  },
  function fullWidthColon(scene) {
    const line = lineWith(scene, (line) =>
      /(?:^\s*(?:- )?|[{,，]\s*)([A-Za-z]\w*)\s*：/.exec(bare(line)),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: `a full-width colon (：) follows “${line.found![1]!}”`,
          zh: `“${line.found![1]!}”后用了全角冒号（：）`,
        },
        {
          en: "write a half-width colon and a blank",
          zh: "请改为半角冒号，并在其后加空格",
        },
      )
    );
  },
  function fullWidthComma(scene) {
    const line = lineWith(scene, (line) =>
      /[{[].*([，、；])\s*[A-Za-z]\w*\s*[:：]/.exec(bare(line)),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: `a full-width mark (${line.found![1]!}) stands between two fields`,
          zh: `两个字段之间用了全角标点（${line.found![1]!}）`,
        },
        {
          en: "write a half-width comma and a blank",
          zh: "请改为半角逗号，并在其后加空格",
        },
      )
    );
  },
  function fullWidthBracket(scene) {
    const line = lineWith(scene, (line) =>
      /[:：]\s*([｛［【])/.exec(bare(line)),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: `a full-width bracket (${line.found![1]!}) begins the value`,
          zh: `值以全角括号（${line.found![1]!}）开头`,
        },
        { en: "write half-width brackets", zh: "请改用半角括号" },
      )
    );
  },
  function dash({ lines, at, error, fields }) {
    const line = lines[at] ?? "";
    const glued = /^ *-(?=[A-Za-z])/.test(line);
    const [, word = ""] = /^ *([A-Za-z]\w*):/.exec(line) ?? [];
    const isSecondId = error.code === "DUPLICATE_KEY" && word === "id";
    const isOutside =
      /^\S/.test(line) &&
      fields.has(word) &&
      ["UNEXPECTED_TOKEN", "MISSING_CHAR"].includes(error.code);
    if (!glued && !isSecondId && !isOutside) return undefined;
    return glued
      ? slip(
          at,
          { en: "no blank follows the dash", zh: "短横后没有空格" },
          { en: "write “- id: …”", zh: "请写成“- id: …”" },
        )
      : slip(
          at,
          {
            en: "a record begins here without a dash, or its line is not indented",
            zh: "此处的记录缺少短横，或该行没有缩进",
          },
          {
            en: "write “- ” before the first field, and two blanks before the others",
            zh: "请在首个字段前写“- ”，其余字段前空两格",
          },
        );
  },
  function twice({ error, at, lines }) {
    if (error.code !== "DUPLICATE_KEY") return undefined;
    const column = (error.linePos?.[0].col ?? 1) - 1;
    const [word = ""] = /^[^\s:]+/.exec((lines[at] ?? "").slice(column)) ?? [];
    return slip(
      at,
      {
        en: `“${word}” stands twice in this record`,
        zh: `“${word}”在此记录中出现两次`,
      },
      { en: "remove one of the two", zh: "请删去其一" },
    );
  },
  function colon(scene) {
    const line = lineWith(scene, (line) => {
      const found =
        /^\s*(?:- )?([a-z]\w*)(:(?=[^\s,}\]])|(?=\s*$|[ \t]+\S))/.exec(line);
      return found &&
        scene.fields.has(found[1]!) &&
        !/^\s*:/.test(line.slice(found[0].length))
        ? found
        : null;
    });
    if (!line) return undefined;
    const name = line.found![1]!;
    return line.found![2]
      ? slip(
          line.at,
          {
            en: `no blank follows the colon of “${name}”`,
            zh: `“${name}”的冒号后没有空格`,
          },
          { en: `write “${name}: …”`, zh: `请写成“${name}: …”` },
        )
      : slip(
          line.at,
          { en: `no colon follows “${name}”`, zh: `“${name}”后没有冒号` },
          { en: `write “${name}: …”`, zh: `请写成“${name}: …”` },
        );
  },
  function apostrophe(scene) {
    const line = lineWith(scene, (line) =>
      /(?:[:,[{]|^\s*-)\s+'(?:[^']|'')*'[^\s,}\]]/.test(line),
    );
    return (
      line &&
      slip(
        line.at,
        {
          en: "an apostrophe ends the text that a single quotation mark begins",
          zh: "文本中的撇号使单引号提前结束",
        },
        quote,
      )
    );
  },
  function openQuote(scene) {
    const line = lineWith(
      scene,
      (line) =>
        /"/.test(bare(line)) ||
        (scene.error.code === "MISSING_CHAR" &&
          /(?:[:,[{]|^\s*-)\s+'[^']*$/.test(line)),
    );
    return (
      line &&
      slip(
        line.at,
        { en: "a quotation mark is not closed", zh: "引号没有成对" },
        {
          en: 'close it at the end of the text; a mark within the text is written \\"',
          zh: '请在文本末尾补上引号；文本内的引号写作 \\"',
        },
      )
    );
  },
  function openBracket(scene) {
    if (!/ end with a?|sufficiently indented/.test(scene.error.message))
      return undefined;
    const open: { at: number; mark: string }[] = [];
    for (const [at, line] of scene.lines.slice(0, scene.at + 1).entries())
      for (const mark of bare(line).replace(/(^|\s)#.*/, "")) {
        if (mark === "{" || mark === "[") open.push({ at, mark });
        else if (mark === "}" || mark === "]") open.pop();
      }
    const last = open.at(-1);
    if (!last) return undefined;
    const { at, mark } = last;
    if (/\s#/.test(bare(scene.lines[at]!)))
      return slip(
        at,
        {
          en: "“#” after a blank begins a comment, which takes the rest of the line",
          zh: "空格后的“#”会开始注释，使该行其余文字失效",
        },
        quote,
      );
    const end = mark === "{" ? "}" : "]";
    return slip(
      at,
      { en: `“${mark}” is not closed`, zh: `“${mark}”没有对应的“${end}”` },
      { en: `write “${end}” at its end`, zh: `请在末尾补上“${end}”` },
    );
  },
  function chineseQuote({ lines, at, error }) {
    if (!colonInText.has(error.code)) return undefined;
    return /[:,[{]\s+[“”„‘’「『＂]/.test(lines[at] ?? "")
      ? slip(
          at,
          {
            en: "Chinese quotation marks do not hold a text together",
            zh: "中文引号不能用来括住文本",
          },
          quote,
        )
      : undefined;
  },
];

const colonInText: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "UNEXPECTED_TOKEN",
]);
