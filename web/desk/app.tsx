import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { keepToken } from "./ask.ts";
import { useLanguage, useSay } from "../look/language.ts";
import { useLoaded } from "./use-loaded.ts";
import { words } from "./words.ts";
import { Workplace } from "./workplace.tsx";
import classes from "./desk.module.css";

/** The desk: asks for the token where one is needed, and for nothing more than the server's state. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const { state, refusal, reload } = useLoaded();
  const [token, setToken] = useState("");
  const title = `${say(words.title)} · Silkgraph`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (state) return <Workplace key={language} state={state} reload={reload} />;
  if (!refusal)
    return (
      <main style={{ padding: 40 }}>
        <h1>{say(words.title)}</h1>
        <Loader aria-label={say(words.loading)} />
      </main>
    );
  return (
    <main style={{ padding: 40 }}>
      <h1>{say(words.title)}</h1>
      {refusal.status === 401 ? (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            keepToken(token.trim());
            void reload();
          }}
        >
          <label>
            <span>{say(words.token)}</span>
            <input
              type="password"
              autoComplete="off"
              value={token}
              onChange={(event) => setToken(event.currentTarget.value)}
            />
          </label>
          <Button type="submit" style={{ justifySelf: "start" }}>
            {say(words.enter)}
          </Button>
        </form>
      ) : (
        <p role="alert">
          <span>{say(refusal.text)}</span>{" "}
          <Button size="xs" onClick={() => void reload()}>
            {say(words.retry)}
          </Button>
        </p>
      )}
    </main>
  );
}
