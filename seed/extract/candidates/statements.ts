import { keyOf } from "../gazetteer.ts";
import type { Evidence } from "../knowledge.ts";
import type { ModelStatement } from "../model.ts";
import type { Speaker } from "../speakers.ts";
import { lettersOf, type CandidateList, type Part } from "./list.ts";

const personKinds = ["Person"];
const speakerKinds = ["Person", "Organization", "Strategy"];

const statementsAt = (list: CandidateList) => (evidence: readonly Evidence[]) =>
  list.knowledge.statementsAt(list.hash, evidence);

/** What somebody says on the page, and words in quotation marks that nobody is seen to say. */
export function addStatements(list: CandidateList): void {
  const { flow, statements, unattributed } = list.reading;
  const match = statementsAt(list);
  const words = (parts: readonly Part[]) =>
    parts
      .map(({ start, end }) => lettersOf(flow.text.slice(start, end)))
      .join("|");
  for (const { form, parts, speaker, cue, rule } of statements)
    list.add(parts, {
      kind: "statement",
      value: words(parts),
      rule,
      flags: [
        ...(speaker.via === "PRONOUN" || speaker.via === "BACK"
          ? ["ANAPHORA"]
          : []),
        ...(speaker.name === null ? ["UNNAMED"] : []),
        ...(cue === null ? ["NO_CUE"] : []),
      ],
      match,
      fields: { form, speaker: speakerOf(list, speaker), cue },
    });
  for (const part of unattributed)
    list.add([part], {
      kind: "quotation",
      value: words([part]),
      rule: "unattributed",
      flags: ["NO_SPEAKER"],
      match,
      fields: {},
    });
}

function speakerOf(list: CandidateList, { via, ...speaker }: Speaker) {
  const name = speaker.name ?? speaker.organization ?? speaker.title ?? "";
  const kinds = speaker.name === null ? speakerKinds : personKinds;
  return { ...speaker, id: list.idOf(name, kinds), via };
}

/** What a model adds to what the rules see; marked as its own. */
export function addModelStatements(
  list: CandidateList,
  statements: readonly ModelStatement[],
): void {
  for (const { start, end, speaker, form } of statements) {
    if (list.hasStatementIn({ start, end })) continue;
    list.addAt([{ start, end }], {
      kind: "statement",
      value: keyOf(list.text.slice(start, end)),
      rule: "model",
      flags: ["MODEL"],
      match: statementsAt(list),
      fields: {
        form,
        speaker: {
          name: speaker,
          title: null,
          organization: null,
          country: null,
          id: list.idOf(speaker ?? "", personKinds),
          via: "MODEL",
        },
        cue: null,
      },
    });
  }
}
