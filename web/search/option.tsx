import { Combobox } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import { useLanguage } from "../view/use-view.ts";
import { Marked } from "./marked.tsx";
import classes from "./search.module.css";
import { Badge } from "../layers/shown.tsx";
import type { Result } from "./use-search.ts";

type Hit = Result["hits"][number];

interface Props {
  readonly entity: Hit["entity"];
  readonly match?: Hit["match"];
}

/** An entity that was found: its name, and what matched. */
export function Option({ entity, match }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === "en" ? "zh" : "en";
  const tagOf = (each: "en" | "zh") => (each === "zh" ? "zh-Hans" : "en");
  const name = entity.name[language];
  const isNameMarked = match?.text === name;
  return (
    <Combobox.Option value={entity.id} className={classes.option}>
      <KindIcon kind={entity.__typename} />
      <span className={classes.names}>
        <span>
          {match && isNameMarked ? <Marked {...match} /> : <span>{name}</span>}
        </span>
        <span>
          <Badge of={entity.__typename} />
          {match && !isNameMarked ? (
            // In which language an alias is, the graph does not tell.
            <small lang={match.text === entity.name[other] ? tagOf(other) : ""}>
              <Marked {...match} />
            </small>
          ) : (
            entity.name[other] !== name && (
              <small lang={tagOf(other)}>{entity.name[other]}</small>
            )
          )}
        </span>
      </span>
      <small className={classes.kind}>{t(`kind.${entity.__typename}`)}</small>
    </Combobox.Option>
  );
}
