interface Props {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with what matched in it marked. */
export function Marked({ text, start, end }: Props) {
  return (
    <>
      <span>{text.slice(0, start)}</span>
      <mark>{text.slice(start, end)}</mark>
      <span>{text.slice(end)}</span>
    </>
  );
}
