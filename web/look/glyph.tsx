const paths = {
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4.5 4.5",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.3l1.4 1.4m10.6 10.6 1.4 1.4m0-13.4-1.4 1.4M6.7 17.3l-1.4 1.4",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5",
  canvas:
    "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm12 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM7 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.2 7.3l7.5 3.5M9.3 17l6.4-3.6",
  outline: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  matrix: "M4 4h16v16H4zM4 9.3h16M4 14.6h16M9.3 4v16M14.6 4v16",
  path: "M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 6h7a3.5 3.5 0 0 1 0 7H9a3.5 3.5 0 0 0 0 7h7",
  timeline: "M3.5 15h17M6.5 15V9m5 6V5.5m5 9.5v-4M3.5 19h17",
  map: "m4 6.5 5-2 6 2.5 5-2v12.5l-5 2-6-2.5-5 2zM9 4.5V17m6-10v12.5",
  compare:
    "M4 5h6.5v14H4zm9.5 0H20v14h-6.5zM6 9h2.5M6 12h2.5m7-3H18m-2.5 3H18m-2.5 3H18",
  reader:
    "M12 6.5C10 5 7 4.7 4 5v13c3-.3 6 0 8 1.5 2-1.5 5-1.8 8-1.5V5c-3-.3-6 0-8 1.5zm0 0v13",
  up: "m6 14.5 6-6 6 6",
  down: "m6 9.5 6 6 6-6",
  forward: "m10 6 6 6-6 6",
  keys: "M3.5 7h17v10.5h-17zM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8 14h8",
  story: "M5 4h14v12H5zM9 20h6m-3-4v4m-2-9.5 4-2.5-4-2.5z",
  filter: "M4 6h16M7 12h10M10 18h4",
  undo: "M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3",
  redo: "m15.5 5 4.5 4.5-4.5 4.5m4-4.5H10a5.5 5.5 0 0 0 0 11h3",
  print: "M7 8V3.5h10V8M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z",
  link: "M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12.5 6M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1-1.2",
  expand:
    "M12 12h.01M12 3.5v4m0 9v4M3.5 12h4m9 0h4M6 6l2.5 2.5m7 7L18 18m0-12-2.5 2.5m-7 7L6 18",
  centre: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm0-6v3m0 12v3m9-9h-3M6 12H3",
  save: "M12 4v11m-4.5-4 4.5 4 4.5-4M5 19.5h14",
  image: "M4 5h16v14H4zm0 11 5-5 4 4 2.5-2.5L20 17M15.5 9.5h.01",
  copy: "M9 9h10.5v10.5H9zM15 5.5V4.5H4.5V15H6",
  swap: "M7 4v15m-3.5-3.5L7 19l3.5-3.5M17 20V5m-3.5 3.5L17 5l3.5 3.5",
  weak: "M12 4.5 20.5 19h-17zM12 10.5v4M12 16.8h.01",
  check: "m5 12.5 4.5 4.5L19 7.5",
  back: "m14 6-6 6 6 6",
  about: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.8h.01",
  play: "M8 5.5v13l10.5-6.5z",
  stop: "M7 7h10v10H7z",
  code: "m8 7-5 5 5 5m8-10 5 5-5 5",
} as const;

/** A small drawing on a button; the button says in words what it does. */
export function Glyph({
  name,
  size = 18,
}: {
  name: keyof typeof paths;
  size?: number;
}) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
