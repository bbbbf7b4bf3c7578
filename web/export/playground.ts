import { Kind, parse, print, visit, type DocumentNode } from "graphql";
import { kindNames, type KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";
import type { ShownQuery } from "../look/shown.ts";

/** What tells a question from others: the name of its operation, and what it is about. */
export function nameOf({ document, variables }: ShownQuery): string {
  const operation = parse(document.toString()).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  const about = variables["id"] ?? variables["of"];
  return [operation?.name?.value, about]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

/** The playground with a question as it is asked here. */
export function playgroundOf(
  { document, variables, about }: ShownQuery,
  language: Language,
): string {
  const parsed = parse(document.toString());
  const parameters = new URLSearchParams({
    query: print(about ? askedOf(parsed, about) : parsed),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/playground/${language}/ask?${parameters.toString()}`;
}

/** A question about one thing, without what it asks only of things of other kinds. */
function askedOf(document: DocumentNode, about: KindName): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const used = new Set<string>();
  const isOther = (on: string) =>
    on !== about && (kindNames as readonly string[]).includes(on);
  const walk = (of: DocumentNode["definitions"][number]) =>
    visit(of, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)!;
        if (isOther(fragment.typeCondition.name.value)) return null;
        if (!used.has(name.value)) {
          used.add(name.value);
          kept.push(walk(fragment));
        }
        return undefined;
      },
    });
  const kept: DocumentNode["definitions"][number][] = [];
  const operations = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(walk);
  return { ...document, definitions: [...operations, ...kept] };
}
