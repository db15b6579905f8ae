/**
 * Runs before a record's page is shown: an address that asks for a view (`#map`, `#year=2013`) opens the
 * explorer there. What the path says stands in the script's own element. Where that is marked as `kept`,
 * there is no network and no page: the explorer on the device opens in its place, at a sentence if the
 * address names one.
 */
function openView({ src, dataset }) {
  const asked = location.hash.slice(1);
  const isView = /^[a-z]+=/.test(asked);
  if (!isView && asked !== "map" && dataset.kept === undefined) return;
  const isSentence = asked !== "" && asked !== "map" && !/^(part|heading|columns)-/.test(asked);
  const rest = isView ? asked : isSentence ? `claim=${asked}` : "";
  const parts = [dataset.view, rest].filter(Boolean);
  location.replace(new URL(`./#${parts.join("&")}`, src));
}
openView(document.currentScript);
