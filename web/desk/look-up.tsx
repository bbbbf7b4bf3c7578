import { useEffect, useId, useState } from "react";
import { KindIcon } from "../look/kind-icon.tsx";
import type { KindName } from "../view/kind.ts";
import { lookUp, type Found } from "./ask.ts";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

interface Props {
  readonly label: string;
  readonly kinds: readonly KindName[] | null;
  /** Records of the draft, which the graph does not have yet. */
  readonly drafted: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly name: Text;
  }[];
  readonly onChoose: (id: string) => void;
}

/** Finds a record by any of its names, as one types, in the graph and in the draft. */
export function LookUp({ label, kinds, drafted, onChoose }: Props) {
  const say = useSay();
  const language = useLanguage();
  const list = useId();
  const [text, setText] = useState("");
  const [found, setFound] = useState<{
    readonly of: string;
    readonly hits: readonly Found[];
  } | null>(null);
  const wanted = text.trim().toLowerCase();
  useEffect(() => {
    if (wanted === "") return;
    const stop = new AbortController();
    const timer = setTimeout(
      () =>
        void lookUp(wanted, kinds, stop.signal)
          .then((hits) => setFound({ of: wanted, hits }))
          .catch(() => undefined),
      150,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the kinds of a field are the same list by content
  }, [wanted, kinds?.join()]);
  // Hits for an earlier text are no hits.
  const hits = found?.of === wanted ? found.hits : null;
  const own = drafted.filter(
    ({ id, kind, name }) =>
      wanted !== "" &&
      (kinds === null || kinds.includes(kind)) &&
      [id, name.en, name.zh].some((each) =>
        each.toLowerCase().includes(wanted),
      ),
  );
  const all = [
    ...own.map((each) => ({ ...each, isNew: true })),
    ...(hits ?? [])
      .filter(({ id }) => !own.some((each) => each.id === id))
      .map(({ __typename: kind, id, name }) => ({
        kind,
        id,
        name,
        isNew: false,
      })),
  ];
  const choose = (id: string) => {
    setText("");
    onChoose(id);
  };
  return (
    <div className={classes.lookUp}>
      <input
        type="search"
        aria-label={label}
        placeholder={say(words.searchRecords)}
        autoComplete="off"
        maxLength={200}
        value={text}
        aria-controls={wanted === "" ? undefined : list}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== "Enter") return;
          event.preventDefault();
          if (all[0]) choose(all[0].id);
        }}
      />
      {wanted !== "" && (
        <ul id={list} aria-label={label}>
          {all.map(({ id, kind, name, isNew }) => (
            <li key={id}>
              <button type="button" onClick={() => choose(id)}>
                <KindIcon kind={kind} />
                <span>{name[language]}</span>
                {isNew && <small>{say(words.isNew)}</small>}
              </button>
            </li>
          ))}
          {hits?.length === 0 && all.length === 0 && (
            <li role="status">{say(words.nothingFound)}</li>
          )}
        </ul>
      )}
    </div>
  );
}
