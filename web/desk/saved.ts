import type { Text } from "../look/language.ts";
import type { SaveResult } from "./answers.ts";
import { words } from "./words.ts";

/** Tells explorers that are open, and says to the editor what came of saving. */
export function announceSaved({ loadFault }: SaveResult): Text {
  new BroadcastChannel("silkgraph").postMessage("saved");
  return loadFault
    ? {
        en: `${words.savedNotLoaded.en} ${loadFault.en}`,
        zh: `${words.savedNotLoaded.zh}${loadFault.zh}`,
      }
    : words.saved;
}
