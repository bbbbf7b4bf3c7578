/** What was read of entities, by id: kept as long as the data stay the same, and at most so many. */
export class Kept<Each> {
  private version: string | null = null;
  private readonly known = new Map<string, Each>();

  constructor(private readonly most: number) {}

  /** Those of `ids` that exist in this version of the data; `read` is asked for what is not known. */
  async of(
    version: string | null,
    ids: readonly string[],
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Each>>,
  ): Promise<Each[]> {
    // Where nothing tells versions apart, nothing may be kept.
    if (version === null) return [...(await read(ids)).values()];
    if (version !== this.version) {
      this.known.clear();
      this.version = version;
    }
    const known = ids.flatMap((id) => this.known.get(id) ?? []);
    if (known.length === ids.length) return known;
    const found = await read(ids.filter((id) => !this.known.has(id)));
    if (this.known.size + found.size > this.most) this.known.clear();
    // Meanwhile the data may have become others.
    if (version === this.version)
      for (const [id, each] of found) this.known.set(id, each);
    return [...known, ...found.values()];
  }
}
