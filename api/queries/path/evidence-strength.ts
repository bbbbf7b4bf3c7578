import type { Basis, StatementForm, Text, Voice } from "../../model/index.ts";

/** The properties that decide how strong the evidence of a record is. */
export interface Proof {
  readonly kind: string;
  readonly basis: Basis;
  /** Of a claim that is no statement. */
  readonly assertion?: Voice | null;
  /** Of a statement. */
  readonly form?: StatementForm | null;
  /** The number of passages it rests on. */
  readonly passages: number;
}

interface Grade {
  readonly holds: (proof: Proof) => boolean;
  readonly why: (proof: Proof) => Text;
}

const grade = (holds: Grade["holds"], en: string, zh: string): Grade => ({
  holds,
  why: () => ({ en, zh }),
});

/** From the weakest to the strongest; the first grade that applies counts. */
const grades: readonly Grade[] = [
  grade(
    ({ basis }) => basis === "DERIVED",
    "it only follows from other records",
    "它只是由其他记录推导而来",
  ),
  grade(
    ({ basis }) => basis === "REFERENCE",
    "it rests on a reference work and not on an article",
    "它依据的是参考资料，而不是文章",
  ),
  grade(
    // Of other claims that says no more than their passages do.
    ({ kind, assertion }) => kind === "Alignment" && assertion === "ARTICLE",
    "only the article itself says so",
    "只有文章自己这样说",
  ),
  grade(
    ({ assertion }) => assertion === "EXPERT",
    "it rests only on the word of a third party",
    "它只凭第三方的说法",
  ),
  grade(
    ({ assertion }) => assertion === "WITNESS",
    "it rests only on the word of a witness",
    "它只凭亲历者的说法",
  ),
  grade(
    ({ assertion }) => assertion === "ONE_SIDE",
    "it rests only on the word of one side",
    "它只凭一方的说法",
  ),
  grade(
    ({ form }) => form === "REPORTED",
    "the statement is reported in the words of the article",
    "所说的话只见于文章的转述",
  ),
  {
    holds: () => true,
    why: ({ passages }) =>
      passages === 1
        ? { en: "it rests on a single passage", zh: "它只依据一处段落" }
        : {
            en: `it rests on no more than ${String(passages)} passages`,
            zh: `它依据的段落不超过 ${String(passages)} 处`,
          },
  },
];

/** The order of `grades` in words, for the descriptions of the schema. */
export const orderOfStrength =
  "From the weakest: derived records; records that rest on a reference work; alignments on the word of the article alone; claims on the word of an expert, of a witness, of one side; reported statements; everything else. Among equals, fewer passages are weaker.";

const gradeOf = (proof: Proof) => grades.findIndex(({ holds }) => holds(proof));

/** Negative if the evidence of `a` is weaker than that of `b`. */
const byStrength = (a: Proof, b: Proof): number =>
  gradeOf(a) - gradeOf(b) || a.passages - b.passages;

/** Why the evidence of a step is no stronger, as a clause, and whether no other step's is weaker. */
export const strengthOf = (
  { proof }: { readonly proof: Proof },
  steps: readonly { readonly proof: Proof }[],
): { weakness: Text; isWeakest: boolean } => ({
  weakness: grades[gradeOf(proof)]!.why(proof),
  isWeakest: steps.every((step) => byStrength(proof, step.proof) <= 0),
});

/** The index of the weakest of `steps`, the first of equals, and the reason as a sentence. */
export function weakestOf(
  steps: readonly { readonly proof: Proof; readonly sentence: Text }[],
): { at: number; why: Text } {
  const [first] = steps.toSorted((a, b) => byStrength(a.proof, b.proof));
  const { proof, sentence } = first!;
  const at = steps.indexOf(first!);
  const { en, zh } = grades[gradeOf(proof)]!.why(proof);
  const others =
    steps.filter((step) => byStrength(step.proof, proof) === 0).length - 1;
  const [step, all, rest] = [at + 1, steps.length, others].map(String);
  const which =
    steps.length === 1
      ? { en: "The only step is the weakest", zh: "唯一的一步即最弱的一步" }
      : {
          en: `Step ${step!} of ${all!} is the weakest${others > 0 ? ` (${rest!} more ${others === 1 ? "is" : "are"} no stronger)` : ""}`,
          zh: `${all!} 步之中第 ${step!} 步最弱${others > 0 ? `（另有 ${rest!} 步同样弱）` : ""}`,
        };
  return {
    at,
    why: {
      en: `${which.en}, since ${en}: ${sentence.en}.`,
      zh: `${which.zh}，因为${zh}：${sentence.zh}。`,
    },
  };
}
