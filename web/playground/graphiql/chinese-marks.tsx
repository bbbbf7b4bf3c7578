import { useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect } from "react";
import { explain } from "../mistakes/explain.ts";

/** Has the marks below mistakes say in Chinese what is wrong, where it is known how to say it. */
export function ChineseMarks() {
  const monaco = useMonaco((state) => state.monaco);
  const schema = useGraphiQL((state) => state.schema);
  useEffect(() => {
    if (!monaco) return;
    const { editor } = monaco;
    const marks = editor.onDidChangeMarkers((resources) => {
      for (const resource of resources) {
        const model = editor.getModel(resource);
        if (model?.getLanguageId() !== "graphql") continue;
        const query = model.getValue();
        const all = editor.getModelMarkers({ resource });
        for (const owner of new Set(all.map((marker) => marker.owner))) {
          const markers = all.filter((marker) => marker.owner === owner);
          const told = markers.map(
            ({ message, ...place }) =>
              explain({
                query,
                message,
                schema: schema ?? null,
                from: model.getOffsetAt({
                  lineNumber: place.startLineNumber,
                  column: place.startColumn,
                }),
                to: model.getOffsetAt({
                  lineNumber: place.endLineNumber,
                  column: place.endColumn,
                }),
              }).told?.zh,
          );
          // What is said in Chinese already is explained no further, so that this ends.
          if (told.every((text) => text === undefined)) continue;
          editor.setModelMarkers(
            model,
            owner,
            markers.map((marker, at) => ({
              ...marker,
              message: told[at] ?? marker.message,
            })),
          );
        }
      }
    });
    return () => marks.dispose();
  }, [monaco, schema]);
  return null;
}
