import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Subject } from "./subject.ts";

/** Loaded when it is first opened. */
const Export = lazy(() =>
  import("./export.tsx").then(({ Export }) => ({ default: Export })),
);

interface Props {
  readonly of: Subject;
  readonly name: string;
  /** The button that opens the dialog. */
  readonly children: (open: () => void) => ReactNode;
}

/** A button with the dialog that it opens. */
export function Exporting({ of, name, children }: Props) {
  const [state, setState] = useState<"new" | "opened" | "closed">("new");
  return (
    <>
      {children(() => setState("opened"))}
      {state !== "new" && (
        <Suspense fallback={null}>
          <Export
            of={of}
            name={name}
            isOpened={state === "opened"}
            onClose={() => setState("closed")}
          />
        </Suspense>
      )}
    </>
  );
}
