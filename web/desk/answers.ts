import type { KindName } from "../view/kind.ts";
import type { Text } from "../look/language.ts";
import type { Draft, Fields } from "./draft.ts";
import type { Form } from "./form.ts";

// What the server's desk answers with; it is the one judge of records.

export interface PageEntry {
  readonly id: string;
  readonly name: Text;
  readonly sentences: number;
  readonly coveredSentences: number;
  /** Whether its text was mended, and its passages have not followed yet. */
  readonly isMended: boolean;
}

export interface State {
  readonly canSave: boolean;
  readonly hasArticles: boolean;
  readonly pages: readonly PageEntry[];
  readonly forms: readonly Form[];
  /** What every record is called. */
  readonly names: Readonly<Record<string, Text>>;
  readonly untranslated: readonly Untranslated[];
  /** Why each rule proposes what it does. */
  readonly rules: Readonly<Record<string, Text>>;
  /** What makes a candidate doubtful. */
  readonly flags: Readonly<Record<string, Text>>;
}

/** The candidate that a record was made from. */
export interface Acceptance {
  readonly record: string;
  readonly candidate: string;
  readonly kind: string;
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly corrected: readonly string[];
}

export interface Rejection {
  readonly candidate: string;
  readonly kind: string;
  readonly rule: string;
  readonly reason: string;
}

/** What one editor tells another about a record, or about words of a page. */
export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly date: string;
  readonly record?: string;
  readonly field?: string;
  readonly page?: string;
  readonly start?: number;
  readonly end?: number;
  /** What stands in for the text of the field in a language in which nobody has written it yet. */
  readonly standIn?: { readonly language: keyof Text; readonly text: string };
}

/** A text that nobody has written yet in one of the languages. */
export interface Untranslated {
  readonly record: string;
  readonly name: Text;
  readonly field: string;
  readonly language: keyof Text;
  /** What stands in its place. */
  readonly text: string;
}

/** A record that may be the one that is about to be written anew. */
export interface Similar {
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
  readonly reason: Text;
}

export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
  }[];
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly match: {
    readonly status: "known" | "new" | "ambiguous";
    readonly ids: readonly string[];
  };
  readonly speaker?: {
    readonly name: string | null;
    readonly title: string | null;
  };
  readonly proposal: {
    readonly kind: KindName;
    readonly fields: Fields;
  } | null;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
}

export interface PageView {
  readonly id: string;
  readonly name: Text;
  readonly issued: string;
  readonly text: string;
  readonly articles: readonly {
    readonly id: string;
    readonly name: Text;
    readonly start: number;
    readonly end: number;
  }[];
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly article: string;
  }[];
  readonly passages: readonly Passage[];
  readonly candidates: readonly Candidate[];
  /** What was refused before, and would be proposed otherwise. */
  readonly rejected: readonly (Rejection & {
    readonly start: number;
    readonly end: number;
  })[];
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
}

export interface Problem {
  readonly id: string;
  readonly file: string;
  readonly field: string;
  readonly what: Text;
  readonly remedy: Text | null;
  readonly rule: string;
  readonly isNotice: boolean;
}

export interface Conflict {
  readonly id: string;
  readonly kind: KindName | "";
  readonly was: Fields;
  readonly mine: Fields | null;
  readonly theirs: Fields | null;
  readonly merged: {
    readonly fields: Fields;
    readonly open: readonly {
      readonly field: string;
      readonly mine: unknown;
      readonly theirs: unknown;
    }[];
  } | null;
}

export interface Change {
  readonly change: "added" | "changed" | "removed";
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
  readonly sentence: Text;
}

type DrawnChange = Change["change"] | "same";

export interface DrawnThing {
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
  readonly change: DrawnChange;
}

export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly label: Text;
  readonly change: DrawnChange;
}

export interface Preview {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  /** The part of the graph that is touched. */
  readonly drawing: {
    readonly things: readonly DrawnThing[];
    readonly lines: readonly DrawnLine[];
  };
  readonly yaml: readonly {
    readonly file: string;
    readonly lines: readonly { readonly mark: string; readonly text: string }[];
  }[];
  readonly isSound: boolean;
}

export interface SaveResult extends Preview {
  readonly isSaved: boolean;
  readonly loadFault: Text | null;
}

export interface ShownRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly file: string;
  readonly name: Text;
  readonly fields: Fields;
  readonly pointedAtBy: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly name: Text;
    readonly field: string;
  }[];
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
}

/** A page whose text was mended, while its records rest on the text of old. */
export interface Mending {
  readonly page: string;
  readonly text: string;
  readonly hasOld: boolean;
  readonly followed: number;
  readonly moved: number;
  readonly articles: PageView["articles"];
  readonly passages: readonly Passage[];
  readonly waiting: readonly {
    readonly key: string;
    /** Null where what waits is a comment, whose text is the name. */
    readonly record: string | null;
    readonly kind: KindName | null;
    readonly name: Text;
    readonly words: string | null;
    readonly proposals: readonly {
      readonly start: number;
      readonly end: number;
      readonly words: string;
    }[];
  }[];
}

export interface History {
  readonly commits: readonly {
    readonly id: string;
    readonly author: string;
    readonly date: string;
    readonly subject: string;
    readonly writtenBy: string;
    readonly reviewedBy: string;
  }[];
  readonly hasUncommitted: boolean;
}

export interface Answers {
  state: State;
  page: PageView;
  record: ShownRecord;
  passage: Evidence;
  preview: Preview;
  save: SaveResult;
  "add-page": SaveResult & { readonly page: string };
  history: History | null;
  commit: History | null;
  "take-back": Draft;
  similar: readonly Similar[];
  mending: Mending;
  "take-mended": Mending;
  "drop-mended": object;
  "preview-mending": SaveResult;
  "save-mending": SaveResult;
}
