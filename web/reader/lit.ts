import type { Piece } from "./use-piece.ts";
import type { Pointed } from "./use-pointed.ts";

/** The passages and the records that are lit: those of the address, of the open card, and of what is pointed at. */
export function litBy(
  { passages, byRecord }: Piece,
  {
    exact,
    card,
    pointed,
  }: {
    /** The passage that the address points at; -1 for none. */
    readonly exact: number;
    readonly card: string | null;
    readonly pointed: Pointed;
  },
): { lit: ReadonlySet<number>; litRecords: ReadonlySet<string> } {
  const at = pointed && "passages" in pointed ? pointed.passages : [];
  const record = pointed && "record" in pointed ? [pointed.record] : [];
  const records = [...(card === null ? [] : [card]), ...record];
  return {
    lit: new Set([
      ...(exact < 0 ? [] : [exact]),
      ...records.flatMap((id) => byRecord.get(id) ?? []),
      ...at.slice(0, 1),
    ]),
    litRecords: new Set([
      ...records,
      ...at.flatMap((each) => passages[each]!.records.map(({ id }) => id)),
    ]),
  };
}
