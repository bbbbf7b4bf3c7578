import { Loader } from "@mantine/core";
import { lazy, Suspense, useMemo } from "react";
import { useLanguage, useSay } from "../look/language.ts";
import type { Preview } from "./answers.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

const Difference = lazy(async () => ({
  default: (await import("../canvas/difference.tsx")).Difference,
}));

/** What saving would change, drawn: loaded with the explorer's canvas when it is first looked at. */
export function ChangeDrawing({ drawing }: Pick<Preview, "drawing">) {
  const say = useSay();
  const language = useLanguage();
  const things = useMemo(
    () =>
      drawing.things.map(({ name, ...each }) => ({
        ...each,
        name: name[language],
      })),
    [drawing, language],
  );
  const lines = useMemo(
    () =>
      drawing.lines.map(({ label, ...each }) => ({
        ...each,
        says: label[language],
      })),
    [drawing, language],
  );
  const count = (change: string) =>
    String(things.filter((thing) => thing.change === change).length);
  return (
    <figure className={classes.drawing}>
      <Suspense fallback={<Loader size="sm" aria-label={say(words.loading)} />}>
        <Difference
          things={things}
          lines={lines}
          label={say({
            en: `Drawn: ${count("added")} added, ${count("changed")} changed, ${count("removed")} removed, linked with ${count("same")} that stay.`,
            zh: `图示：新增 ${count("added")}、变更 ${count("changed")}、删除 ${count("removed")}，与 ${count("same")} 个不变者相连。`,
          })}
        />
      </Suspense>
      <figcaption className={classes.muted}>{say(words.signs)}</figcaption>
    </figure>
  );
}
