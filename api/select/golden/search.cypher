// text index: "0line line 3lin 3ine", at most 200

// $ids: ["line","other-line"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.kind AS kind, n.importance AS importance,
n.`aliases` AS `aliases`, n.`gist_en` AS `gist_en`, n.`gist_zh` AS `gist_zh`, n.`id` AS `id`, n.`identifiers` AS `identifiers`, n.`name_en` AS `name_en`, n.`name_zh` AS `name_zh`, n.`name_native` AS `name_native`, n.`byline_en` AS `byline_en`, n.`byline_zh` AS `byline_zh`, n.`language` AS `language`, n.`licence` AS `licence`, n.`address` AS `address`, n.`description_en` AS `description_en`, n.`description_zh` AS `description_zh`, n.`officialName_en` AS `officialName_en`, n.`officialName_zh` AS `officialName_zh`, n.`officialName_native` AS `officialName_native`, n.`region_en` AS `region_en`, n.`region_zh` AS `region_zh`, n.`iso2` AS `iso2`, n.`iso3` AS `iso3`, n.`m49` AS `m49`, n.`measure_en` AS `measure_en`, n.`measure_zh` AS `measure_zh`, n.`unit_en` AS `unit_en`, n.`unit_zh` AS `unit_zh`, n.`sha256` AS `sha256`, n.`file` AS `file`, n.`capacity_en` AS `capacity_en`, n.`capacity_zh` AS `capacity_zh`, n.`title_en` AS `title_en`, n.`title_zh` AS `title_zh`, n.`publisher_en` AS `publisher_en`, n.`publisher_zh` AS `publisher_zh`;

// $ids: ["line","other-line"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id, .name_en, .kind} AS cell;
