import { fromUrl, toUrl } from "../view/url.ts";

/** One view of a story, with what is said to it. */
export interface StoryPage {
  /** The address without the site. */
  readonly url: string;
  readonly caption: string;
}

/** Views in an order, each with a caption. */
export interface Story {
  readonly title: string;
  readonly pages: readonly StoryPage[];
}

export const emptyStory: Story = { title: "", pages: [] };

export const maxPages = 60;
export const maxCaption = 2_000;
const maxTitle = 200;
/** Of a story as JSON: more than any that is written by hand. */
const maxLength = 300_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const textIn = (value: unknown, most: number) =>
  typeof value === "string" ? value.slice(0, most) : "";

/** A view's address as the explorer writes it, so that a story leads nowhere else; null for anything else. */
function viewIn(url: unknown): string | null {
  if (typeof url !== "string" || !/^\/(?![/\\])/.test(url)) return null;
  return toUrl(fromUrl(url, "en"));
}

/** The story in a value that came from elsewhere; null where it holds none. */
export function storyIn(value: unknown): Story | null {
  if (!isRecord(value) || !Array.isArray(value["pages"])) return null;
  const pages = (value["pages"] as unknown[])
    .slice(0, maxPages)
    .flatMap((page): StoryPage[] => {
      const url = isRecord(page) ? viewIn(page["url"]) : null;
      return url === null
        ? []
        : [{ url, caption: textIn((page as StoryPage).caption, maxCaption) }];
    });
  return pages.length === 0
    ? null
    : { title: textIn(value["title"], maxTitle), pages };
}

/** The story in a file's text; null where it holds none. */
export function parseStory(text: string): Story | null {
  if (text.length > maxLength) return null;
  try {
    return storyIn(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The story as a file has it. */
export const writeStory = (story: Story): string =>
  `${JSON.stringify(story, null, 2)}\n`;

const piped = (bytes: Blob, stream: CompressionStream | DecompressionStream) =>
  bytes.stream().pipeThrough(stream);

/** The story as text for the end of an address. */
export async function packStory(story: Story): Promise<string> {
  const bytes = await new Response(
    piped(
      new Blob([JSON.stringify(story)]),
      new CompressionStream("deflate-raw"),
    ),
  ).arrayBuffer();
  return btoa(
    Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(
      "",
    ),
  )
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The story of an address; null where it holds none. */
export async function unpackStory(text: string): Promise<Story | null> {
  try {
    const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    const reader = piped(
      new Blob([bytes]),
      new DecompressionStream("deflate-raw"),
    )
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let json = "";
    // A short address may unpack to any length.
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parseStory(json);
      json += value;
      if (json.length > maxLength) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    return null;
  }
}

export const withPage = (story: Story, page: StoryPage): Story =>
  story.pages.length >= maxPages
    ? story
    : { ...story, pages: [...story.pages, page] };

export const withoutPage = (story: Story, at: number): Story => ({
  ...story,
  pages: story.pages.toSpliced(at, 1),
});

/** A page one place up or down. */
export function withMoved(story: Story, at: number, by: -1 | 1): Story {
  const page = story.pages[at];
  const to = at + by;
  if (!page || to < 0 || to >= story.pages.length) return story;
  return {
    ...story,
    pages: story.pages.toSpliced(at, 1).toSpliced(to, 0, page),
  };
}

export const withCaption = (
  story: Story,
  at: number,
  caption: string,
): Story => ({
  ...story,
  pages: story.pages.map((page, index) =>
    index === at ? { ...page, caption: caption.slice(0, maxCaption) } : page,
  ),
});
