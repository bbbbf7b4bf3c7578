import { InterfaceType } from "type-graphql";
import { Many, One, Prop, declareInterface } from "../define.ts";
import { Entity } from "./entity.ts";
import { PartialDate, Text } from "../values.ts";
import { ProjectStatus } from "../vocabulary/projects.ts";
import type { Country } from "./country.ts";
import type { Page } from "../lists/page.ts";
import type { Place } from "./place.ts";
import type { Strategy } from "./strategy.ts";

const meaning =
  "Something that is built or run: railways, ports, facilities, zones and programmes.";

@InterfaceType({
  description: meaning,
  implements: Entity,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Project extends Entity {
  @Prop(Text, "What it is, in a few words of our own.", { optional: true })
  description?: Text;

  @Prop(ProjectStatus, "How far it has come.", { optional: true })
  status?: ProjectStatus;

  @Prop(PartialDate, "When work on it began.", { optional: true })
  started?: PartialDate;

  @Prop(PartialDate, "When it opened or went into use.", { optional: true })
  opened?: PartialDate;

  @Prop(PartialDate, "When it closed or ended.", { optional: true })
  ended?: PartialDate;

  @Many(
    "LOCATED_IN",
    () => ["Place", "Country"],
    "The places in which it stands or runs.",
  )
  locations!: (Place | Country)[];

  @Many(
    "IN_COUNTRY",
    () => "Country",
    "The countries in which it stands or runs.",
  )
  countries!: Country[];

  @Many(
    "PARTNER",
    () => ["Country", "Place", "Organization", "Person"],
    "Those who build, run or fund it together.",
  )
  partners!: Entity[];

  @Many(
    "ADVANCES",
    () => "Strategy",
    "The strategies that it carries out or serves.",
  )
  advances!: Strategy[];

  @Many("CONNECTS", () => ["Place", "Country", "Project"], "What it connects.")
  connects!: Entity[];

  @One("PART_OF", () => "Project", "The larger project that it belongs to.", {
    optional: true,
  })
  partOf?: Project;

  @Many("<-PART_OF", () => "Project", "The smaller projects that belong to it.")
  parts!: Page;

  @Many("<-CONNECTS", () => "Project", "The projects that connect to it.")
  connections!: Page;

  @Many(
    "<-CARRIED_BY",
    () => "Alignment",
    "The alignments of strategies that it carries out.",
  )
  alignments!: Page;

  @Many("<-PARTICIPATES_IN", () => "Participation", "Who takes part in it.")
  participations!: Page;

  @Many("<-AT", () => "Role", "Roles that people hold in it.")
  roles!: Page;
}
declareInterface(Project, meaning);
