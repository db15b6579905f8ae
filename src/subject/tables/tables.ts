/** Every table of the subject, read and checked. */
import * as v from "valibot";
import { isPartialDate } from "#core/partial-date.ts";
import { otherPlaceIds, recordIds } from "#subject/places.ts";
import arrivalsText from "./arrivals.csv?raw";
import { count, readTable, refuseProblems, share, year } from "./read-table.ts";
import applicationsText from "./unhcr-applications.csv?raw";
import decisionsText from "./unhcr-decisions.csv?raw";
import populationText from "./unhcr-population.csv?raw";
import solutionsText from "./unhcr-solutions.csv?raw";
import whoCameText from "./who-came.csv?raw";

const place = v.picklist(
  [...recordIds, ...otherPlaceIds, "XX"],
  "a place of the atlas is missing (XX for a state that has none)",
);
const unit = v.picklist(["people", "cases"], "people or cases is missing");
/** Empty for all; for a state that is no place of the atlas, its name. */
const group = v.string();
const none = v.pipe(
  v.literal(""),
  v.transform(() => null),
);
const countOrNone = v.union([none, count]);

const arrivals = readTable(
  "arrivals.csv",
  arrivalsText,
  v.object({
    period: v.pipe(v.string(), v.check(isPartialDate, "a year or a span of years is missing")),
    total: count,
    men: countOrNone,
    women: countOrNone,
  }),
  ["period"],
);
const population = readTable(
  "unhcr-population.csv",
  populationText,
  v.object({ place, group, year, refugees: count, "asylum-seekers": count }),
  ["place", "group", "year"],
);
const applications = readTable(
  "unhcr-applications.csv",
  applicationsText,
  v.object({ place, group, unit, year, "asylum-applications": count }),
  ["place", "group", "unit", "year"],
);
const decisions = readTable(
  "unhcr-decisions.csv",
  decisionsText,
  v.object({
    place,
    group,
    unit,
    year,
    recognised: count,
    "other-protection": count,
    refused: count,
    closed: count,
  }),
  ["place", "group", "unit", "year"],
);
const solutions = readTable(
  "unhcr-solutions.csv",
  solutionsText,
  v.object({ place, year, resettled: count, naturalisations: count }),
  ["place", "year"],
);
const whoCame = readTable(
  "who-came.csv",
  whoCameText,
  v.object({
    division: v.picklist(["age", "work", "schooling", "province"], "a way to divide is missing"),
    period: v.pipe(v.string(), v.check(isPartialDate, "a year or a span of years is missing")),
    group: v.pipe(v.string(), v.minLength(1, "what is counted is missing")),
    people: countOrNone,
    percent: v.union([none, share]),
  }),
  ["division", "period", "group"],
);
refuseProblems(arrivals, population, applications, decisions, solutions, whoCame);

export const tables = {
  arrivals: arrivals.rows,
  population: population.rows,
  applications: applications.rows,
  decisions: decisions.rows,
  solutions: solutions.rows,
  whoCame: whoCame.rows,
} as const;
