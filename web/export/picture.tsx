import { ask } from "../ask/ask.ts";
import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { saveFile } from "../look/save-file.ts";
import { useToldOf } from "../look/told.ts";
import { ImprintDocument, PrintedDocument } from "./documents.ts";
import { Part, Row } from "./part.tsx";
import { rasterOf } from "./raster.ts";
import { useLayerCredits } from "../layers/credits.ts";
import { useShownPictures, type Imprint } from "../look/shown.ts";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";

/** What a picture says of itself: its title, source, licence, version of the data, address. */
export function useImprint({ name, path }: Subject): Imprint | undefined {
  const { t } = useTranslation("takeAway");
  const about = useQuery(ImprintDocument, {}).data?.about;
  const told = useToldOf(about);
  const layers = useLayerCredits();
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
      ...layers,
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
  const [picture] = useShownPictures();
  const imprint = useImprint(of);
  const drawingOf = async (isWhole: boolean, isTransparent: boolean) =>
    picture!.svg({ isWhole, isTransparent, imprint: imprint! });
  const savePng = async (scale: number, isTransparent: boolean) => {
    const drawing = await drawingOf(true, isTransparent);
    saveFile(await rasterOf(drawing, scale), `silkgraph-${of.file}.png`);
  };
  const saveSvg = async (isWhole: boolean) =>
    saveFile(
      new Blob([await drawingOf(isWhole, false)], { type: "image/svg+xml" }),
      `silkgraph-${of.file}.svg`,
    );
  const printAll = async () => {
    const { ids } = of;
    const answers = await Promise.all(
      Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
        ask(PrintedDocument, {
          ids: ids.slice(at * atOnce, (at + 1) * atOnce),
        }),
      ),
      // Without the passages there is still the view, with its source and address.
    ).catch(() => []);
    const records = answers.flatMap(({ nodes }) =>
      nodes.filter((node) => node !== null),
    );
    if (imprint) onPrint({ imprint, records });
  };
  const grounds = [
    ["png", false],
    ["transparent", true],
  ] as const;
  return (
    <Part title={t("picture")}>
      {picture && (
        <Row name="SVG" use={t("use.svg")}>
          {(picture.isWindowed ? [true, false] : [true]).map((isWhole) => {
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
      {picture &&
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
                disabled={!imprint}
                aria-label={`${t(`ground.${ground}`)}: ${String(scale)}×`}
                onClick={() => void savePng(scale, isTransparent)}
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
