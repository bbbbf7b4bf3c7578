import type { FastifyInstance, FastifyRequest } from "fastify";
import { isBrowsing } from "./browsing.ts";
import { intendedAddress } from "./explorer-address.ts";
import { Refused, nothing } from "./refusals.ts";
import { varyBy } from "./vary.ts";
import { explorerPage } from "./web.ts";

/**
 * Answers what no route takes. An existing address says which methods it takes; at any other a person
 * gets the explorer's page, and a program JSON. To be called before the routes.
 */
export function refuseTheRest(app: FastifyInstance, webFolder: string): void {
  const routes: { path: RegExp; methods: string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    // The route of static files matches everything.
    if (url === "/*") return;
    routes.push({ path: pathOf(url), methods: [method].flat() });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const allowed = allowedAt(request);
    if (allowed.length > 0)
      throw new Refused(
        405,
        "BAD_REQUEST",
        `Ask this address by ${allowed.join(" or ")}.`,
        { allow: allowed.join(", ") },
      );
    const intended = intendedAddress(request.url);
    if (intended !== null) return reply.redirect(intended, 301);
    void reply.code(404);
    varyBy(reply, "accept");
    const page = isBrowsing(request) && (await explorerPage(webFolder));
    return page ? reply.type("text/html; charset=utf-8").send(page) : nothing;
  });

  const allowedAt = ({ url, method }: FastifyRequest): string[] => {
    const [path = ""] = url.split("?");
    const all = routes
      .filter((route) => route.path.test(path))
      .flatMap(({ methods }) => methods);
    return all.includes(method) ? [] : [...new Set(all)].sort();
  };
}

/** What a route such as `/export/:file` or `/en/*` matches. */
const pathOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/:\w+/g, "[^/]+")
      .replace(/\*/g, ".*")}/?$`,
  );
