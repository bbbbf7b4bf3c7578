import type { Knowledge } from "../knowledge.ts";
import type { ModelStatement } from "../model.ts";
import { readStatements } from "../read-statements.ts";
import type { Extraction } from "./candidate.ts";
import { addClaims } from "./claims.ts";
import { CandidateList } from "./list.ts";
import { addPersons } from "./persons.ts";
import { addModelStatements, addStatements } from "./statements.ts";
import { addThings } from "./things.ts";

/** Everything that the rules see in the text of a page. */
export function extract(
  text: string,
  knowledge: Knowledge,
  fromModel: readonly ModelStatement[] = [],
): Extraction {
  const reading = readStatements(text, knowledge.gazetteer.persons);
  const list = new CandidateList(text, reading, knowledge);
  addStatements(list);
  addModelStatements(list, fromModel);
  addPersons(list);
  addClaims(list);
  addThings(list);
  return { reading, ...list.finish() };
}
