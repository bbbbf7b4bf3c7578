import { knownName } from "../ask/names.ts";
import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { kindNames, type KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { aboutData, chosenThings, type View } from "../view/view.ts";

const StoryNamesDocument = graphql(`
  query StoryNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...Mention_entity
      }
    }
  }
`);

/** So many names are asked for at once. */
const atOnce = 100;

/** As many things are named in a title. */
const mostNamed = 4;

const isKind = (list: string): list is KindName =>
  (kindNames as readonly string[]).includes(list);

/** What a form shows, by the ids of it. */
function shownIn(view: View): readonly (string | null)[] {
  switch (view.form) {
    case "canvas":
    case "outline":
      return view.start === chosenThings
        ? view.steps.flatMap(({ of, isAlone, isClosed }) =>
            isAlone && !isClosed ? of : [],
          )
        : [view.start];
    case "path":
      return [view.path.from, view.path.to];
    case "compare":
      return view.compare.countries;
    case "reader":
      return [view.reader.article];
    default:
      return [];
  }
}

/** The same with the thing whose card is open. */
const namedIn = (view: View): readonly string[] =>
  view.start === aboutData
    ? []
    : [...new Set([...shownIn(view).slice(0, mostNamed), view.focus])].filter(
        (id) => id !== null,
      );

/** What views are called in a list of them: what each shows; an id until its name is known. */
export function useTitlesOf(views: readonly View[]): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const unknown = [...new Set(views.flatMap(namedIn))].slice(0, atOnce);
  useQuery(StoryNamesDocument, unknown.length > 0 ? { ids: unknown } : null);
  return views.map((view) => {
    if (view.start === aboutData) return t("about.title");
    const names = namedIn(view).map((id) => knownName(id)?.[language] ?? id);
    const form = t(`form.${view.form}`);
    const list = view.form === "table" ? view.table.list : null;
    return [
      form,
      ...(list && isKind(list) ? [t(`kinds.${list}`)] : []),
      ...(names.length > 0 ? [formatList(names, language)] : []),
    ].join(language === "zh" ? "：" : ": ");
  });
}
