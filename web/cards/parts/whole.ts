import { createContext } from "react";
import type { ConnectionName } from "../../view/connection.ts";
import type { Move } from "../../view/view.ts";

/** On a card: the table of everything that a connection of its entity holds. */
export const Whole = createContext<(connection: ConnectionName) => Move | null>(
  () => null,
);

/** Whether a record is one of several in a list: then its parts are none of the page. */
export const OneOfSeveral = createContext(false);
