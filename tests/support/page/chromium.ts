/**
 * Playwright's own list, which a later flag of the same name replaces, and after it Chromium's own
 * start page: it takes seconds of a core at each launch.
 */
const disabledFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "PreloadTopChromeWebUI",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
];

/** The flags that give the same picture at every launch, in software, without a network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // As on a machine without a graphics card: what is not WebGL is drawn, and put together, by the
  // processor; SwiftShader would be asked for the whole page otherwise.
  "--disable-gpu-rasterization",
  "--disable-gpu-compositing",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${disabledFeatures.join(",")}`,
];
