import { useEffect, useState } from "react";
import { KindIcon } from "../look/kind-icon.tsx";
import { useLanguage, useSay } from "../look/language.ts";
import type { Similar } from "./answers.ts";
import { act } from "./ask.ts";
import type { OpenRecord } from "./open-record.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** The names by which a record is to be known. */
function namesOf({ fields }: OpenRecord): string[] {
  const { name, aliases } = fields;
  return [
    ...Object.values((name ?? {}) as Record<string, unknown>),
    ...(Array.isArray(aliases) ? (aliases as unknown[]) : []),
  ].filter((each) => typeof each === "string");
}

/** Records that may be the one that is being written anew, as its name is typed: nothing is linked by itself. */
export function SimilarRecords({
  record,
  onOpen,
  onMerge,
}: {
  readonly record: OpenRecord;
  readonly onOpen: (id: string) => void;
  readonly onMerge: (id: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [found, setFound] = useState<{
    readonly of: string;
    readonly similar: readonly Similar[];
  } | null>(null);
  const { kind } = record;
  const names = namesOf(record);
  const of = record.was === null ? JSON.stringify([kind, names]) : "";
  useEffect(() => {
    if (of === "" || names.length === 0) return;
    const stop = new AbortController();
    const timer = setTimeout(
      () =>
        void act("similar", { kind, names }, stop.signal)
          .then((similar) => setFound({ of, similar }))
          .catch(() => undefined),
      200,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the names by their content
  }, [of]);
  if (of === "" || found?.of !== of || found.similar.length === 0) return null;
  return (
    <div className={classes.similar} role="status">
      <p>{say(words.maybeThere)}</p>
      <ul>
        {found.similar.map(({ id, kind, name, reason }) => (
          <li key={id}>
            <KindIcon kind={kind} />
            <span>
              <strong>{name[language]}</strong>{" "}
              <small>{reason[language]}</small>
            </span>
            <button
              type="button"
              className={classes.plain}
              onClick={() => (record.candidate ? onMerge(id) : onOpen(id))}
            >
              {record.candidate
                ? `${say(words.merge)} ${name[language]}`
                : say(words.openInstead)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
