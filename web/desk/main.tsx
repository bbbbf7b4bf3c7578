import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Loader.css";
import "./desk.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { cssVariables, theme } from "../look/theme.ts";
import { preferredLanguage } from "../view/url.ts";
import { App } from "./app.tsx";
import { languageOfAddress, LanguageContext } from "./language.ts";

const language = languageOfAddress(
  location.href,
  preferredLanguage(navigator.languages),
);
document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
    >
      <LanguageContext value={language}>
        <App />
      </LanguageContext>
    </MantineProvider>
  </StrictMode>,
);
