import { describe } from "vitest";
import { whyNoPython } from "./python.ts";

/** A describe block for what Python's libraries read; skipped where they are not installed. */
export const withPython = (name: string, body: () => void): void => {
  describe.skipIf(whyNoPython() !== null)(name, body);
};
