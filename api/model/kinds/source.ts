import { Kind, Many, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Text } from "../values.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Reference work", zh: "参考资料" },
  plural: "Reference works",
  schemaOrg: "CreativeWork",
  role: "GROUND",
  meaning: {
    en: "A reference work: a data set, a standard or an official publication.",
    zh: "参考资料：数据集、标准或官方出版物。",
  },
})
export class Source extends Entity {
  @Prop(Text, { en: "Publisher", zh: "出版者" }, "Who publishes it.", {
    optional: true,
  })
  publisher?: Text;

  @Prop(
    String,
    { en: "Licence", zh: "许可" },
    "Its licence, as an SPDX identifier or by name.",
    { optional: true },
  )
  licence?: string;

  @Prop(String, { en: "Address", zh: "网址" }, "Its URL.", {
    optional: true,
  })
  address?: string;

  @Many(
    "<-TAKEN_FROM",
    () => Entity,
    { en: "Records", zh: "记录" },
    "The records that take facts from it.",
  )
  records!: Connection;
}
