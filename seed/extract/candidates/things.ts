import { datesIn } from "../dates.ts";
import { keyOf } from "../gazetteer.ts";
import { countries } from "../lexicons.ts";
import { strategiesIn } from "../strategies.ts";
import { thingsIn } from "../things.ts";
import type { CandidateList } from "./list.ts";

/** The railways, ports, events and other things that the page names; an event with the date said before it in its sentence. */
export function addThings(list: CandidateList): void {
  const { flow } = list.reading;
  const { gazetteer } = list.knowledge;
  const dates = datesIn(flow.text);
  for (const { kind, name, rule, parts } of thingsIn(
    flow,
    gazetteer,
    strategiesIn(flow.text, gazetteer),
    organizationsIn(list),
  )) {
    const match = gazetteer.match(name, [kind]);
    const [first] = parts;
    const date =
      kind === "Event"
        ? dates.findLast(
            (each) =>
              each.start <= first!.start &&
              !/[。！？\n]/.test(flow.text.slice(each.start, first!.start)),
          )
        : undefined;
    list.add(parts, {
      kind: kind.toLowerCase(),
      value: keyOf(name),
      rule,
      flags: date?.date.startsWith("-") ? ["YEAR_NOT_SAID"] : [],
      match: () => match,
      fields: { name: { zh: name }, ...(date ? { date: date.date } : {}) },
    });
  }
}

/** The organizations that somebody speaks for or is named with, wherever the page names them. */
function organizationsIn({
  reading: { flow, statements, speakers },
}: CandidateList) {
  return [
    ...statements.map(({ speaker }) => speaker),
    ...speakers.mentions.map(({ phrase }) => phrase),
  ]
    .flatMap(({ organization }) => organization ?? [])
    .filter(
      (name, at, all) => all.indexOf(name) === at && !/[“”《》]/.test(name),
    )
    .flatMap((name) => placesOf(flow.text, name));
}

/** Where an organization is named, with its country where that stands before: 老挝国会. */
function placesOf(text: string, name: string) {
  const places: { name: string; start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const country = countries.endingAt(text, at) ?? "";
    places.push({
      name: country + name,
      start: at - country.length,
      end: at + name.length,
    });
  }
  return places;
}
