import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PageText } from "../articles/articles.ts";
import { sentencesIn, type Bounds } from "../articles/sentences.ts";
import type { Context } from "../context.ts";
import type { SentenceBounds } from "../model/index.ts";
import { Span } from "../model/index.ts";

/** A span as it is fetched, with the page at the end of its link. */
type FetchedSpan = Bounds & { readonly far: PageText };

@Resolver(() => Span)
export class SpanQuestion {
  @FieldResolver()
  async text(
    @Root() { start, end, far }: FetchedSpan,
    @Ctx() { articles }: Context,
  ): Promise<string | null> {
    return (await articles.page(far))?.slice(start, end) ?? null;
  }

  @FieldResolver()
  async sentenceBounds(
    @Root() { start, end, far }: FetchedSpan,
    @Ctx() { articles }: Context,
  ): Promise<SentenceBounds[] | null> {
    const text = await articles.page(far);
    return text === null ? null : sentencesIn(text, start, end);
  }
}
