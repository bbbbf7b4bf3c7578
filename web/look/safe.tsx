import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useTranslation } from "../i18n/i18n.ts";
import { Missing } from "./missing.tsx";

interface Props {
  /** After an error, what is inside is tried again when one of these changes. */
  readonly retryOn: readonly unknown[];
  readonly children: ReactNode;
}

/** Keeps an error inside one part of the page, says so there, and offers to try again. */
export function Safe({ retryOn, children }: Props) {
  const { t } = useTranslation();
  return (
    <ErrorBoundary
      resetKeys={[...retryOn]}
      fallbackRender={({ resetErrorBoundary }) => (
        <Missing
          title={t("broken")}
          hint={t("brokenHint")}
          onRetry={resetErrorBoundary}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
