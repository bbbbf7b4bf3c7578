import { useEffect } from "react";
import { usePlace } from "../address.ts";
import { AskPage } from "../ask/ask-page.tsx";
import { LanguageContext } from "../../look/language.ts";
import { lessons } from "../lessons/lessons.ts";
import { LessonList } from "../lesson/lesson-list.tsx";
import { LessonPage } from "../lesson/lesson-page.tsx";
import { SchemaPage } from "../schema/schema-page.tsx";
import { Header } from "./header.tsx";
import { words } from "./words.ts";

/** The playground, at the place that its address tells. */
export function App() {
  const place = usePlace();
  const { language, part, open } = place;
  const lesson = lessons.find(({ id }) => id === open);
  const name = part === "lessons" && lesson ? lesson.title : words[part];
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    document.title = `${name[language]} · ${words.title[language]} · Silkgraph`;
  }, [language, name]);
  return (
    <LanguageContext value={language}>
      <Header place={place} />
      {part === "lessons" &&
        (lesson ? (
          <LessonPage key={lesson.id} lesson={lesson} />
        ) : (
          <LessonList />
        ))}
      {part === "schema" && <SchemaPage place={place} />}
      {part === "ask" && <AskPage place={place} />}
    </LanguageContext>
  );
}
