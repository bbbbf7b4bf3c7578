import {
  Kind,
  type ASTVisitor,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";
import type { Limits } from "../../env.ts";
import { beyond } from "../error-format.ts";

interface Count {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

const words: Readonly<Record<keyof Count, string>> = {
  depth: "levels",
  aliases: "aliases or repeated fields",
  directives: "directives",
  fields: "fields",
};

const none: Count = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Refuses documents that ask for too much whatever their variables are. It reports and never
 * throws, and counts each fragment once, however often it is used.
 */
export const limitRule =
  (limits: Limits): ValidationRule =>
  (context): ASTVisitor => {
    const report = (limit: string, sentence: string) =>
      context.reportError(beyond(limit, sentence));
    const count = counter((name) => context.getFragment(name)?.selectionSet);
    let depth = 0;
    const enter = (members: readonly unknown[]) => {
      if (++depth === limits.depth + 1) report("depth", tooDeep(limits));
      if (members.length > limits.list) report("list", tooLong(limits));
    };
    const value = {
      leave: () => void depth--,
    };
    return {
      Document({ definitions }) {
        const operations = definitions.filter(
          (each) => each.kind === Kind.OPERATION_DEFINITION,
        );
        if (operations.length > limits.operations)
          report(
            "operations",
            `The document holds ${String(operations.length)} operations; send at most ${String(limits.operations)}.`,
          );
        const counts = operations.map((operation) => count(operation));
        for (const limit of Object.keys(words) as (keyof Count)[]) {
          const most = Math.max(...counts.map((count) => count[limit]));
          if (most > limits[limit])
            report(
              limit,
              `The query has ${String(most)} ${words[limit]}; ask for at most ${String(limits[limit])}.`,
            );
        }
      },
      ListValue: { enter: ({ values }) => enter(values), ...value },
      ObjectValue: { enter: ({ fields }) => enter(fields), ...value },
      StringValue({ value }) {
        if (value.length > limits.text) report("text", tooWordy(limits));
      },
    };
  };

/** Counts what a selection comes to, with fragments wherever they are used. */
function counter(
  fragment: (name: string) => SelectionSetNode | undefined,
): (operation: OperationDefinitionNode) => Count {
  const known = new Map<string, Count>();
  const ofFragment = (name: string): Count => {
    const counted = known.get(name);
    if (counted) return counted;
    // A fragment that uses itself is another rule's to report; here it ends.
    known.set(name, none);
    const set = fragment(name);
    const found = set ? count(set) : none;
    known.set(name, found);
    return found;
  };
  const count = ({ selections }: SelectionSetNode): Count => {
    const names = new Set<string>();
    let { depth, aliases, directives, fields } = none;
    for (const node of selections) {
      let inner: Count;
      if (node.kind === Kind.FRAGMENT_SPREAD)
        inner = ofFragment(node.name.value);
      else inner = node.selectionSet ? count(node.selectionSet) : none;
      const isField = node.kind === Kind.FIELD;
      if (isField) {
        const isRepeated = names.has(node.name.value);
        names.add(node.name.value);
        if (node.alias || isRepeated) aliases++;
        fields++;
      }
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases;
      directives += inner.directives + (node.directives?.length ?? 0);
      fields += inner.fields;
    }
    return { depth, aliases, directives, fields };
  };
  return ({ selectionSet, directives, variableDefinitions = [] }) => {
    const all = count(selectionSet);
    const own = [
      directives,
      ...variableDefinitions.map((each) => each.directives),
    ]
      .map((each) => each?.length ?? 0)
      .reduce((sum, each) => sum + each);
    return { ...all, directives: all.directives + own };
  };
}

const tooDeep = ({ depth }: Limits) =>
  `A value nests more than ${String(depth)} levels deep.`;
const tooLong = ({ list }: Limits) =>
  `A list or object that is given has more than ${String(list)} members.`;
const tooWordy = ({ text }: Limits) =>
  `A text that is given is longer than ${String(text)} characters.`;

/** The same bounds for the values of variables. Throws the error of the first that is gone beyond. */
export function checkVariables(
  value: unknown,
  limits: Limits,
  depth = 0,
): void {
  if (typeof value === "string" && value.length > limits.text)
    throw beyond("text", tooWordy(limits));
  if (typeof value !== "object" || value === null) return;
  if (depth > limits.depth) throw beyond("depth", tooDeep(limits));
  const members = Object.values(value);
  if (members.length > limits.list) throw beyond("list", tooLong(limits));
  for (const member of members) checkVariables(member, limits, depth + 1);
}
