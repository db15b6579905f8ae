import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { ViewState } from "./state.ts";

type Titled = Pick<ViewState, "year" | "country" | "route">;

/** What a view is called where nobody has given it a title. */
export function titleOf({ year, country, route }: Titled): string {
  const routeName = atlas.routes.find(({ id }) => id === route)?.name.en;
  const isOrigin = country !== null && atlas.records.get(country)?.roles.includes("origin");
  const part = country && !isOrigin ? (atlas.records.get(country)?.name.en ?? country) : routeName;
  const subject = part ? m.figure_title_part({ part }) : m.figure_title();
  return year === null ? subject : m.in_year({ subject, year });
}
