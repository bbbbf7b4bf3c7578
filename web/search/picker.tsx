import { Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { askOnce, useQuery } from "../ask/use-query.ts";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { graphql } from "../gql/gql.ts";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { Option } from "./option.tsx";
import classes from "./search.module.css";
import { offeredHits, useByName, useHits } from "./use-offers.ts";
import { SearchDocument } from "./use-search.ts";

const PickedDocument = graphql(`
  query Picked($id: ID!) {
    entity(id: $id) {
      ...Mention_entity
    }
  }
`);

/** The name of a thing that was picked; its id while it is not known, or unknown. */
export function usePickedName(id: string | null): string {
  const language = useLanguage();
  const { data } = useQuery(PickedDocument, id === null ? null : { id });
  return data?.entity?.name[language] ?? id ?? "";
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly picked: string | null;
  /** Only things of these kinds, which are then also listed by name. */
  readonly kinds?: readonly KindName[] | null;
  /** Whether its label stands above it, or is only said. */
  readonly isLabelled?: boolean;
  readonly hasFocus?: boolean;
  readonly onPick: (id: string) => void;
}

/** A field in which one thing is found by any of its names, or in the list of all, and picked. */
export function Picker({
  label,
  placeholder,
  picked,
  kinds = null,
  isLabelled = true,
  hasFocus = false,
  onPick,
}: Props) {
  const { t } = useTranslation();
  const name = usePickedName(picked);
  // Null while nothing is being typed: then the field says what is picked.
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox();
  const isFinding = typed !== null && typed.trim() !== "";
  const isListing = !isFinding && kinds !== null && combobox.dropdownOpened;
  const hits = useHits(typed ?? "", kinds);
  const byName = useByName(isListing ? kinds : null);
  const { offers, status, isWaiting, error, retry } = isFinding ? hits : byName;
  const field = useRef<HTMLInputElement>(null);
  /** The text whose first hit is to be taken. */
  const awaited = useRef<string | null>(null);

  const pick = (id: string) => {
    setTyped(null);
    awaited.current = null;
    combobox.closeDropdown();
    onPick(id);
  };

  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);

  const first = offers[0]?.entity.id;
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (isFinding && first !== undefined) selectFirstOption();
    else resetSelectedOption();
  }, [isFinding, first, typed, selectFirstOption, resetSelectedOption]);

  /** Enter came before the answer did: the first hit is taken when it is there. */
  const pickWhenFound = async (text: string) => {
    awaited.current = text;
    const {
      search: { hits, nearest },
    } = await askOnce(SearchDocument, {
      text: text.trim(),
      kinds: kinds && [...kinds],
      first: offeredHits,
    });
    const id = (hits[0]?.entity ?? nearest[0])?.id;
    if (awaited.current === text && id !== undefined) pick(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && isFinding && isWaiting) {
      event.preventDefault();
      // What is marked is still a hit for an earlier text.
      combobox.resetSelectedOption();
      // The search itself tells of its failure.
      void pickWhenFound(typed).catch(() => undefined);
    }
    if (event.key === "Escape" && (typed !== null || isListing)) {
      // The card beside it stays open.
      event.stopPropagation();
      setTyped(null);
      combobox.closeDropdown();
    }
  };

  const isOpen = isFinding || isListing;

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      position="bottom-start"
      width="target"
      middlewares={{ flip: false, shift: true }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={field}
          role="combobox"
          className={classes.picker}

          // Beside the mark of a required field, a page translator would keep bare text as it was.
          label={isLabelled && <span>{label}</span>}
          aria-label={isLabelled ? undefined : label}
          data-small={!isLabelled || undefined}
          placeholder={placeholder}
          value={typed ?? name}
          maxLength={200}
          autoComplete="off"
          rightSection={
            isOpen && isWaiting ? (
              <Loader size={14} aria-label={t("search.waiting")} />
            ) : kinds ? (
              <Combobox.Chevron />
            ) : null
          }
          rightSectionPointerEvents="none"
          onClick={() => kinds && combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            awaited.current = null;
            setTyped(null);
            combobox.closeDropdown();
          }}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            awaited.current = null;
            setTyped(event.currentTarget.value);
            if (event.currentTarget.value.trim() === "" && !kinds)
              combobox.closeDropdown();
            else combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen} className={classes.offers}>
        <p className={classes.status} role="status">
          {!error && status}
        </p>
        {error && <FailedNotice error={error} onRetry={retry} />}
        <Combobox.Options
          aria-label={isFinding ? t("search.results") : label}
          aria-busy={isWaiting}
        >
          {offers.map(({ entity, match }) => (
            <Option key={entity.id} entity={entity} match={match} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
