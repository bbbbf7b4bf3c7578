import { useEffect, useState, type RefObject } from "react";
import { useSelected } from "../reader/selected.ts";
import type { Comment, Conflict, Form, State } from "./answers.ts";
import { act, Refusal } from "./ask.ts";
import {
  decided,
  draftOf,
  keepDecisions,
  keptDecisions,
  settled,
  takenBack,
  undecided,
  undone,
  withParts,
  type Decision,
  type Draft,
  type Fields,
} from "./draft.ts";
import { useKeys } from "./keys.tsx";
import { useSay } from "../look/language.ts";
import { fieldOf, leadTo, showMark } from "./places-in-page.ts";
import { usePageFacts, usePageWithParts } from "./use-page-facts.ts";
import {
  acceptedBefore,
  acceptedFrom,
  editFor,
  mergedInto,
  openById,
  openCandidate,
  openNew,
  withField,
  withFreeId,
  type OpenRecord,
} from "./open-record.ts";
import { announceSaved } from "./saved.ts";
import { splitOf } from "./split.ts";
import { useAttempt } from "./use-attempt.ts";
import { asRefusal, usePage } from "./use-loaded.ts";
import { useMending } from "./use-mending.ts";
import { usePreview } from "./use-preview.ts";
import { words } from "./words.ts";

export const panels = [
  "record",
  "changes",
  "bare",
  "comments",
  "decided",
  "mended",
  "history",
] as const;
export type Panel = (typeof panels)[number] | "newPage";

const pageOfAddress = () => new URLSearchParams(location.search).get("page");

/** The parts of the page that are scrolled, and where keys lead. */
export interface Places {
  readonly text: RefObject<HTMLDivElement | null>;
  readonly right: RefObject<HTMLDivElement | null>;
  readonly reasonField: RefObject<HTMLInputElement | null>;
}

/** Everything that an editor can do at the desk, and what has come of it so far. */
export function useWork(
  state: State,
  reload: () => Promise<void>,
  { text, right, reasonField }: Places,
) {
  const say = useSay();
  const [pageId, setPageId] = useState(
    () => pageOfAddress() ?? state.pages[0]?.id ?? null,
  );
  const [version, setVersion] = useState(0);
  const { told, fault, tell, attempt } = useAttempt();
  const loadedPage = usePage(pageId, version);
  const [decisions, setDecisions] =
    useState<readonly Decision[]>(keptDecisions);
  const page = usePageWithParts(loadedPage, decisions);
  const [open, setOpen] = useState<OpenRecord | null>(null);
  const [panel, setPanel] = useState<Panel>("record");
  const [message, setMessage] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [selected, dropSelection] = useSelected(text);
  useEffect(() => keepDecisions(decisions), [decisions]);
  // What stands before the first article of the graph is no work.
  useEffect(() => {
    if (page)
      text.current
        ?.querySelector("p:not([data-outside])")
        ?.scrollIntoView({ block: "start" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another page moves the text
  }, [page?.id]);

  const isEditing = panel === "record" && open !== null;
  const draft = draftOf(
    isEditing ? decided(decisions, { edit: editFor(open) }) : decisions,
  );
  const isIdle =
    (!isEditing && decisions.length === 0) ||
    (isEditing && open.fields["id"] === undefined);
  const {
    preview,
    latest,
    fault: previewFault,
    ask,
  } = usePreview(isIdle ? null : draft);

  const { around, left, marks, covered, bare } = usePageFacts(
    page,
    state,
    decisions,
  );

  const show = (record: OpenRecord | null) => {
    setOpen(record);
    setPanel("record");
    right.current?.scrollTo({ top: 0 });
    if (record) showMark(text.current, record.target);
  };
  const choose = (target: string) =>
    void attempt(async () => {
      const [sort, id = ""] = target.split(/:(.*)/s);
      if (sort === "record") return show(await openById(id, decisions));
      const candidate = page?.candidates.find((each) => each.id === id);
      if (candidate) show(openCandidate(candidate, decisions));
    });
  /** The candidate that comes after the open one on the page, or before it. */
  const step = (by: 1 | -1, after: readonly Decision[] = decisions) => {
    if (!page) return;
    const all = undecided(page.candidates, after);
    const order = page.candidates.findIndex(
      ({ id }) => id === open?.candidate?.id,
    );
    const place = (id: string) =>
      page.candidates.findIndex((each) => each.id === id);
    // Beyond the last comes the first again.
    const next =
      by === 1
        ? (all.find(({ id }) => place(id) > order) ?? all[0])
        : (all.findLast(({ id }) => place(id) < order) ?? all.at(-1));
    show(next ? openCandidate(next, after) : null);
  };
  const decide = (decision: Decision) => {
    const next = decided(decisions, decision);
    setDecisions(next);
    tell(null);
    if (open?.candidate) step(1, next);
    else show(null);
  };
  const accept = () => {
    if (!open) return;
    if (open.fields["id"] === undefined) {
      tell(words.needsName);
      return fieldOf(right.current, "name", "gist")?.focus();
    }
    const edit = editFor(withFreeId(open, decisions, state.names));
    const accepted = acceptedFrom(open) ?? acceptedBefore(open, decisions);
    decide({
      edit,
      ...(accepted && { candidate: accepted.candidate, accepted }),
    });
  };
  const reject = (reason: string) => {
    if (!open?.candidate) return;
    const { id: candidate, kind, rule } = open.candidate;
    decide({ rejection: { candidate, kind, rule, reason } });
  };
  const merge = (id: string) =>
    void attempt(async () => {
      if (open?.candidate)
        show(mergedInto(await openById(id, decisions), open.candidate));
    });
  const passageAt = async (start: number, end: number) => {
    try {
      return await act("passage", { page: page?.id, start, end });
    } catch (error) {
      throw asRefusal(error).status === 404
        ? new Refusal(404, words.outside)
        : error;
    }
  };
  const passage = async () => {
    if (!selected || !page) return null;
    const found = await passageAt(selected.start, selected.end);
    dropSelection();
    return found;
  };
  /** Makes several candidates of the open one: of the selected words and the rest, or of each of its passages. */
  const split = () =>
    void attempt(async () => {
      const candidate = open?.candidate;
      if (!candidate) return;
      const parts = await splitOf(candidate, selected, passageAt);
      dropSelection();
      const { id, kind } = candidate;
      const next = decided(decisions, {
        split: { candidate: id, kind, parts },
      });
      setDecisions(next);
      const first = withParts(loadedPage?.candidates ?? [], next).find((each) =>
        each.id.startsWith(`${id}-part-`),
      );
      if (first) show(openCandidate(first, next));
    });
  const takeWords = () =>
    void attempt(async () => {
      const found = await passage();
      if (!found || !open) return;
      const evidence = Array.isArray(open.fields["evidence"])
        ? (open.fields["evidence"] as unknown[])
        : [];
      setOpen(withField(open, "evidence", [...evidence, found]));
    });
  const save = () =>
    void attempt(async () => {
      setSaving(true);
      try {
        const result = await act("save", draftOf(decisions));
        if (!result.isSaved) return ask();
        setMessage(
          result.changes.map(({ sentence }) => say(sentence)).join("\n"),
        );
        setDecisions([]);
        show(null);
        tell(announceSaved(result));
        setVersion((version) => version + 1);
        await reload();
      } finally {
        setSaving(false);
      }
    });
  const toPage = (id: string) => {
    const url = new URL(location.href);
    url.searchParams.set("page", id);
    history.replaceState(null, "", url);
    setPageId(id);
    show(null);
  };
  const undo = (decision: Decision) =>
    setDecisions(undone(decisions, decision));
  const mending = useMending(
    state.pages.find(({ id }) => id === pageId)?.isMended ? pageId : null,
    async (result) => {
      tell(announceSaved(result));
      setVersion((version) => version + 1);
      await reload();
    },
  );
  useKeys((key) => {
    const matched = open?.candidate?.match.ids[0];
    if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
    else if (key === "a") accept();
    else if (key === "x") reasonField.current?.focus();
    else if (key === "m" && matched !== undefined) merge(matched);
    else if (key === "e")
      right.current?.querySelector<HTMLElement>("[data-field] input")?.focus();
    else if (key === "w") takeWords();
    else if (key === "s") split();
    else if (key === "u" && decisions.length > 0) undo(decisions.at(-1)!);
    else if (key === "p") setPanel("changes");
  });

  return {
    page,
    pageId,
    decisions,
    open,
    panel,
    setPanel,
    told,
    fault,
    message,
    isSaving,
    selected,
    left,
    marks,
    covered,
    bare,
    preview,
    latest,
    previewFault,
    around,
    choose,
    accept,
    reject,
    merge,
    takeWords,
    settle: (conflict: Conflict, fields: Fields | null) =>
      setDecisions(settled(decisions, conflict, fields)),
    save,
    toPage,
    begin: (form: Form) =>
      void attempt(async () => show(openNew(form, await passage()))),
    change: (name: string, value: unknown) =>
      open && setOpen(withField(open, name, value)),
    remove: () =>
      open?.was &&
      decide({
        edit: { change: "remove", id: String(open.was["id"]), was: open.was },
      }),
    undo,
    /** What a comment that is written now would be about. */
    commentPlace: selected
      ? { page: pageId ?? "", start: selected.start, end: selected.end }
      : open?.was
        ? { record: String(open.was["id"]) }
        : null,
    /** Leads to what a comment is about. */
    lead: ({ record, start }: Comment) => {
      if (record !== undefined) return choose(`record:${record}`);
      leadTo(text.current, start ?? 0);
    },
    /** Adds to the draft what changes no record. */
    note: (decision: Decision) => setDecisions(decided(decisions, decision)),
    split,
    mending,
    takeBack: (draft: Draft) => {
      setDecisions(takenBack(draft, decisions));
      setPanel("changes");
    },
  };
}
