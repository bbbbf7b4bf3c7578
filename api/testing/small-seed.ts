// Test help: a handful of invented records in folders of their own, small enough to be checked at every step.
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const port = (
  name: string,
  zh: string,
  length: number,
) => `- id: ${name.toLowerCase()}-port
  name: { en: Port of ${name}, zh: ${zh} }
  status: IN_OPERATION
  opened: 2001 # as the atlas has it
  portType: SEAPORT
  coordinates: { latitude: ${String(length)}.5, longitude: 12.25 }
  basis: REFERENCE
  references:
    - { source: atlas, fields: [coordinates, opened] }
`;

/** The records, by their files. */
export const smallRecords: Readonly<Record<string, string>> = {
  "source.yaml": `- id: atlas
  name: { en: An atlas, zh: 一部地图集 }
  licence: Public domain
  address: https://example.org/
  basis: REFERENCE
- id: register
  name: { en: A register, zh: 一部名录 }
  address: https://example.org/register
  basis: REFERENCE
`,
  "port.yaml": `# yaml-language-server: $schema=../schema/port.json

${port("Alandia", "阿兰迪亚港", 10)}${port("Borland", "博兰港", 20)}${port("Cedonia", "塞多尼亚港", 30)}`,
};

/** Writes them; each call makes folders of its own. */
export async function smallSeed() {
  const home = await mkdtemp(join(tmpdir(), "silkgraph-desk-"));
  const folder = join(home, "data");
  const articles = join(home, "articles");
  await mkdir(folder);
  await mkdir(articles);
  for (const [name, text] of Object.entries(smallRecords))
    await writeFile(join(folder, name), text);
  return {
    home,
    folder,
    articles,
    rejections: join(home, "rejections.yaml"),
    acceptances: join(home, "acceptances.yaml"),
    comments: join(home, "comments.yaml"),
  };
}
