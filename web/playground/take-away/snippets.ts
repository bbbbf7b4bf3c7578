import type { Variables } from "../lessons/lesson.ts";

/** A query as a program asks it. */
export interface Snippet {
  readonly name: string;
  readonly file: string;
  readonly code: (query: string, variables: Variables, url: string) => string;
}

const body = (query: string, variables: Variables) =>
  JSON.stringify({ query, variables });

/** A text for a POSIX shell. */
const shell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A text on lines of its own for Python, whose escapes stay what they are. */
const python = (text: string) =>
  text.includes('"""') || text.includes("\\") || text.endsWith('"')
    ? JSON.stringify(text)
    : `"""\n${text}\n"""`;

/** A text for R, which may hold anything but its own end. */
const r = (text: string) => `r"---(${text})---"`;

const template = (text: string) =>
  `\`\n${text.replace(/[`\\]|\$\{/g, "\\$&")}\n\``;

export const snippets: readonly Snippet[] = [
  {
    name: "curl",
    file: "query.sh",
    code: (query, variables, url) =>
      `curl --silent --show-error \\
  --header 'content-type: application/json' \\
  --data ${shell(body(query, variables))} \\
  ${url}
`,
  },
  {
    name: "JavaScript · fetch",
    file: "query.mjs",
    code: (query, variables, url) =>
      `const query = ${template(query)};
const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch(${JSON.stringify(url)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));
`,
  },
  {
    name: "JavaScript · Apollo Client",
    file: "query-apollo.mjs",
    code: (query, variables, url) =>
      `// npm install @apollo/client graphql rxjs
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";

const client = new ApolloClient({
  link: new HttpLink({ uri: ${JSON.stringify(url)} }),
  cache: new InMemoryCache(),
});
const { data } = await client.query({
  query: gql${template(query)},
  variables: ${JSON.stringify(variables, null, 2)},
});
console.log(JSON.stringify(data, null, 2));
`,
  },
  {
    name: "Python · requests",
    file: "query_requests.py",
    code: (query, variables, url) =>
      `# pip install requests
import json
import requests

query = ${python(query)}
variables = json.loads(${python(JSON.stringify(variables, null, 2))})

response = requests.post(
    ${JSON.stringify(url)}, json={"query": query, "variables": variables}, timeout=30
)
response.raise_for_status()
answer = response.json()
if "errors" in answer:
    raise RuntimeError(answer["errors"][0]["message"])
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))
`,
  },
  {
    name: "Python · gql",
    file: "query_gql.py",
    code: (query, variables, url) =>
      `# pip install "gql[requests]"
import json
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

query = gql(${python(query)})
query.variable_values = json.loads(${python(JSON.stringify(variables, null, 2))})

client = Client(transport=RequestsHTTPTransport(url=${JSON.stringify(url)}))
print(json.dumps(client.execute(query), ensure_ascii=False, indent=2))
`,
  },
  {
    name: "R · httr2",
    file: "query.R",
    code: (query, variables, url) =>
      `# install.packages(c("httr2", "jsonlite"))
library(httr2)

query <- ${r(query)}
variables <- jsonlite::fromJSON(${r(JSON.stringify(variables))}, simplifyVector = FALSE)
if (length(variables) == 0) variables <- NULL

answer <- request(${JSON.stringify(url)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
cat(jsonlite::toJSON(answer$data, auto_unbox = TRUE, null = "null", pretty = TRUE), "\\n")
`,
  },
];
