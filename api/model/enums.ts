import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { datasetKinds, kinds } from "./facts.ts";
import { links, type Link } from "./links.ts";

/** Every kind by its name, as an enum. */
export const KindName: Record<string, string> = {};

export const LinkType = Object.fromEntries(
  Object.keys(links).map((name) => [name, name]),
) as { readonly [Name in Link]: Name };
registerEnumType(LinkType, {
  name: "LinkType",
  description: "The types of link. Each runs from the record that holds it.",
  valuesConfig: Object.fromEntries(
    Object.entries(links).map(([name, { en }]) => [
      name,
      { description: `${en.replace("{from}", "A").replace("{to}", "B")}.` },
    ]),
  ),
});

export function declareEnums(): void {
  const all = [...kinds.values(), ...datasetKinds.values()];
  for (const { name } of all) KindName[name] = name;
  registerEnumType(KindName, {
    name: "Kind",
    description: "The kinds of entity, each named like its type.",
    valuesConfig: Object.fromEntries(
      all.map((kind) => [kind.name, { description: kind.meaning }]),
    ),
  });
}

@ObjectType({ description: "How many entities of a kind there are." })
export class KindCount {
  @Field(() => KindName, { description: "The kind." })
  kind!: string;
  @Field(() => Int, { description: "How many." })
  count!: number;
}
