import type { ReactNode } from "react";
import "./WideTable.css";

/** A table that is moved sideways by itself where it is wider than what is read around it. */
export function WideTable({ children }: { children: ReactNode }) {
  return <div className="wide-table">{children}</div>;
}
