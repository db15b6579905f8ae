/**
 * Says what the page may load, before it loads anything. In a frame that may only run scripts a page
 * is nobody's, and WebKit lets 'self' stand for nothing there: the policy names the page's host too,
 * which no file can know beforehand. What a host's headers say (`_headers`) holds beside it.
 */
const own = `'self' ${location.protocol}//${location.host}`;
const policy = document.createElement("meta");
policy.httpEquiv = "Content-Security-Policy";
policy.content = [
  "default-src 'none'",
  `script-src ${own}`,
  `style-src ${own}`,
  `img-src ${own} data:`,
  `font-src ${own}`,
  `connect-src ${own}`,
  // There its worker starts from a data: address.
  `worker-src ${own} data:`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
document.head.append(policy);

/**
 * An address may ask for another language (`#lang=ko`), which is a page of its own: in a folder beside
 * the English one. It is opened before anything of this one is shown. The folders have no prototype: an
 * address may ask for `__proto__`.
 */
const folders = { __proto__: null, en: "", ko: "ko/" };
function openAskedLanguage() {
  const { lang, dataset } = document.documentElement;
  const asked = folders[/[#&]lang=(\w+)/.exec(location.hash)?.[1]];
  if (asked === undefined || asked === folders[lang] || folders[lang] === undefined) return;
  if (dataset.singleFile !== undefined) return;
  const hash = location.hash.replace(/([#&])lang=\w*&?/, "$1").replace(/[#&]$/, "");
  const page = location.pathname.split("/").pop() + location.search + hash;
  location.replace(new URL((folders[lang] && "../") + asked + page, location.href));
}
openAskedLanguage();
addEventListener("hashchange", openAskedLanguage);
