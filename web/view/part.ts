/** A part of the view with parameters of its own in the address. */
export interface Part<Value> {
  /** As it is where the address says nothing of it. */
  readonly plain: Value;
  /** The value that an address has; what makes no sense is left out. */
  readonly read: (query: URLSearchParams) => Value;
  /** Sets its parameters; what is plain needs none. */
  readonly write: (value: Value, query: URLSearchParams) => void;
}

/** Typed as what it is, so that a part can be read and written without naming its type again. */
export const part = <Value>(definition: Part<Value>): Part<Value> => definition;
