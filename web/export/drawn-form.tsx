import { useComputedColorScheme } from "@mantine/core";
import { useMemo, useRef, type ReactNode, type RefObject } from "react";
import { written } from "../look/drawing.ts";
import { palettes } from "../look/palette.ts";
import { useShownPicture, type ShownPicture } from "../look/shown.ts";

/** Offers what an element of a form shows as a picture, for as long as it is there. */
export function useDrawnForm<
  Drawn extends HTMLElement,
>(): RefObject<Drawn | null> {
  const element = useRef<Drawn>(null);
  const scheme = useComputedColorScheme("light");
  const picture = useMemo(
    (): ShownPicture => ({
      isWindowed: false,
      svg: async ({ imprint, isTransparent }) => {
        const { drawnPage } = await import("./page-drawing.ts");
        const palette = palettes[scheme];
        return written(
          await drawnPage(element.current!, {
            imprint,
            palette,
            isTransparent,
          }),
        );
      },
    }),
    [scheme],
  );
  useShownPicture(picture);
  return element;
}

/** A part of a form that can be had as a picture. */
export function DrawnForm({ children }: { readonly children: ReactNode }) {
  const drawn = useDrawnForm<HTMLDivElement>();
  return <div ref={drawn}>{children}</div>;
}
