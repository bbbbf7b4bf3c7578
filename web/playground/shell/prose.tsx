import { Fragment } from "react";

/** A paragraph in which words of GraphQL stand in backticks. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {text.split("`").map((part, i) =>
        i % 2 === 1 ? (
          <code
            key={i}
            translate="no"
            className={part.includes("\n") ? "sketch" : undefined}
          >
            {part}
          </code>
        ) : (
          <Fragment key={i}>
            <span>{part}</span>
          </Fragment>
        ),
      )}
    </>
  );
}
