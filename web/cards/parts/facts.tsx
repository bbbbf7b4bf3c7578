import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/i18n.ts";
import { formatDate } from "../../look/format.ts";
import type { Mention_EntityFragment } from "../../gql/graphql.ts";
import type { Words } from "../../i18n/en.ts";
import { useLanguage } from "../../view/use-view.ts";
import classes from "./parts.module.css";
import { Mentions } from "./mention.tsx";

type Mentioned = Mention_EntityFragment;

/** What is known of a thing, one line each. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

interface Content {
  /** Other things that it names. */
  readonly of?: readonly Mentioned[] | Mentioned | null;
  readonly date?: { readonly text: string } | null;
  readonly children?: ReactNode;
}

/** A field, or several together under a title. */
type Props = Content &
  ({ readonly name: keyof Words["field"] } | { readonly title: string });

/** One fact; what is not known takes no room. */
export function Fact({ of, date, children, ...fact }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const things = of ? [of].flat() : [];
  const content =
    things.length > 0 ? (
      <Mentions of={things} />
    ) : date ? (
      <time dateTime={date.text}>{formatDate(date.text, language)}</time>
    ) : (
      children
    );
  if (
    content === undefined ||
    content === null ||
    content === false ||
    content === ""
  )
    return null;
  return (
    <div>
      <dt>{"name" in fact ? t(`field.${fact.name}`) : fact.title}</dt>
      <dd>{content}</dd>
    </div>
  );
}
