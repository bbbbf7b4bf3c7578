import pino from "pino";

/** So many characters are written at once, since a system call for each line would slow down every request. */
const most = 64_000;

/** Milliseconds after which fewer are. */
const longest = 100;

/**
 * Where lines of the log go, gathered. The stream could gather them itself, but measures all that it
 * holds again for each line.
 */
export function openLogStream(fd: number): { write(line: string): void } {
  let lines = "";
  const handOn = () => {
    if (lines === "") return;
    stream.write(lines);
    lines = "";
  };
  // Before the stream, which writes the rest when the process exits.
  process.once("exit", handOn);
  const stream = pino.destination({ dest: fd, sync: false });
  setInterval(handOn, longest).unref();
  return {
    write(line) {
      lines += line;
      if (lines.length >= most) handOn();
    },
  };
}
