import { Kind, One, Prop } from "../define.ts";
import { Source } from "./source.ts";

@Kind({
  label: { en: "Reference", zh: "参考来源" },
  plural: "References",
  schemaOrg: null,
  meaning: {
    en: "What a record takes from a reference work: facts that the articles do not give.",
    zh: "记录取自参考资料的内容，即报道未提及的事实。",
  },
})
export class Reference {
  @Prop(
    [String],
    { en: "Fields", zh: "字段" },
    "The fields whose values come from it: `coordinates`, `iso2`.",
  )
  fields!: string[];

  @One(
    "TAKEN_FROM",
    () => Source,
    { en: "Reference work", zh: "参考资料" },
    "The reference work.",
  )
  source!: Source;
}
