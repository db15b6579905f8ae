import { paraglideVitePlugin } from "@inlang/paraglide-js";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { hostingPlugin } from "./.tools/hosting.ts";
import { geographyPlugin } from "./geo/plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    paraglideVitePlugin({
      project: "./src/messages/project.inlang",
      outdir: "./src/messages/compiled",
      strategy: ["globalVariable", "baseLocale"],
    }),
    geographyPlugin(),
    hostingPlugin(),
  ],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
});
