import { Button, CopyButton } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import { select } from "../view/moves.ts";
import { showTogether } from "../view/steps.ts";
import type { Move } from "../view/view.ts";
import { chainAsText } from "./as-text.ts";
import { idsOf, thingsOf, type ChainLink } from "./chain.ts";
import classes from "./path.module.css";

/** A picture of the things of a chain; what it consists of is marked. */
const lit =
  (chain: readonly ChainLink[]): Move =>
  (view) =>
    select(idsOf(chain))(
      showTogether(thingsOf(chain).map(({ id }) => id))(view),
    );

/** Takes a chain to the canvas, or away as text with what each link rests on. */
export function ChainActions({
  chain,
  number,
  count,
  version,
}: {
  readonly chain: readonly ChainLink[];
  readonly number: number;
  readonly count: number;
  /** Of the data. */
  readonly version: string;
}) {
  const { t } = useTranslation("path");
  const { view, go } = useView();
  const { language } = view;
  const text = chainAsText(
    chain,
    {
      number,
      count,
      version,
      address: location.origin + toUrl({ ...view, search: null }),
      today: new Date().toISOString().slice(0, 10),
    },
    language,
    t,
  );
  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        leftSection={<Glyph name="canvas" size={15} />}
        onClick={() => go(lit(chain))}
      >
        {t("canvas")}
      </Button>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant="default"
            leftSection={<Glyph name={copied ? "check" : "copy"} size={15} />}
            onClick={copy}
          >
            {t(copied ? "copied" : "copy")}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
