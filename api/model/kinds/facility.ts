import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { FacilityType } from "../vocabulary/projects.ts";
import { Coordinates } from "../values.ts";

@Kind({
  label: { en: "Facility", zh: "设施" },
  plural: "Facilities",
  schemaOrg: null,
  meaning: {
    en: "A named structure that is neither a railway nor a port: an airport, bridge, tunnel, freight yard, ship or housing estate.",
    zh: "铁路与港口之外有名称的建成之物：机场、桥梁、隧道、货场、船舶或住宅区。",
  },
})
export class Facility extends Project {
  @Prop(
    FacilityType,
    { en: "Type", zh: "类型" },
    "What sort of facility it is.",
  )
  facilityType!: FacilityType;

  @Prop(Coordinates, { en: "Coordinates", zh: "坐标" }, "Its location.", {
    optional: true,
    isReference: true,
  })
  coordinates?: Coordinates;
}
