import { ActionIcon } from "@mantine/core";
import { knownName } from "../ask/names.ts";
import { useQuery } from "../ask/use-query.ts";
import { useHotkeys } from "@mantine/hooks";
import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import { Glyph } from "../look/glyph.tsx";
import type { Change } from "../view/change.ts";
import type { Facet } from "../view/parts/filters.ts";
import { useLanguage, useUndo } from "../view/use-view.ts";
import { aboutData, chosenThings } from "../view/view.ts";

export const NameDocument = graphql(`
  query Name($id: ID!) {
    entity(id: $id) {
      id
      name {
        en
        zh
      }
    }
  }
`);

const idOf = (change: Change | null): string | null => {
  if (!change) return null;
  if ("id" in change) return change.id;
  return "facet" in change &&
    (change.facet === "things" || change.facet === "sources")
    ? change.value
    : null;
};

/** What the entity of a change is called; its id until that is known. */
function useNameIn(change: Change | null): string {
  const language = useLanguage();
  const { t } = useTranslation();
  const id = idOf(change);
  const known = id === null ? undefined : knownName(id);
  const { data } = useQuery(NameDocument, id === null || known ? null : { id });
  if (id === aboutData) return t("about.title");
  if (id === chosenThings) return t("moves.chosen");
  return (known ?? data?.entity?.name)?.[language] ?? id ?? "";
}

/** What a change was, in words. */
function useChangeText(change: Change | null): string {
  const { t } = useTranslation();
  const name = useNameIn(change);
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
        return name;
    }
  };
  if (!change) return "";
  switch (change.what) {
    case "language":
      return t("moves.language", {
        language: t(`language.${change.language}`),
      });
    case "form":
      return t("moves.form", { form: t(`form.${change.form}`) });
    case "start":
      return t("moves.start", { name });
    case "expand":
    case "more":
    case "collapse":
    case "add":
    case "card":
      return t(`moves.${change.what}`, { name });
    case "layer":
      return t(change.isOn ? "moves.add" : "moves.hide", {
        name: t(`term.Dataset.${change.layer}`),
      });
    case "hide":
    case "reveal":
      return t(`moves.${change.what}`, {
        name: valueText(change.facet, change.value),
      });
    default:
      return t(`moves.${change.what}`);
  }
}

/** Takes moves back and makes them again, by button and by key; each says which move it is. */
export function Undo() {
  const { t } = useTranslation();
  const { undo, redo } = useUndo();
  const texts = { undo: useChangeText(undo), redo: useChangeText(redo) };
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
      ? t(`moves.${name}Named`, { move: texts[name] })
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
