import { useEffect, useState, type RefObject } from "react";
import type { Comment, Conflict, SaveResult, State } from "./answers.ts";
import type { Form } from "./form.ts";
import {
  candidateOf,
  decided,
  draftOf,
  keepDecisions,
  keptDecisions,
  neighbour,
  settled,
  takenBack,
  undone,
  withParts,
  type Decision,
  type Draft,
  type Fields,
} from "./draft.ts";
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
import type { Panel } from "./panels.ts";
import { splitOf } from "./split.ts";
import { useAttempt } from "./use-attempt.ts";
import { useChosenPage } from "./use-chosen-page.ts";
import { usePage } from "./use-loaded.ts";
import { useMending } from "./use-mending.ts";
import { usePassages } from "./use-passages.ts";
import { usePreview } from "./use-preview.ts";
import { useSaving } from "./use-saving.ts";
import { useWorkKeys } from "./use-work-keys.ts";
import { withUntranslated } from "./untranslated.ts";
import { words } from "./words.ts";

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
  places: Places,
) {
  const { text, right } = places;
  const [pageId, choosePage] = useChosenPage(state);
  const [version, setVersion] = useState(0);
  const { told, fault, tell, attempt } = useAttempt();
  const loadedPage = usePage(pageId, version);
  const [decisions, setDecisions] =
    useState<readonly Decision[]>(keptDecisions);
  const page = usePageWithParts(loadedPage, decisions);
  const [open, setOpen] = useState<OpenRecord | null>(null);
  const [panel, setPanel] = useState<Panel>("record");
  const { selected, selectedNow, dropSelection, passageAt, takeSelected } =
    usePassages(text, page?.id);
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
    const next = neighbour(page.candidates, after, open?.candidate?.id, by);
    show(next ? openCandidate(next, after) : null);
  };
  const decide = (decision: Decision) => {
    const form = state.forms.find(({ kind }) => kind === open?.kind);
    const before =
      "edit" in decision && form
        ? withUntranslated(
            decisions,
            decision.edit,
            form,
            around.nameOf,
            page?.comments ?? [],
          )
        : decisions;
    const next = decided(before, decision);
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
  /** Makes several candidates of the open one: of the selected words and the rest, or of each of its passages. */
  const split = () =>
    void attempt(async () => {
      const candidate = open?.candidate;
      if (!candidate) return;
      const parts = await splitOf(candidate, selectedNow(), passageAt);
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
      const found = await takeSelected();
      if (!found || !open) return;
      const evidence = Array.isArray(open.fields["evidence"])
        ? (open.fields["evidence"] as unknown[])
        : [];
      setOpen(withField(open, "evidence", [...evidence, found]));
    });
  const showSaved = async (result: SaveResult) => {
    tell(announceSaved(result));
    await reload();
    setVersion((version) => version + 1);
  };
  const { message, isSaving, saveDraft } = useSaving(async (result) => {
    setDecisions([]);
    show(null);
    await showSaved(result);
  }, ask);
  const save = () => void attempt(() => saveDraft(draftOf(decisions)));
  const toPage = (id: string) => {
    choosePage(id);
    show(null);
  };
  /** Undoes a decision, and shows the candidate again that it was about. */
  const undo = (decision: Decision) => {
    const next = undone(decisions, decision);
    setDecisions(next);
    const candidate = withParts(loadedPage?.candidates ?? [], next).find(
      ({ id }) => id === candidateOf(decision),
    );
    if (panel === "record" && candidate) show(openCandidate(candidate, next));
  };
  const mending = useMending(
    state.pages.find(({ id }) => id === pageId)?.isMended ? pageId : null,
    showSaved,
  );
  useWorkKeys(places, {
    panel,
    setPanel,
    matched: open?.candidate?.match.ids ?? [],
    step,
    accept,
    merge,
    takeWords,
    split,
    undoLast: () => {
      const last = decisions.at(-1);
      if (last) undo(last);
    },
    save: () => {
      if (state.canSave && preview?.isSound && !isSaving) save();
    },
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
      void attempt(async () => show(openNew(form, await takeSelected()))),
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
