import { isCondition, type Condition, type Field } from "../list.ts";

/** What the editor of a field gets. */
export interface Props {
  readonly label: string;
  /** Null for what is no field of the list: anything it is linked to. */
  readonly field: Field | null;
  /** The present condition; undefined for none. */
  readonly given: unknown;
  /** Undefined takes the condition away. */
  readonly onChange: (given: unknown) => void;
  readonly nameOf: (id: string) => string;
}

/** The parts of the present condition; none where there is none. */
export const partsOf = (given: unknown): Condition =>
  isCondition(given) ? given : {};

/** A condition without what is empty in it; undefined where nothing is left. */
export function compact(condition: Condition): Condition | undefined {
  const parts = Object.entries(condition).filter(
    ([, value]) =>
      value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
