/**
 * Says what the page for missing files says in the language of the folder that was asked for, where the
 * page has it. It stands alone in that page (src/site/entry/missing-page.ts).
 */
export function sayInLanguage(): void {
  const folders = location.pathname.split("/").slice(0, -1);
  const all = [...document.querySelectorAll("template")];
  const own = all.find(({ lang }) => folders.includes(lang));
  const title = own?.content.querySelector("h1")?.textContent;
  if (!own || !title) return;
  document.documentElement.lang = own.lang;
  document.title = title;
  document.querySelector("main")?.replaceWith(own.content);
}
