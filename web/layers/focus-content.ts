/** Takes the keyboard to where the page's content begins. */
export const focusContent = () =>
  document.getElementById("content")?.focus({ preventScroll: true });
