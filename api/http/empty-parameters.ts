import type { FastifyRequest } from "fastify";

const optional = ["operationName", "variables", "extensions"];

/**
 * The request without its empty parameters: `operationName: ""` and `variables=` are sent by clients
 * that mean none, and GraphQL over HTTP reads them so.
 */
export function withoutEmptyParameters<Request extends FastifyRequest>(
  request: Request,
): Request {
  const [path = "", query] = request.url.split(/\?(.*)/s);
  const parameters = query
    ?.split("&")
    .filter((each) => !optional.includes(each.replace(/=$/, "")));
  const url = parameters ? `${path}?${parameters.join("&")}` : path;
  const body = isObject(request.body)
    ? Object.fromEntries(
        Object.entries(request.body).filter(
          ([name, value]) => value !== "" || !optional.includes(name),
        ),
      )
    : request.body;
  return Object.create(request, {
    url: { value: url },
    body: { value: body },
  }) as Request;
}

const isObject = (body: unknown): body is object =>
  typeof body === "object" && body !== null && !Array.isArray(body);
