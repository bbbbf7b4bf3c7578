import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { PortType } from "../vocabulary/projects.ts";
import { Coordinates } from "../values.ts";

@Kind({
  label: { en: "Port", zh: "港口" },
  plural: "Ports",
  schemaOrg: null,
  meaning: {
    en: "A seaport or an inland port.",
    zh: "海港或内陆港。",
  },
})
export class Port extends Project {
  @Prop(PortType, { en: "Type", zh: "类型" }, "Seaport or inland port.")
  portType!: PortType;

  @Prop(Coordinates, { en: "Coordinates", zh: "坐标" }, "Its location.", {
    optional: true,
    isReference: true,
  })
  coordinates?: Coordinates;
}
