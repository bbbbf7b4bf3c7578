import { ActionIcon } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { useHotkeys } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.ts";
import { possibleTypes } from "../gql/possible-types.ts";
import { Glyph } from "../look/glyph.tsx";
import type { Change } from "../view/change.ts";
import type { Facet } from "../view/parts/filters.ts";
import { useLanguage, useUndo } from "../view/use-view.ts";

const KnownName = graphql(`
  fragment KnownName on Entity {
    name {
      en
      zh
    }
  }
`);

/** The name of an entity that some answer has told already; its id otherwise. */
function useKnownName(): (id: string) => string {
  const { cache } = useApolloClient();
  const language = useLanguage();
  return (id) => {
    for (const __typename of possibleTypes["Entity"] ?? []) {
      const known = cache.readFragment({
        fragment: KnownName,
        id: cache.identify({ __typename, id }),
      });
      if (known) return known.name[language];
    }
    return id;
  };
}

/** What a change was, in words. */
function useChangeText(): (change: Change) => string {
  const { t } = useTranslation();
  const nameOf = useKnownName();
  const valueText = (facet: Facet, value: string): string => {
    switch (facet) {
      case "kinds":
        return t(`kinds.${value as "Port"}`);
      case "stages":
        return t(`term.AlignmentStage.${value as "SIGNED"}`);
      case "voices":
        return t(`term.Voice.${value as "ARTICLE"}`);
      case "links":
        return t(`link.${value as "WITHIN"}`)
          .replace("{from}", "…")
          .replace("{to}", "…");
      default:
        return nameOf(value);
    }
  };
  return (change) => {
    switch (change.what) {
      case "language":
        return t("moves.language", {
          language: t(`language.${change.language}`),
        });
      case "form":
        return t("moves.form", { form: t(`form.${change.form}`) });
      case "start":
        return t("moves.start", { name: nameOf(change.id) });
      case "expand":
      case "more":
      case "collapse":
      case "add":
      case "card":
        return t(`moves.${change.what}`, { name: nameOf(change.id) });
      case "hide":
      case "reveal":
        return t(`moves.${change.what}`, {
          name: valueText(change.facet, change.value),
        });
      default:
        return t(`moves.${change.what}`);
    }
  };
}

/** Takes moves back and makes them again, by button and by key; each says which move it is. */
export function Undo() {
  const { t } = useTranslation();
  const { undo, redo } = useUndo();
  const text = useChangeText();
  const back = () => undo && history.back();
  const forward = () => redo && history.forward();
  useHotkeys([
    ["mod+Z", back],
    ["mod+shift+Z", forward],
    ["mod+Y", forward],
  ]);
  const button = (
    name: "undo" | "redo",
    change: Change | null,
    act: () => void,
  ) => {
    const label = change
      ? t(`moves.${name}Named`, { move: text(change) })
      : t(`moves.${name}`);
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        title={label}
        disabled={!change}
        onClick={act}
      >
        <Glyph name={name} size={17} />
      </ActionIcon>
    );
  };
  return (
    <>
      {button("undo", undo, back)}
      {button("redo", redo, forward)}
    </>
  );
}
