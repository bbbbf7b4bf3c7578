import { keyOf } from "../gazetteer.ts";
import type { Speaker } from "../speakers.ts";
import { unmatched, type CandidateList, type Part } from "./list.ts";

const kinds = ["Person"];

/** Where a page names somebody, and with which titles. */
interface Mentions {
  readonly parts: Part[];
  readonly titles: Map<string, Speaker & Part>;
}

/** The persons whom the page names, and the roles in which it names them. */
export function addPersons(list: CandidateList): void {
  const { gazetteer } = list.knowledge;
  for (const [name, { parts, titles }] of mentionsIn(list)) {
    const match = gazetteer.match(name, kinds);
    list.add(parts, {
      kind: "person",
      value: keyOf(name),
      rule: "name",
      match: () => match,
      fields: { name: { zh: name }, isNamed: true },
    });
    for (const [title, { organization, country, start, end }] of titles)
      list.add([{ start, end }], {
        kind: "role",
        value: keyOf(`${name}${organization ?? ""}${title}`),
        rule: "title-and-name",
        match: () => unmatched,
        fields: {
          title: { zh: title },
          holder: list.reference(name, kinds),
          at: [organization ?? country]
            .filter((each) => each !== null)
            .map((each) =>
              list.reference(each, ["Organization", "Country", "Place"]),
            ),
        },
      });
  }
}

function mentionsIn({
  reading: { speakers },
}: CandidateList): ReadonlyMap<string, Mentions> {
  const persons = new Map<string, Mentions>();
  for (const { start, end, phrase } of speakers.mentions) {
    const speaker = speakers.resolve(phrase, start);
    const name = speaker.name!;
    const known: Mentions = persons.get(name) ?? {
      parts: [],
      titles: new Map(),
    };
    persons.set(name, known);
    known.parts.push({ start, end });
    if (phrase.title !== null)
      known.titles.set(phrase.title, { ...speaker, start, end });
  }
  return persons;
}
