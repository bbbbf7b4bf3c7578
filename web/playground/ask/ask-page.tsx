import { VisuallyHidden } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";
import type { Place } from "../address.ts";
import { useSay } from "../language.ts";
import { words } from "../shell/words.ts";
import { loadSchema } from "../shell/use-schema.ts";
import { Panes, type Pane } from "../shell/panes.tsx";
import { Workbench } from "../shell/workbench.tsx";
import classes from "./ask.module.css";

const opening = `{
  country(id: "laos") {
    name { en zh }
    projects(first: 5) {
      totalCount
      edges { node { id name { en zh } } }
    }
  }
}`;

/** Where somebody asks what they like. */
export function AskPage({ place }: { readonly place: Place }) {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [query, setQuery] = useState(place.query ?? opening);
  const [variables, setVariables] = useState(place.variables ?? "");
  const say = useSay();
  const [shown, setShown] = useState<Pane>("query");
  useEffect(() => {
    void loadSchema().then(setSchema);
  }, []);
  return (
    <Panes
      className={classes.page}
      of={["query", "answer"]}
      shown={shown}
      onShow={setShown}
    >
      <VisuallyHidden component="h1">{say(words.ask)}</VisuallyHidden>
      <Workbench
        schema={schema}
        query={query}
        onQuery={setQuery}
        variables={variables}
        onVariables={setVariables}
        onAsked={() => setShown("answer")}
      />
    </Panes>
  );
}
