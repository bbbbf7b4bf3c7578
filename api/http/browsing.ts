import type { FastifyRequest } from "fastify";

/** Whether a person opens the address as a page, rather than a program. */
export const isBrowsing = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes("text/html") === true;
