import { ID, InterfaceType } from "type-graphql";
import { Many, Prop, declareInterface } from "../define.ts";
import { Identifier } from "../identifier.ts";
import { Node } from "./node.ts";
import { Name } from "../values.ts";
import { Basis } from "../vocabulary/claims.ts";
import type { Evidence } from "./evidence.ts";
import type { Reference } from "./reference.ts";
import type { Connection } from "../lists/page.ts";

const meaning = "Anything in the graph: a thing, or a claim about things.";

@InterfaceType({
  description: meaning,
  implements: Node,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Entity extends Node {
  @Prop(
    ID,
    { en: "Id", zh: "标识" },
    "A readable and permanent slug, unique across kinds: `china-laos-railway`.",
  )
  declare id: string;

  @Prop(Name, { en: "Name", zh: "名称" }, "Its name; for a claim, the gist.")
  name!: Name;

  @Prop(
    [String],
    { en: "Also known as", zh: "又称" },
    "Other names in any language: abbreviations, former names, variant spellings.",
  )
  aliases!: string[];

  @Prop(
    Boolean,
    { en: "English name is our own", zh: "英文名为本站译名" },
    "True if the English name is the editors' own rendering, since none is established.",
    { optional: true },
  )
  isTransliterated?: boolean;

  @Prop(
    [Identifier],
    { en: "Identifiers", zh: "外部标识" },
    "What reference works call it, in records as `WIKIDATA:Q819`.",
    { isReference: true },
  )
  identifiers!: Identifier[];

  @Prop(
    Basis,
    { en: "Basis", zh: "依据" },
    "What the record as a whole rests on: articles, reference works or other records.",
  )
  basis!: Basis;

  @Many(
    "RESTS_ON",
    () => "Evidence",
    { en: "Evidence", zh: "依据" },
    "The passages of articles that it rests on.",
  )
  evidence!: Evidence[];

  @Many(
    "TAKEN_FROM",
    () => "Reference",
    { en: "Reference works", zh: "参考资料" },
    "The reference works behind the facts that the articles do not give.",
  )
  references!: Reference[];

  @Many(
    "<-ABOUT",
    () => "Statement",
    { en: "What was said about it", zh: "有关言论" },
    "Statements about it.",
  )
  statements!: Connection;

  @Many(
    "<-MEASURES",
    () => "Figure",
    { en: "Figures", zh: "数据" },
    "Figures about it.",
  )
  figures!: Connection;

  @Many(
    "<-CONCERNS",
    () => "Event",
    { en: "Events", zh: "相关事件" },
    "Events that concerned it.",
  )
  events!: Connection;

  @Many(
    "<-DESIGNATES",
    () => "Designation",
    { en: "Recognised as", zh: "称誉" },
    "Designations that it has been given, such as flagship project.",
  )
  designations!: Connection;
}
declareInterface(Entity, meaning);
