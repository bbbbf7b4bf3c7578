import type { GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";
import { at, go, type Place } from "../address.ts";
import { useSay } from "../../look/language.ts";
import { GoLink } from "../shell/go-link.tsx";
import { loadSchema } from "../shell/load-schema.ts";
import { words } from "../shell/words.ts";
import { Picture } from "./picture.tsx";
import classes from "./schema.module.css";
import { TypePage } from "./type-page.tsx";

/** The schema as a picture of kinds and links, with the documentation of every type. */
export function SchemaPage({ place }: { readonly place: Place }) {
  const say = useSay();
  const { language, open } = place;
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [sought, setSought] = useState("");
  useEffect(() => {
    void loadSchema(language).then(setSchema);
  }, [language]);
  const type = schema?.getType(open ?? "Query");
  const names = schema
    ? Object.keys(schema.getTypeMap())
        .filter((name) => !name.startsWith("__"))
        .filter((name) => name.toLowerCase().includes(sought.toLowerCase()))
        .sort()
    : [];
  return (
    <main className={classes.page}>
      <section className={classes.drawing}>
        <h1>{say(words.schema)}</h1>
        <p>{say(words.schemaIntro)}</p>
        {schema && (
          <Picture
            schema={schema}
            chosen={open}
            onChoose={(kind) => go(at(language, "schema", kind))}
          />
        )}
        <p>
          <a href="/schema.graphql">/schema.graphql</a>
        </p>
      </section>
      <section className={classes.docs}>
        <p className={classes.seek}>
          <GoLink to={at(language, "schema", "Query")}>Query</GoLink>
          <label>
            <span>{say(words.seekType)}</span>
            <input
              type="search"
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
          </label>
        </p>
        {sought !== "" && (
          <ul className={classes.names}>
            {names.slice(0, 40).map((name) => (
              <li key={name}>
                <GoLink
                  to={at(language, "schema", name)}
                  onClick={() => setSought("")}
                >
                  {name}
                </GoLink>
              </li>
            ))}
          </ul>
        )}
        {schema && type && <TypePage schema={schema} type={type} />}
        {schema && !type && <p>{say(words.noType)}</p>}
      </section>
    </main>
  );
}
