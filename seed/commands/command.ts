import type { Text } from "../../api/model/index.ts";
import type { SeedStore } from "../store.ts";

/** A command of the editor: what `--help` says of it, and what it does. */
export interface Command {
  /** Its arguments after its name, as `--help` shows them. */
  readonly usage: string;
  readonly help: Text;
  /** Its options beside those that every command has. */
  readonly options?: Options;
  /** Its exit code: 0 when all is well, 1 when something is not. */
  run(request: Request): Promise<number>;
}

export type Options = Readonly<
  Record<string, { readonly type: "string" | "boolean" }>
>;

/** The options as they were given. */
export type Given = Partial<
  Record<
    | "format"
    | "datasets"
    | "id"
    | "en"
    | "zh"
    | "date"
    | "page"
    | "lines"
    | "licence"
    | "reject"
    | "reason"
    | "commit"
    | "take-back"
    | "written-by"
    | "reviewed-by"
    | "place"
    | "let-go",
    string
  > &
    Record<"write" | "clean" | "remove", boolean>
>;

export interface Request {
  /** Arguments that are not options. */
  readonly words: readonly string[];
  readonly options: Given;
  /** The language of the person at the terminal. */
  readonly language: keyof Text;
  /** Where the articles' texts are, if anywhere. */
  readonly articlesFolder: string | undefined;
  /** A model on this machine that may be asked for candidates. */
  readonly modelUrl: string | undefined;
  /** Where the embedded store is, and what was imported beside it. */
  readonly dataFolder: string;
  /** Opens the graph that the environment names, or asks the server that holds it. */
  readonly openStore: () => Promise<SeedStore>;
  readonly print: (line: string) => void;
  /** Says on standard error what is no part of the answer. */
  readonly complain: (line: string) => void;
}
