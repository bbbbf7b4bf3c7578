import { useQuery } from "../ask/use-query.ts";
import { BasisDocument } from "../page/basis.tsx";

/** The data sets that can be laid beside the graph's own records, none where the server holds none; undefined until that is known. */
export const useHeldLayers = () => useQuery(BasisDocument, {}).data?.datasets;
