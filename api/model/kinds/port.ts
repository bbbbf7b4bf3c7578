import { Float } from "type-graphql";
import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { PortType } from "../vocabulary/projects.ts";

@Kind({
  label: { en: "Port", zh: "港口" },
  plural: "Ports",
  meaning: {
    en: "A port, on the sea or inland.",
    zh: "海港或内陆港。",
  },
})
export class Port extends Project {
  @Prop(PortType, "Seaport or inland port.")
  type!: PortType;

  @Prop(Float, "Latitude, degrees north, WGS 84.", { optional: true })
  latitude?: number;

  @Prop(Float, "Longitude, degrees east, WGS 84.", { optional: true })
  longitude?: number;
}
