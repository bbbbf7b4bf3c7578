import { at } from "../address.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { lessons } from "../lessons/lessons.ts";
import { GoLink } from "../shell/go-link.tsx";
import { words } from "../shell/words.ts";
import classes from "./lesson.module.css";

/** What somebody who has passed a lesson knows now, and where to go on. */
export function Learnt({ lesson }: { readonly lesson: Lesson }) {
  const say = useSay();
  const language = useLanguage();
  const next = lessons[lessons.indexOf(lesson) + 1];
  return (
    <section className={classes.learnt} aria-labelledby="learnt">
      <h2 id="learnt">{say(words.learnt)}</h2>
      <ul>
        {lesson.learnt.map((each) => (
          <li key={each.en}>{say(each)}</li>
        ))}
      </ul>
      {next ? (
        <GoLink className={classes.next} to={at(language, "lessons", next.id)}>
          <span>{say(words.next)}</span> <b>{say(next.title)}</b>
        </GoLink>
      ) : (
        <GoLink className={classes.next} to={at(language, "ask")}>
          {say(words.toAsk)}
        </GoLink>
      )}
    </section>
  );
}
