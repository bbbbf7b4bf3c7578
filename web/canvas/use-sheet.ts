import { useEffect, useMemo, useState } from "react";
import type { Shape } from "../layout/blocks.ts";
import type { Drawing } from "../layout/layout.worker.ts";
import type { Pinned } from "../layout/pinned.ts";
import { layOut } from "../layout/layout.ts";
import type { Scene } from "../scene/scene.ts";
import type { KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";
import { captionsOf } from "./captions.ts";
import type { Sheet } from "./elements.ts";
import { strandsOf } from "./lines.ts";

type Unlaid = Omit<Sheet, "layout"> & { readonly drawing: Drawing };

function unlaidOf(
  picture: Scene,
  shape: Shape,
  captions: Sheet["captions"],
  focus: string | null,
  pins: Pinned,
): Unlaid {
  const strands = strandsOf(picture, focus);
  const { things, folded, groups, frames, fan, rings } = picture;
  const drawing: Drawing = {
    shape,
    fan,
    rings,
    boxes: [...captions.values()].map(({ id, width, height }) => ({
      id,
      width,
      height,
    })),
    drawn: [
      ...[...things.keys()].filter((id) => !folded.has(id)),
      ...groups.map(({ id }) => id),
      ...frames.map(({ id }) => id),
    ],
    lines: strands.map(({ id, from, to }) => ({ id, from, to })),
    pins,
  };
  return { picture, captions, strands, drawing };
}

/** The picture laid out: the one before stays until its successor is, so that all of it fits. */
export function useSheet(
  picture: Scene,
  shape: Shape,
  language: Language,
  kindsName: (kind: KindName) => string,
  focus: string | null,
  pins: Pinned,
): Sheet | null {
  const captions = useMemo(
    () => captionsOf(picture, shape, language, kindsName),
    [picture, shape, language, kindsName],
  );
  const unlaid = useMemo(
    () => unlaidOf(picture, shape, captions, focus, pins),
    [picture, shape, captions, focus, pins],
  );
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const { drawing, ...rest } = unlaid;
    void layOut(drawing).then((layout) => {
      if (isCurrent) setSheet({ ...rest, layout });
    });
    return () => {
      isCurrent = false;
    };
  }, [unlaid]);
  return sheet?.picture.start === picture.start ? sheet : null;
}
