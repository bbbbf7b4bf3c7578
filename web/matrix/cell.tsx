import { Popover } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { RestsOn } from "../cards/parts/rests-on.tsx";
import { Glyph } from "../look/glyph.tsx";
import { StageLine } from "../look/stage-line.tsx";
import { useStageText } from "../look/stage-text.ts";
import { saidBy } from "../scene/expansion.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import { showTogether } from "../view/steps.ts";
import type { Move } from "../view/view.ts";
import {
  alignmentsOf,
  countOf,
  type Alignment,
  type AtStage,
  type Cell,
  type Column,
  type Entity,
} from "./grid.ts";
import classes from "./matrix.module.css";

/** A picture of what a cell joins; of one alignment alone with its card open. */
const onCanvas =
  (row: Entity, column: Column, alignments: readonly Alignment[]): Move =>
  (view) =>
    focus(alignments.length === 1 ? alignments[0]!.id : null)(
      showTogether([
        row.id,
        ...alignments.map(({ strategy }) => strategy.id),
        column.id,
      ])(view),
    );

/** Whether all of some rest on somebody's word that is neither the article's nor both sides'. */
export const isReported = (alignments: readonly Alignment[]): boolean =>
  alignments.length > 0 &&
  alignments.every((alignment) => saidBy(alignment).length > 0);

/** How many alignments stand at each stage; those that only somebody tells of stand in quotation marks. */
export function Stages({
  of,
  isBrief,
}: {
  readonly of: readonly AtStage[];
  readonly isBrief: boolean;
}) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("matrix");
  return (
    <span className={classes.stages}>
      {of.map(({ stage, count, alignments }) => (
        <span key={stage} className={classes.stage}>
          <StageLine
            stage={stage}
            isDerived={alignments.every(({ basis }) => basis === "DERIVED")}
          />
          <span className={classes.number}>{count}</span>
          <span className={isBrief ? classes.words : undefined}>
            {t(`term.AlignmentStage.${stage}`)}
          </span>
          <span>
            {isReported(alignments) && (
              <span title={own("reported")}>
                <b aria-hidden className={classes.reported}>
                  “ ”
                </b>
                <span className={classes.words}>{own("reported")}</span>
              </span>
            )}
          </span>
        </span>
      ))}
    </span>
  );
}

interface Props {
  readonly row: Entity;
  readonly column: Column;
  readonly cell: Cell;
  readonly isBrief: boolean;
}

/** The alignments of a row with a column: a click shows them on the canvas, a second button tells of each, with what it rests on. */
export function FilledCell({ row, column, cell, isBrief }: Props) {
  const { t } = useTranslation("matrix");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const stageText = useStageText(language);
  const [isOpen, setOpen] = useState(false);
  const alignments = alignmentsOf(cell.stages);
  const rest = countOf(cell.stages) - alignments.length;
  const names = {
    row: row.name[language],
    column: column.name[language],
  };
  const title = t("cellTitle", names);
  return (
    <div className={classes.filled}>
      <MoveLink
        move={onCanvas(row, column, alignments)}
        className={classes.onCanvas}
        title={t("canvas")}
      >
        <span className={classes.words}>{t("cell", names)}</span>{" "}
        <Stages of={cell.stages} isBrief={isBrief} />
      </MoveLink>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width="min(92vw, 460px)"
        position="bottom-end"
        shadow="md"
        radius="lg"
        trapFocus
        returnFocus
        withRoles={false}
      >
        <Popover.Target>
          <button
            type="button"
            data-undrawn
            className={classes.list}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-label={t("list", names)}
            title={t("list", names)}
            onClick={() => setOpen((was) => !was)}
          >
            <Glyph name="outline" size={15} />
          </button>
        </Popover.Target>
        <Popover.Dropdown
          className={classes.detail}
          role="dialog"
          aria-label={title}
          tabIndex={-1}
          data-autofocus
          onKeyDown={(event) => {
            // Neither the grid nor the card beside it has to do with keys in here.
            event.stopPropagation();
            if (event.key === "Escape") setOpen(false);
          }}
        >
          <h2>{title}</h2>
          <ul>
            {alignments.map((alignment) => (
              <li key={alignment.id}>
                <MoveLink
                  move={focus(alignment.id)}
                  className={classes.gist}
                  onClick={() => setOpen(false)}
                >
                  {alignment.name[language]}
                </MoveLink>
                <p className={classes.stage}>
                  <StageLine
                    stage={alignment.stage}
                    isDerived={alignment.basis === "DERIVED"}
                  />
                  <span>
                    {stageText({
                      stage: alignment.stage,
                      saidBy: saidBy(alignment),
                    })}
                  </span>
                  <span className={classes.voice}>
                    {common(`term.Voice.${alignment.assertion}`)}
                  </span>
                </p>
                <RestsOn id={alignment.id} />
              </li>
            ))}
          </ul>
          <p>{rest > 0 && t("rest", { count: rest })}</p>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
