import { Button } from "@mantine/core";
import {
  lazy,
  Suspense,
  useMemo,
  useState,
  type ComponentProps,
  type Ref,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { Safe } from "../look/safe.tsx";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import type { ShownQuery } from "../look/shown.ts";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";
import classes from "./take-away.module.css";

/** Loaded when somebody is about to open it. */
const load = () => import("./take-away-menu.tsx");
const Printed = lazy(() =>
  import("./printed.tsx").then(({ Printed }) => ({ default: Printed })),
);
const TakeAwayMenu = lazy(() =>
  load().then(({ TakeAwayMenu }) => ({ default: TakeAwayMenu })),
);

/**
 * The menu by which a form is taken away: cited, drawn, saved, shared, asked for, embedded. A form puts it beside its `h1`
 * and says what it shows:
 *
 *     <h1>{title}</h1>
 *     <TakeAway name={title} ids={shownIds} />
 *
 * and, in whichever of its components asks the API, `useShownQuery(document, variables)`; where it draws a picture,
 * `useShownPicture(picture)`, both from `web/look/shown.ts`. `ids` are the records in sight, claims too.
 */
export function TakeAway({
  name,
  ids,
}: {
  /** What is shown, in the reader's language, as a title. */
  readonly name: string;
  readonly ids: readonly string[];
}) {
  const { view } = useView();
  const subject = useMemo(
    (): Subject => ({
      name,
      records: null,
      file:
        view.form === "canvas" || view.form === "outline"
          ? view.start
          : view.form,
      path: toUrl({ ...view, search: null, embed: false }),
      ids: [...new Set(ids)],
      query: null,
    }),
    [name, ids, view],
  );
  return <TakeAwayOf subject={subject} isSmall={false} />;
}

/** The same of one record, as a small button on its card. */
export function TakeAwayRecord({
  id,
  name,
  query,
}: {
  readonly id: string;
  readonly name: string;
  readonly query: ShownQuery;
}) {
  const { view } = useView();
  const { language } = view;
  const subject = useMemo(
    (): Subject => ({
      name,
      records: [id],
      file: id,
      path: `/${language}/${id}`,
      ids: [id],
      query,
    }),
    [id, name, language, query],
  );
  return <TakeAwayOf subject={subject} isSmall />;
}

/** The same of several records together, which rest on the words of a passage. */
export function TakeAwayRecords({
  ids,
  name,
  file,
  query,
}: {
  readonly ids: readonly string[];
  readonly name: string;
  readonly file: string;
  readonly query: ShownQuery;
}) {
  const { view } = useView();
  const path = toUrl({ ...view, search: null, embed: false });
  return (
    <TakeAwayOf
      subject={{ name, records: ids, file, path, ids, query }}
      isSmall
    />
  );
}

function TakeAwayOf({
  subject,
  isSmall,
}: {
  readonly subject: Subject;
  readonly isSmall: boolean;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [printed, setPrinted] = useState<ToPrint & { readonly path: string }>();
  const button = {
    isSmall,
    isOpen,
    onClick: () => {
      setWasOpened(true);
      setIsOpen((is) => !is);
    },
  };
  return (
    <>
      {printed?.path === subject.path && (
        <Suspense fallback={null}>
          <Printed imprint={printed.imprint} records={printed.records} />
        </Suspense>
      )}
      {wasOpened ? (
        <Safe retryOn={[subject]}>
          <Suspense fallback={<TakeAwayButton {...button} />}>
            <TakeAwayMenu
              subject={subject}
              button={button}
              onOpen={setIsOpen}
              onPrint={(what) => {
                setIsOpen(false);
                setPrinted({ ...what, path: subject.path });
              }}
            />
          </Suspense>
        </Safe>
      ) : (
        <TakeAwayButton {...button} />
      )}
    </>
  );
}

export type ButtonProps = Omit<ComponentProps<typeof TakeAwayButton>, "ref">;

/** The button that opens the menu: with words by a title, without on a card. */
export function TakeAwayButton({
  isSmall,
  isOpen,
  ref,
  ...rest
}: {
  readonly isSmall: boolean;
  readonly isOpen: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation();
  const props = {
    ...rest,
    ref,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    "aria-haspopup": "dialog",
    "aria-expanded": isOpen,
  } as const;
  return isSmall ? (
    <button
      type="button"
      {...props}
      title={t("takeAway.open")}
      aria-label={t("takeAway.open")}
    >
      <Glyph name="save" size={16} />
    </button>
  ) : (
    <Button
      {...props}
      className={classes.open}
      size="compact-sm"
      variant="default"
      leftSection={<Glyph name="save" size={15} />}
    >
      <span className={classes.words}>{t("takeAway.open")}</span>
    </Button>
  );
}
