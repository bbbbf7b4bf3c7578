import { roles } from "../gql/terms.ts";

/** The kinds of the graph by name. */
export type KindName = keyof typeof roles;

/** Those that are relations between things, with their proof. */
export type ClaimName = {
  [Kind in KindName]: (typeof roles)[Kind] extends "CLAIM" ? Kind : never;
}[KindName];

export const kindNames = Object.keys(roles) as KindName[];

export const isClaim = (kind: KindName): kind is ClaimName =>
  roles[kind] === "CLAIM";

/** Whether records rest on it: an article or a reference work. */
export const isGround = (kind: KindName): boolean => roles[kind] === "GROUND";
