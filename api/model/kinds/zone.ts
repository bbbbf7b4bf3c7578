import { Float } from "type-graphql";
import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { ZoneType } from "../vocabulary/projects.ts";

@Kind({
  label: { en: "Zone", zh: "园区" },
  plural: "Zones",
  meaning: {
    en: "An area set apart to be developed: a development or cooperation zone, an industrial park, a bay area.",
    zh: "划定用于开发的区域：开发区、合作区、产业园、湾区。",
  },
})
export class Zone extends Project {
  @Prop(ZoneType, "What sort of zone it is.")
  type!: ZoneType;

  @Prop(Float, "Area, in square kilometres.", { optional: true })
  areaKm2?: number;

  @Prop(Float, "Latitude, degrees north, WGS 84.", { optional: true })
  latitude?: number;

  @Prop(Float, "Longitude, degrees east, WGS 84.", { optional: true })
  longitude?: number;
}
