import { Button, Group } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import type { KindName } from "../view/kind.ts";
import { useView } from "../view/use-view.ts";
import { focus, showPart } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import classes from "./card.module.css";

/** Away from the card to a form that begins with its thing. */
const awayTo =
  (form: Move): Move =>
  (view) =>
    focus(null)(form(view));

interface Props {
  readonly thing: { readonly id: string; readonly __typename: KindName };
}

/** Where one can go from a thing with another one in mind: along a path, or beside it. */
export function Journeys({ thing: { id, __typename } }: Props) {
  const { t } = useTranslation();
  const { go } = useView();
  return (
    <Group gap={8} className={classes.journeys}>
      <Button
        size="xs"
        variant="default"
        leftSection={<Glyph name="path" size={15} />}
        onClick={() =>
          go(awayTo(showPart("path", { from: id, to: null, choice: 0 })))
        }
      >
        {t("card.pathTo")}
      </Button>
      {__typename === "Country" && (
        <Button
          size="xs"
          variant="default"
          leftSection={<Glyph name="compare" size={15} />}
          onClick={() => go(awayTo(showPart("compare", { countries: [id] })))}
        >
          {t("card.compareWith")}
        </Button>
      )}
    </Group>
  );
}
