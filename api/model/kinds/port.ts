import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { PortType } from "../vocabulary.ts";
import { Coordinates } from "../values.ts";

@Kind("A port, on the sea or inland.")
export class Port extends Project {
  @Prop(PortType, "Seaport or inland port.")
  portType!: PortType;

  @Prop(Coordinates, "Where it lies.", { optional: true })
  coordinates?: Coordinates;
}
