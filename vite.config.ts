import { paraglideVitePlugin } from "@inlang/paraglide-js";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { installedBrowser } from "./.tools/browser.mjs";
import { embedPagePlugin } from "./src/site/entry/embed-page.ts";
import { firstMapPlugin } from "./src/site/entry/first-map.ts";
import { linkPreviewPlugin } from "./src/site/entry/link-preview.ts";
import { missingPagePlugin } from "./src/site/entry/missing-page.ts";
import { pageScriptsPlugin } from "./src/site/entry/page-scripts.ts";
import { preloadsPlugin } from "./src/site/entry/preloads.ts";
import { pageWordsPlugin } from "./src/site/entry/tell-page.ts";
import { geographyPlugin } from "./src/site/geography.ts";
import { hostingPlugin } from "./src/site/hosting.ts";
import {
  anotherSubject,
  english as inEnglish,
  interfaceIn,
  languagePlugin,
  type Teller,
} from "./src/site/languages.ts";
import { lettersPlugin } from "./src/site/letters/letters-plugin.ts";
import { offlinePlugin } from "./src/site/offline.ts";
import { ownFolderPlugin } from "./src/site/own-folder.ts";
import { pagesKnownPlugin } from "./src/site/pages/pages-known.ts";
import { pagesPlugin } from "./src/site/pages/pages-plugin.ts";
import { redressPlugin } from "./src/site/redress.ts";
import { secondLanguagePlugin } from "./src/site/second-language.ts";
import { singleFilePlugin } from "./src/site/single-file.ts";
import { slimFontsPlugin } from "./src/site/slim-fonts.ts";
import { slimStylesPlugin } from "./src/site/slim-styles.ts";
import { interfaceProject } from "./src/site/words/interface-words.ts";
import { catalogueTeller } from "./src/site/words/told-catalogues.ts";
import { LongFirst } from "./tests/support/long-first.ts";
import { chromiumFlags } from "./tests/support/page/chromium.ts";
import { trialTeller } from "./tests/support/texts/inside-out.ts";

const browserPath = installedBrowser();

/** On a busy machine a browser may lose a key or paint a frame late: what fails three times fails. */
const moreTries = 2;

/** Milliseconds that a test waits for what is to come, however it waits: as long as Playwright does. */
const patience = 30_000;

/** What is true, and what draws the page, change apart from the code: each is kept apart. */
const chunkGroups = [
  // First what the first screen needs: what goes with the sentences below would take it along.
  {
    name: "outline",
    test: /\/src\/(?!subject\/(stories\/|record-paths)|atlas\/geography\/close-up)(model\/|subject\/|atlas\/(outline\/|geography\/|outcomes|numbers\/(in-year|series)|ways\/(ways|legs)))|virtual:(outline|digest|language)/,
  },
  // Every sentence with its sources.
  { name: "atlas", test: /virtual:atlas|\/src\/atlas\// },
  { name: "stories", test: /virtual:stories/ },
  // Small files that nearly every other one asks for: together they are fewer and compress better.
  {
    name: "view",
    test: /\/src\/view\/(?!strip|step-chart|story\/(kept|story-(?!actions)|json|decode))|virtual:letters|\/letters\/\w+\/letters\.js|\/src\/(symbology\/|core\/(?!csv|geometry)|languages\/words\/(numbers|figures)|map\/live\/style\/stroke-scale|drawing\/(projection|put-drawing|text\/wrap-text|corridors\/distance-to-line))|\/node_modules\/d3-(array|scale)\//,
  },
  { name: "react", test: /\/node_modules\/(react|react-dom|scheduler)\// },
];

/** What a site has beside its page: other pages, pictures for links, files kept offline, headers. */
const sitePlugins = (teller: Teller) => [
  embedPagePlugin(),
  preloadsPlugin(),
  linkPreviewPlugin(teller),
  pagesPlugin(teller),
  slimFontsPlugin(),
  missingPagePlugin(teller),
  offlinePlugin(teller),
  hostingPlugin(teller),
];

/** The words of the interface that each language is built from. */
const english = {
  project: "./src/languages/project.inlang",
  outdir: "./src/languages/compiled",
};

/** What a build is: the site in English at its root, or another of these by its `--mode`. */
function buildOf(mode: string) {
  const [root, kind = ""] = [import.meta.dirname, /^single/.exec(mode)?.[0]];
  // The pages in a language that shows where English is left.
  if (mode === "trial") {
    const beside = [embedPagePlugin(), missingPagePlugin(trialTeller)];
    return { teller: trialTeller, words: english, beside, outDir: "dist-trial" };
  }
  const isKorean = /^(single-)?ko$/.test(mode);
  const words = isKorean ? interfaceProject(root, "ko") : english;
  const teller: Teller = isKorean
    ? { ...catalogueTeller(root, "ko"), messages: words.outdir }
    : inEnglish;
  if (kind === "single")
    return { teller, words, beside: [singleFilePlugin(teller)], outDir: "dist-single" };
  return { teller, words, beside: sitePlugins(teller), outDir: isKorean ? "dist/ko" : "dist" };
}

/** What tells facts, words, pages and places in one language. */
const telling = (teller: Teller) => [
  languagePlugin(teller),
  interfaceIn(teller),
  pageWordsPlugin(teller),
  geographyPlugin(teller),
  firstMapPlugin(teller),
  lettersPlugin(teller),
  secondLanguagePlugin(teller),
];

export default defineConfig(({ mode }) => {
  const { teller, words, beside, outDir } = buildOf(mode);
  return {
    base: "./",
    plugins: [
      react(),
      // Builds beside each other would take the words from each other's hands.
      !process.env["COMPILED_WORDS"] &&
        paraglideVitePlugin({ ...words, strategy: ["globalVariable", "baseLocale"] }),
      ...telling(teller),
      slimStylesPlugin(),
      ownFolderPlugin(),
      pageScriptsPlugin(),
      redressPlugin(),
      pagesKnownPlugin(beside.some(({ name }) => name === "long-way-south:pages")),
      ...beside,
    ],
    optimizeDeps: {
      exclude: ["maplibre-gl"],
      // Found late, these would be bundled a second time in the middle of a run, React with them.
      include: [
        "react",
        "react/jsx-dev-runtime",
        "react-dom/client",
        "zustand",
        "fast-check",
        "@turf/turf",
        "jsonc-parser",
        "papaparse",
        "saxes",
        "shpjs",
      ],
    },
    build: {
      target: ["chrome111", "firefox114", "safari16.4"],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1400,
      outDir,
      ...(mode === "trial" && { minify: false }),
      rolldownOptions: {
        // How long each plugin takes matters to who writes one; a reader who builds is not asked to.
        checks: { pluginTimings: false },
        // jsPDF would load these to draw web pages; figures never are one.
        external: ["canvg", "dompurify", "html2canvas"],
        ...(!mode.startsWith("single") && { output: { codeSplitting: { groups: chunkGroups } } }),
      },
    },
    worker: {
      format: "es",
      // MapLibre says that its files have no effects; its worker is imported for nothing else.
      rolldownOptions: { treeshake: false },
    },
    test: {
      maxWorkers: 2,
      sequence: { sequencer: LongFirst },
      expect: { poll: { timeout: patience } },
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            // A worker's files share what they have read of the atlas.
            include: ["tests/records/**/*.test.ts", "tests/unit/**/*.test.ts"],
            testTimeout: 60_000,
            isolate: false,
          },
        },
        {
          extends: true,
          plugins: [...anotherSubject("tests/support/tiny-atlas")],
          test: {
            name: "tiny",
            include: ["tests/tiny/**/*.test.ts"],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            retry: moreTries,
            include: ["tests/browser/**/*.test.ts"],
            testTimeout: 60_000,
            hookTimeout: 90_000,
            // A page's files share the modules that it has fetched; each takes away what it has put there.
            isolate: false,
            browser: {
              enabled: true,
              headless: true,
              // One page: a second would fetch, read and compile every module again beside other projects.
              fileParallelism: false,
              screenshotFailures: false,
              // Two cores start five browsers at once.
              connectTimeout: 240_000,
              provider: playwright({
                launchOptions: {
                  args: chromiumFlags,
                  ...(browserPath !== undefined && { executablePath: browserPath }),
                },
              }),
              instances: [{ browser: "chromium", viewport: { width: 1000, height: 700 } }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            retry: moreTries,
            include: ["tests/e2e/**/*.test.ts"],
            // A worker's files share a browser, and what they have read of the atlas.
            isolate: false,
            globalSetup: ["tests/support/hosts/site.ts"],
            testTimeout: 90_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: "engines",
            retry: moreTries,
            include: ["tests/engines/**/*.test.ts"],
            testTimeout: 300_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
