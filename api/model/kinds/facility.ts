import { Float } from "type-graphql";
import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { FacilityType } from "../vocabulary.ts";

@Kind(
  "A built thing with a name that is neither railway nor port: an airport, bridge, tunnel, freight yard, ship or housing estate.",
)
export class Facility extends Project {
  @Prop(FacilityType, "What sort of facility it is.")
  type!: FacilityType;

  @Prop(Float, "Latitude, degrees north, WGS 84.", { optional: true })
  latitude?: number;

  @Prop(Float, "Longitude, degrees east, WGS 84.", { optional: true })
  longitude?: number;
}
