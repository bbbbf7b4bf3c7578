import type { CardEntity } from "../cards/table.tsx";
import { layerOf } from "../view/kind.ts";
import { CountryFinance } from "./country-finance.tsx";
import { CountryMemoranda } from "./country-memoranda.tsx";
import { Origin } from "./origin.tsx";
import { ProjectFinance } from "./project-finance.tsx";
import { useLayers } from "./shown.tsx";

/** What layers add to the card of a thing: whose it is, or what they say of it beside the articles. */
export function Beside({
  of: { __typename: kind, id, identifiers },
}: {
  readonly of: Pick<CardEntity, "__typename" | "id" | "identifiers">;
}) {
  const layers = useLayers();
  if (layerOf(kind)) return <Origin of={kind} />;
  const isCountry = kind === "Country";
  const isJoined = identifiers.some(({ scheme }) => scheme === "AIDDATA");
  return (
    <>
      {layers.includes("AIDDATA_GCDF_3") && (
        <>
          {isCountry && <CountryFinance id={id} />}
          {isJoined && <ProjectFinance id={id} />}
        </>
      )}
      {layers.includes("BRI_MEMORANDA") && isCountry && (
        <CountryMemoranda id={id} />
      )}
    </>
  );
}
