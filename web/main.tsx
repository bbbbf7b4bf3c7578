import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/VisuallyHidden.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Group.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Drawer.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Badge.css";
import "@mantine/core/styles/Skeleton.css";
import "@mantine/core/styles/FloatingIndicator.css";
import "@mantine/core/styles/SegmentedControl.css";
import "@mantine/core/styles/Combobox.css";
import "./page.css";
import { Explorer } from "./page/explorer.tsx";
import { loadWords, speak } from "./i18n/i18n.ts";
import { printInLight } from "./outline/printing.ts";
import { mount } from "./look/mount.tsx";
import { currentView, subscribe } from "./view/use-view.ts";

printInLight();

/** The words follow the address. What subscribes first is called first: before the page renders anew. */
const speakAsAddressed = async () => {
  const { language } = currentView();
  await loadWords(language);
  if (currentView().language === language) speak(language);
};
subscribe(() => void speakAsAddressed());
await speakAsAddressed();

mount(<Explorer />);
