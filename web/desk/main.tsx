import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Loader.css";
import "./desk.css";
import { mount } from "../look/mount.tsx";
import { preferredLanguage } from "../view/url.ts";
import { App } from "./app.tsx";
import { LanguageContext } from "../look/language.ts";
import { languageOfAddress } from "./address.ts";

const language = languageOfAddress(
  location.href,
  preferredLanguage(navigator.languages),
);
document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";

mount(
  <LanguageContext value={language}>
    <App />
  </LanguageContext>,
);
