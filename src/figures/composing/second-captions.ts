/** What a figure in two languages is called in the second, and what stands beneath it in a newspaper. */
import { type SecondWords, timeKey } from "#languages/second-words.ts";
import type { FigureOptions, FigureView, Panel } from "./figure-options.ts";
import { secondTitleOfPanels } from "./panels/panel-words.ts";
import type { Shown } from "./shown.ts";

type Kind = "map" | "panels" | "legend" | "strip" | "stances" | "ranges";

type Titled = Pick<FigureView, "country" | "route" | "year" | "series">;

const withTitle = (sentence: string, title: string) => sentence.replace("{title}", () => title);

/** The title that a figure of a kind has of itself in the other language; empty where there is none. */
export function secondTitleOf(
  kind: Kind,
  { view, panels }: { readonly view: Titled; readonly panels?: readonly Panel[] | undefined },
  words: SecondWords,
): string {
  const { country, route, year, series } = view;
  if (kind === "panels") return secondTitleOfPanels({ panels: panels ?? [] }, words);
  if (kind === "ranges") return words.numbers[country ?? ""] ?? "";
  if (kind === "stances" && country === null) return words.stancesTitle;
  if (kind === "strip") return words.series[series]?.title ?? "";
  const time = words.times[timeKey(year)];
  if (kind === "stances") return words.times[timeKey(null)]?.titles[country ?? ""] ?? "";
  const key = country ?? route ?? "";
  if (kind === "map") return time?.titles[key] ?? "";
  const title = time?.mapTitles[key];
  return title === undefined ? "" : withTitle(words.legendTitle, title);
}

const sentences = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(" ");

/** A map's caption; nothing where the figure is in one language. */
export function secondCaptionOf(
  { second, view }: Pick<FigureOptions, "second" | "view">,
  { routes }: Pick<Shown, "routes">,
): string {
  if (!second) return "";
  const { words, title } = second;
  const called = title || secondTitleOf("map", { view }, words);
  return sentences(
    withTitle(words.caption, called),
    words.times[timeKey(view.year)]?.routesShown[String(routes.length)],
    words.creditLine,
  );
}

/** The caption of several maps. */
export function secondPanelsCaption({ second }: Pick<FigureOptions, "second">) {
  return second
    ? sentences(withTitle(second.words.caption, second.title), second.words.creditLine)
    : "";
}

/** The caption of a chart without a map. */
export function secondChartCaption({ second }: Pick<FigureOptions, "second">) {
  return second ? sentences(`${second.title}.`, second.words.creditLine) : "";
}

/** The caption of a legend that stands alone. */
export function secondLegendCaption({ second, view }: Pick<FigureOptions, "second" | "view">) {
  if (!second) return "";
  const title = secondTitleOf("map", { view }, second.words);
  return sentences(withTitle(second.words.legendCaption, title), second.words.creditLine);
}

/** The caption of a chart of the years. */
export function secondSeriesCaption({ second, view }: Pick<FigureOptions, "second" | "view">) {
  if (!second) return "";
  return sentences(second.words.series[view.series]?.definition, second.words.creditLine);
}
