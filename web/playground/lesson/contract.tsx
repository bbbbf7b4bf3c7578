import { useSay } from "../../look/language.ts";
import type { Contract as Wanted } from "../lessons/lesson.ts";
import { selectionsOf } from "../grading/selections.ts";
import { words } from "../shell/words.ts";
import classes from "./lesson.module.css";

/** What the answer must look like. */
export function Contract({ contract }: { readonly contract: Wanted }) {
  const say = useSay();
  return (
    <dl className={classes.contract} aria-label={say(words.contract)}>
      {/* Where there is but one row, nothing is to be told of rows. */}
      {contract.key !== undefined && (
        <>
          <dt>{say(words.oneRow)}</dt>
          <dd>{say(contract.row)}</dd>
        </>
      )}
      <dt>{say(words.fieldsWanted)}</dt>
      <dd translate="no">
        {selectionsOf(contract.fields).map((selection) => (
          <code key={selection}>{selection}</code>
        ))}
      </dd>
      {contract.key !== undefined && (
        <>
          <dt>{say(words.orderWanted)}</dt>
          <dd>{say(contract.order ? contract.order.told : words.anyOrder)}</dd>
        </>
      )}
    </dl>
  );
}
