import { NativeSelect } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import type { LinkType } from "../gql/graphql.ts";
import { Glyph } from "../look/glyph.tsx";
import { usePickedName } from "../search/picker.tsx";
import type { Facet } from "../view/parts/filters.ts";
import { longestWay } from "../view/parts/path.ts";
import { useView } from "../view/use-view.ts";
import { reveal } from "../view/hiding.ts";
import { showPart } from "../view/moves.ts";
import classes from "./path.module.css";

/** How long a way may be, and what it may go along. */
export function Options() {
  const { t } = useTranslation("path");
  const { view, go } = useView();
  const { maxLength, isTold } = view.path;
  return (
    <fieldset className={classes.options}>
      <legend>{t("options")}</legend>
      <NativeSelect
        label={<span>{t("length")}</span>}
        title={t("lengthHint")}
        size="xs"
        value={String(maxLength)}
        data={Array.from({ length: longestWay }, (_, at) => ({
          value: String(at + 1),
          label: t("steps", { count: at + 1 }),
        }))}
        onChange={({ currentTarget }) =>
          go(
            showPart("path", {
              maxLength: Number(currentTarget.value),
              choice: 0,
            }),
          )
        }
      />
      <label className={classes.told} title={t("toldHint")}>
        <input
          type="checkbox"
          checked={isTold}
          onChange={({ currentTarget }) =>
            go(showPart("path", { isTold: currentTarget.checked, choice: 0 }))
          }
        />
        <span>{t("told")}</span>
      </label>
      <Round />
    </fieldset>
  );
}

/** What the reader's filters keep a way from, each to be allowed again. */
function Round() {
  const { t } = useTranslation("path");
  const { t: common } = useTranslation();
  const { filters } = useView().view;
  const isEmpty = [
    filters.things,
    filters.links,
    filters.kinds,
    filters.stages,
    filters.voices,
  ].every(({ length }) => length === 0);
  if (isEmpty) return null;
  const linkLabel = (link: string) =>
    common(`link.${link as LinkType}`, { defaultValue: link })
      .replace("{from}", "…")
      .replace("{to}", "…");
  return (
    <div className={classes.round}>
      <span>{t("round")}</span>
      <ul>
        {filters.things.map((id) => (
          <ThingRound key={id} id={id} />
        ))}
        {filters.links.map((link) => (
          <Chip key={link} facet="links" value={link} label={linkLabel(link)} />
        ))}
        {filters.kinds.map((kind) => (
          <Chip
            key={kind}
            facet="kinds"
            value={kind}
            label={common(`kinds.${kind}`)}
          />
        ))}
        {filters.stages.map((stage) => (
          <Chip
            key={stage}
            facet="stages"
            value={stage}
            label={common(`term.AlignmentStage.${stage}`)}
          />
        ))}
        {filters.voices.map((voice) => (
          <Chip
            key={voice}
            facet="voices"
            value={voice}
            label={common(`term.Voice.${voice}`)}
          />
        ))}
      </ul>
    </div>
  );
}

function ThingRound({ id }: { readonly id: string }) {
  return <Chip facet="things" value={id} label={usePickedName(id)} />;
}

interface ChipProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

function Chip({ facet, value, label }: ChipProps) {
  const { t } = useTranslation("path");
  const { go } = useView();
  return (
    <li>
      <span>{label}</span>
      <button
        type="button"
        aria-label={t("lift", { name: label })}
        title={t("lift", { name: label })}
        onClick={() => go(reveal(facet, value as never))}
      >
        <Glyph name="close" size={13} />
      </button>
    </li>
  );
}
