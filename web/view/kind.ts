import { datasets, roles } from "../gql/terms.ts";
import type { Layer } from "./parts/layers.ts";

/** The kinds of the graph's own records by name. */
export type OwnKindName = keyof typeof roles;

/** The kinds by name, those of imported records among them. */
export type KindName = OwnKindName | keyof typeof datasets;

/** Those that are relations between things, with their proof. */
export type ClaimName = {
  [Kind in OwnKindName]: (typeof roles)[Kind] extends "CLAIM" ? Kind : never;
}[OwnKindName];

type KindRole = (typeof roles)[OwnKindName];

export const kindNames = Object.keys(roles) as OwnKindName[];

/** The layer whose records are of a kind; undefined for the graph's own, and for what is no kind. */
export const layerOf = (kind: string): Layer | undefined =>
  (datasets as Readonly<Partial<Record<string, Layer>>>)[kind];

export const isClaim = (kind: KindName): kind is ClaimName =>
  roleOf(kind) === "CLAIM";

/** Whether records rest on it: an article or a reference work. */
export const isGround = (kind: KindName): boolean => roleOf(kind) === "GROUND";

/** What it is to the graph; undefined for imported records. */
export const roleOf = (kind: KindName) =>
  (roles as Readonly<Partial<Record<KindName, KindRole>>>)[kind];
