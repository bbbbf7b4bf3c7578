import type { Text } from "./values.ts";
import type { Dataset } from "./vocabulary/finance.ts";

/** Where a data set comes from, and what its licence asks of whoever passes it on. */
interface Origin {
  /** As an SPDX identifier; null where its publishers state none. */
  readonly licence: string | null;
  readonly address: string;
  /** The reference work that stands for it among the seed's records, if one does. */
  readonly source: string | null;
  /** How its publishers want it cited. */
  readonly citation: string;
  /** What every file says that holds records of it. */
  readonly notice: Text;
}

const gcdf =
  "Custer, S., Dreher, A., Elston, T.B., Escobar, B., Fedorochko, R., Fuchs, A., Ghose, S., Lin, J., Malik, A., Parks, B.C., Solomon, K., Strange, A., Tierney, M.J., Vlasto, L., Walsh, K., Wang, F., Zaleski, L., and Zhang, S. 2023. Tracking Chinese Development Finance: An Application of AidData's TUFF 3.0 Methodology. Williamsburg, VA: AidData at William & Mary.";

const lists =
  "Nedopil, C. 2025. Countries of the Belt and Road Initiative. Shanghai: Green Finance & Development Center, FISF Fudan University. Further lists: Wahyu 2024; Chen 2024.";

export const origins: Readonly<Record<Dataset, Origin>> = {
  AIDDATA_GCDF_3: {
    licence: "ODC-By-1.0",
    address:
      "https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0",
    source: "aiddata-gcdf",
    citation: gcdf,
    notice: {
      en: `Contains records of AidData's Global Chinese Development Finance Dataset, version 3.0, made available under the Open Data Commons Attribution License (ODC-By) 1.0, https://opendatacommons.org/licenses/by/1-0/. Cite: ${gcdf}`,
      zh: `含 AidData 全球中国发展融资数据集 3.0 版的记录，按开放数据共用署名许可（ODC-By）1.0 提供，https://opendatacommons.org/licenses/by/1-0/。引用：${gcdf}`,
    },
  },
  BRI_MEMORANDA: {
    licence: null,
    address:
      "https://greenfdc.org/countries-of-the-belt-and-road-initiative-bri/",
    source: null,
    citation: lists,
    notice: {
      en: `Contains facts from lists of memoranda whose publishers state no open licence: use them for checking, and cite. Cite: ${lists}`,
      zh: `含若干谅解备忘录名单所载的事实，其出版者未声明开放许可：请用于核对并注明出处。引用：${lists}`,
    },
  },
};
