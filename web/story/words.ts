import { addWords } from "../i18n/i18n.ts";

const en = {
  title: "Story",
  lead: "Views in an order, each with what you say to it. The browser keeps it; save it as a file to pass it on.",
  notKept:
    "This browser keeps nothing for this page: save the story as a file before you leave.",
  name: "Title",
  add: "Add the view that is shown",
  full: "A story has at most {{count}} pages.",
  none: "No page yet. Look at something, then add it here.",
  caption: "What to say to page {{page}}",
  goTo: "Show page {{page}}: {{title}}",
  up: "Move page {{page}} up",
  down: "Move page {{page}} down",
  remove: "Remove page {{page}}",
  present: "Present",
  save: "Save as a file",
  open: "Open a file",
  link: "Copy the address",
  linked: "Copied",
  clear: "Start anew",
  wrong: "This file holds no story of Silkgraph.",
  wrongLink: "The address holds no story that can be read.",
  page: "{{page}} of {{pages}}",
  previous: "Previous page",
  next: "Next page",
  end: "End",
  presenter: "Presentation",
  shared: "A story was shared with you.",
  replace: "It takes the place of your own, of {{count}} pages.",
  take: "Open it",
  leave: "Leave it",
};

const zh = {
  title: "讲述",
  lead: "按顺序排列的视图，每个配一段说明。内容保存在浏览器中；要转给别人，请存为文件。",
  notKept: "此浏览器不为本页保存任何内容：离开前请把讲述存为文件。",
  name: "标题",
  add: "加入当前视图",
  full: "一篇讲述最多 {{count}} 页。",
  none: "还没有页面。先打开想看的内容，再加到这里。",
  caption: "第 {{page}} 页的说明",
  goTo: "显示第 {{page}} 页：{{title}}",
  up: "第 {{page}} 页上移",
  down: "第 {{page}} 页下移",
  remove: "删除第 {{page}} 页",
  present: "演示",
  save: "存为文件",
  open: "打开文件",
  link: "复制网址",
  linked: "已复制",
  clear: "重新开始",
  wrong: "这个文件里没有 Silkgraph 的讲述。",
  wrongLink: "地址里没有可读取的讲述。",
  page: "第 {{page}} 页，共 {{pages}} 页",
  previous: "上一页",
  next: "下一页",
  end: "结束",
  presenter: "演示",
  shared: "有人与你分享了一篇讲述。",
  replace: "它会取代你自己的讲述（{{count}} 页）。",
  take: "打开",
  leave: "不打开",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    story: typeof en;
  }
}

addWords("story", { en, zh });
