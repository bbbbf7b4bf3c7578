import { useTranslation } from "../i18n/i18n.ts";
import { Part, Row } from "./part.tsx";
import { fileOf } from "../layers/file.ts";
import { useLayers } from "../layers/shown.tsx";
import { maxIds, type Subject } from "./subject.ts";

/** Every format of the API's exports, and the words that say what opens it. */
const formats = [
  ["silkgraph.gexf", "gexf"],
  ["silkgraph.graphml", "graphml"],
  ["silkgraph-nodes.csv", "nodes"],
  ["silkgraph-links.csv", "links"],
  ["silkgraph.jsonld", "jsonld"],
  ["silkgraph.jsonl", "jsonl"],
  ["silkgraph.cypher", "cypher"],
] as const;

/** Files of the data: of what is shown, or of the whole graph. */
export function Data({ of: { ids, records } }: { of: Subject }) {
  const { t } = useTranslation("takeAway");
  const { t: common } = useTranslation();
  const layers = useLayers();
  const isTooMuch = ids.length > maxIds;
  const shown =
    records?.length === 1 ? t("record") : t("shown", { count: ids.length });
  return (
    <Part
      title={t("data")}
      note={[
        ...(isTooMuch ? [t("tooMuch", { most: maxIds })] : []),
        t("licence"),
      ].join(" ")}
    >
      {formats.map(([file, format]) => {
        const name = t(`file.${format}`);
        return (
          <Row key={file} name={name} use={t(`use.${format}`)}>
            {ids.length > 0 && !isTooMuch && (
              <a
                href={`/export/${file}?ids=${ids.join(",")}`}
                download
                aria-label={`${name}: ${shown}`}
              >
                {shown}
              </a>
            )}
            <a
              href={`/export/${file}`}
              download
              aria-label={`${name}: ${t("wholeGraph")}`}
            >
              {t("all")}
            </a>
          </Row>
        );
      })}
      {layers.map((layer) => {
        const name = common(`term.Dataset.${layer}`);
        return (
          <Row key={layer} name={name} use={t("use.layer")}>
            <a
              href={fileOf(layer)}
              download
              aria-label={`${name}: ${t("alone")}`}
            >
              {t("alone")}
            </a>
            <a
              href={`/export/silkgraph.jsonl?datasets=${layer}`}
              download
              aria-label={`${name}: ${t("withGraph")}`}
            >
              {t("withGraph")}
            </a>
          </Row>
        );
      })}
    </Part>
  );
}
