import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useCytoscape } from "../canvas/cytoscape.ts";
import { useHover } from "../canvas/pointer.ts";
import { useLightMotion } from "../canvas/moving.ts";
import { useSpeaking } from "../canvas/speaking.ts";
import { useLooks } from "../canvas/sync.ts";
import { useYieldingCaptions } from "../canvas/yielding.ts";
import { appearance } from "../look/appearance.ts";
import { palettes } from "../look/palette.ts";
import { Frames } from "./frames.ts";
import { madePicture, size } from "./made.ts";

const asked = new URLSearchParams(location.search);
const { boxes, lines } = madePicture(
  Number(asked.get("boxes")),
  Number(asked.get("lines")),
);

type Elements = Parameters<typeof useSpeaking>[1];

const elements: Elements = [
  ...boxes.map(({ id, kind, label, x, y }): Elements[number] => ({
    group: "nodes",
    data: { id, opens: id, kind, label, ...size },
    position: { x, y },
    classes: `${kind} ${appearance[kind].family} leaf`,
  })),
  ...lines.map(({ id, from, to, rank }): Elements[number] => ({
    group: "edges",
    data: { id, source: from, target: to, short: "linked", whole: "is linked" },
    classes:
      rank < 3 ? "link straight" : `claim Alignment stage-${String(rank)}`,
  })),
];
const anchors: ReadonlySet<string> = new Set(
  boxes.filter((_, at) => at % 50 === 0).map(({ id }) => id),
);

const none: Elements = [];

/** The canvas as the explorer has it, with made elements in place of a scene's. */
function Made() {
  const [cy, attach] = useCytoscape();
  useLooks(cy, palettes.light);
  // At once, and not a little in each frame: it is moving that is measured.
  const there = cy ? elements : none;
  useEffect(() => {
    cy?.add(elements.map((each) => ({ ...each })));
  }, [cy]);
  useYieldingCaptions(cy, there, anchors);
  useSpeaking(cy, there);
  useLightMotion(cy, there);
  useHover(cy);
  useEffect(() => {
    if (!cy) return;
    window.stage = {
      frames: new Frames(),
      free: () => {
        const taken = cy.nodes().map((node) => node.renderedBoundingBox());
        for (let x = innerWidth / 2; ; x++)
          if (
            !taken.some(
              ({ x1, x2, y1, y2 }) =>
                x1 < x + 3 &&
                x2 > x - 3 &&
                y1 < innerHeight / 2 + 3 &&
                y2 > innerHeight / 2 - 3,
            )
          )
            return { x, y: innerHeight / 2 };
      },
      show: (level) => {
        cy.zoom(level);
        cy.center();
      },
    };
  }, [cy]);
  return <div id="canvas" ref={attach} />;
}

createRoot(document.getElementById("root")!).render(<Made />);
