import { graphql } from "../gql/gql.ts";
import type { Figure_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Amount } from "./parts/figures.tsx";
import classes from "./parts/parts.module.css";
import { VoiceFacts } from "./parts/voice.tsx";

export const Figure_card = graphql(`
  fragment Figure_card on Figure {
    ...Figure_amount
    ...Voice_claim
    since {
      text
    }
    about {
      ...Mention_entity
    }
  }
`);

export function FigureCard({ thing }: { thing: Figure_CardFragment }) {
  const language = useLanguage();
  return (
    <>
      <p className={classes.amount}>
        <Amount of={thing} />
      </p>
      <Facts>
        <Fact name="measure">{thing.measure[language]}</Fact>
        <Fact name="about" of={thing.about} />
        <VoiceFacts of={thing} />
        <Fact name="since" date={thing.since} />
        <Fact name="asOf" date={thing.asOf} />
      </Facts>
    </>
  );
}
