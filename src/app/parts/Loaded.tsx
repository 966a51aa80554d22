import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary";

interface LoadedProps {
  /** Shown where it could not be loaded, or fails. Default nothing. */
  failure?: ReactNode;
  children: ReactNode;
}

/** What arrives when it is first used; until then its place is empty. */
export function Loaded({ failure = null, children }: LoadedProps) {
  return (
    <ErrorBoundary fallback={failure}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
