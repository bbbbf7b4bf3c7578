import { Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import {
  IdentifierScheme,
  KindName,
  KindRole,
  Length,
  LinkType,
  Text,
  datasetKinds,
  kinds,
  links,
  schemes,
  vocabularies,
  type Facts,
} from "../model/index.ts";

@ObjectType({ description: "A field of a kind." })
class ModelField {
  @Field(() => String, { description: "The field: `lengthKm`." })
  name!: string;
  @Field(() => Text, { description: "What it is called: Length, 长度." })
  label!: Text;
  @Field(() => String, { description: "What it means, in English." })
  meaning!: string;
}

@ObjectType({ description: "A kind of entity: what it is called and means." })
class ModelKind {
  @Field(() => KindName, { description: "Its name, which is also its type." })
  name!: string;
  @Field(() => KindRole, { description: "What its entities are to the graph." })
  role!: KindRole;
  @Field(() => Text, { description: "What one is called: Railway, 铁路." })
  label!: Text;
  @Field(() => Text, {
    description: "What several are called: Railways, 铁路.",
  })
  plural!: Text;
  @Field(() => Text, { description: "What it means." })
  meaning!: Text;
  @Length(() => mostFields())
  @Field(() => [ModelField], {
    description: "Its fields: what is stored, then what it is linked to.",
  })
  fields!: ModelField[];
}

@ObjectType({ description: "A term of a vocabulary." })
class Term {
  @Field(() => String, { description: "The enum value: `IN_OPERATION`." })
  name!: string;
  @Field(() => Text, {
    description: "What it is called: In operation, 运营中.",
  })
  label!: Text;
  @Field(() => Text, { description: "What it means." })
  meaning!: Text;
}

@ObjectType({ description: "A closed vocabulary." })
class Vocabulary {
  @Field(() => String, { description: "The enum: `ProjectStatus`." })
  name!: string;
  @Field(() => Text, { description: "What it is called: Status, 状态." })
  label!: Text;
  @Field(() => Text, { description: "What it means." })
  meaning!: Text;
  @Length(() => mostTerms())
  @Field(() => [Term], {
    description:
      "Its terms, in the order of the model: stages from weakest to strongest.",
  })
  terms!: Term[];
}

@ObjectType({ description: "A type of link." })
class ModelLink {
  @Field(() => LinkType, { description: "The type." })
  name!: string;
  @Field(() => Text, {
    description:
      "How it is read out, from the record that holds it: `{from} is part of {to}`.",
  })
  sentence!: Text;
}

@ObjectType({
  description: "How a scheme of identifiers writes them, and where they lead.",
})
class Scheme {
  @Field(() => IdentifierScheme, { description: "The scheme." })
  name!: IdentifierScheme;
  @Field(() => String, {
    description: "A regular expression that fits each value as a whole.",
  })
  pattern!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "The address of what a value names, with `{value}` for the value; null where there is no page for each.",
  })
  url!: string | null;
  @Field(() => ID, {
    description: "The reference work that gives the values, a `Source`.",
  })
  source!: string;
}

@ObjectType({
  description:
    "The words of the graph in both languages: what its kinds, terms and links are called and mean.",
})
class Model {
  @Length(() => kinds.size + datasetKinds.size)
  @Field(() => [ModelKind], { description: "Every kind of entity, by name." })
  kinds!: ModelKind[];
  @Length(() => vocabularies.size)
  @Field(() => [Vocabulary], { description: "Every vocabulary, by name." })
  vocabularies!: Vocabulary[];
  @Length(Object.keys(links).length)
  @Field(() => [ModelLink], {
    description: "Every type of link, in the order of the model.",
  })
  links!: ModelLink[];
  @Length(Object.keys(schemes).length)
  @Field(() => [Scheme], {
    description: "Every scheme of identifiers, in the order of the model.",
  })
  identifierSchemes!: Scheme[];
}

const mostTerms = () =>
  Math.max(...Array.from(vocabularies.values(), ({ terms }) => terms.size));

const fieldsOf = ({ props, links }: Facts) => [
  ...props.values(),
  ...links.values(),
];

const mostFields = () =>
  Math.max(...Array.from(kinds.values(), (kind) => fieldsOf(kind).length));

@Resolver()
export class ModelQuestion {
  @Query(() => Model, {
    description:
      "The words of the graph in both languages, for labels and for readers.",
  })
  model(): Model {
    return {
      kinds: [...kinds.values(), ...datasetKinds.values()].map((kind) => ({
        name: kind.name,
        role: kind.role,
        ...kind.labels,
        fields: fieldsOf(kind),
      })),
      vocabularies: [...vocabularies.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ terms, ...vocabulary }) => ({
          ...vocabulary,
          terms: Array.from(terms, ([name, term]) => ({ name, ...term })),
        })),
      links: Object.entries(links).map(([name, sentence]) => ({
        name,
        sentence,
      })),
      identifierSchemes: (Object.keys(schemes) as IdentifierScheme[]).map(
        (name) => {
          const { values, url, source } = schemes[name];
          return { name, pattern: values.source, url, source };
        },
      ),
    };
  }
}
