import { expect, test } from "vitest";
import { unreadIn } from "./unread.ts";

test.each([
  ["/en/?form=hologram&unknown=1", ["form=hologram", "unknown=1"]],
  ["/zh/laos?years=abc&clock=never&v=zz", ["years=abc", "clock=never", "v=zz"]],
  ["/en/?open=kenya,laos.Spaceship,*nope", ["open=laos.Spaceship"]],
  ["/en/?hide=stage.MARRIED,Port,stage.SIGNED", ["hide=stage.MARRIED"]],
  [
    "/en/?layers=ufo&form=path&path=peru,laos&steps=99",
    ["layers=ufo", "steps=99"],
  ],
  ["/en/?form=map&map=moon&rows=none", ["map=moon", "rows=none"]],
  [
    "/en/?form=table&list=Port&page=-3&steps=-6&way=−1",
    ["page=-3", "steps=-6", "way=−1"],
  ],
  ["/en/?form=Table&list=Port&page=0&order=MASS&columns=name,mass", []],
  ["/en/?form=canvas&clock=happened&steps=6&utm_source=x&card=", []],
  ["/en/?select=Kenya.,brazil&open=-*peru&years=2013..2013&embed", []],
])("%s: what no view holds", (url, parts) => {
  expect(unreadIn(url)).toStrictEqual(parts);
});
