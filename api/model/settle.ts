import { declareClock } from "./clock.ts";
import { declareEnums } from "./enums.ts";
import {
  declarations,
  ownLinks,
  ownProps,
  sharedType,
  type DeclaredLink,
} from "./define.ts";
import {
  datasetKinds,
  entityTypes,
  kinds,
  linkObjects,
  type Facts,
  type Kind,
  type KindRole,
  type LinkField,
  type LinkObject,
  type Model,
} from "./facts.ts";
import { declareFilters } from "./lists/filters.ts";
import { declareOrders } from "./lists/orders.ts";
import { declareConnection } from "./lists/page.ts";

type Unsettled = Facts & {
  kinds: Facts[];
  links: Map<string, LinkField>;
  schemaOrg?: string | null;
  far?: LinkField;
};

/** A class, and those that it extends, from the base down. */
function lineage(model: Model): Model[] {
  const line: Model[] = [];
  for (
    let each: Model | null = model;
    each?.prototype;
    each = Object.getPrototypeOf(each) as Model | null
  )
    line.unshift(each);
  return line;
}

const inherited = <Declared extends { name: string }>(
  own: ReadonlyMap<object, Declared[]>,
  model: Model,
): Map<string, Declared> =>
  new Map(
    lineage(model)
      .flatMap(({ prototype }) => own.get(prototype as object) ?? [])
      .map((declared) => [declared.name, declared]),
  );

const roleOf = (model: Model): KindRole =>
  lineage(model)
    .map((each) => declarations.get(each)?.role)
    .findLast((role) => role !== undefined) ?? "THING";

/**
 * Makes the facts of what the decorators declared, and what follows from all kinds together. Kinds
 * refer to each other, so this waits until every file is loaded: `index.ts` calls it once, at its end.
 */
export function settle(): void {
  const facts = new Map<Model, Unsettled>();
  const byName = (a: Model, b: Model) => (a.name < b.name ? -1 : 1);
  // By name, so that it does not matter which file was loaded first.
  for (const model of [...declarations.keys()].sort(byName)) {
    const { meaning, labels, schemaOrg, dataset } = declarations.get(model)!;
    facts.set(model, {
      name: model.name,
      model,
      meaning,
      labels,
      schemaOrg,
      role: roleOf(model),
      ...(dataset !== undefined && { dataset }),
      props: inherited(ownProps, model),
      links: new Map(),
      kinds: [],
    });
  }
  for (const one of facts.values()) {
    const isEntity = one.props.has("id");
    if (isEntity) entityTypes.set(one.name, one);
    if (!one.labels) continue;
    if (one.dataset !== undefined) {
      // Of no interface, so that whoever asks for that is given none.
      datasetKinds.set(one.name, one as Kind);
      one.kinds.push(one);
      continue;
    }
    if (isEntity) kinds.set(one.name, one as Kind);
    else linkObjects.set(one.name, one as unknown as LinkObject);
    for (const model of lineage(one.model)) facts.get(model)?.kinds.push(one);
  }
  const settled = ({ targets, ...declared }: DeclaredLink): LinkField => {
    const shared = facts.get(sharedType(targets()))!;
    const object = linkObjects.get(shared.name);
    const ends = object
      ? [...inherited(ownLinks, object.model).values()][0]!.targets()
      : targets();
    const far = ends.flatMap((model) => facts.get(model)!.kinds);
    return { ...declared, kinds: [...new Set(far)], shared, object };
  };
  for (const one of facts.values())
    for (const [name, declared] of inherited(ownLinks, one.model))
      one.links.set(name, settled(declared));
  for (const object of linkObjects.values() as Iterable<Unsettled>)
    object.far = [...object.links.values()][0];
  for (const { model } of entityTypes.values()) declareConnection(model);
  declareEnums();
  declareFilters();
  declareOrders();
  declareClock();
}
