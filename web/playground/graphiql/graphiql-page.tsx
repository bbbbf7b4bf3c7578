import { useComputedColorScheme } from "@mantine/core";
import { GraphiQL } from "graphiql";
import { useState } from "react";
import { at, type Place } from "../address.ts";
import { useSay } from "../../look/language.ts";
import { Header } from "../shell/header.tsx";
import { words } from "../shell/words.ts";
import { ChineseMarks } from "./chinese-marks.tsx";
import { defaultFieldNames } from "./default-fields.ts";
import { examples } from "./examples.ts";
import { fetcherFor } from "./fetcher.ts";
import { storageAtHand } from "./storage.ts";

/** GraphiQL below the playground's own header, with the query of its address. */
export function GraphiqlPage({ place }: { readonly place: Place }) {
  const say = useSay();
  const { language } = place;
  const [fetcher] = useState(() => fetcherFor(language));
  const [storage] = useState(storageAtHand);
  const scheme = useComputedColorScheme("light");
  const query = place.query ?? undefined;
  const variables = place.variables ?? undefined;
  return (
    <>
      {/* In the other language the tabs are there already. */}
      <Header place={at(language, place.part)} />
      <p className="about">{say(words.graphiqlTold)}</p>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        forcedTheme={scheme}
        defaultTabs={[
          ...(query === undefined ? [] : [{ query, variables }]),
          ...examples.map((example) => ({
            query: `# ${say(example.question)}\n${example.query}`,
          })),
        ]}
        initialQuery={query}
        initialVariables={variables}
        getDefaultFieldNames={defaultFieldNames}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        {language === "zh" && <ChineseMarks />}
      </GraphiQL>
    </>
  );
}
