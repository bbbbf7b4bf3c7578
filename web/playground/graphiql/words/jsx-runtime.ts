import type { ElementType, Key, ReactElement } from "react";
import { jsx as made, jsxs as madeOfSeveral } from "react/jsx-runtime";
import { say } from "./say.ts";

export { Fragment } from "react/jsx-runtime";

type Props = Readonly<Record<string, unknown>>;

/** What a person reads or hears, also where components hand it on. */
const spokenProps = new Set(["children", "aria-label", "placeholder"]);

const said = (value: unknown): unknown =>
  typeof value === "string"
    ? say(value)
    : Array.isArray(value)
      ? (value as unknown[]).map((each) =>
          typeof each === "string" ? say(each) : each,
        )
      : value;

/** Says the words of an element; other attributes of components may be more than words. */
const spoken = (props: Props): Props =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      spokenProps.has(name) ? said(value) : value,
    ]),
  );

/** React's own, for GraphiQL: in the language of the page. */
export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement =>
  made(type, spoken(props), key);

export const jsxs = (
  type: ElementType,
  props: Props,
  key?: Key,
): ReactElement => madeOfSeveral(type, spoken(props), key);
