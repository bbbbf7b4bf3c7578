import { useQuery } from "@apollo/client/react";
import { Combobox, Modal, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue, useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import { graphql } from "../gql/gql.ts";
import type { SearchQuery } from "../gql/graphql.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import { isClaim } from "../view/kind.ts";
import { useLanguage, useView } from "../view/use-view.ts";
import { focus, search, startAt } from "../view/view.ts";
import { Marked } from "./marked.tsx";
import classes from "./search.module.css";

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      hits {
        entity {
          ...Mention_entity
        }
        match {
          text
          start
          end
        }
      }
      nearest {
        ...Mention_entity
      }
    }
  }
`);

type Hit = SearchQuery["search"]["hits"][number];
type Found = Hit["entity"];

/** One thing that was found: its name, and what of it matched. */
function Option({ entity, match }: { entity: Found; match?: Hit["match"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = entity.name[language];
  const isNameMarked = match?.text === name;
  return (
    <Combobox.Option value={entity.id} className={classes.option}>
      <KindIcon kind={entity.__typename} />
      <span className={classes.names}>
        <span>{match && isNameMarked ? <Marked {...match} /> : name}</span>
        <small>
          {match && !isNameMarked ? (
            <Marked {...match} />
          ) : (
            entity.name[language === "en" ? "zh" : "en"]
          )}
        </small>
      </span>
      <small className={classes.kind}>{t(`kind.${entity.__typename}`)}</small>
    </Combobox.Option>
  );
}

/** Finds things by name and opens what is chosen; its text stands in the address. */
export function Search() {
  const { t } = useTranslation();
  const { view, go } = useView();
  const combobox = useCombobox({ opened: true });
  const isSmall = useMediaQuery("(max-width: 640px)");
  const text = view.search ?? "";
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data, previousData, loading } = useQuery(SearchDocument, {
    variables: { text: asked, first: 12 },
    skip: asked === "",
  });
  useHotkeys([
    ["mod+K", () => go(search(view.search === null ? "" : null))],
    ["/", () => go(search(""))],
  ]);
  const found =
    asked === ""
      ? undefined
      : (data ?? (loading ? previousData : undefined))?.search;
  const close = () => go(search(null), "replace");

  const choose = (id: string) => {
    const entity = [
      ...(found?.hits.map(({ entity }) => entity) ?? []),
      ...(found?.nearest ?? []),
    ].find((each) => each.id === id);
    // A claim is a line: its card opens in the picture that is there.
    go(entity && isClaim(entity.__typename) ? focus(id) : startAt(id));
  };

  return (
    <Modal
      opened={view.search !== null}
      onClose={close}
      withCloseButton={false}
      fullScreen={isSmall}
      size={620}
      yOffset="10vh"
      padding={0}
      radius={isSmall ? 0 : "lg"}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 120 }}
      attributes={{ content: { "aria-label": t("search.open") } }}
    >
      <Combobox store={combobox} onOptionSubmit={choose}>
        <div className={classes.bar}>
          <Combobox.EventsTarget>
            <TextInput
              data-autofocus
              size="lg"
              variant="unstyled"
              className={classes.input}
              leftSection={<Glyph name="search" />}
              placeholder={t("search.placeholder")}
              aria-label={t("search.open")}
              value={text}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => {
                go(search(event.currentTarget.value), "replace");
                combobox.resetSelectedOption();
              }}
            />
          </Combobox.EventsTarget>
          <button type="button" onClick={close}>
            {t("close")}
          </button>
        </div>
        <div className={classes.results} tabIndex={0}>
          <p className={classes.status} role="status">
            {!found
              ? t("search.start")
              : found.totalCount > 0
                ? t("search.found", { count: found.totalCount })
                : t(
                    found.nearest.length > 0 ? "search.nearest" : "search.none",
                  )}
          </p>
          <Combobox.Options aria-label={t("search.open")}>
            {found?.hits.map(({ entity, match }) => (
              <Option key={entity.id} entity={entity} match={match} />
            ))}
            {found?.hits.length === 0 &&
              found.nearest.map((entity) => (
                <Option key={entity.id} entity={entity} />
              ))}
          </Combobox.Options>
        </div>
      </Combobox>
    </Modal>
  );
}
