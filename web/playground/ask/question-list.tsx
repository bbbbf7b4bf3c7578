import { parse, print } from "graphql";
import {
  examples,
  levelNames,
  levels,
  type Example,
} from "../examples/examples.ts";
import { useSay } from "../../look/language.ts";
import { words } from "../shell/words.ts";
import classes from "./ask.module.css";
import {
  forgetEarlier,
  open,
  useQuestions,
  type Question,
} from "./questions.ts";

const questionOf = ({ query, variables }: Example): Question => ({
  query: print(parse(query)),
  variables: variables ? JSON.stringify(variables, null, 2) : "",
});

/** What a query is about, for a line of a list. */
const gistOf = (query: string) =>
  query.replace(/#.*/g, "").replace(/\s+/g, " ").trim().slice(0, 90);

/** The examples, by difficulty, and what was asked before. */
export function QuestionList({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay();
  const { earlier } = useQuestions();
  const choose = (question: Question) => {
    open(question);
    onOpen();
  };
  return (
    <nav
      className={classes.questions}
      data-part="examples"
      aria-label={say(words.examples)}
    >
      {levels.map((level) => (
        <section key={level}>
          <h2>{say(levelNames[level])}</h2>
          <ul>
            {examples
              .filter((example) => example.level === level)
              .map((example) => (
                <li key={example.query}>
                  <button
                    type="button"
                    onClick={() => choose(questionOf(example))}
                  >
                    {say(example.question)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {earlier.length > 0 && (
        <section>
          <h2>{say(words.earlier)}</h2>
          <ul>
            {earlier.map((question) => (
              <li key={`${question.query} ${question.variables}`}>
                <button
                  type="button"
                  translate="no"
                  className={classes.earlier}
                  onClick={() => choose(question)}
                >
                  {gistOf(question.query)}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={classes.forget}
            onClick={() => forgetEarlier()}
          >
            {say(words.forgetEarlier)}
          </button>
        </section>
      )}
    </nav>
  );
}
