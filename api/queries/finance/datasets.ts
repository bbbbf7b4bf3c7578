import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import {
  Dataset,
  Length,
  Text,
  importedDatasets,
  origins,
} from "../../model/index.ts";

@ObjectType({ description: "A data set that was imported." })
class ImportedDataset {
  @Field(() => Dataset, { description: "Which it is." })
  dataset!: Dataset;
  @Field(() => Int, { description: "How many records it has." })
  recordCount!: number;
  @Field(() => String, {
    nullable: true,
    description:
      "Its licence, as an SPDX identifier; null where its publishers state none.",
  })
  licence!: string | null;
  @Field(() => String, { description: "Where its publishers offer it." })
  address!: string;
  @Field(() => String, {
    description: "How its publishers want it cited, in their own words.",
  })
  citation!: string;
  @Field(() => Text, {
    description: "What whoever passes its records on has to say of it.",
  })
  notice!: Text;
}

@Resolver()
export class DatasetsQuestion {
  @Length(Object.keys(Dataset).length)
  @Query(() => [ImportedDataset], {
    description:
      "The data sets that were imported beside the graph's own records, with their licences; empty where there are none.",
  })
  async datasets(@Ctx() { graph }: Context): Promise<ImportedDataset[]> {
    const rows = await graph.read<{ dataset: Dataset; records: number }>(
      importedDatasets,
    );
    return rows.map(({ dataset, records }) => ({
      ...origins[dataset],
      dataset,
      recordCount: records,
    }));
  }
}
