import { useRef } from "react";
import type { State } from "./answers.ts";
import { WorkPanel } from "./work-panel.tsx";
import { CommentsPanel, commentsOf } from "./comments.tsx";
import { DecidedPanel } from "./decided-panel.tsx";
import { MendedPanel } from "./mended-panel.tsx";
import { ChangesPanel } from "./changes-panel.tsx";
import { Header } from "./header.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { KeyList } from "./keys.tsx";
import { useLanguage, useSay } from "../look/language.ts";
import { LookUp } from "./look-up.tsx";
import { NewPage } from "./new-page.tsx";
import { NewRecord } from "./new-record.tsx";
import { PageText } from "./page-text.tsx";
import { RecordPanel } from "./record-panel.tsx";
import { restingMarks } from "./marks-of.ts";
import { mendedView } from "./use-mending.ts";
import { panels, type Panel } from "./panels.ts";
import { useWork } from "./use-work.ts";
import { progressText, words } from "./words.ts";
import classes from "./desk.module.css";

/** The page on the left, what is decided about it on the right. */
export function Workplace({
  state,
  reload,
}: {
  readonly state: State;
  readonly reload: () => Promise<void>;
}) {
  const say = useSay();
  const language = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  const work = useWork(state, reload, { text, right, reasonField });
  const { page, open, panel, decisions, bare, around, mending } = work;
  const mended = mending.mending;
  const { untranslated } = state;
  // While its passages wait, the mended text is what words are selected in.
  const shown = panel === "mended" && mended ? mendedView(mended) : page;
  const isMended = state.pages.some(
    ({ id, isMended }) => id === work.pageId && isMended,
  );
  const comments = page ? commentsOf(page, decisions) : [];
  const form = state.forms.find(({ kind }) => kind === open?.kind);
  const countOf: Partial<Record<Panel, number>> = {
    changes: decisions.length,
    work: bare.length + untranslated.length,
    ...(comments.length > 0 && { comments: comments.length }),
    ...(mended && { mended: mended.waiting.length }),
  };
  const problems = work.previewFault
    ? [
        {
          id: "",
          file: "",
          field: "id",
          what: work.previewFault,
          remedy: null,
          rule: "",
          isNotice: false,
        },
      ]
    : (work.latest?.problems ?? []).filter(
        ({ id }) => id === open?.fields["id"],
      );
  return (
    <>
      <Header
        state={state}
        pageId={work.pageId}
        progress={
          page ? progressText(work.covered, page.sentences.length) : null
        }
        left={work.left.length}
        onPage={work.toPage}
        onNewPage={() => work.setPanel("newPage")}
      />
      {!state.canSave && (
        <p className={classes.notice} role="status">
          {say(words.readOnly)}
        </p>
      )}
      {!state.hasArticles && (
        <p className={classes.notice} role="status">
          {say(words.noArticles)}
        </p>
      )}
      {work.told && (
        <p className={classes.notice} role="status">
          {say(work.told)}
        </p>
      )}
      {work.fault && (
        <p className={classes.notice} role="alert">
          {say(work.fault)}
        </p>
      )}
      {isMended && panel !== "mended" && (
        <p className={classes.notice} role="status">
          <span>{say(words.mendedSince)}</span>{" "}
          <button
            type="button"
            className={classes.plain}
            onClick={() => work.setPanel("mended")}
          >
            {say(words.seeWaiting)}
          </button>
        </p>
      )}
      <main className={classes.columns}>
        <div className={classes.left}>
          {shown ? (
            <PageText
              page={shown}
              marks={
                shown === page ? work.marks : restingMarks(shown, language)
              }
              open={open?.target ?? null}
              within={text}
              onChoose={work.choose}
            />
          ) : (
            <p className={classes.muted}>
              {say(
                isMended
                  ? words.mendedSince
                  : work.pageId
                    ? words.loading
                    : words.noPages,
              )}
            </p>
          )}
        </div>
        <div className={classes.right} ref={right}>
          <div
            className={classes.panels}
            role="group"
            aria-label={say(words.panels)}
          >
            {panels.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={panel === each}
                onClick={() => work.setPanel(each)}
              >
                {countOf[each] === undefined
                  ? say(words[each])
                  : `${say(words[each])} (${String(countOf[each])})`}
              </button>
            ))}
          </div>
          <div data-panel tabIndex={-1} className={classes.panel}>
            {panel === "record" && (
              <>
                <div className={classes.start}>
                  <div>
                    <p className={classes.label}>{say(words.openRecord)}</p>
                    <LookUp
                      label={say(words.openRecord)}
                      kinds={null}
                      drafted={around.drafted}
                      onChoose={(id) => work.choose(`record:${id}`)}
                    />
                  </div>
                  <NewRecord forms={state.forms} onBegin={work.begin} />
                </div>
                {open && form ? (
                  <RecordPanel
                    key={open.opened}
                    state={state}
                    record={open}
                    form={form}
                    problems={problems}
                    hasSelection={work.selected !== null}
                    reasonField={reasonField}
                    onChange={work.change}
                    onAccept={work.accept}
                    onReject={work.reject}
                    onMerge={work.merge}
                    onSplit={work.split}
                    onOpen={(id) => work.choose(`record:${id}`)}
                    onRemove={work.remove}
                    onUseWords={work.takeWords}
                    {...around}
                  />
                ) : (
                  <p className={classes.muted}>{say(words.nothingOpen)}</p>
                )}
              </>
            )}
            {panel === "changes" && (
              <ChangesPanel
                forms={state.forms}
                nameOf={around.nameOf}
                decisions={decisions}
                preview={work.preview}
                fault={work.previewFault}
                canSave={state.canSave}
                isSaving={work.isSaving}
                onUndo={work.undo}
                onSave={work.save}
                onSettle={work.settle}
              />
            )}
            {panel === "work" && (
              <WorkPanel
                page={page}
                bare={bare}
                untranslated={untranslated}
                forms={state.forms}
                within={text}
                onOpen={(id) => work.choose(`record:${id}`)}
              />
            )}
            {panel === "comments" && page && (
              <CommentsPanel
                comments={comments}
                place={work.commentPlace}
                decisions={decisions}
                nameOf={around.nameOf}
                wordsOf={around.wordsOf}
                onNote={work.note}
                onUndo={work.undo}
                onLead={work.lead}
              />
            )}
            {panel === "decided" && page && (
              <DecidedPanel
                page={page}
                state={state}
                decisions={decisions}
                nameOf={around.nameOf}
                wordsOf={around.wordsOf}
                onNote={work.note}
                onOpen={(id) => work.choose(`record:${id}`)}
              />
            )}
            {panel === "mended" && work.pageId !== null && (
              <MendedPanel
                page={work.pageId}
                text={page?.text ?? null}
                work={mending}
                selected={work.selected}
                canSave={state.canSave}
                onTaken={reload}
              />
            )}
            {panel === "history" && (
              <HistoryPanel message={work.message} onTakeBack={work.takeBack} />
            )}
            {panel === "newPage" && (
              <NewPage
                nameOf={around.nameOf}
                onAdded={(id) => void reload().then(() => work.toPage(id))}
              />
            )}
          </div>
        </div>
      </main>
      <KeyList />
    </>
  );
}
