import { useTranslation } from "../i18n/i18n.ts";
import { PassageList } from "../cards/parts/evidence.tsx";
import { Mention } from "../cards/parts/mention.tsx";
import { formatDate } from "../look/format.ts";
import { Glyph } from "../look/glyph.tsx";
import { StageLine } from "../look/stage-line.tsx";
import { useStageText } from "../look/stage-text.ts";
import { saidBy } from "../scene/expansion.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage, useView } from "../view/use-view.ts";
import { hide } from "../view/hiding.ts";
import { focus, showPart } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import { sentenceOf, strengthOf } from "./as-text.ts";
import { thingsOf, weakestOf, type ChainLink } from "./chain.ts";
import classes from "./path.module.css";

/** A way found anew under a filter: the first of them is shown. */
const anew =
  (filter: Move): Move =>
  (view) =>
    showPart("path", { choice: 0 })(filter(view));

/** What a link is, at which stage and on whose word. */
function Nature({ link: { claim, basis } }: { link: ChainLink }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stageText = useStageText(language);
  if (!claim)
    return (
      <p className={classes.nature}>
        <span>{t(`term.Basis.${basis}`)}</span>
      </p>
    );
  const said = "assertion" in claim ? saidBy(claim) : [];
  return (
    <p className={classes.nature}>
      <span>{t(`kind.${claim.__typename}`)}</span>
      {claim.__typename === "Alignment" && (
        <span className={classes.stage}>
          <StageLine stage={claim.stage} isDerived={basis === "DERIVED"} />
          <span>{stageText({ stage: claim.stage, saidBy: said })}</span>
        </span>
      )}
      {"assertion" in claim && (
        <span>{t(`term.Voice.${claim.assertion}`)}</span>
      )}
      {claim.__typename === "Statement" && (
        <span>{t(`term.StatementForm.${claim.form}`)}</span>
      )}
      {claim.__typename === "Statement" && claim.saidOn && (
        <span>{formatDate(claim.saidOn.text, language)}</span>
      )}
      {basis !== "SOURCE" && <span>{t(`term.Basis.${basis}`)}</span>}
    </p>
  );
}

function LinkItem({
  link,
  weakest,
}: {
  readonly link: ChainLink;
  readonly weakest: readonly ChainLink[];
}) {
  const { t } = useTranslation("path");
  const { t: common } = useTranslation();
  const { go } = useView();
  const language = useLanguage();
  const isWeakest = weakest.includes(link);
  const sentence = sentenceOf(link, language);
  const { claim, type } = link;
  return (
    <div className={classes.link} data-weakest={isWeakest || undefined}>
      <p className={classes.sentence}>
        {claim ? (
          <MoveLink move={focus(claim.id)}>{sentence}</MoveLink>
        ) : (
          <span>{sentence}</span>
        )}
      </p>
      <Nature link={link} />
      {isWeakest && (
        <p className={classes.weakest}>
          <Glyph name="weak" size={15} />
          <span>
            {t("because", {
              which: t(weakest.length === 1 ? "weakest" : "oneOfWeakest"),
              why: link.weakness[language],
            })}
          </span>
        </p>
      )}
      {link.evidence.length > 0 ? (
        <div className={classes.evidence}>
          <PassageList of={link.evidence} atOnce={1} />
        </div>
      ) : (
        <p className={classes.nature}>
          <span>{common("card.derived")}</span>
        </p>
      )}
      <button
        type="button"
        data-undrawn
        className={classes.without}
        onClick={() =>
          go(anew(claim ? hide("things", claim.id) : hide("links", type ?? "")))
        }
      >
        {t(claim ? "without" : "withoutLinks")}
      </button>
    </div>
  );
}

/** A chain of sentences between things, each with what it rests on. */
export function ChainList({ chain }: { readonly chain: readonly ChainLink[] }) {
  const { t } = useTranslation("path");
  const { go } = useView();
  const language = useLanguage();
  const weakest = weakestOf(chain);
  const things = thingsOf(chain);
  const strength = strengthOf(chain, language, t);
  return (
    <section aria-label={t("chain")}>
      <p className={classes.strength}>{strength}</p>
      <ol className={classes.chain}>
        {things.map((thing, at) => (
          <li key={thing.id}>
            <p className={classes.thing}>
              <Mention entity={thing} />
              {at > 0 && at < things.length - 1 && (
                <button
                  type="button"
                  data-undrawn
                  title={t("withoutThing", { name: thing.name[language] })}
                  aria-label={t("withoutThing", { name: thing.name[language] })}
                  onClick={() => go(anew(hide("things", thing.id)))}
                >
                  <Glyph name="close" size={14} />
                </button>
              )}
            </p>
            {chain[at] && <LinkItem link={chain[at]} weakest={weakest} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
