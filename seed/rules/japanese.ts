import shinjitai from "opencc-js/dict/JPShinjitaiCharacters";
import { simplify } from "../../api/text/fold.ts";

/** The characters of GB 2312, all that mainland China has in common use, by the rows of their code. */
function commonChinese(): ReadonlySet<string> {
  const decoder = new TextDecoder("gbk");
  const cells = Array.from({ length: 94 }, (_, at) => 0xa1 + at);
  const rows = Array.from({ length: 72 }, (_, at) => 0xb0 + at);
  return new Set(
    rows.flatMap((row) =>
      cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))),
    ),
  );
}

let pairs: ReadonlyMap<string, string> | undefined;

/**
 * What Chinese writes for a character that Japan has simplified in its own way (鉄, 沢, 気), empty
 * where that is in no common use; undefined for all others. The list is that of OpenCC, without those that China simplifies alike (国, 学).
 */
export function chineseFor(letter: string): string | undefined {
  if (!pairs) {
    const common = commonChinese();
    pairs = new Map(
      shinjitai
        .split("|")
        .map((pair) => pair.split(" ") as [string, string])
        .filter(([japanese]) => !common.has(japanese))
        .map(([japanese, old]) => {
          const chinese = simplify(old);
          return [japanese, common.has(chinese) ? chinese : ""];
        }),
    );
  }
  return pairs.get(letter);
}
