import type { FastifyInstance } from "fastify";
import { UserError } from "../errors.ts";
import { admitToActions, maySeeDesk } from "./desk-access.ts";
import { notFound } from "./refusals.ts";

/** What the desk can do: by the name of each action, from a plain value to a plain value. */
export interface Desk {
  /** Lets editors in from other machines; without it only this one is. */
  readonly token: string | undefined;
  /** Loaded when it is first asked for: most servers have no editor. */
  readonly actions: () => Promise<
    Readonly<Record<string, (input: unknown) => Promise<unknown>>>
  >;
}

/** Bytes of an action at most: the text of a page in base64, or a long draft. */
const mostBytes = 3_000_000;

/** Whether an address is one of the desk, however it is escaped. */
function isOfDesk(url: string): boolean {
  // Few addresses are escaped, and this is asked of every one.
  if (!/^[^?]*%/.test(url)) return /^\/+desk([/?]|$)/.test(url);
  const [path = ""] = url.split("?");
  try {
    return /^\/+desk(\/|$)/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** Serves what the desk's page asks for, to editors alone; to others there is nothing. */
export function serveDesk(
  app: FastifyInstance,
  { token, actions }: Desk,
): void {
  app.addHook("onRequest", (request, _reply, next) => {
    if (!isOfDesk(request.url) || maySeeDesk(request, token)) next();
    else next(notFound());
  });
  app.post<{ Params: { action: string } }>(
    "/desk/api/:action",
    {
      bodyLimit: mostBytes,
      // Before a body is read.
      onRequest: async (request) => admitToActions(request, token),
    },
    async (request, reply) => {
      void reply.header("cache-control", "no-store");
      const all = await actions();
      const { action } = request.params;
      if (!Object.hasOwn(all, action)) throw notFound();
      try {
        const answer = await all[action]!(request.body);
        if (answer === undefined) throw notFound();
        return await reply.send(JSON.stringify(answer));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        void reply.code(422);
        return { problem: error.text };
      }
    },
  );
}
