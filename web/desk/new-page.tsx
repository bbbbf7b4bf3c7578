import { Button } from "@mantine/core";
import { useState, type FormEvent, type InputHTMLAttributes } from "react";
import type { Problem } from "./answers.ts";
import { act, Refusal } from "./ask.ts";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import { base64 } from "./base64.ts";
import { LookUp } from "./look-up.tsx";
import { problemText, words } from "./words.ts";
import classes from "./desk.module.css";

const languages = [
  ["zh-Hans", words.simplified],
  ["zh-Hant", words.traditional],
  ["en", words.english],
] as const;

/** Takes in the text of a page, from a file that is dropped or chosen, or pasted. */
export function NewPage({
  nameOf,
  onAdded,
}: {
  readonly nameOf: (id: string) => Text;
  readonly onAdded: (page: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [fileName, setFileName] = useState("");
  const [publisher, setPublisher] = useState("");
  const [fault, setFault] = useState<Text | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBytes(new Uint8Array(await file.arrayBuffer()));
    setFileName(file.name.toLowerCase());
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => (data.get(name) as string).trim();
    const pasted = text("pasted");
    setFault(null);
    setProblems([]);
    setBusy(true);
    try {
      const result = await act("add-page", {
        ...(text("file") !== "" && { file: text("file") }),
        bytes: base64(
          pasted === ""
            ? (bytes ?? new Uint8Array())
            : new TextEncoder().encode(pasted),
        ),
        zh: text("zh"),
        en: text("en"),
        date: text("date"),
        language: text("language"),
        licence: text("licence"),
        publisher,
      });
      if (result.isSaved) onAdded(result.page);
      else setProblems(result.problems.filter(({ isNotice }) => !isNotice));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setFault(error.text);
    } finally {
      setBusy(false);
    }
  };
  const field = (
    name: string,
    label: Text,
    more: InputHTMLAttributes<HTMLInputElement> = {},
  ) => (
    <label>
      <span>{say(label)}</span>
      <input name={name} required autoComplete="off" {...more} />
    </label>
  );
  // Whoever writes one language alone leaves the other title to somebody else.
  const titleIn = (own: keyof Text) =>
    own === language
      ? {}
      : { required: false, placeholder: say(words.titleByDate) };
  return (
    <form
      className={classes.form}
      aria-label={say(words.newPage)}
      onSubmit={(event) => void submit(event)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <p className={classes.muted}>{say(words.kept)}</p>
      <label>
        <span>{say(words.file)}</span>
        <input
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <label>
        <span>{say(words.orPaste)}</span>
        <textarea name="pasted" />
      </label>
      {field("zh", words.titleZh, titleIn("zh"))}
      {field("en", words.titleEn, titleIn("en"))}
      {field("date", words.date, { type: "date" })}
      <label>
        <span>{say(words.languageOfText)}</span>
        <select name="language" defaultValue="zh-Hans">
          {languages.map(([tag, name]) => (
            <option key={tag} value={tag}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      {field("licence", words.licence, { list: "licences" })}
      <datalist id="licences">
        {[say(words.allRights), "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"].map(
          (each) => (
            <option key={each} value={each} />
          ),
        )}
      </datalist>
      <label>
        <span>{say(words.fileName)}</span>
        <input
          key={fileName}
          name="file"
          autoComplete="off"
          defaultValue={fileName}
          placeholder={say(words.fileNameByDate)}
        />
      </label>
      <div>
        <p className={classes.label}>
          <span>{say(words.publisher)}</span>
          {publisher !== "" && <small>{nameOf(publisher)[language]}</small>}
        </p>
        <LookUp
          label={say(words.publisher)}
          kinds={["Organization"]}
          drafted={[]}
          onChoose={setPublisher}
        />
      </div>
      {fault && (
        <p role="alert" className={classes.problems}>
          {say(fault)}
        </p>
      )}
      {problems.length > 0 && (
        <ul role="alert" className={classes.problems}>
          {problems.map((problem) => (
            <li
              key={`${problem.id} ${problem.field}`}
            >{`${problem.field}: ${say(problemText(problem))}`}</li>
          ))}
        </ul>
      )}
      <Button
        type="submit"
        size="sm"
        loading={isBusy}
        style={{ justifySelf: "start" }}
      >
        {say(words.takeIn)}
      </Button>
    </form>
  );
}
