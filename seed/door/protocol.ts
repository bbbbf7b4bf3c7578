import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  datasetKinds,
  kinds,
  type Dataset,
  type Text,
} from "../../api/model/index.ts";
import type { StoredLink, StoredNode } from "../../api/export/lines.ts";
import type { Changes } from "../compare.ts";
import type { Progress } from "../load.ts";
import type { Projection } from "../projection.ts";

// A server that holds the embedded store lets the commands of the same user in by a door of its
// own, on this machine only: where it is, and the token without which it stays shut, stand in a file
// beside the store that only this user can read.

/** Where a door is, and what opens it. */
export interface DoorKey {
  readonly port: number;
  readonly token: string;
}

export const keyFile = (dataFolder: string) => join(dataFolder, "door.json");

/** A projection as it travels. */
export interface Sent {
  readonly nodes: readonly (readonly [string, StoredNode])[];
  readonly links: readonly StoredLink[];
  /** The data sets to take away. */
  readonly without: readonly Dataset[];
}

export const sent = (
  { nodes, links }: Projection,
  without: readonly Dataset[] = [],
): Sent => ({ nodes: [...nodes], links, without });

export const received = ({ nodes, links }: Sent): Projection => ({
  nodes: new Map(nodes),
  links,
});

/** What a load says, a line of JSON each: how far it has come, and at last what has changed or why nothing has. */
export type Told =
  | { readonly progress: Progress }
  | { readonly waitMs: number }
  | { readonly changes: Changes }
  | { readonly failed: Text };

/** Counts on whenever what is said through the door changes its form. */
const form = 2;

/** Two programs of one model can work on one store. */
export const modelHash = (): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        form,
        ...[...kinds.values(), ...datasetKinds.values()].map(
          ({ name, props, links }) => [
            name,
            [...props.keys()],
            [...links.values()].map((link) => [link.name, link.link]),
          ],
        ),
      ]),
    )
    .digest("hex");
