import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./export.module.css";
import { fileOf, maxIds, type Subject } from "./subject.ts";

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
export function Data({ of: { ids, view } }: { of: Subject }) {
  const { t } = useTranslation();
  const isTooMuch = ids.length > maxIds;
  const [scope, setScope] = useState(isTooMuch ? "all" : "shown");
  return (
    <section className={classes.part} aria-labelledby="export-data">
      <h3 id="export-data">{t("export.data")}</h3>
      <SegmentedControl
        aria-label={t("export.scope")}
        value={scope}
        onChange={setScope}
        data={[
          {
            value: "shown",
            label:
              view === null
                ? t("export.record")
                : t("export.shown", { count: ids.length }),
            disabled: isTooMuch,
          },
          { value: "all", label: t("export.all") },
        ]}
      />
      <ul className={classes.files}>
        {formats.map(([file, format]) => (
          <li key={file}>
            <a href={fileOf(file, scope === "all" ? null : ids)} download>
              {t(`export.file.${format}`)}
            </a>
            <span>{t(`export.use.${format}`)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t("export.licence")}</p>
    </section>
  );
}
