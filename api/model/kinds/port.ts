import { Float } from "type-graphql";
import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { PortType } from "../vocabulary.ts";

@Kind("A port, on the sea or inland.")
export class Port extends Project {
  @Prop(PortType, "Seaport or inland port.")
  type!: PortType;

  @Prop(Float, "Latitude, degrees north, WGS 84.", { optional: true })
  latitude?: number;

  @Prop(Float, "Longitude, degrees east, WGS 84.", { optional: true })
  longitude?: number;
}
