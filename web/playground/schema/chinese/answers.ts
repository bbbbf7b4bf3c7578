/** What queries give, and what they take: pages, filters, paths, citations, in Chinese by the English. */
export const ofAnswers: Readonly<Record<string, string>> = {
  "What the graph rests on, how much of that is in it, and how it is meant.":
    "图谱的依据是什么，其中有多少已收入，该如何理解。",
  "The number of articles on them that the graph draws on.":
    "图谱取用了其中多少篇报道。",
  "The articles by date and place on their page; at most 100.":
    "所取用的报道，按日期与在版面上的位置排列，最多 100 篇。",
  "The number of letters and digits in those sentences.":
    "这些句子的字数（字母与数字）。",
  "How to report an error.": "如何报告错误。",
  "The date of the first page.": "最早一版的日期。",
  "The date of the last page.": "最近一版的日期。",
  "The licence of the data, as an SPDX identifier.":
    "数据的许可证，为 SPDX 标识。",
  "The URL of the licence.": "许可证的网址。",
  "The number of newspaper pages.": "报纸版面的数量。",
  "The pages by date; at most 100.": "版面，按日期排列，最多 100 个。",
  "How places are named.": "地名如何书写。",
  "The number of things and claims, without what they rest on: articles, pages and reference works.":
    "事物与主张的数量，不计其所依据的报道、版面与参考资料。",
  "What the licence does not cover.": "许可证不涵盖什么。",
  "The number of sentences of all articles, as far as counted.":
    "全部报道的句数，以已统计的为限。",
  "The number of reference works.": "参考资料的数量。",
  "How the stages of alignments are meant.": "对接的各阶段是什么意思。",
  "The alignments between the row and the column of a matrix.":
    "对接表中某行与某列之间的对接。",
  "The strategy of its column.": "所在列的战略。",
  "How many alignments there are.": "有多少项对接。",
  "In an empty cell, a note that nothing was found: the articles read so far mention none, which does not mean that there is none. Null in other cells.":
    "空格中的说明：目前读过的报道没有提到，但这不等于没有。其他格为 null。",
  "The entity of its row.": "所在行的条目。",
  "The alignments by stage, the strongest first; stages without any are left out.":
    "各阶段的对接，最深入的在前；没有对接的阶段略去。",
  "The strongest stage of any; null in an empty cell.":
    "其中最深入的阶段；空格为 null。",
  "What it is linked to, whichever of the two records holds the link.":
    "与什么相连，不论联系记在哪一方。",
  "Who is aligned with what, and at what stage.":
    "谁与什么对接，处于什么阶段。",
  "How many columns there are; those beyond 20 are not shown.":
    "共有多少列；第 20 列以后的不显示。",
  "The strategies that others are aligned with: at most 20.":
    "被对接的战略，最多 20 项。",
  "How rows and columns are ordered.": "行与列如何排序。",
  "How many rows there are; those beyond 60 are not shown.":
    "共有多少行；第 60 行以后的不显示。",
  "The owners or strategies that are aligned: at most 60.":
    "对接的战略或其所属者，最多 60 个。",
  "What the rows of a matrix are where none are named.":
    "未指定行时，对接表各行是什么。",
  "Owners of aligned strategies, and aligned strategies without an owner.":
    "对接战略的所属者；没有所属者的，为战略本身。",
  "The aligned strategies themselves.": "对接的战略本身。",
  "One row of a matrix.": "对接表的一行。",
  "Its cells, one for each column in their order.":
    "这一行的各格，按列的顺序，每列一格。",
  "The owner or strategy whose alignments they are.":
    "这一行所指的战略或所属者。",
  "How far the alignment of two strategies has come, from weakest to strongest.":
    "两项战略的对接进展到哪一步，由浅入深。",
  "The alignments of a cell at one stage.": "一格之中处于同一阶段的对接。",
  "The most important of them, with their evidence: at most `first`.":
    "其中最重要的，连同依据，最多 `first` 项。",
  "The number of alignments at this stage.": "处于这一阶段的对接数量。",
  "How much evidence an article gives.": "一篇报道提供了多少依据。",
  "The number of its passages that are evidence; a passage that several records rest on counts once for each.":
    "其中用作依据的段落数量；多条记录共用的段落按记录逐一计数。",
  "The number of records that rest on it.": "以它为依据的记录数量。",
  "On whose word they rest.": "凭谁的话成立。",
  "How somebody takes part in an event.": "如何参加事件。",
  "A claim that the source makes itself or on somebody's word. Statements are none, since their speaker is their subject.":
    "来源自己提出、或凭某人的话成立的主张。言论不在其中，因为说话人正是它的内容。",
  "What a record or a fact rests on.": "记录或事实的依据。",
  "What they rest on.": "依据是什么。",
  "A citation, as a file and as text.": "引用，既可存为文件，也可作为文本。",
  "A file name to save it under.": "保存时所用的文件名。",
  "The media type of the text, which is UTF-8.":
    "文本的媒体类型；文本为 UTF-8。",
  "The number of articles and reference works that the records rest on; at most 100 are listed.":
    "这些记录所依据的报道与参考资料的数量；最多列出 100 项。",
  "The citation itself: the records in the order of `ids`, the view, then the articles by date and the reference works that they rest on.":
    "引用的内容：依次为 `ids` 所列的记录、视图、按日期排列的报道，以及所依据的参考资料。",
  "The format of a citation.": "引用的格式。",
  "BibTeX, for LaTeX with the package `url` or `hyperref`.":
    "BibTeX，用于 LaTeX，配合 `url` 或 `hyperref` 宏包。",
  "CSL-JSON, for reference managers and citation processors.":
    "CSL-JSON，用于文献管理软件与引文处理器。",
  "GB/T 7714-2015, numbered in order: `[DS/OL]` for records and views, `[N]` for newspapers.":
    "GB/T 7714-2015，顺序编码制：记录与视图用 `[DS/OL]`，报纸用 `[N]`。",
  "RIS, for reference managers.": "RIS，用于文献管理软件。",
  "A relation with evidence of its own. It is a node rather than a link, so that it can point at that evidence.":
    "自身带有依据的关系。它是节点而不是联系，因而能指向依据。",
  "The kind of time by which entities are ordered. Something may be said of an event long before or after it happens.":
    "条目按哪一种时间排列。一件事可以在发生前后很久才被人提起。",
  "When it happened, began or ended. “As of” dates of figures and roles are excluded.":
    "何时发生、开始或结束；不含数据与职务的“截至”日期。",
  "When an article that the record rests on was published; for an article or a page, its own date.":
    "记录所依据的报道何时发表；若是报道或版面，则为其自身的日期。",
  "When it was said; statements only.": "何时所说，仅限言论。",
  "The aspect in which countries are compared.": "比较国家的哪一方面。",
  "Events that they attended, hosted, organized or take part in, or that concerned them.":
    "出席、主办、组织或参与的，以及与之有关的事件。",
  "Organizations that they are members of or take part in, or that are based in them.":
    "加入或参与的组织，以及设在该国的组织。",
  "Projects that are in them, connect them or have them as a partner.":
    "位于该国、连接该国或以该国为合作方的项目。",
  "Strategies that they own, proposed or take part in, or that their own are aligned with.":
    "属于该国、由其提出或有其参与的战略，以及与该国战略相对接的战略。",
  "What exactly these of the compared countries are related to.":
    "恰好与所比较国家中这几国有关的内容。",
  "What is compared.": "比较的是什么。",
  "The countries. For the others nothing was found, which does not mean that there is nothing.":
    "有关的国家。其他国家未查到，但这不等于没有。",
  "The most important: at most `first`.": "其中最重要的，最多 `first` 项。",
  "Whether these are all, some or one of the countries.":
    "是全部国家、其中几国，还是只有一国。",
  "How many there are.": "共有多少项。",
  "An entity that countries are related to.": "与国家有关的条目。",
  "The entity itself.": "该条目本身。",
  "How many ways there are.": "共有多少种关联。",
  "How each country is related to it, the shortest way first: at most 12.":
    "各国如何与之相关，最短的在前，最多 12 种。",
  "How many of the compared countries share it.":
    "所比较的国家中有多少国共有。",
  "All of them: what they have in common.": "全部：它们的共同之处。",
  "Only one.": "只有一国。",
  "Several, but not all.": "不止一国，但并非全部。",
  "How far each country has come in aligning strategies.":
    "各国的战略对接进展到哪一步。",
  "How a country is related to an entity.": "国家与条目如何相关。",
  "The claim along the way, with its evidence; null where there is none.":
    "其间的主张，连同依据；没有则为 null。",
  "The links that lead from the country to the entity, in order.":
    "从国家依次通向该条目的各个联系。",
  "What countries share and what they do not.": "各国有何共同之处，有何不同。",
  "What all of them share, then what several share, then what only one has: a group for each set of countries and each aspect. Empty groups are listed for all countries and for single ones only.":
    "先是全部国家共有的，再是其中几国共有的，最后是一国独有的；每组国家、每个方面各为一组。空的组只列出全部国家的和单个国家的。",
  "How items are ordered.": "各项如何排序。",
  "Every stage of alignment, from weakest to strongest.":
    "对接的各个阶段，由浅入深。",
  "The type of a concept.": "理念的类型。",
  "A point on the earth, by WGS 84.": "地球上的一点，按 WGS 84。",
  "Degrees north, negative in the south.": "北纬度数，南纬为负。",
  "Degrees east, negative in the west.": "东经度数，西经为负。",
  "Conditions on a point on the earth; all that are given must match.":
    "对地理坐标的条件，所给的须全部满足。",
  "Degrees north.": "北纬度数。",
  "Degrees east.": "东经度数。",
  "How many alignments a country has at a stage.": "一国处于某阶段的对接数量。",
  "How many alignments of its strategies, on either side.":
    "该国战略的对接数量，不论在哪一端。",
  "Conditions on a date; all that are given must match. A date known only to the year matches each of its months. A value that is not a date, or a `from` after `to`, is an error (`BAD_USER_INPUT`).":
    "对日期的条件，所给的须全部满足。只知年份的日期视为符合该年的每个月。不是日期的值，或 `from` 晚于 `to`，是错误（`BAD_USER_INPUT`）。",
  "Possibly on or after the first day of this year, month or day: `2024`, `2024-11`, `2024-11-20`.":
    "可能在这一年、月或日的第一天或之后：`2024`、`2024-11`、`2024-11-20`。",
  "Possibly on or before the last day of this year, month or day.":
    "可能在这一年、月或日的最后一天或之前。",
  "A date of a record on one of the clocks.": "记录在某一种时间上的日期。",
  "The clock.": "哪一种时间。",
  "How exactly a date is known.": "日期精确到何种程度。",
  "The day.": "精确到日。",
  "The year and the month.": "精确到月。",
  "Only the year.": "只知年份。",
  'A span of time, both ends included: `{from: "2013", to: "2024-11"}` runs from the first day of 2013 to the last day of November 2024. Give one end or both. An end that is not a date, or ends in the wrong order, are an error (`BAD_USER_INPUT`).':
    '一段时间，含首尾：`{from: "2013", to: "2024-11"}` 从 2013 年第一天到 2024 年 11 月最后一天。可只给一端，也可两端都给。不是日期的值，或先后颠倒，是错误（`BAD_USER_INPUT`）。',
  "From the first day of this year, month or day: `2024`, `2024-11`, `2024-11-20`.":
    "从这一年、月或日的第一天起：`2024`、`2024-11`、`2024-11-20`。",
  "Until the last day of this year, month or day.":
    "到这一年、月或日的最后一天为止。",
  "What a project is recognised as.": "项目得到的称号。",
  "The direction in which a list is sorted.": "列表排序的方向。",
  "Smallest, earliest or weakest first; names from A to Z.":
    "最小、最早或最浅的在前；名称从 A 到 Z。",
  "Largest, latest or strongest first; names from Z to A.":
    "最大、最晚或最深的在前；名称从 Z 到 A。",
  "Anything in the graph: a thing, or a claim about things.":
    "图谱中的任何内容：事物，或关于事物的主张。",
  "Whether an event had happened on the day of the article.":
    "报道当日，事件是否已经发生。",
  "The type of an event.": "事件的类型。",
  "A passage of an article that a record rests on. The words belong to the publisher; the graph stores only where they are.":
    "记录所依据的一段报道原文。文字属于出版者，图谱只记下它的位置。",
  "The article that contains it.": "这段原文所在的报道。",
  "SHA-256 of the passage (UTF-8), as 64 hexadecimal digits.":
    "这段原文（UTF-8）的 SHA-256，64 位十六进制数。",
  "Offset of the passage's start in the raw text of the article's page, in UTF-16 code units.":
    "这段原文在版面原始文本中的起点，以 UTF-16 码元计。",
  "The passage itself, if the server has the page's text and its hash matches; otherwise null.":
    "原文本身；服务器没有版面文本或散列值不符时为 null。",
  "The type of a facility.": "设施的类型。",
  "How the source qualifies a number.": "来源如何修饰一个数。",
  "The number of statements of a form.": "某种形式的言论数量。",
  "The form.": "哪种形式。",
  "One step of a path.": "路径中的一步。",
  "What its claim, or the record that contains the link, rests on.":
    "其主张或记有这一联系的记录以什么为依据。",
  "The claim at one of its ends, with its evidence.":
    "其中一端的主张，连同依据。",
  "The passages that it rests on: those of its claim or, without one, of the record that contains the link.":
    "所依据的段落：取自其主张；没有主张的，取自记有这一联系的记录。",
  "Where the step begins.": "这一步的起点。",
  "Whether the step follows the link against its direction.":
    "是否逆着联系的方向走。",
  "Whether no step of the path has weaker evidence; true of several that are equally weak.":
    "路径中是否没有依据更弱的一步；同样弱的几步都为 true。",
  "The step as a sentence.": "用一句话说出这一步。",
  "Where the step ends.": "这一步的终点。",
  "Why its evidence is no stronger, as a clause: “it rests on a single passage”.":
    "依据为何不更强，写成半句话，如“仅凭一处段落”。",
  "What a reference work calls an entity, by which it can be found there and joined with other data.":
    "参考资料对条目的编号，凭它可在那里查到，也可与其他数据相连。",
  "Who gives it.": "由谁编号。",
  "Where it leads; null for schemes that have no page for each of theirs.":
    "指向哪里；没有单独网页的为 null。",
  "The identifier itself, as its scheme writes it: `Q819`, `1655842`.":
    "编号本身，按其体系的写法：`Q819`、`1655842`。",
  "Conditions on an identifier; one and the same must match all that are given.":
    "对编号的条件，须有同一个编号满足所给的全部。",
  "Of one of these schemes; an empty list matches nothing.":
    "属于这些体系之一；空列表视为都不符合。",
  "Exactly one of these values, ignoring case: `Q819`; an empty list matches nothing.":
    "恰为这些值之一，不分大小写：`Q819`；空列表视为都不符合。",
  "The schemes by which reference works number or code the things of the world.":
    "参考资料为世间事物编号的各种体系。",
  "The kinds of entity, each named like its type.":
    "条目的种类，与其类型同名。",
  "How many entities of a kind there are.": "某种类有多少条目。",
  "How many.": "数量。",
  "The kind.": "哪个种类。",
  "What the entities of a kind are to the graph.":
    "一个种类的条目在图谱中起什么作用。",
  "A relation between things that shows its proof.":
    "主张：事物之间的关系，并给出证据。",
  "What records rest on: an article, its page or a reference work.":
    "依据：记录所依据的报道、版面或参考资料。",
  "Something in the world: a country, a railway, an event.":
    "事物：世间所有，如国家、铁路、事件。",
  "A language of the graph's texts.": "图谱文本的语言。",
  "English.": "英文。",
  "Chinese in simplified characters.": "简体中文。",
  "A link between two entities that are shown.": "所示两个条目之间的联系。",
  "The entity whose record contains the link.": "记有这一联系的条目。",
  "A stable id of the link.": "联系的固定 id。",
  "The link as a sentence.": "用一句话说出这一联系。",
  "The entity that the link points at.": "联系所指的条目。",
  "The number of links of a type.": "某类型的联系数量。",
  "Conditions on the far end of a link; all that are given must match.":
    "对联系另一端的条件，所给的须全部满足。",
  "Links to at least one of these ids; an empty list matches nothing.":
    "至少与其中一个 id 相连；空列表视为都不符合。",
  "Whether the link is present: `{evidence: {isPresent: false}}` finds what lacks evidence.":
    "是否有这种联系：`{evidence: {isPresent: false}}` 可找出缺少依据的记录。",
  "The types of link. Each runs from the record that holds it.":
    "联系的类型，方向都是从记有它的记录出发。",
  "Conditions on any link, in either direction; one and the same must match all that are given.":
    "对任意联系的条件，不论方向，须有同一个联系满足所给的全部。",
  "Links with at least one of these ids; an empty list matches nothing.":
    "至少与其中一个 id 有联系；空列表视为都不符合。",
  "Of one of these types; by default of any but those of provenance, as `neighbourhood` follows them.":
    "属于这些类型之一；默认为除出处之外的任何类型，与 `neighbourhood` 相同。",
  "What matched, and where.": "匹配到什么，在哪里。",
  "Where it ends, exclusive.": "匹配在何处结束（不含）。",
  "The field: `name.zh`, `aliases`, `gist.en`, `iso3`.":
    "所在的字段：`name.zh`、`aliases`、`gist.en`、`iso3`。",
  "How it matched.": "如何匹配。",
  "Where the match starts in the text, in UTF-16 code units.":
    "匹配在文本中的起点，以 UTF-16 码元计。",
  "Its text.": "该字段的文本。",
  "How the text matched, from closest to farthest.": "文本如何匹配，由近及远。",
  "The whole name, code or other text matches.":
    "整个名称、代码或其他文本完全一致。",
  "The spelling or pinyin is similar.": "拼写或拼音相近。",
  "It occurs somewhere inside the name or other text.":
    "出现在名称或其他文本之中。",
  "The name starts with the text.": "名称以所查文本开头。",
  "Its words are whole words of the name.": "所查的词是名称中的完整词语。",
  "The words of the graph in both languages: what its kinds, terms and links are called and mean.":
    "图谱的双语用词：各种类、枚举值与联系叫什么，是什么意思。",
  "Every scheme of identifiers, in the order of the model.":
    "全部编号体系，按模型中的顺序。",
  "Every kind of entity, by name.": "全部种类，按名称。",
  "Every type of link, in the order of the model.":
    "全部联系类型，按模型中的顺序。",
  "Every vocabulary, by name.": "全部词表，按名称。",
  "A field of a kind.": "种类的一个字段。",
  "What it is called: Length, 长度.": "它叫什么：Length，长度。",
  "What it means, in English.": "它的含义，为英文。",
  "The field: `lengthKm`.": "字段名：`lengthKm`。",
  "A kind of entity: what it is called and means.":
    "条目的一个种类：叫什么，是什么意思。",
  "Its fields: what is stored, then what it is linked to.":
    "它的字段：先是所存的值，再是相连的条目。",
  "What one is called: Railway, 铁路.": "单个叫什么：Railway，铁路。",
  "Its name, which is also its type.": "它的名称，也就是其类型名。",
  "What several are called: Railways, 铁路.": "多个叫什么：Railways，铁路。",
  "What its entities are to the graph.": "它的条目在图谱中起什么作用。",
  "A type of link.": "联系的一个类型。",
  "How it is read out, from the record that holds it: `{from} is part of {to}`.":
    "如何读出，从记有它的记录说起：`{from} is part of {to}`。",
  "What a date is to its entity.": "日期对其条目意味着什么。",
  "An article that it rests on was published.": "所依据的报道发表。",
  "When it began, where the source says so. Or: When the person took it up, where known.":
    "何时开始，以来源所说为准；若为职务，则为何时就任，已知才有。",
  "When it ended, where the source says so. Or: When the person left it, where known.":
    "何时结束，以来源所说为准；若为职务，则为何时离任，已知才有。",
  "The name of an entity.": "条目的名称。",
  "The English name, the established one where there is one.":
    "英文名，有通行名的用通行名。",
  "The name in the local language and script.": "当地语言文字的名称。",
  "The Chinese name in simplified characters, as the sources write it.":
    "简体中文名，按来源的写法。",
  "An entity in the neighbourhood, and how many of its neighbours are not shown.":
    "邻近的一个条目，及其未显示的相邻条目数量。",
  "The number of steps from the nearest entity in `of`; 0 for those themselves.":
    "距 `of` 中最近条目的步数；这些条目自身为 0。",
  "Whether it is one of the entities in `of`.": "是否为 `of` 中的条目。",
  "A part of the graph: entities and the links between them.":
    "图谱的一部分：条目及其间的联系。",
  "The links between them.": "它们之间的联系。",
  "The entities in `of`, then their neighbours: the nearest first, then the most important.":
    "先是 `of` 中的条目，再是相邻条目：先近后远，再按重要性。",
  "How the neighbours are ordered.": "相邻条目如何排序。",
  "The number of neighbours shown.": "已显示的相邻条目数量。",
  "The number of neighbours within `depth` steps.":
    "`depth` 步以内的相邻条目数量。",
  "An object with a global id, as Relay expects.":
    "有全局 id 的对象，符合 Relay 的约定。",
  "Conditions on a number; all that are given must match. A `from` greater than `to` is an error (`BAD_USER_INPUT`).":
    "对数字的条件，所给的须全部满足。`from` 大于 `to` 是错误（`BAD_USER_INPUT`）。",
  "This or more.": "不小于此数。",
  "This or less.": "不大于此数。",
  "The type of an organization.": "组织的类型。",
  "Where a page lies within the whole list.": "一页在整个列表中的位置。",
  "Cursor of the last edge.": "末条的游标。",
  "Whether more items follow this page.": "本页之后是否还有条目。",
  "Whether more items precede this page.": "本页之前是否还有条目。",
  "Cursor of the first edge.": "首条的游标。",
  "A date as precisely as it is known: a year, a month or a day.":
    "日期，已知到何种程度就写到何种程度：年、月或日。",
  "The first day that it can mean: `2024-11-01`.":
    "可能的最早一天：`2024-11-01`。",
  "The last day that it can mean: `2024-11-30`.":
    "可能的最晚一天：`2024-11-30`。",
  "How precisely it is known.": "精确到何种程度。",
  "The date as known: `2024`, `2024-11` or `2024-11-20`.":
    "已知的日期：`2024`、`2024-11` 或 `2024-11-20`。",
  "A part of an article, with the records that rest on it.":
    "一篇报道的一部分，以及以之为依据的记录。",
  "How records are ordered.": "记录如何排序。",
  "A page of the records that rest on it.": "以之为依据的记录，一页。",
  "The total number of records.": "记录的总数。",
  "A record, and the span of the passage that it rests on.":
    "一条记录，及其所依据的那段文字的位置。",
  "The record.": "该记录。",
  "The evidence; a record that rests on several spans of the passage is listed once for each.":
    "依据；一条记录依据其中多处的，每处各列一次。",
  "A path through the graph that visits nothing twice.":
    "穿过图谱的一条路径，不重复经过任何条目。",
  "Its steps, in order.": "路径的各步，依次排列。",
  "The number of steps.": "步数。",
  "The step with the weakest evidence, the first of equals. From the weakest: derived records; records that rest on a reference work; alignments on the word of the article alone; claims on the word of an expert, of a witness, of one side; reported statements; everything else. Among equals, fewer passages are weaker.":
    "依据最弱的一步，同样弱的取最前。由弱到强：推导得出的记录；依据参考资料的记录；只凭报道之言的对接；凭专家、亲历者、一方之言的主张；转述的言论；其余一切。同等的，段落越少越弱。",
  "Which step is the weakest and why, in a sentence.":
    "哪一步最弱，为什么，用一句话说明。",
  "The shortest paths from one entity to another.":
    "从一个条目到另一个条目的最短路径。",
  "The result as a sentence.": "用一句话说出结果。",
  "The paths, the shortest first.": "各条路径，最短的在前。",
  "The length up to which paths were searched.": "最长查到多少步的路径。",
  "The type of a place.": "地点的类型。",
  "The type of a port.": "港口的类型。",
  "The type of a programme.": "项目计划的类型。",
  "Something that is built or run: a railway, port, facility, zone or programme.":
    "所建设或运营的：铁路、港口、设施、园区或项目计划。",
  "How far a project has come, as of its newest source.":
    "项目进展到哪一步，以最新的来源为准。",
  "The type of a railway.": "铁路的类型。",
  "What records can be filtered by wherever they are drawn: their dates, and the articles that they rest on.":
    "在任何视图中可据以筛选记录的内容：日期，以及所依据的报道。",
  "The slugs of the articles that it rests on, in alphabetical order; empty for what no article tells.":
    "所依据报道的 id，按字母顺序；没有报道讲到的为空。",
  "Its dates on every clock, the earliest first; empty where none is known.":
    "在各种时间上的日期，最早的在前；没有已知日期的为空。",
  "The record's slug.": "记录的 id。",
  "What a record takes from a reference work: facts that the articles do not give.":
    "记录取自参考资料的内容：报道没有给出的事实。",
  "The fields whose values come from it: `coordinates`, `iso2`.":
    "值取自该资料的字段：`coordinates`、`iso2`。",
  "The reference work.": "该参考资料。",
  "How a scheme of identifiers writes them, and where they lead.":
    "编号体系如何书写编号，编号又指向哪里。",
  "The scheme.": "体系的名称。",
  "A regular expression that fits each value as a whole.":
    "与每个编号整体相符的正则表达式。",
  "The reference work that gives the values, a `Source`.":
    "给出编号的参考资料，为 `Source`。",
  "The address of what a value names, with `{value}` for the value; null where there is no page for each.":
    "编号所指的网址，`{value}` 处填入编号；没有单独网页的为 null。",
  "An entity that was found.": "查到的一个条目。",
  "What matched.": "匹配到什么。",
  "The result of a search.": "搜索的结果。",
  "The best matches, in order.": "最佳匹配，依次排列。",
  "How many there are of each kind, the most frequent first, whatever `kinds` asks for.":
    "每个种类有多少，最多的在前，不论 `kinds` 指定了什么。",
  "If nothing was found, the entities with the most similar names.":
    "若一无所获，给出名称最相近的条目。",
  "How many there are in all, counted up to 200.": "总数，最多计到 200。",
  "Where a sentence stands in the raw text of its page.":
    "一句话在版面原始文本中的位置。",
  "Offset of its start, in UTF-16 code units.":
    "起点的位置，以 UTF-16 码元计。",
  "A part of a newspaper page that an article takes up; an article has several where a column breaks.":
    "报道在报纸版面上所占的一部分；跨栏的报道有若干部分。",
  "The page that it is a part of.": "所在的版面。",
  "Its sentences in reading order, as `sentences` of the article counts them: up to a mark such as 。, with four or more Chinese characters or digits. Null where `text` is.":
    "其各句，按阅读顺序，与报道的 `sentences` 计法相同：以“。”一类的标点为止，且至少有四个汉字或数字。`text` 为 null 时也为 null。",
  "Offset of its start in the page's raw text, in UTF-16 code units.":
    "起点在版面原始文本中的位置，以 UTF-16 码元计。",
  "The words of it with their line breaks, if the server has the page's text and its hash matches; otherwise null.":
    "其文字，保留换行；服务器没有版面文本或散列值不符时为 null。",
  "The number of alignments at a stage.": "处于某阶段的对接数量。",
  "Whether the words are the speaker's own.": "是否为说话人的原话。",
  "What the graph contains. Lists include terms with a count of 0.":
    "图谱收录了什么。列表也包括数量为 0 的项。",
  "What rests on each article, the one with the most records first; at most 100.":
    "各篇报道上有什么以之为依据，记录最多的在前，最多 100 篇。",
  "The number of entities.": "条目的数量。",
  "The number of entities that rest on a passage of an article.":
    "以报道段落为依据的条目数量。",
  "The first date on which something happened: that of the first entry of `timeline`.":
    "有事发生的最早日期，即 `timeline` 首项的日期。",
  "The number of direct and of reported statements.":
    "直接引用与转述的言论各有多少。",
  "The number of entities by kind, the most frequent first.":
    "各种类的条目数量，最多的在前。",
  "The last date on which something happened.": "有事发生的最晚日期。",
  "The number of links between them.": "其间联系的数量。",
  "The number of links by type, the most frequent first.":
    "各类型的联系数量，最多的在前。",
  "The number of alignments by stage, from weakest to strongest.":
    "各阶段的对接数量，由浅入深。",
  "The type of a strategy.": "战略的类型。",
  "Some entities and everything between them.": "若干条目及其间的一切。",
  "The links of these nodes to each other and to the entities in `with`.":
    "这些条目彼此之间、及其与 `with` 中条目之间的联系。",
  "The entities in `of` that there are, in that order; then what the claims among these link, by id; then the claims that join two or more of the entities, by id. Those in `with` are not repeated.":
    "先是 `of` 中实有的条目，依所给顺序；再是其中主张所连接的条目，按 id；最后是连接其中两个以上条目的主张，按 id。`with` 中的不再重复。",
  "An entity of a part of the graph, and how many of its neighbours are not in it.":
    "图谱局部中的一个条目，及其未在其中的相邻条目数量。",
  "A term of a vocabulary.": "词表中的一项。",
  "What it is called: In operation, 运营中.":
    "它叫什么：In operation，运营中。",
  "The enum value: `IN_OPERATION`.": "枚举值：`IN_OPERATION`。",
  "A text in both languages.": "两种语言的文本。",
  "In English.": "英文。",
  "In simplified Chinese.": "简体中文。",
  "Conditions on a text in any of its languages, ignoring case; all that are given must match.":
    "对任一语言文本的条件，不分大小写，所给的须全部满足。",
  "The text contains this.": "文本含有此内容。",
  "The text is exactly this.": "文本与此完全相同。",
  "The text starts with this.": "文本以此开头。",
  "A page of a timeline.": "时间线的一页。",
  "The page, the earliest first. An entity with several dates has an entry for each.":
    "本页各项，最早的在前。有多个日期的条目，每个日期各为一项。",
  "How entries are ordered.": "各项如何排序。",
  "The total number of entries.": "总项数。",
  "The number of entities of the chosen kinds, around `about` where it is given, that have no date on this clock, the most frequent kind first. Kinds that never have one are left out.":
    "所选种类中（给出 `about` 时限于其周围）在这种时间上没有日期的条目数量，最多的种类在前。从不带此日期的种类略去。",
  "An entry of a timeline.": "时间线上的一项。",
  "The clock of the timeline.": "时间线所用的时间。",
  "The dated entity.": "有此日期的条目。",
  "What the date means for the entity: when it opened, since when it has applied.":
    "日期对该条目意味着什么：何时开通，自何时起有效。",
  "A closed vocabulary.": "一个封闭的词表。",
  "What it is called: Status, 状态.": "它叫什么：Status，状态。",
  "The enum: `ProjectStatus`.": "枚举类型：`ProjectStatus`。",
  "Its terms, in the order of the model: stages from weakest to strongest.":
    "其各项，按模型中的顺序；阶段由浅入深。",
  "On whose word a claim rests.": "主张凭谁的话成立。",
  "The type of a zone.": "园区的类型。",
};
