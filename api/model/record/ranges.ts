/** The least and the most that each number of a record can be, by its field. */
export const ranges: Readonly<Record<string, readonly [number, number]>> = {
  areaKm2: [0.001, 1_000_000],
  characters: [1, 10_000_000],
  coveredCharacters: [0, 10_000_000],
  coveredSentences: [0, 1_000_000],
  designSpeedKmh: [5, 1_000],
  gaugeMm: [300, 3_000],
  lengthKm: [0.001, 20_000],
  ordinal: [1, 1_000_000],
  pageNumber: [1, 1_000],
  sentences: [1, 1_000_000],
};
