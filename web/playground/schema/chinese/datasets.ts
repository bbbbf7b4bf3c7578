/** What imported data sets hold, in Chinese by the English. */
export const ofDatasets: Readonly<Record<string, string>> = {
  "1 to 50 slugs of countries; what is no country is an error (`BAD_USER_INPUT`). By default the data set as a whole.":
    "1 至 50 个国家的 id；不是国家的为错误（BAD_USER_INPUT）。默认为整个数据集。",
  "A data set that was imported.": "已导入的一个数据集。",
  "A point for its place, as exact as `placePrecision` says.":
    "其地点的一个坐标点，精度见 `placePrecision`。",
  "A project, transfer or other activity abroad that is financed from China, as a data set records it.":
    "数据集所记、由中国资助的境外项目、转移支付或其他活动。",
  "Addresses of its places in OpenStreetMap.":
    "其地点在 OpenStreetMap 的网址。",
  "Addresses of the sources that the data set gives.": "数据集所列来源的网址。",
  "Also records of these imported data sets, by their names and numbers; by default none.":
    "同时按名称和编号查找这些已导入数据集的记录；默认不查。",
  "By sector, that with the largest sum first, then that with the most records.":
    "按领域，合计最大的在前，其次记录最多的在前。",
  "By year of commitment, the earliest first.": "按承诺年份，最早的在前。",
  "How many further records stand there that no total counts: umbrella agreements, and what AidData does not recommend.":
    "该处另有多少条记录不计入任何合计：框架协议，以及 AidData 不建议计入的记录。",
  "How many have none, and stand nowhere.": "没有坐标点、无处可放的记录数。",
  "How many of the records have a point.": "有坐标点的记录数。",
  "How wide and high the cells are, in degrees: 0.01 to 45. The nearer one looks, the smaller.":
    "网格的宽与高，以度计：0.01 至 45。看得越近，取值越小。",
  "Its name in the data set's own words; null where the records name several.":
    "地点名称，数据集原文；记录所称不一时为 null。",
  "Only records that match, as in `{coordinates: {latitude: {from: 10, to: 25}}}`.":
    "仅限符合条件的记录，如 `{coordinates: {latitude: {from: 10, to: 25}}}`。",
  "Only records that match.": "仅限符合条件的记录。",
  "Records of finance that stand near each other on the map: in one cell of a grid of latitude and longitude.":
    "地图上彼此邻近的融资记录：落在同一经纬网格内。",
  "The highest latitude of a point.": "各点的最高纬度。",
  "The highest longitude of a point.": "各点的最东经度。",
  "The lowest latitude of a point.": "各点的最低纬度。",
  "The lowest longitude of a point.": "各点的最西经度。",
  "The mean latitude of their points, in degrees.":
    "各点纬度的平均值，以度计。",
  "The mean longitude of their points, in degrees.":
    "各点经度的平均值，以度计。",
  "Those with the most records, at most 200.": "记录最多者，至多 200 处。",
  "Where records of finance stand on the map.": "融资记录在地图上的位置。",
  "Where the records of finance stand that AidData gives a point, counted together by the cells of a grid. A point stands for a place or a district as exactly as a record's `placePrecision` says.":
    "AidData 注有坐标点的融资记录的位置，按网格合并计数。坐标点代表某地或某区，精度见记录的 `placePrecision`。",
  "How concessional a flow is by OECD's definitions.":
    "按经合组织定义区分的优惠程度。",
  "How concessional it is.": "优惠程度。",
  "How exactly its place is known.": "地点所知的精确程度。",
  "How exactly the place of a financed project is known.":
    "受资助项目的地点所知的精确程度。",
  "How far it has come, as the data set records it.": "数据集所记的进展。",
  "How far the financed activity has come, as AidData records it.":
    "AidData 所记受资助活动的进展。",
  "How its publishers want it cited, in their own words.":
    "出版者希望的引用方式，原文照录。",
  "How many of these records have an amount at all.":
    "这些记录中有多少条注明了金额。",
  "How many records are left out of every total: umbrella agreements, and what AidData does not recommend.":
    "不计入任何合计的记录数：框架协议，以及 AidData 不建议计入的记录。",
  "How many records it has.": "记录数。",
  "ISO 3166-1 alpha-3 code of the country that signed.":
    "签署国的 ISO 3166-1 三字母代码。",
  "ISO 3166-1 alpha-3 code of the recipient; regional records have none.":
    "受援方的 ISO 3166-1 三字母代码；区域性记录没有。",
  "In what form it is given.": "以何种形式提供。",
  "In what form the money or the goods are given.":
    "资金或物资以何种形式提供。",
  "Its licence, as an SPDX identifier; null where its publishers state none.":
    "其许可证，为 SPDX 标识；出版者未声明的为 null。",
  "Its memoranda on the Belt and Road Initiative, one for each imported list that has it; none where none is imported.":
    "该国签署的共建“一带一路”谅解备忘录，每份导入的名单各一条；未导入则没有。",
  "That a country signed a memorandum on the Belt and Road Initiative, as one list has it.":
    "某份名单所载一国签署共建“一带一路”谅解备忘录一事。",
  "The amount in US dollars at prices and exchange rates of 2021; not known for most records.":
    "金额，按 2021 年价格与汇率折合美元；多数记录未注明。",
  "The country that signed; null where it is none of this graph's.":
    "签署国；本图谱没有该国则为 null。",
  "The country; null for the data set as a whole.":
    "国家；整个数据集则为 null。",
  "The data set that the record comes from.": "记录所出的数据集。",
  "The data sets that can be imported beside the graph's own records; their records are served only where they are asked for.":
    "可导入、与本图谱自身记录并列的数据集；仅在指明时才提供其记录。",
  "The data sets that were imported beside the graph's own records, with their licences; empty where there are none.":
    "与本图谱自身记录并列导入的数据集及其许可；没有则为空。",
  "The finance from China that AidData records, by year and sector: of each country in `of`, in that order, or of all the world. Zero where the data set is not imported.":
    "AidData 所记来自中国的资金，按年份与领域：依 `of` 所给顺序的各国，或全世界。未导入该数据集则为零。",
  "The finance of a sector.": "某一领域的资金。",
  "The finance of a year.": "某一年的资金。",
  "The finance that AidData records in a country, or in all the world.":
    "AidData 所记某国或全世界的资金。",
  "The list that says so.": "据以记载的名单。",
  "The lists of who signed a memorandum on the Belt and Road Initiative.":
    "共建“一带一路”谅解备忘录的签署国名单。",
  "The number of records, umbrella agreements left out.":
    "记录数，不计框架协议。",
  "The place that its point stands for, in the data set's own words.":
    "坐标点所代表的地点，数据集原文。",
  "The projects financed in it, as an imported data set records them; none where none is imported.":
    "导入的数据集所记在该国的受资助项目；未导入则没有。",
  "The projects of this graph's own records that it pays for, by their AidData identifiers.":
    "所资助的本图谱自身的项目，以 AidData 编号相认。",
  "The recipient, a country or a region: as the data set calls it, and in Chinese by its code, as this graph or ISO 3166 does; null in what was imported before names were kept.":
    "受援方，国家或区域：英文用数据集原文，中文按代码取本图谱或 ISO 3166 的名称；在保留名称之前导入的为 null。",
  "The recipient in the data set's own words: a country or a region.":
    "受援方，数据集原文：国家或区域。",
  "The sector that is financed, by the OECD's classification.":
    "受资助的领域，按经合组织分类。",
  "The sector; null for records that name none.": "领域；未注明的记录为 null。",
  "The sum of the amounts that are known, in US dollars at prices and exchange rates of 2021: never of umbrella agreements or of what AidData does not recommend for totals.":
    "已知金额的合计，按 2021 年价格与汇率折合美元：从不计框架协议，也不计 AidData 不建议计入的记录。",
  "The year in which the money was committed.": "承诺资金的年份。",
  "The year of commitment.": "承诺年份。",
  "What has been paid for it, as an imported data set records it; none where none is imported.":
    "导入的数据集所记为其支付的资金；未导入则没有。",
  "What whoever passes its records on has to say of it.":
    "转载其记录者须作的说明。",
  "When it was completed.": "完成的时间。",
  "What the country that signed is called; null in what was imported before names were kept.":
    "签署国的名称；名称尚未收录时导入的记录为 null。",
  "When it was signed, by this list.": "该名单所载的签署时间。",
  "When the country left, by this list.": "该名单所载的退出时间。",
  "When the money was committed.": "承诺资金的时间。",
  "Where its publishers offer it.": "出版者提供数据的网址。",
  "Whether AidData recommends it for totals; totals leave out what it does not.":
    "AidData 是否建议计入合计；不建议的不计入。",
  "Whether another list gives another year for the same country; which is right is not settled.":
    "另有名单对同一国家给出不同年份，孰是孰非未作定论。",
  "Whether it is an umbrella agreement, whose parts are records of their own; totals leave it out.":
    "是否为框架协议，其各部分另有记录；合计不计框架协议。",
  "Which it is.": "是哪一个数据集。",
  "Who carries it out, in the data set's own words.": "由谁实施，数据集原文。",
  "Who gives the money, in the data set's own words.": "由谁出资，数据集原文。",
  "Who receives it, in the data set's own words.": "由谁接收，数据集原文。",
  "Weight in its data set, such as the amount; descending by default.":
    "在其数据集中的分量，如金额；默认降序。",
};
