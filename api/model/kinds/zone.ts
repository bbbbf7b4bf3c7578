import { Float } from "type-graphql";
import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { ZoneType } from "../vocabulary/projects.ts";
import { Coordinates } from "../values.ts";

@Kind({
  label: { en: "Zone", zh: "园区" },
  plural: "Zones",
  schemaOrg: null,
  meaning: {
    en: "An area designated for development: a development or cooperation zone, an industrial park or a bay area.",
    zh: "划定用于开发的区域：开发区、合作区、产业园、湾区。",
  },
})
export class Zone extends Project {
  @Prop(ZoneType, { en: "Type", zh: "类型" }, "What sort of zone it is.")
  zoneType!: ZoneType;

  @Prop(Float, { en: "Area", zh: "面积" }, "Area, in square kilometres.", {
    optional: true,
  })
  areaKm2?: number;

  @Prop(Coordinates, { en: "Coordinates", zh: "坐标" }, "A point within it.", {
    optional: true,
    isReference: true,
  })
  coordinates?: Coordinates;
}
