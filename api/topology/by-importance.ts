/** What a list has of its members where nothing else is asked for. */
interface Member {
  readonly id: string;
  readonly importance: number;
}

/** The order of lists: the most important first, then by id. */
export const byImportance = (a: Member, b: Member): number =>
  b.importance - a.importance || (a.id < b.id ? -1 : 1);
