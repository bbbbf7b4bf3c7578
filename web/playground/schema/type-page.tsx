import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";
import { at } from "../address.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import { GoLink } from "../shell/go-link.tsx";
import { Prose } from "../shell/prose.tsx";
import { words } from "../shell/words.ts";
import { kindLabel, labelOf, termLabel } from "./labels.ts";
import classes from "./schema.module.css";

/** A type as it is written, leading to its documentation. */
function TypeLink({ type }: { readonly type: GraphQLType }) {
  const language = useLanguage();
  const { name } = getNamedType(type);
  const [before, after] = String(type).split(name);
  return (
    <code translate="no">
      <span>{before}</span>
      <GoLink to={at(language, "schema", name)}>{name}</GoLink>
      <span>{after}</span>
    </code>
  );
}

function Description({ text }: { readonly text: string | null | undefined }) {
  return (
    text && (
      <p>
        <Prose text={text} />
      </p>
    )
  );
}

function Arguments({ args }: { readonly args: readonly GraphQLArgument[] }) {
  return (
    <ul className={classes.arguments}>
      {args.map((argument) => (
        <li key={argument.name}>
          <code translate="no">{`${argument.name}: `}</code>
          <TypeLink type={argument.type} />
          <Description text={argument.description} />
        </li>
      ))}
    </ul>
  );
}

type Field = Pick<GraphQLArgument, "name" | "description" | "type">;

/** What there is to know of one type: its fields, its terms, and where it belongs. */
export function TypePage({
  schema,
  type,
}: {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
}) {
  const say = useSay();
  const language = useLanguage();
  const fields: readonly (Field & {
    readonly args?: readonly GraphQLArgument[];
  })[] =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  const interfaces =
    isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  const label = kindLabel(type.name, language);
  return (
    <article className={classes.type}>
      <h2>
        <code translate="no">{type.name}</code>
        {label !== undefined && label !== type.name && <span>{label}</span>}
      </h2>
      <Description text={type.description} />
      {interfaces.length > 0 && (
        <p>
          <b>{say(words.isA)}</b>
          {interfaces.map((each) => (
            <TypeLink key={each.name} type={each} />
          ))}
        </p>
      )}
      {kinds.length > 0 && (
        <p>
          <b>{say(words.mayBe)}</b>
          {kinds.map((each) => (
            <TypeLink key={each.name} type={each} />
          ))}
        </p>
      )}
      <dl>
        {fields.map((field) => {
          const word = labelOf(field.name, language);
          return (
            <div key={field.name}>
              <dt>
                <code translate="no">{field.name}</code>
                <span>: </span>
                <TypeLink type={field.type} />
                {word !== undefined && <span>{word}</span>}
              </dt>
              <dd>
                <Description text={field.description} />
                {field.args !== undefined && field.args.length > 0 && (
                  <details>
                    <summary>
                      {say(words.takesArguments(field.args.length))}
                    </summary>
                    <Arguments args={field.args} />
                  </details>
                )}
              </dd>
            </div>
          );
        })}
        {isEnumType(type) &&
          type.getValues().map(({ name, description }) => {
            const word = termLabel(type.name, name, language);
            return (
              <div key={name}>
                <dt>
                  <code translate="no">{name}</code>
                  {word !== undefined && <span>{word}</span>}
                </dt>
                <dd>
                  <Description text={description} />
                </dd>
              </div>
            );
          })}
      </dl>
    </article>
  );
}
