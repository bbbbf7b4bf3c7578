import { useMediaQuery } from "@mantine/hooks";
import type { GraphQLSchema } from "graphql";
import { useMemo, useState } from "react";
import { roles } from "../../gql/terms.ts";
import { stretchesOf, type Route } from "../../layout/routes.ts";
import { addressOf, at } from "../address.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import { words } from "../shell/words.ts";
import { kindLabel } from "./labels.ts";
import { layOutSchema } from "./layout.ts";
import classes from "./schema.module.css";

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
  const isNarrow = useMediaQuery("(max-width: 700px)");
  const { placed, lines, routes, viewBox } = useMemo(
    () => layOutSchema(schema, isNarrow ? "narrow" : "wide"),
    [schema, isNarrow],
  );
  const places = new Map(placed.map((box) => [box.id, box]));
  const marked = pointed ?? chosen;
  const run = (from: string, to: string, route: Route | undefined) =>
    (route ? stretchesOf(route) : [places.get(from)!, places.get(to)!])
      .map(({ x, y }) => `${String(x)},${String(y)}`)
      .join(" ");
  return (
    <svg
      className={classes.picture}
      viewBox={viewBox}
      role="group"
      aria-label={say(words.schemaPicture)}
    >
      {lines.map(({ id, from, to, links }) => (
        <polyline
          key={id}
          data-marked={from === marked || to === marked}
          points={run(from, to, routes.get(id))}
        >
          <title>
            {links
              .map(
                (link) => `${link.from}.${link.fields.join(", ")} → ${link.to}`,
              )
              .join("\n")}
          </title>
        </polyline>
      ))}
      {placed.map(({ id: kind, x, y, width, height }) => (
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
          <rect
            x={x - width / 2}
            y={y - height / 2}
            width={width}
            height={height}
            rx={9}
          />
          <text x={x} y={y + 5} textAnchor="middle">
            {kindLabel(kind, language) ?? kind}
          </text>
        </a>
      ))}
    </svg>
  );
}
