import { UserError } from "../../api/errors.ts";
import type { Text } from "../../api/model/index.ts";
import { PartialDate } from "../../api/model/index.ts";
import {
  canSave,
  preview,
  recordAt,
  save,
  type Places,
  type SaveResult,
} from "./desk.ts";
import { validRecords } from "./checked.ts";
import { BadDraft, readDraft } from "./draft.ts";
import { flagSentences, ruleSentences } from "../extract/rule-sentences.ts";
import {
  dropMended,
  mendingOf,
  previewMending,
  saveMending,
  takeMended,
  type Placed,
} from "./mend.ts";
import type { ValidSeed } from "../valid-seed.ts";
import { similarTo } from "./similar.ts";
import { forms } from "./forms.ts";
import { commit, historyOf, takeBack } from "./history.ts";
import { addPage, fileNameFor } from "./add-page.ts";
import { namesOf, pageView, pages, passageAt, untranslated } from "./pages.ts";

/** What the desk's page can ask for: plain values in, plain values out; undefined where there is no such thing. */
export type Actions = Readonly<
  Record<string, (input: unknown) => Promise<unknown>>
>;

type Input = Readonly<Record<string, unknown>>;

const given = (input: unknown): Input =>
  typeof input === "object" && input !== null ? (input as Input) : {};

function textIn(input: unknown, name: string): string {
  const value = given(input)[name];
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new BadDraft({
    en: `“${name}” is missing.`,
    zh: `缺少“${name}”。`,
  });
}

/** A title as it is given, in one language at least. */
function titleIn(input: Input): Partial<Text> {
  const has = (name: string) => {
    const value = input[name];
    return typeof value === "string" && value.trim() !== "";
  };
  return {
    ...(has("en") && { en: textIn(input, "en") }),
    ...((has("zh") || !has("en")) && { zh: textIn(input, "zh") }),
  };
}

/** Where passages are put that wait for a place. */
function placedIn(input: unknown): Placed {
  const { placed } = given(input);
  const entries = Object.entries((placed ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([key, range]) => {
      const { start, end } = given(range);
      if (range !== null && !(Number(start) < Number(end)))
        throw new BadDraft({
          en: `“${key}” has no place: give start and end, or null to take it away.`,
          zh: `“${key}”未给出位置：请给出 start 与 end，或用 null 删去。`,
        });
      return [
        key,
        range === null ? null : { start: Number(start), end: Number(end) },
      ];
    }),
  );
}

/** Everything that the desk does. `load` brings what was saved into the graph. */
export function deskActions(
  places: Places,
  load: (records: () => Promise<ValidSeed>) => Promise<void>,
): Actions {
  /** Says of what was saved whether the graph has it, or why not. */
  const loaded = async <Result extends SaveResult>(result: Result) => {
    if (!result.isSaved) return { ...result, loadFault: null };
    try {
      await load(() => validRecords(places));
      return { ...result, loadFault: null };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { ...result, loadFault: error.text };
    }
  };
  return {
    state: async () => ({
      canSave: await canSave(places),
      hasArticles: places.articles !== undefined,
      pages: await pages(places),
      forms: forms(),
      names: await namesOf(places),
      untranslated: await untranslated(places),
      rules: ruleSentences,
      flags: flagSentences,
    }),
    passage: (input) => passageAt(places, given(input)),
    page: (input) => pageView(places, textIn(input, "id")),
    record: (input) => recordAt(places, textIn(input, "id")),
    preview: (input) => preview(places, readDraft(input)),
    save: async (input) => loaded(await save(places, readDraft(input))),
    "add-page": async (input) => {
      const { bytes, publisher, licence } = given(input);
      const date = textIn(input, "date");
      if (!PartialDate.pattern.test(date))
        throw new BadDraft({
          en: "Write the date as 2024-12-03.",
          zh: "日期请写成 2024-12-03 的形式。",
        });
      return loaded(
        await addPage(places, {
          file:
            given(input)["file"] === undefined
              ? await fileNameFor(places, date)
              : textIn(input, "file"),
          bytes: Buffer.from(typeof bytes === "string" ? bytes : "", "base64"),
          title: titleIn(given(input)),
          date,
          language: textIn(input, "language"),
          ...(typeof publisher === "string" && publisher ? { publisher } : {}),
          ...(typeof licence === "string" && licence ? { licence } : {}),
        }),
      );
    },
    similar: (input) => similarTo(places, given(input)),
    mending: (input) => mendingOf(places, textIn(input, "page")),
    "take-mended": async (input) => {
      const { bytes } = given(input);
      return takeMended(
        places,
        textIn(input, "page"),
        Buffer.from(typeof bytes === "string" ? bytes : "", "base64"),
      );
    },
    "drop-mended": async (input) => {
      await dropMended(places, textIn(input, "page"));
      return {};
    },
    "preview-mending": (input) =>
      previewMending(places, textIn(input, "page"), placedIn(input)),
    "save-mending": async (input) =>
      loaded(await saveMending(places, textIn(input, "page"), placedIn(input))),
    history: () => historyOf(places),
    commit: async (input) => {
      const { writtenBy, reviewedBy } = given(input);
      await commit(places, textIn(input, "message"), {
        ...(typeof writtenBy === "string" && { writtenBy }),
        ...(typeof reviewedBy === "string" && { reviewedBy }),
      });
      return historyOf(places);
    },
    "take-back": (input) => takeBack(places, textIn(input, "id")),
  };
}
