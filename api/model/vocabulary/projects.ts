import { vocabulary } from "../terms.ts";

export const ProjectStatus = vocabulary(
  "ProjectStatus",
  {
    en: ["Status", "How far a project has come, as of its newest source."],
    zh: ["状态", "项目进展，以最新来源为准。"],
  },
  {
    PROPOSED: {
      en: ["Proposed", "It has been proposed."],
      zh: ["已提议", "已有人提议。"],
    },
    PLANNED: {
      en: ["Planned", "It has been decided."],
      zh: ["已规划", "已作出决定。"],
    },
    UNDER_CONSTRUCTION: {
      en: ["Under construction", "It is being built or set up."],
      zh: ["建设中", "正在建设或筹建。"],
    },
    IN_OPERATION: {
      en: ["In operation", "It is in use."],
      zh: ["运营中", "正在使用。"],
    },
    COMPLETED: {
      en: ["Completed", "It has ended as planned."],
      zh: ["已完成", "已按计划结束。"],
    },
    SUSPENDED: {
      en: ["Suspended", "It has been stopped."],
      zh: ["已停止", "已经停止。"],
    },
  },
);
export type ProjectStatus = keyof typeof ProjectStatus;

export const RailwayType = vocabulary(
  "RailwayType",
  {
    en: ["Type of railway", "The type of a railway."],
    zh: ["铁路类型", "铁路的类型。"],
  },
  {
    LINE: {
      en: ["Line", "Track between places."],
      zh: ["线路", "连接各地的轨道。"],
    },
    TRAIN_SERVICE: {
      en: ["Train service", "Trains that run over other railways' lines."],
      zh: ["班列", "在其他铁路线路上开行的列车。"],
    },
  },
);
export type RailwayType = keyof typeof RailwayType;

export const PortType = vocabulary(
  "PortType",
  {
    en: ["Type of port", "The type of a port."],
    zh: ["港口类型", "港口的类型。"],
  },
  {
    SEAPORT: {
      en: ["Seaport", "A port on the sea."],
      zh: ["海港", "海上港口。"],
    },
    INLAND_PORT: {
      en: ["Inland port", "A port on a river, a canal or dry land."],
      zh: ["内陆港", "位于河流、运河或陆地的港口。"],
    },
  },
);
export type PortType = keyof typeof PortType;

export const FacilityType = vocabulary(
  "FacilityType",
  {
    en: ["Type of facility", "The type of a facility."],
    zh: ["设施类型", "设施的类型。"],
  },
  {
    AIRPORT: {
      en: ["Airport", "An airport."],
      zh: ["机场", "机场。"],
    },
    BRIDGE: {
      en: ["Bridge", "A bridge or a link of bridges and tunnels."],
      zh: ["桥梁", "桥梁或桥隧通道。"],
    },
    TUNNEL: {
      en: ["Tunnel", "A tunnel."],
      zh: ["隧道", "隧道。"],
    },
    FREIGHT_YARD: {
      en: [
        "Freight yard",
        "A yard, terminal or transshipment station for goods.",
      ],
      zh: ["货场", "货场、货运站或换装站。"],
    },
    CORRIDOR: {
      en: ["Corridor", "A transport route over land or sea."],
      zh: ["通道", "陆上或海上运输通道。"],
    },
    HOUSING: {
      en: ["Housing", "Housing."],
      zh: ["住宅", "住宅。"],
    },
    SERVICE_CENTRE: {
      en: ["Service centre", "A centre that serves the public."],
      zh: ["服务中心", "服务公众的中心。"],
    },
    MEMORIAL: {
      en: ["Memorial", "A museum, exhibition or place of remembrance."],
      zh: ["纪念场馆", "博物馆、展览或纪念场所。"],
    },
    SATELLITE: {
      en: ["Satellite", "A satellite."],
      zh: ["卫星", "卫星。"],
    },
    VESSEL: {
      en: ["Vessel", "A ship."],
      zh: ["船舶", "船舶。"],
    },
    OTHER: {
      en: ["Other", "Something else that was built."],
      zh: ["其他", "其他建成之物。"],
    },
  },
);
export type FacilityType = keyof typeof FacilityType;

export const ZoneType = vocabulary(
  "ZoneType",
  {
    en: ["Type of zone", "The type of a zone."],
    zh: ["园区类型", "园区的类型。"],
  },
  {
    DEVELOPMENT_ZONE: {
      en: ["Development zone", "A zone for industry and towns."],
      zh: ["开发区", "供产业与城镇发展的区域。"],
    },
    COOPERATION_ZONE: {
      en: ["Cooperation zone", "A zone run jointly by several sides."],
      zh: ["合作区", "由多方共同经营的区域。"],
    },
    INDUSTRIAL_PARK: {
      en: ["Industrial park", "A park for one or several industries."],
      zh: ["产业园", "一个或多个产业的园区。"],
    },
    BAY_AREA: {
      en: ["Bay area", "A region of several cities developed together."],
      zh: ["湾区", "若干城市协同发展的区域。"],
    },
  },
);
export type ZoneType = keyof typeof ZoneType;

export const ProgrammeType = vocabulary(
  "ProgrammeType",
  {
    en: ["Type of programme", "The type of a programme."],
    zh: ["计划类型", "项目计划的类型。"],
  },
  {
    TRAINING: {
      en: ["Training", "Training, workshops and scholarships."],
      zh: ["培训", "培训、工坊与奖学金。"],
    },
    TRADE: {
      en: ["Trade", "Trade, commerce or finance."],
      zh: ["经贸", "贸易、商业或金融。"],
    },
    CULTURE: {
      en: ["Culture", "Culture and heritage."],
      zh: ["文化", "文化与遗产。"],
    },
    ENVIRONMENT: {
      en: ["Environment", "Environment and climate."],
      zh: ["环境", "环境与气候。"],
    },
    TECHNOLOGY: {
      en: ["Technology", "Science and technology."],
      zh: ["科技", "科学与技术。"],
    },
    POLICY_PACKAGE: {
      en: ["Package of measures", "A package of measures."],
      zh: ["一揽子举措", "一揽子举措。"],
    },
    COMMUNITY: {
      en: ["Community work", "Social work and public welfare."],
      zh: ["社会服务", "社会工作与公益。"],
    },
    INDUSTRY: {
      en: ["Industry", "A branch of industry, or a product of one."],
      zh: ["产业", "某一产业或其产品。"],
    },
    PLATFORM: {
      en: [
        "Platform",
        "A standing platform for cooperation among several countries.",
      ],
      zh: ["平台", "多国之间的常设合作平台。"],
    },
  },
);
export type ProgrammeType = keyof typeof ProgrammeType;
