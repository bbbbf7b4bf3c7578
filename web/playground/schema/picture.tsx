import { useMediaQuery } from "@mantine/hooks";
import type { GraphQLSchema } from "graphql";
import { useState } from "react";
import { roles } from "../../gql/terms.ts";
import { addressOf, at } from "../address.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import { words } from "../shell/words.ts";
import { kindLabel } from "./labels.ts";
import { kindsOf, linksOf } from "./links.ts";
import classes from "./schema.module.css";

interface Layout {
  readonly viewBox: string;
  readonly centre: Point;
  readonly place: (at: number, count: number) => Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** On a circle that is wider than high, as the names are. */
const circle: Layout = {
  viewBox: "-130 20 1020 720",
  centre: { x: 380, y: 380 },
  place: (at, count) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
    return { x: 380 + 430 * Math.cos(angle), y: 380 + 330 * Math.sin(angle) };
  },
};

/** In two columns, which are read on a phone. */
const columns: Layout = {
  viewBox: "0 0 380 500",
  centre: { x: 190, y: 250 },
  place: (at, count) => {
    const rows = Math.ceil(count / 2);
    return at < rows
      ? { x: 62, y: 24 + at * 45 }
      : { x: 318, y: 24 + (at - rows) * 45 };
  },
};

/** Things, claims and what both rest on stand together on the circle. */
const sorted = (schema: GraphQLSchema) =>
  kindsOf(schema).sort((a, b) => {
    const role = (name: string) => roles[name as keyof typeof roles];
    return role(a) === role(b)
      ? a.localeCompare(b)
      : role(a).localeCompare(role(b));
  });

interface PictureProps {
  readonly schema: GraphQLSchema;
  readonly chosen: string | null;
  readonly onChoose: (kind: string) => void;
}

/** The kinds, joined where a field of one leads to the other. */
export function Picture({ schema, chosen, onChoose }: PictureProps) {
  const say = useSay();
  const language = useLanguage();
  const [pointed, setPointed] = useState<string | null>(null);
  const kinds = sorted(schema);
  const isNarrow = useMediaQuery("(max-width: 700px)");
  const { viewBox, centre, place } = isNarrow ? columns : circle;
  const places = new Map(
    kinds.map((kind, i) => [kind, place(i, kinds.length)]),
  );
  const marked = pointed ?? chosen;
  return (
    <svg
      className={classes.picture}
      viewBox={viewBox}
      role="group"
      aria-label={say(words.schemaPicture)}
    >
      {linksOf(schema)
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, fields }) => {
          const [a, b] = [places.get(from)!, places.get(to)!];
          return (
            <path
              key={`${from} ${to}`}
              data-marked={from === marked || to === marked}
              d={`M${String(a.x)} ${String(a.y)} Q${String(centre.x)} ${String(centre.y)} ${String(b.x)} ${String(b.y)}`}
            >
              <title>{`${from}.${fields.join(", ")} → ${to}`}</title>
            </path>
          );
        })}
      {kinds.map((kind) => {
        const { x, y } = places.get(kind)!;
        return (
          <a
            key={kind}
            href={addressOf(at(language, "schema", kind))}
            data-role={roles[kind as keyof typeof roles]}
            aria-current={kind === chosen ? "true" : undefined}
            onPointerEnter={() => setPointed(kind)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(kind)}
            onBlur={() => setPointed(null)}
            onClick={(event) => {
              event.preventDefault();
              onChoose(kind);
            }}
          >
            <rect x={x - 58} y={y - 17} width={116} height={34} rx={9} />
            <text x={x} y={y + 5} textAnchor="middle">
              {kindLabel(kind, language) ?? kind}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
