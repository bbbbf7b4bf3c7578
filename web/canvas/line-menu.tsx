import { Menu } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import type { Scene } from "../scene/scene.ts";
import type { Tie } from "../scene/ties.ts";
import type { KindName } from "../view/kind.ts";
import { useView } from "../view/use-view.ts";
import { hide } from "../view/hiding.ts";
import { focus, showPart, showTable } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import classes from "./canvas.module.css";
import { MenuOf, type MenuPlace } from "./menu.tsx";

/** Records of which something is wanted, and what they are called together. */
export interface Cited {
  readonly ids: readonly string[];
  readonly name: string;
}

interface Props {
  readonly at: MenuPlace;
  readonly ties: readonly [Tie, ...Tie[]];
  readonly picture: Scene;
  readonly onCite: (cited: Cited) => void;
  readonly onClose: () => void;
}

/** What can be done with a line: by right click, long touch, or the menu key. */
export function LineMenu({ at, ties, picture, onCite, onClose }: Props) {
  const { t } = useTranslation("canvasMenu");
  const { view, go } = useView();
  const [{ from, to }] = ties;
  const name = (id: string) =>
    picture.things.get(id)?.name[view.language] ?? id;
  const ends = { from: name(from), to: name(to) };
  return (
    <MenuOf at={at} label={t("line.label", ends)} onClose={onClose}>
      {ties.map((tie) => (
        <OfTie
          key={tie.id}
          tie={tie}
          name={name}
          go={go}
          onCite={(ids) =>
            onCite({
              ids,
              name:
                tie.claims.length > 0
                  ? textOf(tie, name, view.language)
                  : name(tie.opens),
            })
          }
        />
      ))}
      <Menu.Item onClick={() => go(showPart("path", { from, to, choice: 0 }))}>
        {t("line.path", ends)}
      </Menu.Item>
    </MenuOf>
  );
}

/** What a line says, where one sentence says it. */
const textOf = (
  { claims, sentence, from, to }: Tie,
  name: (id: string) => string,
  language: "en" | "zh",
): string =>
  claims.length < 2 && sentence
    ? sentence[language]
    : `${name(from)} – ${name(to)}`;

function OfTie({
  tie,
  name,
  go,
  onCite,
}: {
  readonly tie: Tie;
  readonly name: (id: string) => string;
  readonly go: (move: Move) => void;
  readonly onCite: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation("canvasMenu");
  const { t: common } = useTranslation();
  const { view } = useView();
  const { claims, opens, says } = tie;
  const text = textOf(tie, name, view.language);
  const [only] = claims;
  // Without a claim it is a field of a record, and rests on what this rests on.
  if (only === undefined)
    return (
      <>
        <Menu.Label className={classes.said}>{text}</Menu.Label>
        <Menu.Label className={classes.note}>
          {t("line.bare", { name: name(opens) })}
        </Menu.Label>
        <Menu.Item onClick={() => go(focus(opens))}>
          {t("line.record", { name: name(opens) })}
        </Menu.Item>
        <Menu.Item onClick={() => onCite([opens])}>
          {t("line.citeRecord", { name: name(opens) })}
        </Menu.Item>
        <Menu.Item onClick={() => go(hide("links", says as never))}>
          {t("line.hideLinks", {
            link: common(`link.${says as "WITHIN"}`)
              .replace("{from}", "…")
              .replace("{to}", "…"),
          })}
        </Menu.Item>
        <Menu.Divider />
      </>
    );
  const kind = says as KindName;
  const kinds = common(`kinds.${kind}`);
  return (
    <>
      <Menu.Label className={classes.said}>{text}</Menu.Label>
      {claims.length === 1 ? (
        <Menu.Item
          leftSection={<KindIcon kind={kind} />}
          onClick={() => go(focus(only))}
        >
          {t("line.evidence")}
        </Menu.Item>
      ) : (
        <Menu.Item
          leftSection={<KindIcon kind={kind} />}
          onClick={() => go(showTable(kind, { id: [...claims] }))}
        >
          {t("line.table", { kind: kinds, count: claims.length })}
        </Menu.Item>
      )}
      <Menu.Item onClick={() => onCite(claims)}>{t("line.cite")}</Menu.Item>
      <Menu.Item onClick={() => go(hide("kinds", kind))}>
        {t("menu.hideKind", { kind: kinds })}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
