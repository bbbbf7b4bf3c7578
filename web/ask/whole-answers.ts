import {
  ApolloCache,
  type Cache,
  type OperationVariables,
  type Transaction,
} from "@apollo/client";
import type { DocumentNode } from "graphql";

/**
 * Keeps each answer whole, by document and variables. The graph changes only where an editor saves, and no
 * two questions select the same of a thing: put together from parts, as `InMemoryCache` does it, they would
 * need to know of every kind, and weigh twice as much.
 */
export class WholeAnswers extends ApolloCache {
  /** What is kept is handed out as it is, and nobody changes it. */
  override readonly assumeImmutableResults = true;
  private answers = new WeakMap<DocumentNode, Map<string, unknown>>();
  private readonly watches = new Set<Cache.WatchOptions>();

  override read({ query, variables }: Cache.ReadOptions): never {
    return (this.answers.get(query)?.get(keyOf(variables)) ?? null) as never;
  }

  override write({ query, variables, result }: Cache.WriteOptions) {
    const known = this.answers.get(query) ?? new Map<string, unknown>();
    this.answers.set(query, known.set(keyOf(variables), result));
    for (const watch of this.watches)
      if (watch.query === query && keyOf(watch.variables) === keyOf(variables))
        watch.callback(this.diff(watch));
    return undefined;
  }

  override diff(options: Cache.DiffOptions): never {
    const result: unknown = this.read(options);
    return { result, complete: result !== null } as never;
  }

  override watch<TData, TVariables extends OperationVariables>(
    options: Cache.WatchOptions<TData, TVariables>,
  ): () => void {
    const watch = options as unknown as Cache.WatchOptions;
    this.watches.add(watch);
    if (watch.immediate) watch.callback(this.diff(watch));
    return () => this.watches.delete(watch);
  }

  override async reset(): Promise<void> {
    this.answers = new WeakMap();
  }

  override performTransaction(transaction: Transaction): void {
    transaction(this);
  }

  override evict(): boolean {
    return false;
  }

  override restore(): this {
    return this;
  }

  override extract(): object {
    return {};
  }

  override removeOptimistic(): void {}

  override fragmentMatches(): boolean {
    return true;
  }
}

const keyOf = (variables: unknown) => JSON.stringify(variables ?? {});
