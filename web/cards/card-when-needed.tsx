import { Skeleton } from "@mantine/core";
import { lazy, Suspense, type ComponentProps } from "react";
import type { Card } from "./card.tsx";

const Loaded = lazy(async () => ({
  default: (await import("./card.tsx")).Card,
}));

/** A card, whose code for all kinds is loaded with the first. */
export function CardWhenNeeded(props: ComponentProps<typeof Card>) {
  return (
    <Suspense fallback={<Skeleton height={240} m={24} width="auto" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
