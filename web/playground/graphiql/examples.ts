import type { Text } from "../../look/language.ts";

interface Example {
  readonly question: Text;
  readonly query: string;
}

/** Questions to begin with; each opens in a tab of its own. */
export const examples: readonly Example[] = [
  {
    question: {
      en: "Two strategies aligned: on what evidence, and carried out by which projects?",
      zh: "两项战略对接：依据何在，由哪些项目落实？",
    },
    query: `query AlignmentWithEvidence {
  alignment(id: "madani-economy-with-belt-and-road") {
    gist { en zh }
    stage
    assertion
    strategy { name { en zh } owners { name { en zh } } }
    alignedWith { name { en zh } }
    carriedBy { id name { en zh } status }
    evidence {
      article { name { en zh } issued { text } }
      start
      end
      sha256
      text
    }
  }
}
`,
  },
  {
    question: {
      en: "Who aligns with the Belt and Road Initiative?",
      zh: "谁与“一带一路”倡议对接？",
    },
    query: `query WhoAligns {
  alignments(of: "belt-and-road-initiative", first: 20) {
    totalCount
    edges {
      node {
        id
        stage
        strategy { name { en zh } owners { name { en zh } } }
        carriedBy { name { en zh } }
      }
    }
  }
}
`,
  },
  {
    question: {
      en: "What is the China–Laos Railway linked to?",
      zh: "中老铁路与哪些条目相连？",
    },
    query: `query Neighbours {
  neighbourhood(of: ["china-laos-railway"], first: 12) {
    shownCount
    totalCount
    nodes { entity { __typename id name { en zh } } hiddenCount }
    links { type sentence { en zh } }
  }
}
`,
  },
  {
    question: {
      en: "How are Kenya and Brazil connected?",
      zh: "肯尼亚与巴西如何相连？",
    },
    query: `query Path {
  path(from: "kenya", to: "brazil", count: 2) {
    answer { en zh }
    paths {
      length
      hops { sentence { en zh } evidence { article { id } start end } }
      weakness { en zh }
    }
  }
}
`,
  },
  {
    question: {
      en: "Which lines in Laos or Kenya are known, the longest first?",
      zh: "老挝、肯尼亚有哪些铁路？由长到短排列。",
    },
    query: `query Filter {
  railways(
    filter: { countries: { id: ["laos", "kenya"] }, railwayType: [LINE], not: { evidence: { isPresent: false } } }
    order: { by: LENGTH_KM, direction: DESCENDING }
    first: 10
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id name { en zh } status opened { text } lengthKm } }
  }
}
`,
  },
  {
    question: {
      en: "Search in Chinese, English or pinyin.",
      zh: "中文、英文、拼音均可搜索。",
    },
    query: `query Search {
  search(text: "老挝", first: 10) {
    totalCount
    hits {
      entity { __typename id name { en zh } }
      match { field text kind }
    }
  }
}
`,
  },
  {
    question: {
      en: "Who said what about the initiative, in which role?",
      zh: "谁以何种身份谈到这一倡议？",
    },
    query: `query Statements {
  strategy(id: "belt-and-road-initiative") {
    statements(first: 10) {
      totalCount
      edges {
        node {
          gist { en zh }
          form
          speakers { name { en zh } }
          role { title { en zh } }
          saidOn { text }
        }
      }
    }
  }
}
`,
  },
  {
    question: {
      en: "What does the graph hold, and on what does it rest?",
      zh: "图谱收录了什么，依据又是什么？",
    },
    query: `query Statistics {
  statistics {
    entityCount
    evidencedCount
    kinds { kind count }
    stages { stage count }
    articles { article { name { en zh } } passageCount recordCount }
    firstDate { text }
    lastDate { text }
  }
}
`,
  },
];
