/** What the bench asks, as `@neo4j/graphql` is asked it. */
const best = (limit: number) =>
  `(limit: ${String(limit)}, sort: [{importance: DESC}, {id: ASC}])`;

export const card = `query Card($id: ID!) { strategies(where: {id: {eq: $id}}) { id name_en name_zh aliases
  strategyType description_en description_zh owners { id name_en name_zh } proposedBy { id name_en name_zh } partOf { id name_en name_zh }
  parts${best(5)} { id name_en name_zh }
  alignedBy${best(5)} { id gist_en gist_zh stage }
  projects${best(5)} { id name_en name_zh } } }`;

export const list = `query List($skipped: Int!) { strategies(limit: 20, offset: $skipped, sort: [{importance: DESC}, {id: ASC}]) { id name_en name_zh owners { id name_en name_zh }
  projects${best(3)} { id name_en name_zh countries { id name_en name_zh } } } }`;
