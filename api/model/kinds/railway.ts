import { Float, Int } from "type-graphql";
import { Kind, Many, Prop } from "../define.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { RailwayType } from "../vocabulary/projects.ts";

@Kind({
  label: { en: "Railway", zh: "铁路" },
  plural: "Railways",
  schemaOrg: null,
  meaning: {
    en: "A railway line, or a train service that runs over lines.",
    zh: "铁路线路，或在线路上开行的班列。",
  },
})
export class Railway extends Project {
  @Prop(RailwayType, { en: "Type", zh: "类型" }, "Line or train service.")
  railwayType!: RailwayType;

  @Prop(
    Float,
    { en: "Length", zh: "长度" },
    "Length of the line, in kilometres.",
    { optional: true },
  )
  lengthKm?: number;

  @Prop(
    Int,
    { en: "Design speed", zh: "设计时速" },
    "Design speed, in kilometres per hour.",
    { optional: true },
  )
  designSpeedKmh?: number;

  @Prop(Int, { en: "Gauge", zh: "轨距" }, "Track gauge, in millimetres.", {
    optional: true,
  })
  gaugeMm?: number;

  @Many(
    "STOPS_AT",
    () => Place,
    { en: "Stops", zh: "停靠" },
    "The places where it stops, in order from one end to the other.",
  )
  stops!: Place[];
}
