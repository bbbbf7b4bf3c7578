import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema } from "graphql";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  chineseOfMonaco,
  graphiqlPackages,
} from "../../../build/graphiql-words.ts";
import { chinese, inChinese } from "./chinese.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");

/** Names of keys and systems, and what is never seen here: the first query, and what stands in nobody's language. */
const unspoken =
  /^(Windows|Mac|Graph|query X|X at line X, column X|Ctrl|Cmd|Esc|Enter|Space|([A-Z][a-z]+-)+\w+|# Welcome to GraphiQL[^]*|Content-Type|"Fira Code"|"liga" off.*|use no memo|.*IntrospectionQuery|subscriptionType \{ name \}|\(prefers-color-scheme.*|Firefox\/|KeyK|Svg|.* icon|<div data-id=.*|<Unnamed X>|\.graphiql-sidebar .*)$/;

/** What a text reads like, with X in its holes; the first of two that may stand there. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce(
    (text, { expression, literal }) =>
      `${text}${(ts.isConditionalExpression(expression) && textOf(expression.whenTrue)) || "X"}${literal.text}`,
    node.head.text,
  );
}

/** What is thrown, logged, compared or named in the program, and so read by developers alone. */
const isForDevelopers = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) ||
  ts.isBinaryExpression(parent) ||
  ts.isCaseClause(parent) ||
  ts.isImportDeclaration(parent) ||
  (ts.isPropertyAssignment(parent) &&
    /^kind|key$/.test(parent.name.getText())) ||
  (ts.isCallExpression(parent) &&
    /^console\./.test(parent.expression.getText())) ||
  (ts.isVariableDeclaration(parent) && parent.name.getText() === "msg");

const isWords = (text: string) =>
  /^[A-Z][a-z]/.test(text) || /[a-z] +[a-zX]/i.test(text);

async function saidBy(name: string): Promise<string[]> {
  const folder = join(root, "node_modules", name, "dist");
  const said: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const visit = (node: ts.Node) => {
      const text = textOf(node);
      if (text === undefined) ts.forEachChild(node, visit);
      else if (isWords(text) && !isForDevelopers(node)) said.push(text);
    };
    const text = await readFile(join(folder, file), "utf8");
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return said;
}

describe("GraphiQL in Chinese", () => {
  it.each(graphiqlPackages)("has a word for all that %s says", async (name) => {
    const said = await saidBy(name);
    expect(said.length).toBeGreaterThan(5);
    const left = said.filter(
      (text) => !unspoken.test(text) && inChinese(text) === text,
    );
    expect([...new Set(left)]).toEqual([]);
  });

  it.each([
    ["Execute query (Ctrl-Enter)", "运行查询（Ctrl-Enter）"],
    ["Show Documentation Explorer", "显示文档"],
    ["Go back to Country", "返回 Country"],
    [
      "Request not sent. Variables are invalid JSON: expected a comma at line 2, column 3.",
      "查询没有发出：变量不是有效的 JSON：第 2 行第 3 列应为逗号。",
    ],
    [
      "Request not sent. Variables are invalid JSON: invalid symbol at line 1, column 2 and expected a value at line 1, column 9.",
      "查询没有发出：变量不是有效的 JSON：第 1 行第 2 列符号有误；第 1 行第 9 列应为值。",
    ],
    [
      "Request not sent. Variables are not a JSON object.",
      "查询没有发出：变量不是 JSON 对象。",
    ],
    ["Where the railway stops", "Where the railway stops"],
    ["constructor", "constructor"],
  ])("says “%s” as “%s”", (english, zh) => {
    expect(inChinese(english)).toBe(zh);
  });

  it("changes no name of the schema", async () => {
    const text = await readFile(join(root, "schema.graphql"), "utf8");
    const names = Object.keys(buildSchema(text).getTypeMap());
    expect(names.filter((name) => name in chinese)).toEqual([]);
  });

  it("takes the editor's messages from the editor", async () => {
    const messages = await chineseOfMonaco();
    expect(Object.keys(messages).length).toBeGreaterThan(1_000);
    expect([
      messages["No suggestions."],
      messages["Click to collapse the range."],
      messages["Command Palette"],
    ]).toEqual(["无建议。", "单击以折叠范围。", "命令面板"]);
  });
});
