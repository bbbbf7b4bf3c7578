import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../look/save-file.ts";
import { useToldOf } from "../look/told.ts";
import { ImprintDocument } from "./documents.ts";
import { Part, Row } from "./part.tsx";
import { useShownPictures, type Imprint } from "../look/shown.ts";
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

/** The picture as a file: dots, a drawing, or paper. */
export function Picture({
  of,
  onDone,
}: {
  readonly of: Subject;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation("takeAway");
  const [picture] = useShownPictures();
  const imprint = useImprint(of);
  const { png, svg } = picture ?? {};
  const savePng = (scale: number, isTransparent: boolean) => {
    if (png)
      saveFile(png({ scale, isTransparent }), `silkgraph-${of.file}.png`);
  };
  const saveSvg = (isWhole: boolean) => {
    if (!svg || !imprint) return;
    const drawing = svg({ isWhole, imprint });
    saveFile(
      new Blob([drawing], { type: "image/svg+xml" }),
      `silkgraph-${of.file}.svg`,
    );
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
                onClick={() => saveSvg(isWhole)}
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
          onClick={() => {
            onDone();
            print();
          }}
        >
          {t("print")}
        </button>
      </Row>
    </Part>
  );
}
