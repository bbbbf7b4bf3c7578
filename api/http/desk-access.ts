import type { FastifyRequest } from "fastify";
import { bears } from "./bearer.ts";
import { isForwarded, isOwn } from "./own-machine.ts";
import { Refused, notFound } from "./refusals.ts";

/** Names by which this machine calls itself; any other may have been made to lead here by a stranger. */
const ownHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether a request comes from this machine and was meant for it. */
const isAtHome = ({ raw, headers }: FastifyRequest): boolean =>
  isOwn(raw.socket.remoteAddress ?? "") &&
  !isForwarded(headers) &&
  ownHost.test(headers.host ?? "");

/** Whether somebody may see the desk's page: who may use it, or may know the token. */
export const maySeeDesk = (
  request: FastifyRequest,
  token: string | undefined,
): boolean => token !== undefined || isAtHome(request);

/** A proxy in front may speak another protocol. */
const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null;

/** Lets those act who sit at this machine or have the token, and from no page but our own. */
export function admitToActions(
  request: FastifyRequest,
  token: string | undefined,
): void {
  const { headers } = request;
  if (!maySeeDesk(request, token)) throw notFound();
  if (!isAtHome(request) && !bears(request, token!))
    throw new Refused(
      401,
      "BAD_REQUEST",
      "The desk is opened with the header “Authorization: Bearer” and the token of the editors.",
      { "www-authenticate": 'Bearer realm="desk"' },
    );
  const origin = headers.origin;
  const site = headers["sec-fetch-site"];
  const isForeign =
    (origin !== undefined && hostOf(origin) !== headers.host) ||
    (site !== undefined && site !== "same-origin" && site !== "none");
  if (isForeign)
    throw new Refused(
      403,
      "BAD_REQUEST",
      "Pages of other sites cannot use the desk.",
    );
}
