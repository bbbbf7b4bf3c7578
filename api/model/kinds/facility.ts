import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { FacilityType } from "../vocabulary.ts";
import { Coordinates } from "../values.ts";

@Kind(
  "A built thing with a name that is neither railway nor port: an airport, bridge, tunnel, freight yard, ship or housing estate.",
)
export class Facility extends Project {
  @Prop(FacilityType, "What sort of facility it is.")
  facilityType!: FacilityType;

  @Prop(Coordinates, "Where it stands.", { optional: true })
  coordinates?: Coordinates;
}
