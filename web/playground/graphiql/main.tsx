import "graphiql/setup-workers/vite";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/ActionIcon.css";
// The parts of graphiql/style.css without its fonts, which stand there as `data:` addresses.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./graphiql.css";
import { mount } from "../../look/mount.tsx";
import { placeNow } from "../address.ts";
import { LanguageContext } from "../../look/language.ts";
import { words } from "../shell/words.ts";
import { GraphiqlPage } from "./graphiql-page.tsx";
import { speakChinese } from "./words/monaco-nls.ts";

const place = placeNow();
const { language } = place;

document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
document.title = `GraphiQL · ${words.title[language]} · Silkgraph`;
if (language === "zh")
  speakChinese((await import("virtual:monaco-in-chinese")).messages);

mount(
  <LanguageContext value={language}>
    <GraphiqlPage place={place} />
  </LanguageContext>,
);
