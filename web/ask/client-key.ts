const name = "silkgraph:client";

/** A key for as long as the tab is open, or the page where the browser keeps nothing. */
function drawn(): string {
  const fresh = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
  try {
    const key = sessionStorage.getItem(name) ?? fresh();
    sessionStorage.setItem(name, key);
    return key;
  } catch {
    return fresh();
  }
}

/** Tells this tab from others at its address, such as those of a class, so that each has its share; it says nothing of anybody. */
export const clientHeaders: Readonly<Record<string, string>> = {
  "silkgraph-client": drawn(),
};
