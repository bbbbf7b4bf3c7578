import type { Context } from "../../context.ts";
import { VersionCache } from "../../graph/version-cache.ts";
import {
  byIds,
  datasetKinds,
  kinds as kindFacts,
  type Dataset,
} from "../../model/index.ts";
import {
  candidateRows,
  findablesOf,
  type Candidate,
  type CandidateRow,
} from "../../text-index/candidate.ts";
import { keptTextIndex } from "../../text-index/kept-text-index.ts";
import { Findables } from "../../text/findables.ts";
import { foldedText, tokensOf } from "../../text/fold.ts";
import { queryWords } from "../../text/index-words.ts";
import { matchIn, type Found } from "../../text/match.ts";
import { inOtherWords } from "../../text/other-words.ts";
import { Query } from "../../text/parts.ts";
import { byImportance } from "../../topology/by-importance.ts";

/** How many entities that share words with a text are matched with it. */
export const mostCandidates = 200;

/** The texts of the candidates `$ids`, in any order. */
const candidates = `${byIds}${candidateRows(kindFacts.values())}`;

/** Those of imported records whose names hold each of `$words`, the most important first. */
const importedCandidates = /* cypher */ `
  MATCH (n:Imported)
  WHERE n.dataset IN $datasets AND all(word IN $words
    WHERE n.sort_en CONTAINS word OR n.name_zh CONTAINS word OR n.id ENDS WITH '-' + word)
  WITH n ORDER BY n.importance DESC, n.id LIMIT $limit${candidateRows(datasetKinds.values())}`;

function candidateOf(row: CandidateRow): Candidate {
  return {
    id: row.id,
    kind: row.kind,
    importance: row.importance,
    texts: Findables.of(findablesOf(row.kind, row)),
  };
}

/** Those that an engine's index finds, analyzed once: the same names are candidates of many searches. */
const candidateCache = new VersionCache<Candidate>({ max: 20_000 });

/** What the index finds for `words`, whatever its kind. */
export async function candidatesFor(
  { graph, makeWay }: Pick<Context, "graph" | "makeWay">,
  words: string,
): Promise<Candidate[]> {
  const index = await keptTextIndex(graph);
  if (index) return index.nearest(words, mostCandidates);
  const found = await graph.search(words, mostCandidates);
  const ids = found.map(({ id }) => id);
  return candidateCache.of(graph, ids, async (ids) => {
    const rows = await graph.read<CandidateRow>(candidates, { ids });
    const analyzed = new Map<string, Candidate>();
    for (const row of rows) {
      await makeWay?.();
      analyzed.set(row.id, candidateOf(row));
    }
    return analyzed;
  });
}

/** The candidates among imported records, which no index holds. */
async function importedFor(
  { graph }: Pick<Context, "graph">,
  text: string,
  datasets: readonly Dataset[],
): Promise<Candidate[]> {
  if (datasets.length === 0) return [];
  const words = [...new Set(tokensOf(foldedText(text)))];
  const params = { datasets, words, limit: mostCandidates };
  const rows = await graph.read<CandidateRow>(importedCandidates, params);
  return rows.map(candidateOf);
}

/** A candidate that matches, and how. */
export interface RankedCandidate {
  readonly of: Candidate;
  readonly found: Found;
}

const byRank = (a: RankedCandidate, b: RankedCandidate) =>
  a.found.rank - b.found.rank || byImportance(a.of, b.of);

/** How many candidates are matched between two looks at the clock, which take as long as matching some. */
const perLook = 16;

/** What the index finds for a text, and the matches among it, the closest first. */
export async function rankedFor(
  context: Pick<Context, "graph" | "makeWay">,
  text: string,
  datasets: readonly Dataset[],
) {
  const texts = [text, ...inOtherWords(text)];
  const words = new Set(texts.flatMap((each) => queryWords(each).split(" ")));
  const candidates = (
    await Promise.all([
      candidatesFor(context, [...words].join(" ")),
      importedFor(context, text, datasets),
    ])
  ).flat();
  const queries = texts.map((each) => new Query(each));
  const ranked: RankedCandidate[] = [];
  for (const [at, of] of candidates.entries()) {
    if (at % perLook === 0) {
      const turn = context.makeWay?.();
      if (turn) await turn;
    }
    let found: Found | null = null;
    for (const query of queries) found ??= matchIn(query, of.texts);
    if (found) ranked.push({ of, found });
  }
  return { candidates, ranked: ranked.sort(byRank) };
}
