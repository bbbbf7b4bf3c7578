import { useRef } from "react";
import type { State } from "./ask.ts";
import { BarePanel } from "./bare-panel.tsx";
import { ChangesPanel } from "./changes-panel.tsx";
import { Header } from "./header.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { KeyList } from "./keys.tsx";
import { useSay } from "../look/language.ts";
import { LookUp } from "./look-up.tsx";
import { NewPage } from "./new-page.tsx";
import { NewRecord } from "./new-record.tsx";
import { PageText } from "./page-text.tsx";
import { RecordPanel } from "./record-panel.tsx";
import { panels, useWork } from "./use-work.ts";
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
  const text = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  const work = useWork(state, reload, { text, right, reasonField });
  const { page, open, panel, decisions, bare, around } = work;
  const form = state.forms.find(({ kind }) => kind === open?.kind);
  const countOf = { changes: decisions.length, bare: bare.length } as const;
  const problems = work.previewFault
    ? [
        {
          id: "",
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
      <main className={classes.columns}>
        <div className={classes.left}>
          {page ? (
            <PageText
              page={page}
              marks={work.marks}
              open={open?.target ?? null}
              within={text}
              onChoose={work.choose}
            />
          ) : (
            <p className={classes.muted}>
              {say(work.pageId ? words.loading : words.noPages)}
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
                {each === "changes" || each === "bare"
                  ? `${say(words[each])} (${String(countOf[each])})`
                  : say(words[each])}
              </button>
            ))}
          </div>
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
                  record={open}
                  form={form}
                  problems={problems}
                  hasSelection={work.selected !== null}
                  reasonField={reasonField}
                  onChange={work.change}
                  onAccept={work.accept}
                  onReject={work.reject}
                  onMerge={work.merge}
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
          {panel === "bare" && page && (
            <BarePanel page={page} bare={bare} within={text} />
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
      </main>
      <KeyList />
    </>
  );
}
