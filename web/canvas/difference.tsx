import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import type { StylesheetJson } from "cytoscape";
import { useEffect, useMemo } from "react";
import { appearance } from "../look/appearance.ts";
import { palettes, type Palette } from "../look/palette.ts";
import type { KindName } from "../view/kind.ts";
import classes from "./canvas.module.css";
import { useCytoscape } from "./cytoscape.ts";
import { placedColumns } from "./difference-columns.ts";
import { stylesheet } from "./stylesheet.ts";
import { useElements } from "./sync.ts";

export type DrawnChange = "added" | "changed" | "removed" | "same";

export interface DifferenceThing {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly change: DrawnChange;
}

export interface DifferenceLine {
  readonly from: string;
  readonly to: string;
  readonly says: string;
  readonly change: DrawnChange;
}

/** Signs that tell the changes apart without their colours. */
const signs: Readonly<Record<DrawnChange, string>> = {
  added: "＋ ",
  changed: "△ ",
  removed: "− ",
  same: "",
};

const looks = (palette: Palette): StylesheetJson => {
  const { place, project, event } = palette.family;
  return [
    {
      selector: "node.same",
      style: { "border-opacity": 0.35, color: palette.muted },
    },
    ...(
      [
        ["added", place.line, "solid"],
        ["changed", project.line, "double"],
        ["removed", event.line, "dashed"],
      ] as const
    ).flatMap(([change, colour, style]) => [
      {
        selector: `node.${change}`,
        style: {
          "border-color": colour,
          "border-opacity": 1,
          "border-width": style === "double" ? 4 : 2.5,
          "border-style": style,
        },
      },
      {
        selector: `edge.${change}`,
        style: {
          "line-color": colour,
          "target-arrow-color": colour,
          "line-opacity": 1,
          "line-style": style === "dashed" ? ("dashed" as const) : "solid",
          width: 2,
        },
      },
    ]),
    {
      selector: "edge",
      style: { "target-arrow-shape": "triangle", "arrow-scale": 0.8 },
    },
    {
      selector: "edge.speaks",
      style: {
        label: "data(says)",
        color: palette.muted,
        "font-size": 10.5,
        "text-rotation": "autorotate",
        "text-background-color": palette.surface,
        "text-background-opacity": 1,
        "text-background-padding": "1px",
      },
    },
  ];
};

/** From this width on, lines have room for what they say. */
const wideFrom = 480;

/** A part of the graph with what is added to it, changed and removed, drawn as the explorer draws it. */
export function Difference({
  things,
  lines,
  label,
}: {
  readonly things: readonly DifferenceThing[];
  readonly lines: readonly DifferenceLine[];
  readonly label: string;
}) {
  const { ref, width } = useElementSize();
  const palette = palettes[useComputedColorScheme("light")];
  const [cy, attach] = useCytoscape();
  const isWide = width >= wideFrom;
  const sheet = useMemo(
    () =>
      placedColumns(
        things.map(({ id, name, change }) => ({
          id,
          caption: signs[change] + name,
        })),
        lines,
        isWide ? "wide" : "narrow",
      ),
    [things, lines, isWide],
  );
  const elements = useMemo(
    () => [
      ...things.map(({ id, kind, change }) => {
        const { caption, width, height, x, y } = sheet.places.get(id)!;
        return {
          group: "nodes" as const,
          data: { id, kind, label: caption, width, height },
          position: { x, y },
          classes: `leaf ${kind} ${appearance[kind].family} ${change}`,
        };
      }),
      ...lines.map(({ from, to, says, change }, at) => ({
        group: "edges" as const,
        data: { id: `line ${String(at)}`, source: from, target: to, says },
        classes: `link straight ${change}${isWide ? " speaks" : ""}`,
      })),
    ],
    [things, lines, sheet, isWide],
  );
  useEffect(() => {
    cy?.style([
      ...(stylesheet(palette) as object[]),
      ...(looks(palette) as object[]),
    ] as StylesheetJson);
  }, [cy, palette]);
  const drawn = useElements(cy, elements);
  const zoom = width === 0 ? 1 : Math.min(1, width / sheet.width);
  const height = Math.ceil(sheet.height * zoom);
  useEffect(() => {
    if (!cy) return;
    // The panel scrolls, and the picture lies in it as any other.
    cy.userZoomingEnabled(false);
    cy.userPanningEnabled(false);
    cy.boxSelectionEnabled(false);
    cy.autoungrabify(true);
    cy.autounselectify(true);
    cy.resize();
    cy.viewport({ zoom, pan: { x: 0, y: 0 } });
  }, [cy, zoom, height, drawn]);
  return (
    <div
      ref={ref}
      className={classes.difference}
      style={{ height }}
      role="img"
      aria-label={label}
      data-drawn={drawn === elements}
    >
      <div ref={attach} className={classes.still} />
    </div>
  );
}
