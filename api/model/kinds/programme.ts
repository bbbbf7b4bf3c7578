import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { ProgrammeType } from "../vocabulary.ts";

@Kind(
  "Something that is run rather than built: training schemes, workshops, e-commerce, packages of measures.",
)
export class Programme extends Project {
  @Prop(ProgrammeType, "What sort of programme it is.")
  programmeType!: ProgrammeType;
}
