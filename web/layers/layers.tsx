import { ActionIcon } from "@mantine/core";
import {
  lazy,
  Suspense,
  useState,
  type ButtonHTMLAttributes,
  type Ref,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import "./words.ts";

const LayersMenu = lazy(async () => ({
  default: (await import("./menu.tsx")).LayersMenu,
}));
const LayersNotice = lazy(async () => ({
  default: (await import("./notice.tsx")).LayersNotice,
}));

/** The sign of layers, on their button and beside their names. */
export const LayersGlyph = ({ size }: { readonly size: number }) => (
  <svg
    aria-hidden
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinejoin="round"
  >
    <path d="m12 4 9 4.5-9 4.5-9-4.5zm-9 8.5 9 4.5 9-4.5m-18 4 9 4.5 9-4.5" />
  </svg>
);

/** The button that opens the layers; its colour says whether some are shown. */
export function LayersButton({
  ref,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation("layers");
  const isSome = useView().view.layers.length > 0;
  return (
    <ActionIcon
      {...rest}
      ref={ref}
      variant="subtle"
      color={isSome ? "indigo" : "gray"}
      size={32}
      aria-label={t("open")}
      title={t("openLong")}
    >
      <LayersGlyph size={17} />
    </ActionIcon>
  );
}

function Menu() {
  const [wasOpened, setWasOpened] = useState(false);
  const button = <LayersButton onClick={() => setWasOpened(true)} />;
  return wasOpened ? (
    <Suspense fallback={button}>
      <LayersMenu />
    </Suspense>
  ) : (
    button
  );
}

/** The two places of layers on the page, loaded where a server holds some or an address asks for some. */
export const Layers = ({ as }: { readonly as: "menu" | "notice" }) =>
  as === "menu" ? <Menu /> : <LayersNotice />;
