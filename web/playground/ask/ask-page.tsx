import { VisuallyHidden } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";
import type { Place } from "../address.ts";
import { useSay } from "../../look/language.ts";
import { Panes, type Pane } from "../shell/panes.tsx";
import { loadSchema } from "../shell/load-schema.ts";
import { Workbench } from "../shell/workbench.tsx";
import { Workings } from "../shell/workings.tsx";
import { words } from "../shell/words.ts";
import { TakeAway } from "../take-away/take-away.tsx";
import classes from "./ask.module.css";
import { QuestionList } from "./question-list.tsx";
import { keep, open, useQuestions, type Question } from "./questions.ts";

const opening: Question = {
  query: `{
  country(id: "laos") {
    name { en zh }
    projects(first: 5) {
      totalCount
      edges { node { id name { en zh } } }
    }
  }
}`,
  variables: "",
};

/** Where somebody asks what they like. */
export function AskPage({ place }: { readonly place: Place }) {
  const say = useSay();
  const { query, variables, language } = place;
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [shown, setShown] = useState<Pane>("query");
  const question = useQuestions().now ?? opening;
  useEffect(() => {
    void loadSchema(language).then(setSchema);
  }, [language]);
  // A query that the address hands over is taken from it once, and then is a question like any other.
  useEffect(() => {
    if (query !== null) open({ query, variables: variables ?? "" });
  }, [query, variables]);
  return (
    <Panes
      className={classes.page}
      of={["examples", "query", "answer"]}
      shown={shown}
      onShow={setShown}
    >
      <VisuallyHidden component="h1">{say(words.ask)}</VisuallyHidden>
      <QuestionList onOpen={() => setShown("query")} />
      <Workbench
        id="ask"
        schema={schema}
        query={question.query}
        onQuery={(text) => keep({ ...question, query: text })}
        variables={question.variables}
        onVariables={(text) => keep({ ...question, variables: text })}
        onAsked={() => setShown("answer")}
      >
        {(asked) =>
          asked && (
            <>
              <Workings
                key={`${asked.query} ${JSON.stringify(asked.variables)}`}
                asked={asked}
              />
              <TakeAway asked={asked} />
            </>
          )
        }
      </Workbench>
    </Panes>
  );
}
