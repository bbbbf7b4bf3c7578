import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { isPartialDate, type Years } from "../view/parts/filters.ts";
import { go } from "../view/use-view.ts";
import { during } from "../view/hiding.ts";
import { daysOf } from "./time.ts";
import classes from "./timeline.module.css";
import type { usePlay } from "./use-play.ts";
import type { Window } from "./use-window.ts";

interface Props {
  readonly window: Window;
  readonly play: ReturnType<typeof usePlay>;
}

/** The window in figures, and what moves it on. */
export function WindowFields({ window, play }: Props) {
  const { t } = useTranslation("timeline");
  const { years } = window;
  return (
    <div className={classes.window} role="group" aria-label={t("window")}>
      <DateFields
        // What the address says takes the place of what was being written.
        key={`${years?.from ?? ""}..${years?.to ?? ""}`}
        years={years}
        onStart={play.stop}
      />
      <PlayButtons window={window} play={play} />
    </div>
  );
}

/** Moves the window on, or takes it away. */
export function PlayButtons({ window, play }: Props) {
  const { t } = useTranslation("timeline");
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={
          <Glyph name={play.isPlaying ? "stop" : "play"} size={15} />
        }
        onClick={play.isPlaying ? play.stop : play.start}
      >
        {t(play.isPlaying ? "stop" : "play")}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        // It keeps its room, so that nothing moves when a window comes.
        style={{ visibility: window.days ? undefined : "hidden" }}
        onClick={() => {
          play.stop();
          window.keep(null);
        }}
      >
        {t("clear")}
      </Button>
    </>
  );
}

type Wrong = "dateWrong" | "dateOrder";

function DateFields({
  years,
  onStart,
}: {
  readonly years: Years | null;
  readonly onStart: () => void;
}) {
  const { t } = useTranslation("timeline");
  const [from, setFrom] = useState(years?.from ?? "");
  const [to, setTo] = useState(years?.to ?? "");
  const [wrong, setWrong] = useState<{ from?: Wrong; to?: Wrong }>({});
  const settle = (event?: FormEvent) => {
    event?.preventDefault();
    const [first, last] = [from.trim(), to.trim()];
    if (first === (years?.from ?? "") && last === (years?.to ?? ""))
      return setWrong({});
    const isBad = (text: string) => text !== "" && !isPartialDate(text);
    const isTurned =
      isPartialDate(first) &&
      isPartialDate(last) &&
      daysOf(first).from >= daysOf(last).to;
    if (isBad(first) || isBad(last) || isTurned)
      return setWrong({
        ...(isBad(first) && { from: "dateWrong" }),
        ...(isBad(last)
          ? { to: "dateWrong" }
          : isTurned && { to: "dateOrder" }),
      });
    setWrong({});
    onStart();
    go(
      during(
        first === "" && last === ""
          ? null
          : { from: first || null, to: last || null },
      ),
    );
  };
  const fields = [
    ["from", from, setFrom],
    ["to", to, setTo],
  ] as const;
  return (
    <form className={classes.dates} onSubmit={settle}>
      {fields.map(([name, value, set]) => (
        <TextInput
          key={name}
          size="xs"
          label={<span>{t(name)}</span>}
          value={value}
          placeholder={name === "from" ? "2013" : "2024-12"}
          title={t("dateHint")}
          error={wrong[name] && t(wrong[name])}
          inputMode="numeric"
          onChange={({ currentTarget }) => set(currentTarget.value)}
          onBlur={({ relatedTarget, currentTarget }) => {
            // From one field to the other, the dates are still being written.
            if (!currentTarget.form?.contains(relatedTarget)) settle();
          }}
        />
      ))}
      <button type="submit" hidden />
    </form>
  );
}
