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
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { Explorer } from "./page/explorer.tsx";
import { i18n, loadWords } from "./i18n/i18n.ts";
import { possibleTypes } from "./gql/possible-types.ts";
import { printInLight } from "./outline/printing.ts";
import { clientHeaders } from "./look/client-key.ts";
import { mount } from "./look/mount.tsx";
import { eventName } from "./i18n/event-name.ts";
import { currentView, subscribe } from "./view/use-view.ts";

printInLight();

/** The words follow the address. What subscribes first is called first: before the page renders anew. */
const speakAsAddressed = async () => {
  const { language } = currentView();
  // Whatever shows words renders anew at a change, even to the same language.
  if (i18n.language === language) return;
  await loadWords(language);
  if (currentView().language === language) await i18n.changeLanguage(language);
};
subscribe(() => void speakAsAddressed());
await speakAsAddressed();

const client = new ApolloClient({
  link: new HttpLink({ uri: "/graphql", headers: clientHeaders }),
  cache: new InMemoryCache({
    possibleTypes,
    // Values without an id: what one question selects of them joins what another did.
    typePolicies: {
      Event: { fields: { name: { merge: true, read: eventName } } },
      Name: { merge: true },
      Text: { merge: true },
      PartialDate: { merge: true },
      About: { merge: true },
    },
  }),
});

mount(
  <ApolloProvider client={client}>
    <Explorer />
  </ApolloProvider>,
);
