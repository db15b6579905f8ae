import { english, type Teller } from "./languages.ts";

/** Where the language will be on its host (`SITE_URL`), with a slash at its end; empty where that is not known. */
export function siteOf({ tag }: Pick<Teller, "tag">): string {
  const site = (process.env["SITE_URL"] ?? "").replace(/\/*$/, "/").replace(/^\/$/, "");
  return site === "" || tag === english.tag ? site : `${site}${tag}/`;
}
