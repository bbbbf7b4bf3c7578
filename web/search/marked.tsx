interface Props {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with what matched in it marked. */
export function Marked({ text, start, end }: Props) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
