import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Evidence } from "../model/index.ts";

/** Where the text of an article is: in the file of its page. */
export interface ArticleText {
  readonly page_file: string | null;
}

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
