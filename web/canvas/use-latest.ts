import { useEffect, useRef, type RefObject } from "react";

/** A value as it was last rendered, for listeners that need not be set again with each. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
