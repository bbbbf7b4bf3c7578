import { useApolloClient, useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../look/save-file.ts";
import { useToldOf } from "../look/told.ts";
import { ImprintDocument, PrintedDocument } from "./documents.ts";
import { Part, Row } from "./part.tsx";
import { useShownPictures, type Imprint } from "../look/shown.ts";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";

/** What a picture says of itself: its title, source, licence, version of the data, address. */
export function useImprint({ name, path }: Subject): Imprint | undefined {
  const { t } = useTranslation("takeAway");
  const about = useQuery(ImprintDocument).data?.about;
  const told = useToldOf(about);
  if (!about) return undefined;
  const { licence, version } = about;
  return {
    title: name,
    lines: [
      [
        t("imprint.source", { told }),
        t("imprint.licence", { licence }),
        ...(version
          ? [t("imprint.version", { version: version.slice(0, 12) })]
          : []),
      ].join(" · "),
      location.origin + path,
    ],
  };
}

/** So many records the API tells of at once. */
const atOnce = 100;

/** The picture as a file: dots, a drawing, or paper. */
export function Picture({
  of,
  onPrint,
}: {
  readonly of: Subject;
  readonly onPrint: (what: ToPrint) => void;
}) {
  const { t } = useTranslation("takeAway");
  const client = useApolloClient();
  const [picture] = useShownPictures();
  const imprint = useImprint(of);
  const { png, svg } = picture ?? {};
  const savePng = (scale: number, isTransparent: boolean) => {
    if (png)
      saveFile(png({ scale, isTransparent }), `silkgraph-${of.file}.png`);
  };
  const saveSvg = async (isWhole: boolean) => {
    if (!svg || !imprint) return;
    const drawing = await svg({ isWhole, imprint });
    saveFile(
      new Blob([drawing], { type: "image/svg+xml" }),
      `silkgraph-${of.file}.svg`,
    );
  };
  const printAll = async () => {
    const { ids } = of;
    const answers = await Promise.all(
      Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
        client.query({
          query: PrintedDocument,
          variables: { ids: ids.slice(at * atOnce, (at + 1) * atOnce) },
        }),
      ),
      // Without the passages there is still the view, with its source and address.
    ).catch(() => []);
    const records = answers.flatMap(({ data }) =>
      (data?.nodes ?? []).filter((node) => node !== null),
    );
    if (imprint) onPrint({ imprint, records });
  };
  const grounds = [
    ["png", false],
    ["transparent", true],
  ] as const;
  return (
    <Part title={t("picture")}>
      {svg && (
        <Row name="SVG" use={t("use.svg")}>
          {[true, false].map((isWhole) => {
            const way = t(isWhole ? "whole" : "inSight");
            return (
              <button
                key={way}
                type="button"
                disabled={!imprint}
                aria-label={`SVG: ${way}`}
                onClick={() => void saveSvg(isWhole)}
              >
                {way}
              </button>
            );
          })}
        </Row>
      )}
      {png &&
        grounds.map(([ground, isTransparent]) => (
          <Row
            key={ground}
            name={t(`ground.${ground}`)}
            use={t(`use.${ground}`)}
          >
            {[1, 2].map((scale) => (
              <button
                key={scale}
                type="button"
                aria-label={`${t(`ground.${ground}`)}: ${String(scale)}×`}
                onClick={() => savePng(scale, isTransparent)}
              >
                {`${String(scale)}×`}
              </button>
            ))}
          </Row>
        ))}
      <Row name="PDF" use={t("use.pdf")}>
        <button
          type="button"
          disabled={!imprint}
          onClick={() => void printAll()}
        >
          {t("print")}
        </button>
      </Row>
    </Part>
  );
}
