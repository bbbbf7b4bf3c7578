import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Evidence } from "../model/index.ts";

@Resolver(() => Evidence)
export class EvidenceQuestion {
  @FieldResolver()
  text(
    @Root()
    evidence: Pick<Evidence, "start" | "end" | "sha256"> & {
      far: { file: string };
    },
    @Ctx() { articles }: Context,
  ): Promise<string | null> {
    return articles.passage(evidence.far.file, evidence);
  }
}
