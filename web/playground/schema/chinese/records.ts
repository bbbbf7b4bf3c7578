/** What is asked, and what records hold: Query, the kinds, lists and their filters, in Chinese by the English. */
export const ofRecords: Readonly<Record<string, string>> = {
  "Only items after this cursor.": "只取此游标之后的条目。",
  "Only items before this cursor.": "只取此游标之前的条目。",
  "Maximum number of items from the start, 0 to 100; 20 by default.":
    "从头起最多取多少条，0 至 100，默认 20。",
  "Maximum number of items from the end, 0 to 100; not together with `first`.":
    "从尾起最多取多少条，0 至 100，不可与 `first` 同用。",
  "Only items that match.": "只取符合条件的条目。",
  "How to sort; by default the most important come first.":
    "如何排序，默认最重要的在前。",
  "What the record as a whole rests on: articles, reference works or other records.":
    "整条记录的依据：报道、参考资料或其他记录。",
  "A readable and permanent slug, unique across kinds: `china-laos-railway`.":
    "易读且不变的 id，各种类之间不重复：`china-laos-railway`。",
  "Other names in any language: abbreviations, former names, variant spellings.":
    "任何语言的其他名称：简称、旧称、异写。",
  "Designations that it has been given, such as flagship project.":
    "它得到的称誉，如标志性工程。",
  "Events that concerned it.": "与它有关的事件。",
  "The passages of articles that it rests on.": "它所依据的报道段落。",
  "Figures about it.": "关于它的数据。",
  "What reference works call it, in records as `WIKIDATA:Q819`.":
    "参考资料对它的称呼，记录中写作 `WIKIDATA:Q819`。",
  "True if the English name is the editors' own rendering, since none is established.":
    "若无通行英文名而由编者译出，则为 true。",
  "Its name; for a claim, the gist.": "名称；主张则为其概述。",
  "The reference works behind the facts that the articles do not give.":
    "报道未提及的事实所取自的参考资料。",
  "Statements about it.": "关于它的言论。",
  "The items of the page, with cursors.": "本页的条目，附游标。",
  "Where the page lies within the whole list.": "本页在整个列表中的位置。",
  "Number of items over all pages.": "各页合计的条数。",
  "Opaque; pass it as `after` or `before`.":
    "不透明的值，用作 `after` 或 `before`。",
  "Matches when every condition matches; an empty list matches everything.":
    "所有条件都满足才算符合；空列表视为全部符合。",
  "Negates the condition; unknown values count as not matching.":
    "对条件取反；未知的值视为不符合。",
  "Matches when any condition matches; an empty list matches nothing.":
    "任一条件满足即算符合；空列表视为都不符合。",
  "How to sort a list. Members without the value come last in either direction; ties are broken by id.":
    "列表如何排序。没有该值的一律排在最后；值相同的按 id 排列。",
  "What to sort by.": "按什么排序。",
  "Ascending by default, except for importance.": "默认升序，按重要性时除外。",
  "Number of links; descending by default.": "联系的数量，默认降序。",
  "English name, ignoring case and accents.": "英文名，不分大小写与变音符号。",
  "Chinese name, by pinyin.": "中文名，按拼音。",
  "Its slug.": "它的 id。",
  "When it closed or ended.": "何时关闭或结束。",
  "When it opened or went into use.": "何时通车、启用或投入使用。",
  "When work on it began.": "何时开工或开始。",
  "On whose word the claim rests. Unless it is the source's own, `assertedBy` names who says so, and the gist does too.":
    "这项主张凭谁的话成立。若非来源自己所说，由 `assertedBy` 指明，概述中也会说明。",
  "Participations in it: who takes part, and in what capacity.":
    "对它的参与：谁参与，以何种身份。",
  "How far it has progressed.": "进展到哪一步。",
  "The roles that people hold in it.": "人们在其中担任的职务。",
  "The claim in one short sentence, paraphrased rather than quoted.":
    "用一句话概述这项主张，是转述而非引文。",
  "The people, organizations and countries that assert it; none where the source speaks in its own voice.":
    "提出这项主张的人、组织和国家；来源以自己的口吻叙述时为空。",
  "The strategies that it carries out, and the strategies and concepts that it serves.":
    "它所落实的战略，以及它所服务的战略与理念。",
  "The alignments that it helps put into practice.": "它参与落实的对接。",
  "The projects that connect to it.": "与它相连的项目。",
  "The places, countries and projects that it connects.":
    "它连接的地点、国家和项目。",
  "The countries in which it stands or runs.": "它所在或途经的国家。",
  "What it is, in a few words by the editors.": "编者用几个字说明它是什么。",
  "The places in which it stands or runs; a country where the source names no place.":
    "它所在或途经的地点；来源未指明地点时为国家。",
  "The larger project that it belongs to.": "它所属的更大项目。",
  "The countries, places, organizations and people that build, run or fund it together.":
    "共同建设、运营或出资的国家、地点、组织和个人。",
  "The smaller projects that belong to it.": "它包含的较小项目。",
  "When it began, where the source says so.": "何时开始，以来源所说为准。",
  "The date of the issue in which it appeared.": "刊登它的那一期报纸的日期。",
  "The events that it attended.": "它出席的事件。",
  "The principles, aspirations and other concepts that it holds to.":
    "它秉持的原则、目标和其他理念。",
  "A point within it.": "其中的一点。",
  "The organizations that it is a member of.": "它所加入的组织。",
  "Its participations: what it takes part in, and in what capacity.":
    "它的参与：参与什么，以何种身份。",
  "The projects in which it is a partner.": "它作为合作方的项目。",
  "Its strategies.": "它的战略。",
  "The number of those that some record rests on.":
    "其中有记录以之为依据的数量。",
  "The number of them.": "其数量。",
  "Whether a value is known at all.": "这个值是否已知。",
  "The latitude of `coordinates`.": "`coordinates` 的纬度。",
  "The longitude of `coordinates`.": "`coordinates` 的经度。",
  "The designations, such as flagship project, given under it.":
    "在它名下授予的称誉，如标志性工程。",
  "Its URL.": "它的网址。",
  "The language of the text, as a BCP 47 tag: `zh-Hans`.":
    "文本的语言，为 BCP 47 标签：`zh-Hans`。",
  "Who first put it forward.": "最先提出它的人或组织。",
  "When it was first put forward, where that is known.":
    "最先提出的时间，已知才有。",
  "The claims that rest on its word.": "凭它的话成立的主张。",
  "The projects, such as railways, that connect it to elsewhere.":
    "把它与别处相连的项目，如铁路。",
  "The events that took place in it.": "在其中发生的事件。",
  "The organizations based in it.": "设在其中的组织。",
  "The events that it organized.": "它举办的事件。",
  "The people from it.": "来自那里的人。",
  "The places within it.": "其中的地点。",
  "The projects in it.": "其中的项目。",
  "The participations of those who joined an event from it by video link.":
    "从那里以视频方式参加事件者的参与。",
  "The roles held on its behalf.": "代表它担任的职务。",
  "When it took place or, if it lasted, began; of a planned event, when it is to.":
    "何时发生；若持续一段时间，则为开始之时；尚在计划中的，为预定之时。",
  "When it ended, if it lasted.": "何时结束，仅限持续一段时间的。",
  "Its location.": "它的位置。",
  "The date of birth.": "出生日期。",
  "The date of death.": "逝世日期。",
  "When it was published, proposed or signed.": "何时发布、提出或签署。",
  "When it was said, where the source says so.": "何时所说，以来源所说为准。",
  "How far the alignment has come, as its evidence shows.":
    "对接进展到哪一步，由其依据可见。",
  "The stage.": "阶段。",
  "The number of letters and digits in its sentences.":
    "其各句的字数（字母与数字）。",
  "The number of its sentences that some record rests on.":
    "其中有记录以之为依据的句数。",
  "The date that its dateline gives.": "电头所写的日期。",
  "The number of its sentences. `npm run seed:coverage -- --write` counts.":
    "其句数，由 `npm run seed:coverage -- --write` 计算。",
  "One of these kinds.": "属于这些种类之一。",
  "What sort of concept it is.": "哪一类理念。",
  "The rank that the source gives it, such as flagship project.":
    "来源给予的称号，如标志性工程。",
  "Whether it had happened on the day of the article.":
    "报道当日是否已经发生。",
  "What sort of event it is.": "哪一类事件。",
  "Its number in its series, from 1: 3 for the third forum.":
    "在系列中的届次，从 1 起：第三届为 3。",
  "What sort of facility it is.": "哪一类设施。",
  "The date as of which it holds, or the end of the period that it covers.":
    "数据截至的日期，或所涵盖时段的末日。",
  "How the source qualifies the number: exact, about, more than, less than, or an order of magnitude.":
    "来源如何修饰这个数：确数、约、超过、不足，或只给数量级。",
  "The start of the period that it covers, where the source gives one.":
    "所涵盖时段的开始，来源给出才有。",
  "The upper end of the range whose lower end is `value`, where the source gives an order of magnitude and no number.":
    "来源只给数量级而无确数时的上限，下限为 `value`。",
  "The number in units of `unit`, written out in full: 420000000000 rather than 420 billion; of an order of magnitude the lower end.":
    "以 `unit` 为单位的数，完整写出：420000000000，而非 4200 亿；只有数量级时为下限。",
  "What it means.": "它的含义。",
  "What sort of organization it is.": "哪一类组织。",
  "The number of the page in the issue, counted from 1.":
    "在该期中的版次，从 1 起。",
  "How somebody takes part in an event, where that is told.":
    "如何参加事件，有记载才有。",
  "When it ended, where the source says so.": "何时结束，以来源所说为准。",
  "What sort of place it is.": "哪一类地点。",
  "Seaport or inland port.": "海港或内陆港。",
  "What sort of programme it is.": "哪一类项目计划。",
  "Design speed, in kilometres per hour.": "设计时速，以公里计。",
  "Track gauge, in millimetres.": "轨距，以毫米计。",
  "Length of the line, in kilometres.": "线路长度，以公里计。",
  "Line or train service.": "线路或班列。",
  "A date on which the source shows the person holding it.":
    "来源表明某人在任的一个日期。",
  "When the person took it up, where known.": "何时就任，已知才有。",
  "When the person left it, where known.": "何时离任，已知才有。",
  "Whether the words are quoted or reported.": "是直接引用还是转述。",
  "What sort of strategy it is.": "哪一类战略。",
  "Area, in square kilometres.": "面积，以平方公里计。",
  "What sort of zone it is.": "哪一类园区。",
  "The version of the data; the same data has the same version.":
    "数据的版本；数据相同则版本相同。",
  "The claim that two strategies are aligned: how far, since when, on whose word and through which projects.":
    "两项战略相对接的主张：进展如何，始于何时，凭谁的话，由哪些项目落实。",
  "The strategy that it is aligned with, such as the Belt and Road Initiative.":
    "与之对接的战略，如“一带一路”倡议。",
  "The event at which it was announced.": "宣布它的事件。",
  "The projects that put it into practice.": "落实它的项目。",
  "The strategy that is aligned, such as a partner's national plan.":
    "所对接的战略，如伙伴国的国家规划。",
  "A published article that records rest on: one piece of a newspaper page. Its name is its title.":
    "记录所依据的一篇见报文章，是报纸版面中的一篇；名称即标题。",
  "The news agency whose dateline it carries.": "电头所属的通讯社。",
  "The reporters whom it names as its authors.": "署名的记者。",
  "How the page names its authors, where it gives no names: `Xinhua reporters`.":
    "版面未写姓名时如何署名：`新华社记者`。",
  "True if the page does not show its title, so that the name says what it is.":
    "若版面未显示标题而名称只是说明，则为 true。",
  "The newspaper or agency for which its authors wrote it, where the page shows it.":
    "作者供稿的报纸或通讯社，版面写明才有。",
  "The records with evidence in it.": "以其中段落为依据的记录。",
  "The place that its dateline gives.": "电头所写的地点。",
  "Where it stands on its page, in reading order.":
    "在版面上的位置，按阅读顺序。",
  "The article.": "该报道。",
  "The number of claims by on whose word they rest; statements are not counted.":
    "按凭谁的话统计的主张数量，不含言论。",
  "The number of entities by basis.": "按依据统计的条目数量。",
  "The countries, in the order given.": "各国，按所给顺序。",
  "The country.": "该国。",
  "A principle, value, aspiration, idea or saying that is invoked; what a government sets out to do is a strategy.":
    "被提及的原则、价值、目标、观念或提法；政府着手要做的则是战略。",
  "The countries, organizations and places that hold to it.":
    "秉持它的国家、组织和地点。",
  "What it says, in a few words by the editors.": "编者用几个字说明其内容。",
  "The strategies that it guides, or that are to bring it about.":
    "它所指导的战略，或要实现它的战略。",
  "The larger concept that it belongs to.": "它所属的更大理念。",
  "The concepts that belong to it.": "属于它的理念。",
  "The projects that serve it.": "服务于它的项目。",
  "A sovereign state.": "主权国家。",
  "Its capital.": "首都。",
  "ISO 3166-1 alpha-2 code: `LA`.": "ISO 3166-1 两字母代码：`LA`。",
  "ISO 3166-1 alpha-3 code: `LAO`.": "ISO 3166-1 三字母代码：`LAO`。",
  "The projects located in it for which no place within it is named.":
    "位于该国而未指明具体地点的项目。",
  "UN M49 code, three digits: `418`.": "联合国 M49 三位数代码：`418`。",
  "The official long name.": "正式全称。",
  "The strategies, its own and joint ones, and the concepts that it put forward.":
    "它提出的战略（包括自己的与共同的）和理念。",
  "UN M49 sub-region, such as South-eastern Asia.":
    "联合国 M49 次区域，如东南亚。",
  "Statements made in its name.": "以它的名义发表的言论。",
  "The date, as exactly as it is known.":
    "日期，已知到何种程度就写到何种程度。",
  "The claim that the source calls something a flagship, key or landmark project of a strategy or an alignment.":
    "来源把某项目称为某战略或对接的旗舰、重点或标志性工程的主张。",
  "What is given this rank.": "得到这一称号的对象。",
  "The strategies and alignments under which it holds this rank.":
    "在哪些战略与对接之下得到这一称号。",
  "Something that happened or is planned: a summit, visit, opening, symposium, ceremony or announcement.":
    "已发生或计划中的事：峰会、访问、开通、座谈会、仪式或宣布。",
  "The alignments announced at it.": "在其上宣布的对接。",
  "Who was there in person. Who joined by video link, or is to attend, has a participation.":
    "亲自到场者。以视频方式参加或将要出席者，见“参与”。",
  "What it was about, what it opened or what it announced.":
    "事关什么，开通了什么，或宣布了什么。",
  "The places and countries where it took place or is to.":
    "已经或将要举行的地点和国家。",
  "Who organized it.": "举办者。",
  "The larger event or series that it belongs to.": "它所属的更大事件或系列。",
  "Participations in it that have evidence of their own.":
    "对它的参与中另有依据的。",
  "The events that belong to it.": "属于它的事件。",
  "Statements made at it.": "在其上发表的言论。",
  "Offset of its end (exclusive), in UTF-16 code units.":
    "结束的位置（不含），以 UTF-16 码元计。",
  "A named structure that is neither a railway nor a port: an airport, bridge, tunnel, freight yard, ship or housing estate.":
    "既非铁路也非港口的有名称的建筑物：机场、桥梁、隧道、货场、船舶或住宅区。",
  "A number with its unit: what it measures, of what, and as of when.":
    "带单位的数：计量什么，关于什么，截至何时。",
  "What the figure is about.": "这一数据关于什么。",
  "What is measured, such as the value of goods carried.":
    "所计量的内容，如所运货物的价值。",
  "The unit, such as US dollars.": "单位，如美元。",
  "The type of the link.": "联系的类型。",
  "A named group that acts as one: a bloc, international body, ministry, company, university, think tank or newspaper.":
    "以一体行事的有名称的团体：集团、国际机构、部委、企业、大学、智库或报纸。",
  "A page of a newspaper as one text file, on which articles are printed.":
    "报纸的一个版面，存为一个文本文件，上面刊有报道。",
  "The claim that a country, place, organization or person takes part in something.":
    "国家、地点、组织或个人参与某事的主张。",
  "A person, including a speaker whom the source describes but does not name.":
    "人物，包括来源有所描述而未具名的说话人。",
  "A geographical place other than a state: a city, province, special administrative region, sea, river, station or region.":
    "国家以外的地理地点：城市、省份、特别行政区、海、河流、车站或地区。",
  "A seaport or an inland port.": "海港或内陆港。",
  "Something that is run rather than built: training schemes, workshops, e-commerce, packages of measures.":
    "运作而非建造的项目：培训、工坊、电子商务、一揽子措施。",
  "A railway line, or a train service that runs over lines.":
    "铁路线路，或在线路上开行的班列。",
  "The claim that a person holds or held a title, where and when.":
    "某人在何时何地担任某职务的主张。",
  "A reference work: a data set, a standard or an official publication.":
    "参考资料：数据集、标准或官方出版物。",
  "The claim that somebody said something, quoted directly or reported by the article. The words themselves are its evidence.":
    "某人说了某话的主张，或直接引用，或由报道转述；原话即其依据。",
  "A plan, vision, initiative, policy or law with which a government, bloc or region steers its development.":
    "政府、集团或地区用以引导发展的规划、愿景、倡议、政策或法律。",
  "An area designated for development: a development or cooperation zone, an industrial park or a bay area.":
    "划定用于发展的区域：开发区、合作区、产业园或湾区。",
  "The type.": "类型。",
  "The number of its neighbours that are not shown, by kind.":
    "未显示的相邻条目数量，按种类。",
  "The number of its neighbours that are not shown.": "未显示的相邻条目数量。",
  "The articles that were written for it.": "为它撰写的报道。",
  "Where it is based.": "设在何处。",
  "The articles that carry its dateline.": "电头为它的报道。",
  "Its members, as far as the graph has them.": "其成员，以图谱所收为限。",
  "Its pages.": "它的版面。",
  "The organization that it belongs to.": "它所属的组织。",
  "The organizations that belong to it.": "属于它的组织。",
  "The strategies and the concepts that it put forward.":
    "它提出的战略与理念。",
  "What others said, as retold by it.": "由它转述的他人的话。",
  "Statements that it has made.": "它发表的言论。",
  "The articles that are printed on it.": "刊在其上的报道。",
  "The name of its text file in `ARTICLES_DIR`.":
    "它在 `ARTICLES_DIR` 中的文本文件名。",
  "The newspaper, where the page shows it.": "报纸，版面写明才有。",
  "SHA-256 of the raw text file (UTF-8), as 64 hexadecimal digits.":
    "原始文本文件（UTF-8）的 SHA-256，64 位十六进制数。",
  "The capacity in which it takes part, such as host, member or partner.":
    "以何种身份参与，如东道主、成员或伙伴。",
  "What it takes part in.": "参与的对象。",
  "The place from which somebody joined by video link.":
    "以视频方式参加者所在的地点。",
  "Who takes part.": "参与者。",
  "Where the page stands in the whole list.": "本页在整个列表中的位置。",
  "Opaque; give it to `after` or `before`.":
    "不透明的值，传给 `after` 或 `before`。",
  "The articles that the person wrote.": "此人撰写的报道。",
  "The claims that rest on the person's word.": "凭此人的话成立的主张。",
  "The events that the person attended.": "此人出席的事件。",
  "Who the person is, in a few words by the editors.":
    "编者用几个字说明此人是谁。",
  "The countries or regions that the source associates with the person.":
    "来源提到与此人相关的国家或地区。",
  "False for a speaker whom the source describes but does not name.":
    "来源有所描述而未具名的说话人为 false。",
  "The person's participations: in what, and in what capacity.":
    "此人的参与：参与什么，以何种身份。",
  "The projects in which the person is a partner.": "此人作为合作方的项目。",
  "The strategies and the concepts that the person put forward.":
    "此人提出的战略与理念。",
  "What others said, as retold by the person.": "由此人转述的他人的话。",
  "The roles that the person holds or held.": "此人现任或曾任的职务。",
  "Statements that the person made.": "此人发表的言论。",
  "The countries whose capital it is.": "以它为首都的国家。",
  "The articles with its name in their dateline.": "电头写有其名的报道。",
  "The railway lines and train services that stop at it.":
    "停靠于此的铁路线路与班列。",
  "Statements made there.": "在那里发表的言论。",
  "The country or larger place that it lies in.": "它所在的国家或更大的地点。",
  "Only entities of these kinds.": "只取这些种类的条目。",
  "The places where it stops, in order from one end to the other.":
    "它停靠的地点，从一端到另一端依次排列。",
  "The organizations, countries, places, strategies or projects that it belongs to.":
    "它所属的组织、国家、地点、战略或项目。",
  "The person who holds or held it.": "现任或曾任者。",
  "Statements made in this role.": "以这一职务身份发表的言论。",
  "The title, such as Vice President.": "职务名称，如副主席。",
  "The licence of its text, as an SPDX identifier or by name.":
    "其文本的许可证，写作 SPDX 代号或名称。",
  "The field of the record that it is the evidence of, where it is that of one: `opened`.":
    "所支持的是记录的哪个字段（若只支持某一字段），例如 `opened`。",
  "Its licence, as an SPDX identifier or by name.":
    "许可证，为 SPDX 标识或名称。",
  "Who publishes it.": "出版者。",
  "The records that take facts from it.": "取用其事实的记录。",
  "What it is about.": "谈的是什么。",
  "Who retells what the speaker said, where the source has it at second hand.":
    "来源所载为间接转述时，由谁转述。",
  "The role in which the speaker spoke.": "说话人当时的职务。",
  "The events or places at which it was said, where the source says so.":
    "在什么事件上或什么地点所说，来源写明才有。",
  "Who said it.": "说话人。",
  "The alignments of other strategies with this one.":
    "其他战略与这一战略的对接。",
  "The alignments of this strategy with others.": "这一战略与其他战略的对接。",
  "The principles, aspirations and other concepts that guide it.":
    "指导它的原则、目标和其他理念。",
  "What it aims at, in a few words by the editors.": "编者用几个字说明其目标。",
  "The countries, organizations and places whose strategy it is.":
    "这一战略属于哪些国家、组织和地点。",
  "The larger strategy that it belongs to.": "它所属的更大战略。",
  "The strategies that belong to it.": "属于它的战略。",
  "The projects that carry it out or serve it.": "落实它或服务于它的项目。",
  "What the graph rests on, how much of that is in it, how stages and names of places are meant, and how to report an error.":
    "图谱的依据是什么，其中有多少已收入，阶段与地名如何理解，以及如何报告错误。",
  "Who is aligned with which strategies, and at what stage: a table of at most 60 rows and 20 columns.":
    "谁与哪些战略对接，处于什么阶段：最多 60 行、20 列的表。",
  "1 to 20 strategies; by default, all that others are aligned with.":
    "1 至 20 项战略；默认为所有被对接的战略。",
  "The maximum number of alignments per cell and stage, 0 to 20; fewer where the table would show more than 1,000.":
    "每格每个阶段最多给出多少项对接，0 至 20；若整表超过 1000 项则更少。",
  "1 to 60 strategies or owners of strategies (countries, organizations, places); by default, all that `by` says.":
    "1 至 60 项战略或战略的所属者（国家、组织、地点）；默认为 `by` 所指的全部。",
  "What the rows are where `rows` names none.":
    "未用 `rows` 指定行时，各行是什么。",
  "Which strategies are aligned: at what stage, since when, on whose word and evidence, and which projects carry it out. The most important come first unless `order` says otherwise.":
    "哪些战略相对接：处于什么阶段，始于何时，凭谁的话、有何依据，由哪些项目落实。除非 `order` 另有指定，最重要的在前。",
  "Only alignments with this strategy at either end, of this owner's strategies, or carried out by this project. For an id that does not exist, the list is empty.":
    "只取一端为此战略的、属于此所属者的战略的，或由此项目落实的对接。id 不存在时列表为空。",
  "A citation of records, of a view of the explorer, or of both: with their stable addresses, the version of the data and the day of access, followed by the articles and reference works that the records rest on.":
    "对记录、浏览器的某个视图或两者的引用：附固定网址、数据版本与访问日期，其后是所依据的报道与参考资料。",
  "The day of access: `2024-12-19`. Default: today in UTC.":
    "访问日期：`2024-12-19`；默认为当天（UTC）。",
  "The base address of this Silkgraph, for the addresses of its records: `https://silkgraph.example`. Default: the address of this request.":
    "此 Silkgraph 的基础网址，用于记录的网址：`https://silkgraph.example`；默认为本次请求的网址。",
  "1 to 50 slugs; an unknown one is an error (`BAD_USER_INPUT`). An article, a page or a reference work is cited as such.":
    "1 至 50 个 id，未知的为错误（`BAD_USER_INPUT`）。报道、版面与参考资料即按其本身引用。",
  "The language of names and addresses. Default: Chinese for GB/T 7714-2015, otherwise English.":
    "名称与网址的语言。默认：GB/T 7714-2015 用中文，其余用英文。",
  "The format of the citation.": "引用的格式。",
  "A view of the explorer, as its address without the site: `/en/china-laos-railway?form=outline`, at most 2,000 characters. An entity that does not exist is an error (`BAD_USER_INPUT`). Give this, `ids` or both.":
    "浏览器的视图，写作不含站点的网址：`/en/china-laos-railway?form=outline`，最多 2000 个字符。条目不存在为错误（`BAD_USER_INPUT`）。此项与 `ids` 至少给出一个。",
  "What two to four countries share and what only some or one of them have, as far as the graph knows.":
    "就图谱所知，二至四个国家共有什么，又有什么只为其中几国或一国所有。",
  "How many items of each group to pass over, 0 to 10,000: those that an earlier answer gave.":
    "每组略过前多少项，0 至 10,000：即先前回答已给出的各项。",
  "Only what exactly these of the countries have; by default, what every set of them has.":
    "只取恰为其中这几国所有的内容；默认列出各种国家组合。",
  "Only these aspects; by default, every aspect.":
    "只取这些方面；默认为全部方面。",
  "The maximum number of items per group, 0 to 50.":
    "每组最多多少项，0 至 50。",
  "2 to 4 different slugs of countries.": "2 至 4 个不同国家的 id。",
  "An entity of any kind by its id; null if there is none.":
    "按 id 取任一种类的条目；没有则为 null。",
  "What these records can be filtered by, in the order given; ids that do not exist are left out.":
    "这些记录可按什么筛选，依所给顺序；不存在的 id 略去。",
  "At most 200 slugs.": "最多 200 个 id。",
  "The words of the graph in both languages, for labels and for readers.":
    "图谱的双语用词，供标注与阅读。",
  "Entities and what they are linked to, the nearest and then the most important first. Links of provenance are ignored. Entities that a filter excludes are not traversed either.":
    "条目及与之相连的条目，先近后远，再按重要性。不含出处方面的联系。被筛去的条目也不会经过。",
  "Whether to include links between neighbours at the same distance, or only those that lead away from the entities in `of`.":
    "是否包含同一距离的相邻条目之间的联系，还是只取从 `of` 中条目向外的联系。",
  "Only neighbours that may belong to this time: one of their own dates may lie in it, where a date known to the year may lie in any of its months. Entities without a date of their own (places, countries, undated claims) and people are kept.":
    "只取可能属于这段时间的相邻条目：其自身日期之一可能落在其中，只知年份的可算作该年任一月。没有自身日期的条目（地点、国家、未注日期的主张）和人物予以保留。",
  "The maximum number of steps, 1 to 3.": "最多几步，1 至 3。",
  "The maximum number of neighbours, 0 to 200.":
    "最多多少个相邻条目，0 至 200。",
  "Only neighbours of these kinds.": "只取这些种类的相邻条目。",
  "Follow and return only links of these types.":
    "只沿这些类型的联系，也只返回它们。",
  "1 to 100 slugs.": "1 至 100 个 id。",
  "Anything by its id; null if there is no such id.":
    "按 id 取任何内容；没有此 id 则为 null。",
  "Several entities by their ids, in the order given; null in place of an id that does not exist.":
    "按 id 取若干条目，依所给顺序；不存在的 id 处为 null。",
  "At most 100 slugs.": "最多 100 个 id。",
  "The records that rest on a part of an article; null if there is no such article.":
    "以一篇报道的一部分为依据的记录；没有此报道则为 null。",
  "The article's slug.": "报道的 id。",
  "Where it ends, exclusive, greater than `start`; by default, the end of the article.":
    "到何处为止（不含），须大于 `start`；默认为报道末尾。",
  "Where the part starts in the raw text of the article's page, in UTF-16 code units from 0.":
    "这一部分在报道所在版面原始文本中的起点，从 0 起，以 UTF-16 码元计。",
  "How two entities are connected; null if one of them does not exist. Articles, reference works and links of provenance are never part of a path.":
    "两个条目如何相连；其中之一不存在则为 null。路径中不含报道、参考资料与出处方面的联系。",
  "Only along steps that rest on these; `SOURCE` keeps to what the articles tell.":
    "只沿以这些为依据的步骤；`SOURCE` 表示只限报道所述。",
  "The maximum number of paths, 1 to 5.": "最多几条路径，1 至 5。",
  "The entity to start from.": "起点条目。",
  "Only through entities of these kinds.": "只经过这些种类的条目。",
  "Only along links of these types.": "只沿这些类型的联系。",
  "The maximum number of steps, 1 to 8.": "最多几步，1 至 8。",
  "Of alignments, only through those at these stages.":
    "对接只经过处于这些阶段的。",
  "The entity to reach.": "终点条目。",
  "Of claims that rest on somebody's word, only through those that rest on these.":
    "凭某人的话成立的主张，只经过属于这些的。",
  "Through none of the entities with these slugs.": "不经过这些 id 的条目。",
  "Finds entities by all their texts: by names, also official ones, aliases, gists, descriptions and titles, and by whole codes and ids. Names are also found by Chinese inside them, by traditional characters, by pinyin, by English with small typos and by initials (P.R. China). Of a web address, such as one of the explorer, its record is found.":
    "按全部文本查找条目：名称（包括正式名称）、别名、概述、说明和职务名称，以及完整的代码与 id。名称还可凭其中的汉字、繁体字、拼音、略有拼写错误的英文以及首字母缩写（P.R. China）找到。给出网址（如浏览器的网址），则找到其记录。",
  "The maximum number of hits, 1 to 200.": "最多多少条结果，1 至 200。",
  "1 to 200 characters.": "1 至 200 个字符。",
  "What people have said, the most important first unless `order` says otherwise. All arguments must match; for an id that does not exist, the list is empty.":
    "人们说过的话，除非 `order` 另有指定，最重要的在前。所有参数须全部满足；id 不存在时列表为空。",
  "Only statements about this entity itself.": "只取关于此条目本身的言论。",
  "Only statements that may have been made in this time: one known to the year may lie in any of its months. Undated statements are left out.":
    "只取可能在这段时间所说的：只知年份的可算作该年任一月。未注日期的略去。",
  "Only statements of this speaker: the person, organization or country in whose name it was said. People from a country and members of an organization are speakers of their own.":
    "只取此说话人的言论：以其名义发表的个人、组织或国家。一国的人和组织的成员另算说话人。",
  "True for statements in the speaker's own words, false for those in the article's words.":
    "说话人原话为 true，报道转述为 false。",
  "What the graph contains, and its version.": "图谱收录了什么，以及数据版本。",
  "Entities chosen by their ids and everything between them: their links to each other, and the claims that join two or more of them. A claim among them brings what it links. Links of provenance are ignored; an id that does not exist is left out.":
    "按 id 选定的条目及其间的一切：彼此的联系，以及连接其中两个以上的主张。其中的主张会带上它所连接的条目。不含出处方面的联系；不存在的 id 略去。",
  "1 to 500 slugs.": "1 至 500 个 id。",
  "At most 1000 slugs of entities that are known already: what joins these to the entities in `of` is given as well, but not what joins them to each other.":
    "最多 1000 个已知条目的 id：它们与 `of` 中条目的联系也会给出，但不含它们彼此之间的。",
  "When things happened, were said or were published, the earliest first. Entities without a date on the clock are left out.":
    "何时发生、何时所说或何时发表，最早的在前。没有相应日期的条目略去。",
  "Only this entity and what is linked to it directly; for an article, also what rests on it and its page. For an id that does not exist, the timeline is empty.":
    "只取此条目及与之直接相连的；若为报道，也包括以它为依据的和它的版面。id 不存在时时间线为空。",
  "Only entries that may lie in this time: a date known to the year may lie in any of its months.":
    "只取可能落在这段时间的条目：只知年份的可算作该年任一月。",
  "Which dates to use.": "采用哪些日期。",
};
