import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ArticleText } from "../articles/articles.ts";
import type { Context } from "../context.ts";
import { Evidence } from "../model/index.ts";

@Resolver(() => Evidence)
export class EvidenceQuestion {
  @FieldResolver()
  text(
    @Root()
    evidence: Pick<Evidence, "start" | "end" | "sha256"> & {
      far: ArticleText;
    },
    @Ctx() { articles }: Context,
  ): Promise<string | null> {
    const file = evidence.far.page_file;
    return file ? articles.passage(file, evidence) : Promise.resolve(null);
  }
}
