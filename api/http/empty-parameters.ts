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
  const parameters = query?.split("&");
  const { body } = request;
  const isEmpty = (name: string) =>
    isObject(body) && (body as Record<string, unknown>)[name] === "";
  // Most requests have none, and are read faster as they are.
  if (!parameters?.some(isEmptyParameter) && !optional.some(isEmpty))
    return request;
  const url = parameters
    ? `${path}?${parameters.filter((each) => !isEmptyParameter(each)).join("&")}`
    : path;
  const cleaned = isObject(body)
    ? Object.fromEntries(
        Object.entries(body).filter(
          ([name, value]) => value !== "" || !optional.includes(name),
        ),
      )
    : body;
  return Object.create(request, {
    url: { value: url },
    body: { value: cleaned },
  }) as Request;
}

const isEmptyParameter = (parameter: string) =>
  optional.includes(parameter.replace(/=$/, ""));

const isObject = (body: unknown): body is object =>
  typeof body === "object" && body !== null && !Array.isArray(body);
