/** Loads the dialog of the search; whoever is about to open it may call this first. */
export const loadSearch = () => import("./dialog.tsx");
