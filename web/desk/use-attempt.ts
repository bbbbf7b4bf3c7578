import { useState } from "react";
import type { Text } from "../look/language.ts";
import { asRefusal } from "./use-loaded.ts";

/** What the editor is told: what was done, or why it could not be. */
export function useAttempt() {
  const [told, setTold] = useState<Text | null>(null);
  const [fault, setFault] = useState<Text | null>(null);
  return {
    told,
    fault,
    tell: setTold,
    /** Does something that the server may refuse, and says why. */
    attempt: async (work: () => Promise<void>) => {
      setFault(null);
      setTold(null);
      try {
        await work();
      } catch (error) {
        setFault(asRefusal(error).text);
      }
    },
  };
}
