import { lazy, Suspense, useState } from "react";
import { useStory } from "./use-story.ts";

const StoryEditor = lazy(async () => ({
  default: (await import("./editor.tsx")).StoryEditor,
}));
const Presenter = lazy(async () => ({
  default: (await import("./presenter.tsx")).Presenter,
}));
const SharedStory = lazy(async () => ({
  default: (await import("./shared.tsx")).SharedStory,
}));

const mark = "#story=";

/** Takes the packed story from the address, where it would otherwise be opened again by a reload. */
function takeShared(): string | null {
  if (!location.hash.startsWith(mark)) return null;
  const packed = location.hash.slice(mark.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  return packed;
}

const shared = takeShared();

/** Everything about the story, loaded when it is wanted. */
export function Telling({
  isEditing,
  onClose,
}: {
  readonly isEditing: boolean;
  readonly onClose: () => void;
}) {
  const { at } = useStory();
  const [packed, setPacked] = useState(shared);
  const [wasEditing, setWasEditing] = useState(false);
  if (isEditing && !wasEditing) setWasEditing(true);
  return (
    <Suspense fallback={null}>
      {wasEditing && <StoryEditor isOpened={isEditing} onClose={onClose} />}
      {packed !== null && (
        <SharedStory packed={packed} onClose={() => setPacked(null)} />
      )}
      {at !== null && <Presenter />}
    </Suspense>
  );
}
