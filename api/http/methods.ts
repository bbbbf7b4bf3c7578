import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused, nothing } from "./refusals.ts";

/** Answers what no route takes: an address that is there says which methods it takes. To be called before the routes. */
export function refuseTheRest(app: FastifyInstance): void {
  const routes: { path: RegExp; methods: string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    // Files are served wherever nothing else is.
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
    void reply.code(404);
    return nothing;
  });

  const allowedAt = ({ url, method }: FastifyRequest): string[] => {
    const [path = ""] = url.split("?");
    const all = routes
      .filter((route) => route.path.test(path))
      .flatMap(({ methods }) => methods);
    return all.includes(method) ? [] : [...new Set(all)].sort();
  };
}

/** `/export/:file` and `/en/*` as what they match. */
const pathOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/:\w+/g, "[^/]+")
      .replace(/\*/g, ".*")}/?$`,
  );
