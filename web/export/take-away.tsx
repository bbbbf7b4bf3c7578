import { Button, Drawer, Loader, Popover } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useMemo, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import { Safe } from "../look/safe.tsx";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import type { ShownQuery } from "../look/shown.ts";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";
import classes from "./take-away.module.css";

/** Loaded when somebody is about to open it. */
const load = () => import("./menu.tsx");
const Printed = lazy(() =>
  import("./printed.tsx").then(({ Printed }) => ({ default: Printed })),
);
const Menu = lazy(() => load().then(({ Menu }) => ({ default: Menu })));

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
  const { t } = useTranslation();
  const isPhone = useMediaQuery("(max-width: 640px)", false, {
    getInitialValueInEffect: false,
  });
  const [isOpen, setIsOpen] = useState(false);
  const [printed, setPrinted] = useState<ToPrint & { readonly path: string }>();
  const title = t("takeAway.title", { name: subject.name });
  const close = () => setIsOpen(false);
  const button = {
    onClick: () => setIsOpen((is) => !is),
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    "aria-haspopup": "dialog",
    "aria-expanded": isOpen,
  } as const;
  const content = (
    <>
      <p className={classes.title}>
        <span>{title}</span>
        <button
          type="button"
          onClick={close}
          title={t("close")}
          aria-label={t("close")}
        >
          <Glyph name="close" size={16} />
        </button>
      </p>
      <Safe retryOn={[subject]}>
        <Suspense
          fallback={<Loader size="sm" m="lg" aria-label={t("loading")} />}
        >
          <Menu
            of={subject}
            onPrint={(what) => {
              close();
              setPrinted({ ...what, path: subject.path });
            }}
          />
        </Suspense>
      </Safe>
    </>
  );
  // Else the same key would close the card behind it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const target = isSmall ? (
    <button
      type="button"
      {...button}
      title={t("takeAway.open")}
      aria-label={t("takeAway.open")}
    >
      <Glyph name="save" size={16} />
    </button>
  ) : (
    <Button
      className={classes.open}
      size="compact-sm"
      variant="default"
      leftSection={<Glyph name="save" size={15} />}
      {...button}
    >
      <span className={classes.words}>{t("takeAway.open")}</span>
    </Button>
  );
  const paper = printed?.path === subject.path && (
    <Suspense fallback={null}>
      <Printed imprint={printed.imprint} records={printed.records} />
    </Suspense>
  );
  if (isPhone)
    return (
      <>
        {target}
        {paper}
        <Drawer
          opened={isOpen}
          onClose={close}
          closeOnEscape={false}
          onKeyDown={onKeyDown}
          className={classes.sheet}
          position="bottom"
          size="86%"
          radius="lg"
          padding={0}
          withCloseButton={false}
          overlayProps={{ backgroundOpacity: 0.25 }}
          attributes={{ content: { "aria-label": title } }}
        >
          {content}
        </Drawer>
      </>
    );
  return (
    <>
      {paper}
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        closeOnEscape={false}
        position="bottom-end"
        width={540}
        radius="lg"
        shadow="md"
        trapFocus
        returnFocus
        withRoles={false}
      >
        <Popover.Target>{target}</Popover.Target>
        <Popover.Dropdown
          className={classes.menu}
          role="dialog"
          aria-label={title}
          tabIndex={-1}
          data-autofocus
          onKeyDown={onKeyDown}
        >
          {content}
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
