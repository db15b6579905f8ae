import { atlas } from "#atlas/atlas.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { versusIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";
import { CompareCountries } from "./CompareCountries.tsx";
import { CompareRoutes } from "./CompareRoutes.tsx";
import { CompareYears } from "./CompareYears.tsx";
import "./ComparePage.css";

/** Two countries, two routes or two years, side by side; nothing where there is nothing to compare. */
export function ComparePage() {
  const versus = useViewState(versusIn);
  const country = useViewState(countryIn);
  const route = useViewState(routeIn);
  const year = useViewState((state) => state.year);
  switch (versus?.kind) {
    case "country": {
      const [left, right] = [atlas.records.get(country ?? versus.id), atlas.records.get(versus.id)];
      return left && right && <CompareCountries left={left} right={right} />;
    }
    case "route": {
      const of = (id: string | null) => atlas.routes.find((each) => each.id === id);
      const [left, right] = [of(route), of(versus.id)];
      return left && right && <CompareRoutes left={left} right={right} />;
    }
    case "year":
      return year === null ? null : <CompareYears left={year} right={versus.year} />;
    default:
      return null;
  }
}
