import { Button } from "@mantine/core";
import { useState, type RefObject } from "react";
import { useSay, type Text } from "../look/language.ts";
import type { State } from "./answers.ts";
import { LookUp } from "./look-up.tsx";
import type { OpenRecord } from "./open-record.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** Why something is proposed, and what makes it doubtful, in words. */
export function reasonText(
  { rules, flags }: Pick<State, "rules" | "flags">,
  seen: {
    readonly rule: string;
    readonly confidence: number;
    readonly flags: readonly string[];
  },
): Text {
  const told = (language: keyof Text) => {
    const because = rules[seen.rule]?.[language] ?? seen.rule;
    const doubts = seen.flags.map((flag) => flags[flag]?.[language] ?? flag);
    const share = `${words.confidence[language]} ${String(Math.round(seen.confidence * 100))} %`;
    const space = language === "en" ? " " : "";
    return (
      [because, ...doubts].join(space) +
      (language === "en" ? ` (${share})` : `（${share}）`)
    );
  };
  return { en: told("en"), zh: told("zh") };
}

/** What is decided about a candidate beside accepting it: it is refused, it is another record, or it is several. */
export function CandidateActions({
  record,
  hasSelection,
  reasonField,
  onReject,
  onMerge,
  onSplit,
}: {
  readonly record: OpenRecord;
  readonly hasSelection: boolean;
  readonly reasonField: RefObject<HTMLInputElement | null>;
  readonly onReject: (reason: string) => void;
  readonly onMerge: (id: string) => void;
  readonly onSplit: () => void;
}) {
  const say = useSay();
  const [reason, setReason] = useState("");
  const { candidate, kind } = record;
  const isSeveral = (candidate?.evidence.length ?? 0) > 1;
  return (
    <>
      <form
        className={classes.actions}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") onReject(reason.trim());
        }}
      >
        <input
          ref={reasonField}
          style={{ flex: 1, width: "auto" }}
          aria-label={say(words.reason)}
          placeholder={say(words.reason)}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          size="xs"
          type="submit"
          variant="default"
          disabled={reason.trim() === ""}
        >
          {say(words.reject)}
        </Button>
      </form>
      <details className={classes.otherwise} data-otherwise>
        <summary>{say(words.otherwise)}</summary>
        <p className={classes.label}>{say(words.mergeWith)}</p>
        <LookUp
          label={say(words.mergeWith)}
          kinds={[kind]}
          drafted={[]}
          onChoose={onMerge}
        />
        <p className={classes.muted}>{say(words.splitHow)}</p>
        <Button
          size="xs"
          variant="default"
          disabled={!hasSelection && !isSeveral}
          onClick={onSplit}
        >
          {say(hasSelection ? words.splitWords : words.split)}
        </Button>
      </details>
    </>
  );
}
