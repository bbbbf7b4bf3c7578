import { Kind, One, Prop } from "../define.ts";
import { Source } from "./source.ts";

@Kind(
  "What a record takes from a reference work: facts that the articles do not say.",
)
export class Reference {
  @Prop(
    [String],
    "The fields whose values come from it: `coordinates`, `iso2`.",
  )
  fields!: string[];

  @One("TAKEN_FROM", () => Source, "The reference work.")
  source!: Source;
}
