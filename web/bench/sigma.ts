import Graph from "graphology";
import Sigma from "sigma";
import { appearance } from "../look/appearance.ts";
import { palettes } from "../look/palette.ts";
import { Frames } from "./frames.ts";
import { madePicture } from "./made.ts";

const asked = new URLSearchParams(location.search);
const { boxes, lines } = madePicture(
  Number(asked.get("boxes")),
  Number(asked.get("lines")),
);
const { family, muted } = palettes.light;

const graph = new Graph();
for (const { id, kind, label, x, y } of boxes)
  graph.addNode(id, {
    x,
    y: -y,
    size: 5,
    label: label.replace("\n", " "),
    color: family[appearance[kind].family].line,
  });
for (const { id, from, to } of lines)
  graph.addEdgeWithKey(id, from, to, { size: 1, color: muted });

// As in its own demonstration of large graphs: its settings, its programs.
const sigma = new Sigma(graph, document.getElementById("root")!);
const camera = sigma.getCamera();
const width = Math.max(...boxes.map(({ x }) => x));

window.stage = {
  frames: new Frames(),
  free: () => ({ x: innerWidth / 2, y: innerHeight / 2 }),
  // Its camera has 1 for the whole graph: here what the canvas has at that zoom is as wide.
  show: (zoom) =>
    camera.setState({ x: 0.5, y: 0.5, ratio: innerWidth / (width * zoom) }),
};
