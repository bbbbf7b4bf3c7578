import type { Text } from "../../api/model/index.ts";
import { findSpans } from "../spans.ts";
import type { PageReading } from "./read-statements.ts";

/** What a model on the reader's machine proposes: words of the page, and who says them. */
export interface ModelStatement {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly form: "DIRECT" | "REPORTED";
}

/** An endpoint that speaks as OpenAI's does. Nothing is sent anywhere unless it is set. */
export interface ModelPort {
  readonly url: string;
  /** Milliseconds for one piece. */
  readonly timeout?: number;
}

export interface ModelAnswer {
  readonly statements: readonly ModelStatement[];
  /** Why a part of it, or all of it, is missing. */
  readonly warnings: readonly Text[];
}

const instructions =
  'List who says what in this newspaper article. Answer with JSON only: {"statements":[{"quote":"exact words of the article, quotation marks included","speaker":"full name, or null","form":"DIRECT or REPORTED"}]}. Copy the words; never change or shorten them.';

/** Asks a model piece by piece. Of what it answers only what stands on the page is taken, where it stands there once. */
export async function askModel(
  raw: string,
  { flow, pieces }: PageReading,
  port: ModelPort,
): Promise<ModelAnswer> {
  const statements: ModelStatement[] = [];
  const warnings: Text[] = [];
  for (const piece of pieces) {
    let answer: unknown;
    try {
      answer = await ask(flow.text.slice(piece.start, piece.end), port);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warnings.push({
        en: `The model at ${port.url} gave no answer that can be used: ${reason}.`,
        zh: `${port.url} 的模型未给出可用的回答：${reason}。`,
      });
      break;
    }
    const range = flow.rawSpan(piece.start, piece.end);
    let lost = 0;
    for (const each of entriesOf(answer)) {
      const found = findSpans(raw.slice(range.start, range.end), each.quote);
      const [place] = found;
      if (found.length !== 1 || !place) lost++;
      else
        statements.push({
          start: range.start + place.start,
          end: range.start + place.end,
          speaker: each.speaker,
          form: each.form,
        });
    }
    if (lost > 0)
      warnings.push({
        en: `${lost} answers of the model quote words that do not stand in its piece, or stand there twice; they are left out.`,
        zh: `模型有 ${lost} 条回答所引文字在稿件中不存在或不止一处，已舍去。`,
      });
  }
  return { statements, warnings };
}

async function ask(text: string, port: ModelPort): Promise<unknown> {
  const response = await fetch(
    `${port.url.replace(/\/+$/, "")}/chat/completions`,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        model: "default",
        temperature: 0,
        seed: 0,
        response_format: { type: "json_object" },
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: text },
        ],
      }),
      redirect: "error",
      signal: AbortSignal.timeout(port.timeout ?? 120_000),
    },
  );
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const body = (await response.json()) as {
    choices?: { message?: { content?: unknown } }[];
  };
  const content = body.choices?.[0]?.message?.content;
  if (typeof content !== "string") throw new Error("no message");
  return JSON.parse(content) as unknown;
}

interface Entry {
  readonly quote: string;
  readonly speaker: string | null;
  readonly form: "DIRECT" | "REPORTED";
}

/** The entries of an answer that have the form that was asked for. */
function entriesOf(answer: unknown): Entry[] {
  const list = (answer as { statements?: unknown } | null)?.statements;
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: Partial<Entry> | null) =>
    typeof each?.quote === "string" && each.quote.trim() !== ""
      ? [
          {
            quote: each.quote,
            speaker: typeof each.speaker === "string" ? each.speaker : null,
            form: each.form === "REPORTED" ? "REPORTED" : "DIRECT",
          } as const,
        ]
      : [],
  );
}
