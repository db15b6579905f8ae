import type { FigureMeta } from "#figures/files/figure-meta.ts";

/** A hand-made figure with everything that a drawn one may hold, for the tests of the file formats. */
export const figureSample = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360" font-family="'Noto Sans', 'Noto Sans KR', sans-serif" font-size="12" fill="#222222">
<defs>
<pattern id="returns" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="#8c510a" stroke-width="2" fill="none"/></pattern>
<pattern id="lets-pass" width="10" height="10" patternUnits="userSpaceOnUse"><circle cx="5" cy="5" r="1.5" fill="#35978f"/></pattern>
<clipPath id="frame"><rect x="16" y="56" width="440" height="260"/></clipPath>
<clipPath id="inset-frame"><rect width="100" height="60"/></clipPath>
<path id="corridor-sea" d="M60 250C140 120 260 300 420 140"/>
</defs>
<rect width="640" height="360" fill="#fbf8f1"/>
<text x="16" y="34" font-family="'Source Serif 4', serif" font-weight="600" font-size="22">The long way south, 2009</text>
<g clip-path="url(#frame)">
<rect x="16" y="56" width="440" height="260" fill="#dfe9ec"/>
<path d="M0 40L240 60L300 180L180 260L0 340Z" fill="#f1e3c8" stroke="#9a917f" stroke-width=".75"/>
<path d="M0 40L240 60L300 180L180 260L0 340Z" fill="url(#returns)" fill-opacity=".6"/>
<path d="M320 200L460 190L470 330L300 330Z" fill="#e6f0ee" stroke="#9a917f" stroke-width=".75"/>
<path d="M320 200L460 190L470 330L300 330Z" fill="url(#lets-pass)"/>
<use href="#corridor-sea" fill="none" stroke="#762a83" stroke-opacity=".35" stroke-width="14" stroke-linecap="round"/>
<use href="#corridor-sea" fill="none" stroke="#762a83" stroke-width="1.5" stroke-dasharray="8 4" stroke-linejoin="round"/>
<g opacity=".5"><circle cx="110" cy="110" r="16" fill="#2166ac"/><circle cx="128" cy="110" r="16" fill="#2166ac"/></g>
<g opacity=".4" fill="none" stroke="#1b7837" stroke-width="14"><path d="M370 70L440 110"/><path d="M370 110L440 70"/></g>
<g paint-order="stroke" pointer-events="none"><text font-size="13" font-weight="600" fill="#4a1358" stroke="#fbf8f1" stroke-width="3" stroke-linejoin="round" text-anchor="middle"><textPath href="#corridor-sea" startOffset="50%">The Mongolian corridor</textPath></text></g>
<text x="380" y="260" font-size="15" font-weight="600" letter-spacing="2" text-anchor="middle" stroke="#fbf8f1" stroke-width="3" stroke-linejoin="round" paint-order="stroke">Thailand</text>
<text x="380" y="282" text-anchor="middle" stroke="#fbf8f1" stroke-width="3" paint-order="stroke">Việt Nam <tspan font-style="italic" fill="#7a4d00">AVATAR To.</tspan></text>
<text transform="translate(250 90) rotate(24)" font-style="italic" fill="#33708a">Yellow Sea / West Sea</text>
<rect x="420" y="250" width="80" height="80" fill="#c51b7d" opacity=".4"/>
</g>
<rect x="16" y="56" width="440" height="260" fill="none" stroke="#222222" stroke-width=".5"/>
<g transform="translate(480 60) scale(1.2)"><g clip-path="url(#inset-frame)"><rect width="100" height="60" fill="#dfe9ec"/><path d="M-10 20L60 10L120 50L40 90Z" fill="#f1e3c8"/><rect x="40" y="15" width="30" height="20" fill="none" stroke="#222222" stroke-width="1"/></g></g>
<text font-size="11"><tspan x="480" y="160">Sends people back, 2009–2019</tspan><tspan x="480" y="176" fill="#555555">“schematic corridor, not a path”</tspan><tspan x="480" y="192">북한이탈주민 &amp; 10 %, ₩ 1</tspan></text>
<text x="624" y="346" text-anchor="end" font-size="9">Data 2026-11 · CC BY 4.0</text>
</svg>`;

export const sampleMeta: FigureMeta = {
  title: "The long way south, 2009",
  description: "Routes in use in 2009, as schematic corridors.",
  alternative: "A map of East Asia with one corridor from China to Thailand & Việt Nam.",
  creator: "The Long Way South",
  source: "UNHCR; Ministry of Unification",
  rights: "© The Long Way South, CC BY 4.0",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  address: "https://example.org/#year=2009&route=sea",
  date: "2026-11-01",
  language: "en",
  keywords: ["North Korea", "refugees"],
};
