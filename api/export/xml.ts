const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text with U+FFFD for each character that XML 1.0 cannot hold, even as a reference. */
const legal = (text: string): string =>
  text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    "\uFFFD",
  );

/** A text as it stands in an element or an attribute. */
export const xml = (text: string): string =>
  legal(text).replace(/[&<>"\t\n\r]/g, (char) => references[char]!);

/** An element's attributes, without those that are undefined. */
export const having = (
  attributes: Readonly<Record<string, string | undefined>>,
): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(value!)}"`)
    .join("");
