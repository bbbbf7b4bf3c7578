import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Paper is light: a page read in the dark is printed in the light colours, and then as it was. */
export function printInLight(): void {
  const root = document.documentElement;
  const attribute = "data-mantine-color-scheme";
  let before: string | null = null;
  window.addEventListener("beforeprint", () => {
    before = root.getAttribute(attribute);
    root.setAttribute(attribute, "light");
  });
  window.addEventListener("afterprint", () => {
    if (before) root.setAttribute(attribute, before);
  });
}

/** Whether the page is being printed: what paper shows is rendered only then. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page as soon as its listeners have run.
    const set = (is: boolean) => () => flushSync(() => setIsPrinting(is));
    const [start, end] = [set(true), set(false)];
    const change = ({ matches }: MediaQueryListEvent) => set(matches)();
    const media = matchMedia("print");
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    media.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
      media.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
