import { Combobox, Modal, TextInput, useCombobox } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { CountLink } from "../look/count-link.tsx";
import { FailedNotice } from "../look/failed.tsx";
import { Glyph } from "../look/glyph.tsx";
import { isClaim, layerOf, type KindName } from "../view/kind.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage, useView } from "../view/use-view.ts";
import { focus, search, showTable, startAt } from "../view/moves.ts";
import { addTo } from "../view/steps.ts";
import { KindFilter } from "./kind-filter.tsx";
import { Option } from "./option.tsx";
import classes from "./search.module.css";
import { useLayers } from "../layers/shown.tsx";
import { useSearch } from "./use-search.ts";

const pageSize = 24;

const hasPicture = ({ __typename }: { readonly __typename: KindName }) =>
  !isClaim(__typename) && !layerOf(__typename);

/** Finds entities and opens what is chosen; the text stands in the address. */
export function SearchDialog({
  onListening,
}: {
  /** Called when its field has the focus. */
  readonly onListening: () => void;
}) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const language = useLanguage();
  const combobox = useCombobox({ opened: true });
  const isSmall = useMediaQuery("(max-width: 640px)");
  const text = view.search ?? "";
  const [kind, setKind] = useState<KindName | null>(null);
  const [first, setFirst] = useState(pageSize);
  const { result, isWaiting, error, retry } = useSearch(
    text,
    kind && [kind],
    first,
    useLayers(),
  );
  const isEntered = useRef(false);

  const isOpened = view.search !== null;
  const [wasOpened, setWasOpened] = useState(isOpened);
  if (isOpened !== wasOpened) {
    setWasOpened(isOpened);
    setKind(null);
    setFirst(pageSize);
  }
  const close = () => go(search(null), "replace");

  const hits = result?.hits ?? [];
  const found = [
    ...hits,
    ...(hits.length === 0
      ? (result?.nearest ?? []).map((entity) => ({ entity, match: undefined }))
      : []),
  ];
  const choose = (id: string) => {
    const chosen = found.find(({ entity }) => entity.id === id);
    // A claim is a line, and a record of a layer stands in no picture: their cards open in the view that is there.
    go(chosen && hasPicture(chosen.entity) ? startAt(id) : focus(id));
  };

  const { selectFirstOption, resetSelectedOption } = combobox;
  const firstId = found[0]?.entity.id;
  useEffect(() => {
    if (firstId !== undefined) selectFirstOption();
  }, [firstId, text, kind, selectFirstOption]);
  useEffect(() => {
    // Enter came before the answer did.
    if (isWaiting || !isEntered.current) return;
    isEntered.current = false;
    if (firstId !== undefined) choose(firstId);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      // The card behind stays open.
      event.stopPropagation();
      close();
    }
    if (event.key === "Enter" && isWaiting) {
      // What is marked is still a hit for an earlier text.
      resetSelectedOption();
      isEntered.current = true;
      event.preventDefault();
    }
  };

  const status = () => {
    if (error) return null;
    if (text.trim() === "") return t("search.start");
    if (!result) return t("search.waiting");
    if (result.totalCount > hits.length)
      return t("search.foundOf", {
        shown: hits.length,
        count: result.totalCount,
      });
    if (hits.length > 0) return t("search.found", { count: hits.length });
    return t(found.length > 0 ? "search.nearest" : "search.none");
  };

  const all = showTable(kind ?? "Entity", null, { matching: text.trim() });

  return (
    <Modal
      opened={isOpened}
      onClose={close}
      withCloseButton={false}
      fullScreen={isSmall}
      size={680}
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
              onFocus={onListening}
              size="lg"
              variant="unstyled"
              className={classes.input}
              leftSection={<Glyph name="search" />}
              placeholder={t("search.placeholder")}
              aria-label={t("search.open")}
              value={text}
              maxLength={200}
              autoComplete="off"
              onKeyDown={onKeyDown}
              onChange={(event) => {
                isEntered.current = false;
                go(search(event.currentTarget.value), "replace");
                setKind(null);
                setFirst(pageSize);
                resetSelectedOption();
              }}
            />
          </Combobox.EventsTarget>
          <button type="button" onClick={close}>
            {t("close")}
          </button>
        </div>
        {result && result.kinds.length > 1 && (
          <KindFilter
            counts={result.kinds}
            chosen={kind}
            onChoose={(next) => {
              setKind(next);
              setFirst(pageSize);
            }}
          />
        )}
        <div className={classes.results} aria-busy={isWaiting} tabIndex={0}>
          <p className={classes.status}>
            <span role="status">
              <CountLink to={hits.length > 0 ? all : null}>
                {status()}
              </CountLink>
            </span>
            {hits.length > 0 && (
              <MoveLink move={all}>{t("search.inTable")}</MoveLink>
            )}
          </p>
          {error && <FailedNotice error={error} onRetry={retry} />}
          <div className={classes.hits}>
            <Combobox.Options aria-label={t("search.results")}>
              {found.map(({ entity, match }) => (
                <Option key={entity.id} entity={entity} match={match} />
              ))}
            </Combobox.Options>
            {/* Beside the options, since one may hold no button. */}
            <div className={classes.adds}>
              {found.map(({ entity }) =>
                !hasPicture(entity) ? (
                  <span key={entity.id} />
                ) : (
                  <button
                    key={entity.id}
                    type="button"
                    title={t("search.add")}
                    aria-label={t("search.addNamed", {
                      name: entity.name[language],
                    })}
                    onClick={() => go(addTo(entity.id))}
                  >
                    <Glyph name="plus" size={16} />
                  </button>
                ),
              )}
            </div>
          </div>
          {result && result.totalCount > hits.length && (
            <button
              type="button"
              className={classes.more}
              onClick={() => setFirst(first + pageSize)}
            >
              {t("expand.more", {
                count: Math.min(pageSize, result.totalCount - hits.length),
              })}
            </button>
          )}
        </div>
      </Combobox>
    </Modal>
  );
}
