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
