import { Kind, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { ProgrammeType } from "../vocabulary/projects.ts";

@Kind({
  label: { en: "Programme", zh: "项目计划" },
  plural: "Programmes",
  schemaOrg: null,
  meaning: {
    en: "Something that is run rather than built: training schemes, workshops, e-commerce, packages of measures.",
    zh: "重在运作而非建造之事：培训、工坊、电商、一揽子举措。",
  },
})
export class Programme extends Project {
  @Prop(
    ProgrammeType,
    { en: "Type", zh: "类型" },
    "What sort of programme it is.",
  )
  programmeType!: ProgrammeType;
}
