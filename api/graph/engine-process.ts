// A process of its own that holds the embedded engine and does what `embedded-process.ts` asks.
import { getPriority, setPriority } from "node:os";
import { openEmbedded } from "./embedded.ts";
import { sent, type Answer, type Question } from "./engine-messages.ts";
import type { Graph, Run } from "./graph.ts";
import { ProcessorShare } from "./processor-share.ts";

// The thread that answers callers goes before this process, whose threads are made after this line.
setPriority(Math.min(19, getPriority() + 2));
// Whoever stops the server from a terminal stops this process, too: it goes when the server does.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => undefined);
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));

/** A write while it lasts. */
interface Write {
  readonly run: Run;
  readonly end: (isKept: boolean) => void;
  readonly done: Promise<unknown>;
}

/** Leaves nothing of a write, whose work has failed where it runs. */
class Abandoned extends Error {}

const reply = (answer: Answer) => process.send!(answer);
const share = new ProcessorShare();
const writes = new Map<number, Write>();

async function begin(graph: Graph, number: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const done = graph.write(async (run) => {
      const isKept = await new Promise<boolean>((end) => {
        writes.set(number, { run, end, done });
        resolve();
      });
      if (!isKept) throw new Abandoned();
    });
    done.catch(reject);
  });
}

async function end(number: number, isKept: boolean): Promise<void> {
  const write = writes.get(number)!;
  writes.delete(number);
  write.end(isKept);
  await write.done.catch((error: unknown) => {
    if (!(error instanceof Abandoned)) throw error;
  });
}

async function answer(
  graph: Graph,
  question: Question,
): Promise<{ result: unknown; spent?: number }> {
  switch (question.ask) {
    case "read":
      return share.of(() =>
        graph.read(question.cypher, question.params, {
          // Whoever asks keeps the time, and ends this process where a statement does not end.
          timeoutMs: 2 ** 31 - 1,
        }),
      );
    case "search":
      return share.of(() => graph.search(question.text, question.limit));
    default:
      return { result: await change(graph, question) };
  }
}

async function change(
  graph: Graph,
  question: Exclude<Question, { ask: "read" | "search" }>,
): Promise<unknown> {
  switch (question.ask) {
    case "nodes":
      return graph.fill!.nodes(question.labels, question.rows);
    case "links":
      return graph.fill!.links(question.rows);
    case "filled":
      return graph.fill!.end();
    case "begin":
      return begin(graph, question.number);
    case "run":
      return writes.get(question.write)!.run(question.cypher, question.params);
    case "end":
      return end(question.write, question.isKept);
    case "close":
      return graph.close();
  }
}

try {
  const graph = await openEmbedded({ path: process.argv[2]! });
  process.on("message", (question: Question) => {
    answer(graph, question).then(
      (done) => reply({ number: question.number, ...done }),
      (error: unknown) =>
        reply({ number: question.number, error: sent(error) }),
    );
  });
  reply({ number: 0, result: undefined });
} catch (error) {
  reply({ number: 0, error: sent(error) });
}
