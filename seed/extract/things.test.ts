import { expect, it } from "vitest";
import { readSeed } from "../read.ts";
import { extract } from "./candidates/extract.ts";
import { Knowledge } from "./knowledge.ts";

it("names persons' posts and what a page speaks of without the words that stand around them", async () => {
  const knowledge = new Knowledge((await readSeed()).records);
  const text = `航线通到内河港

本报云岭3月2日电（记者 庄若渔）“船来了，货就走了。”厄瓜多尔航运研究会会长何塞·皮萨罗说。国务院副总理晏若水2日同印尼国家港务部部长苏里亚·维博沃会谈。

下届论坛的日子未定，近百家来自港航界的企业参加了“江海”国际合作论坛，又一艘货轮缓缓离港，驶往厄瓜多尔圣玛港。
`;
  const { candidates } = extract(text, knowledge);
  const named = candidates.map((each) => {
    const { kind, title, holder, at, name } = each as {
      kind: string;
      title?: { zh: string };
      holder?: { name: string };
      at?: readonly { name: string }[];
      name?: { zh: string };
    };
    return kind === "role"
      ? `role: ${holder!.name}, ${at!.map((place) => place.name).join()} ${title!.zh}`
      : `${kind}: ${name?.zh ?? ""}`;
  });
  expect(
    named.filter((each) => /^(?:role|organization|port|event):/.test(each)),
  ).toEqual([
    "port: 内河港",
    "role: 庄若渔,  记者",
    "organization: 厄瓜多尔航运研究会",
    "role: 何塞·皮萨罗, 航运研究会 会长",
    "role: 晏若水, 国务院 副总理",
    "organization: 印尼国家港务部",
    "role: 苏里亚·维博沃, 国家港务部 部长",
    "event: “江海”国际合作论坛",
    "port: 圣玛港",
  ]);
});
