/**
 * Runs before a record's page is shown: an address that asks for a view (`#map`, `#year=2013`) opens the
 * explorer there. What the path says stands in the script's own element.
 */
function openView({ src, dataset }) {
  const asked = location.hash.slice(1);
  if (asked !== "map" && !/^[a-z]+=/.test(asked)) return;
  const parts = [dataset.view, asked === "map" ? "" : asked].filter(Boolean);
  location.replace(new URL(`./#${parts.join("&")}`, src));
}
openView(document.currentScript);
