import { useTranslation } from "../../i18n/i18n.ts";
import { isLink } from "../list.ts";
import { compact, partsOf, type Props } from "./condition.ts";
import { IdentifierEditor } from "./identifier.tsx";
import { LinkEditor } from "./link.tsx";
import { CoordinatesEditor, SpanEditor } from "./span.tsx";
import { TextEditor } from "./text.tsx";
import { YesNo } from "./yes-no.tsx";

function BooleanEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  return (
    <YesNo
      label={label}
      value={typeof given === "boolean" ? given : undefined}
      yes={t("filter.yes")}
      no={t("filter.no")}
      onChange={onChange}
    />
  );
}

/** Sets the condition on one field, by what the field holds. */
export function Editor(props: Props) {
  const { t } = useTranslation("table");
  const { field, label, given, onChange } = props;
  if (field === null) return <LinkEditor {...props} />;
  if (field.shape === "BOOLEAN") return <BooleanEditor {...props} />;
  const parts = partsOf(given);
  const present = isLink(field) ? "isPresent" : "isKnown";
  const presence = (
    <YesNo
      label={`${label}: ${t("filter.presence")}`}
      yes={t("filter.isKnown")}
      no={t("filter.isUnknown")}
      value={parts[present] as boolean | undefined}
      onChange={(value) => onChange(compact({ ...parts, [present]: value }))}
    />
  );
  const Own = isLink(field)
    ? LinkEditor
    : field.shape === "NUMBER" || field.shape === "DATE"
      ? SpanEditor
      : field.shape === "COORDINATES"
        ? CoordinatesEditor
        : field.shape === "IDENTIFIER"
          ? IdentifierEditor
          : TextEditor;
  return (
    <>
      <Own {...props} />
      {presence}
    </>
  );
}
