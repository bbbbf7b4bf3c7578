type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear"> & {
  readonly length: number;
};

function inMemory(): Store {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}

/** What GraphiQL stores as JSON, and reads without a guard. */
const jsonKeys = [
  "graphiql:queries",
  "graphiql:favorites",
  "graphiql:tabState",
];

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where the playground keeps tabs and history: the browser's storage, or memory where that is
 * blocked. What it could not read back is dropped.
 */
export function storageAtHand(): Store {
  try {
    for (const key of jsonKeys)
      if (!isJson(localStorage.getItem(key) ?? "null"))
        localStorage.removeItem(key);
    return localStorage;
  } catch {
    return inMemory();
  }
}
