import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { unwrap } from "../cards/parts/evidence.tsx";
import { Amount } from "../cards/parts/figures.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import { Mention } from "../cards/parts/mention.tsx";
import type { AlignmentStage, Figure_AmountFragment } from "../gql/graphql.ts";
import { formatDate, formatNumber, textOfPlace } from "../look/format.ts";
import { formatCoordinates, formatQuantity } from "../look/format-amount.ts";
import { StageLine } from "../look/stage-line.tsx";
import { showConnection } from "../view/connection.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import {
  units,
  type Identifier,
  type Passage,
  type Reference,
} from "./cell-text.ts";
import type { Column } from "./columns.ts";
import type { Field, Shape } from "./list.ts";
import type { Named, Row, Words } from "./row.ts";
import classes from "./table.module.css";
import { useTerm } from "./use-labels.ts";

interface Value {
  readonly value: unknown;
  readonly name: string;
  readonly field: Field;
  readonly row: Row;
}

/** So much of a list stands in a cell; the card has the rest. */
const mostInCell = 4;

function More({ count }: { count: number }) {
  const { t } = useTranslation("table");
  return count > 0 ? (
    <li className={classes.quiet}>{t("more", { count })}</li>
  ) : null;
}

function Things({ of }: { of: readonly Named[] }) {
  const language = useLanguage();
  return (
    <ul className={classes.things}>
      {of.slice(0, mostInCell).map((thing) => (
        <li key={thing.id}>
          {/* A role says who holds it, which another column does. */}
          <Mention
            entity={
              thing.title
                ? {
                    ...thing,
                    name: { ...thing.name, [language]: thing.title[language] },
                  }
                : thing
            }
          />
        </li>
      ))}
      <More count={of.length - mostInCell} />
    </ul>
  );
}

function TermCell({ value, field }: Value) {
  const term = useTerm();
  const terms = [value as string].flat();
  return (
    <ul className={classes.things}>
      {terms.map((each) => (
        <li key={each} className={classes.term}>
          {field.terms === "AlignmentStage" && (
            <StageLine stage={each as AlignmentStage} />
          )}
          <span>{term(field.terms!, each)}</span>
        </li>
      ))}
    </ul>
  );
}

function BooleanCell({ value }: Value) {
  const { t } = useTranslation("table");
  return <span>{t(value === true ? "filter.yes" : "filter.no")}</span>;
}

function NumberCell({ value, name, row }: Value) {
  const language = useLanguage();
  if (name === "value" && row.__typename === "Figure")
    return <Amount of={row as unknown as Figure_AmountFragment} />;
  const unit = units[name as keyof typeof units];
  return (
    <span className={classes.number}>
      {unit
        ? formatQuantity(value as number, unit, language)
        : name === "commitmentYear"
          ? String(value)
          : formatNumber(value as number, language)}
    </span>
  );
}

function StringCell({ value }: Value) {
  const texts = [value as string].flat();
  const isAddress = (text: string) => /^https?:\/\//.test(text);
  return (
    <ul className={classes.things}>
      {texts.slice(0, mostInCell).map((text) => (
        // In which language it is, the graph does not tell.
        <li key={text} lang="">
          {isAddress(text) ? (
            <a href={text} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
      <More count={texts.length - mostInCell} />
    </ul>
  );
}

function TextCell({ value }: Value) {
  const language = useLanguage();
  return <span>{(value as Words)[language]}</span>;
}

function DateCell({ value }: Value) {
  const language = useLanguage();
  const { text } = value as { text: string };
  return (
    <time className={classes.date} dateTime={text}>
      {formatDate(text, language)}
    </time>
  );
}

function CoordinatesCell({ value }: Value) {
  const language = useLanguage();
  return (
    <span className={classes.number}>
      {formatCoordinates(
        value as { latitude: number; longitude: number },
        language,
      )}
    </span>
  );
}

function IdentifierCell({ value }: Value) {
  const term = useTerm();
  const identifiers = value as Identifier[];
  return (
    <ul className={classes.things}>
      {identifiers.slice(0, mostInCell).map(({ scheme, value, url }) => (
        <li key={`${scheme} ${value}`}>
          <span className={classes.quiet}>
            {term("IdentifierScheme", scheme)}
          </span>{" "}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {value}
            </a>
          ) : (
            <span>{value}</span>
          )}
        </li>
      ))}
      <More count={identifiers.length - mostInCell} />
    </ul>
  );
}

/** A count that leads to what it counts. */
function CountCell({ value, name, row }: Value) {
  const { t } = useTranslation("table");
  const language = useLanguage();
  const { totalCount } = value as { totalCount: number };
  const move = showConnection(row.__typename, name, row.id);
  if (totalCount === 0 || !move)
    return <span className={classes.quiet}>{t("rows.none")}</span>;
  return (
    <MoveLink move={move} className={classes.number}>
      {formatNumber(totalCount, language)}
    </MoveLink>
  );
}

/** The words where they are at hand, and where they stand. */
function EvidenceCell({ value }: Value) {
  const { t } = useTranslation();
  const language = useLanguage();
  const passages = value as Passage[];
  return (
    <ul className={classes.passages}>
      {passages.slice(0, 2).map(({ article, start, end, text }) => (
        <li key={`${article.id} ${String(start)} ${String(end)}`}>
          <span>
            {text && (
              <q lang={article.language} translate="no">
                {unwrap(text)}
              </q>
            )}
          </span>
          <MoveLink
            move={showPart("reader", {
              article: article.id,
              passage: { start, end },
            })}
            title={t("card.where", textOfPlace({ start, end }))}
          >
            {[
              article.name[language],
              formatDate(article.issued.text, language),
            ].join(language === "zh" ? "，" : ", ")}
          </MoveLink>
        </li>
      ))}
      <More count={passages.length - 2} />
    </ul>
  );
}

/** Every page once, however many spans of it there are. */
function SpanCell({ value }: Value) {
  const pages = (value as { page: Named }[]).map(({ page }) => page);
  return (
    <Things of={[...new Map(pages.map((page) => [page.id, page])).values()]} />
  );
}

const cells: Readonly<Record<Shape, (props: Value) => ReactNode>> = {
  TERM: TermCell,
  BOOLEAN: BooleanCell,
  NUMBER: NumberCell,
  STRING: StringCell,
  TEXT: TextCell,
  DATE: DateCell,
  COORDINATES: CoordinatesCell,
  IDENTIFIER: IdentifierCell,
  OWN: ({ value }) => <Things of={[value as Named]} />,
  OWNS: ({ value }) => <Things of={value as Named[]} />,
  INBOUND: CountCell,
  EVIDENCE: EvidenceCell,
  REFERENCE: ({ value }) => (
    <Things of={(value as Reference[]).map(({ source }) => source)} />
  ),
  SPAN: SpanCell,
};

/** What a column tells of a member; what is not known stays empty. */
export function Cell({ row, column }: { row: Row; column: Column }) {
  const { t } = useTranslation();
  const { name, field } = column;
  if (!field)
    return (
      <span className={classes.term}>
        <KindIcon kind={row.__typename} />
        <span>{t(`kind.${row.__typename}`)}</span>
      </span>
    );
  const value = row[name];
  if (
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.length === 0)
  )
    return null;
  const Shown = cells[field.shape];
  return <Shown value={value} name={name} field={field} row={row} />;
}
